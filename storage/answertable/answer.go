package answertable

import (
	"regexp"
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
)

// answerWords are the answers that are no level.
var answerWords = map[string]assessment.Answer{
	assessment.NotApplicable.String(): {Kind: assessment.NotApplicable},
	assessment.Unknown.String():       {Kind: assessment.Unknown},
}

// splitWord is the consensus "discussed, not agreed".
const splitWord = "split"

var (
	levelForm = regexp.MustCompile(`^(-?[0-9]{1,9})(\.0+)?$`)
	yearForm  = regexp.MustCompile(`^[0-9]{4}$`)
)

// answerReaders understand the answer, by whose row it is.
var answerReaders = map[voice]func(r *reading, one *row, cell string){
	respondentVoice: (*reading).readGiven,
	consensusVoice:  (*reading).readConsensus,
	targetVoice:     (*reading).readTarget,
	evidenceVoice:   (*reading).readEvidence,
}

func (r *reading) readAnswer(one *row, cell string) { answerReaders[one.voice](r, one, cell) }

func (r *reading) readGiven(one *row, cell string) {
	if answer, ok := answerWords[word(cell)]; ok {
		one.answer = answer
		return
	}
	level, ok := wholeLevel(cell)
	if !ok {
		r.fault(problem.TableAnswerInvalid, one.line, columnAnswer, "answer", cell, "respondent", one.label)
		return
	}
	one.answer = assessment.AtLevel(level)
	r.checkLevel(one, level)
}

func (r *reading) readConsensus(one *row, cell string) {
	if one.split = word(cell) == splitWord; !one.split {
		r.readGiven(one, cell)
	}
}

func (r *reading) readTarget(one *row, cell string) {
	levelText, yearText, dated := strings.Cut(cell, "@")
	level, ok := wholeLevel(strings.TrimSpace(levelText))
	yearText = strings.TrimSpace(yearText)
	if !ok || dated && !yearForm.MatchString(yearText) {
		r.fault(problem.TableTargetInvalid, one.line, columnAnswer, "answer", cell)
		return
	}
	one.target.Level = level
	r.checkLevel(one, level)
	if dated {
		one.target.Year, _ = strconv.Atoi(yearText) // four digits by their form
		if one.target.Year < one.key.date.Year() {
			r.fault(problem.TargetYearTooEarly, one.line, columnAnswer, "year", yearText, "date", string(one.key.date))
		}
	}
	if one.comment != "" {
		r.notes = append(r.notes, Note{CommentIgnored, one.line, columnComment})
	}
}

func (r *reading) readEvidence(one *row, cell string) {
	if cell != "" {
		r.fault(problem.TableEvidenceWithAnswer, one.line, columnAnswer, "answer", cell)
	}
}

func (r *reading) checkLevel(one *row, level int) {
	if one.pack == nil || one.pack.Scale.Has(level) {
		return
	}
	r.fault(problem.LevelOutsideScale, one.line, columnAnswer, "level", strconv.Itoa(level),
		"question", one.asked.ID, "lowest", strconv.Itoa(one.pack.Scale.Lowest),
		"highest", strconv.Itoa(one.pack.Scale.Highest))
}

// wholeLevel reads 3 and 3.0.
func wholeLevel(cell string) (level int, ok bool) {
	parts := levelForm.FindStringSubmatch(cell)
	if parts == nil {
		return 0, false
	}
	level, err := strconv.Atoi(parts[1])
	return level, err == nil
}
