package answertable

import (
	"regexp"
	"slices"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// A voice says whose row it is.
type voice int

const (
	respondentVoice voice = iota
	consensusVoice
	targetVoice
	evidenceVoice
)

// reservedWords stand in the column respondent for what is no respondent's.
var reservedWords = map[string]voice{
	"consensus": consensusVoice, "target": targetVoice, "evidence": evidenceVoice,
}

var countryForm = regexp.MustCompile(`^[A-Z]{2}$`)

// row is one row that says something, its cells understood. What could not be
// understood is noted as a fault and empty here.
type row struct {
	line    int
	key     key
	keyed   bool // the key is whole
	region  assessment.Region
	pack    *questionnaire.Pack
	scope   assessment.Scope // empty where the row states none
	voice   voice
	label   string // of the respondent, or the reserved word
	group   string
	asked   questionnaire.Question
	known   bool // the questionnaire has the question asked
	answer  assessment.Answer
	split   bool
	target  assessment.Target
	comment string
	spoken  bool // the answer is not empty
}

// rows reads every row and joins them to assessments.
func (r *reading) rows(records []record) {
	spoken := false
	for _, record := range records {
		cell := func(column string) string {
			place, ok := r.place[column]
			if !ok || place >= len(record.cells) {
				return ""
			}
			return record.cells[place]
		}
		if !r.says(record.line, cell) {
			continue
		}
		spoken = true
		r.join(r.row(record.line, cell))
	}
	if !spoken && len(r.faults) == 0 {
		r.fault(problem.TableWithoutAnswers, 1, "")
	}
	r.finish()
}

// says reports whether a row says anything: rows without an answer matter
// nowhere, but for evidence, which stands in the comment.
func (r *reading) says(line int, cell func(string) string) bool {
	if cell(columnAnswer) != "" {
		return true
	}
	comment := cell(columnComment) != ""
	if reservedWords[word(cell(columnRespondent))] == evidenceVoice {
		return comment
	}
	if comment {
		r.notes = append(r.notes, Note{CommentIgnored, line, columnComment})
	}
	return false
}

// row understands the cells, in the order of the columns.
func (r *reading) row(line int, cell func(string) string) row {
	one := row{line: line, comment: cell(columnComment), spoken: cell(columnAnswer) != ""}
	r.readKey(&one, cell)
	r.readScope(&one, word(cell(columnScope)), cell(columnScope))
	r.readVoice(&one, cell(columnRespondent), word(cell(columnGroup)), cell(columnGroup))
	r.readQuestion(&one, word(cell(columnQuestion)))
	r.readAnswer(&one, cell(columnAnswer))
	return one
}

// readKey reads what tells one assessment from another.
func (r *reading) readKey(one *row, cell func(string) string) {
	before := len(r.faults)
	country, date := strings.ToUpper(cell(columnCountry)), cell(columnDate)
	one.region = assessment.Region{Name: r.required(one.line, columnRegion, cell), Country: country}
	if r.required(one.line, columnCountry, cell) != "" && !countryForm.MatchString(country) {
		r.fault(problem.TableCountryInvalid, one.line, columnCountry, "country", cell(columnCountry))
	}
	day, ok := assessment.ParseDate(date)
	if r.required(one.line, columnDate, cell) != "" && !ok {
		r.fault(problem.DateInvalid, one.line, columnDate, "date", date)
	}
	reference, ok := assessment.ParseReference(word(cell(columnQuestionnaire)))
	switch {
	case r.required(one.line, columnQuestionnaire, cell) == "":
	case !ok:
		r.fault(problem.TableQuestionnaireInvalid, one.line, columnQuestionnaire, "questionnaire", cell(columnQuestionnaire))
	default:
		one.pack = r.pack(one.line, reference)
	}
	one.key = key{region: assessment.NameKey(one.region.Name), country: country, date: day, questionnaire: reference}
	one.keyed = len(r.faults) == before && one.pack != nil
}

// required returns a cell that must not be empty, and notes where it is.
func (r *reading) required(line int, column string, cell func(string) string) string {
	if cell(column) == "" {
		r.fault(problem.TableCellMissing, line, column)
	}
	return cell(column)
}

// foundPack is what the search for a pack gave.
type foundPack struct {
	pack *questionnaire.Pack
	err  error
}

// pack returns the questionnaire of the row, nil where nobody knows it.
func (r *reading) pack(line int, reference assessment.Reference) *questionnaire.Pack {
	found, ok := r.packs[reference]
	if !ok {
		found.pack, found.err = r.findPack(reference)
		r.packs[reference] = found
	}
	switch err := found.err; {
	case problem.Has(err, problem.PackUnknown):
		r.fault(problem.PackUnknown, line, columnQuestionnaire, "questionnaire", reference.String())
		return nil
	case err != nil:
		r.failure = err
		return nil
	}
	return found.pack
}

func (r *reading) readScope(one *row, scope, cell string) {
	one.scope = assessment.Scope(scope)
	if scope != "" && one.scope != assessment.Quick && one.scope != assessment.Full {
		r.fault(problem.TableScopeInvalid, one.line, columnScope, "scope", cell)
		one.scope = ""
	}
}

func (r *reading) readVoice(one *row, label, group, groupCell string) {
	one.label, one.group = label, group
	reserved, ok := reservedWords[word(label)]
	switch {
	case label == "":
		r.fault(problem.TableCellMissing, one.line, columnRespondent)
	case ok:
		one.voice, one.label = reserved, word(label)
		if group != "" {
			r.fault(problem.TableGroupNotEmpty, one.line, columnGroup, "respondent", one.label, "group", groupCell)
		}
	case group == "":
		r.fault(problem.TableGroupMissing, one.line, columnGroup, "respondent", label)
	case one.pack != nil && !slices.Contains(one.pack.Groups, group):
		r.fault(problem.GroupUnknown, one.line, columnGroup, "group", groupCell,
			"groups", strings.Join(one.pack.Groups, ", "))
	}
}

func (r *reading) readQuestion(one *row, question string) {
	if question == "" {
		r.fault(problem.TableCellMissing, one.line, columnQuestion)
		return
	}
	if one.pack == nil {
		return
	}
	if one.asked, one.known = one.pack.Question(question); !one.known {
		r.fault(problem.UnknownQuestion, one.line, columnQuestion,
			"question", question, "questionnaire", one.pack.Reference().String())
		one.asked.ID = question
	}
}
