package answertable

import (
	"strconv"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// key tells one assessment from another; the region's name is without case.
type key struct {
	region, country string
	date            assessment.Date
	questionnaire   assessment.Reference
}

// draft is one assessment in the making, with the lines that a fault may have
// to name.
type draft struct {
	assessment assessment.Assessment
	pack       *questionnaire.Pack
	places     map[string]int    // of the respondents, by label
	scopeLine  int               // where the scope was stated first
	beyondCore bool              // a question that is no core question has an answer
	groupLines map[string]int    // where a respondent's group was stated first
	answered   map[[2]string]int // lines by label and question
	asked      []askedQuestion
}

type askedQuestion struct {
	line int
	id   string
	core bool
}

// join puts a row into its assessment. A row whose assessment is unclear was
// noted before and is left out.
func (r *reading) join(one row) {
	if !one.keyed {
		return
	}
	d := r.draft(one)
	r.joinScope(d, one)
	if one.voice == respondentVoice && one.label != "" && one.group != "" {
		r.joinGroup(d, one)
	}
	if !one.known || one.label == "" {
		return
	}
	d.asked = append(d.asked, askedQuestion{one.line, one.asked.ID, one.asked.Core})
	d.beyondCore = d.beyondCore || one.spoken && !one.asked.Core
	if one.voice != evidenceVoice {
		place := [2]string{one.label, one.asked.ID}
		if other, twice := d.answered[place]; twice {
			r.fault(problem.TableQuestionTwice, one.line, columnQuestion, "question", one.asked.ID,
				"respondent", one.label, "otherLine", strconv.Itoa(other))
			return
		}
		d.answered[place] = one.line
	}
	joiners[one.voice](d, one)
}

func (r *reading) draft(one row) *draft {
	if d, ok := r.byKey[one.key]; ok {
		return d
	}
	d := &draft{pack: one.pack, places: map[string]int{}, groupLines: map[string]int{}, answered: map[[2]string]int{}}
	d.assessment = assessment.Assessment{
		Region: one.region, Date: one.key.date, Questionnaire: one.key.questionnaire, State: assessment.Draft,
		Agreed: map[string]assessment.Agreed{}, Evidence: map[string][]string{}, Targets: map[string]assessment.Target{},
	}
	r.byKey[one.key] = d
	r.drafts = append(r.drafts, d)
	return d
}

func (r *reading) joinScope(d *draft, one row) {
	switch stated := d.assessment.Scope; {
	case one.scope == "" || one.scope == stated:
	case stated == "":
		d.assessment.Scope, d.scopeLine = one.scope, one.line
	default:
		r.fault(problem.TableScopesDiffer, one.line, columnScope, "scope", string(one.scope),
			"other", string(stated), "otherLine", strconv.Itoa(d.scopeLine))
	}
}

// joinGroup adds the respondent where it is new, and notes a second group.
func (r *reading) joinGroup(d *draft, one row) {
	known := d.respondent(one.label)
	switch {
	case known == nil:
		d.places[one.label] = len(d.assessment.Respondents)
		d.groupLines[one.label] = one.line
		d.assessment.Respondents = append(d.assessment.Respondents, assessment.Respondent{
			Label: one.label, Group: one.group,
			Answers: map[string]assessment.Answer{}, Comments: map[string]string{},
		})
	case known.Group != one.group:
		r.fault(problem.TableRespondentInTwoGroups, one.line, columnGroup, "respondent", one.label,
			"group", one.group, "other", known.Group, "otherLine", strconv.Itoa(d.groupLines[one.label]))
	}
}

// joiners put the answer where it belongs, by whose row it is.
var joiners = map[voice]func(d *draft, one row){
	respondentVoice: func(d *draft, one row) {
		known := d.respondent(one.label)
		if known == nil {
			return // without a group; noted
		}
		known.Answers[one.asked.ID] = one.answer
		if one.comment != "" {
			known.Comments[one.asked.ID] = one.comment
		}
	},
	consensusVoice: func(d *draft, one row) {
		d.assessment.Agreed[one.asked.ID] = assessment.Agreed{Answer: one.answer, NoAgreement: one.split, Reason: one.comment}
	},
	targetVoice: func(d *draft, one row) {
		d.assessment.Targets[one.asked.ID] = one.target
	},
	evidenceVoice: func(d *draft, one row) {
		d.assessment.Evidence[one.asked.ID] = append(d.assessment.Evidence[one.asked.ID], one.comment)
	},
}

// respondent returns the respondent of the label, nil where there is none yet.
func (d *draft) respondent(label string) *assessment.Respondent {
	place, ok := d.places[label]
	if !ok {
		return nil
	}
	return &d.assessment.Respondents[place]
}

// finish settles the scope of every assessment and notes the questions that it
// does not ask.
func (r *reading) finish() {
	for _, d := range r.drafts {
		d.settleScope()
		for _, asked := range d.asked {
			if d.assessment.Scope == assessment.Quick && !asked.core {
				r.fault(problem.QuestionOutOfScope, asked.line, columnQuestion, "question", asked.id)
			}
		}
	}
}

// settleScope takes the scope that was stated, else the one that the answers
// need. A pack that has only core questions makes quick scans only.
func (d *draft) settleScope() {
	switch scope := &d.assessment.Scope; {
	case d.pack.OnlyCore():
		*scope = assessment.Quick
	case *scope != "":
	case d.beyondCore:
		*scope = assessment.Full
	default:
		*scope = assessment.Quick
	}
}

func (r *reading) assessments() []assessment.Assessment {
	var all []assessment.Assessment
	for _, d := range r.drafts {
		all = append(all, d.assessment)
	}
	return all
}
