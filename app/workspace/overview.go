package workspace

import (
	"context"

	"compass/assessment"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
	"compass/storage"
)

// An Overview is how far an assessment has come and what to do next.
type Overview struct {
	Opened
	Next      Next
	Parts     []Part           // the dimensions in scope, pack order
	Changed   storage.Revision // the last change
	Questions int              // of the scope
	AllInPack int              // questions that a full assessment asks
}

// A Part is how far one dimension has come.
type Part struct {
	questionnaire.DimensionProgress
	Discussed int    // without agreement
	Marked    int    // for review
	Unproven  int    // on one of the two highest levels, without evidence
	First     string // address of its first question that is not answered or not agreed, else of its first
}

// Overview reads one assessment and counts how far it has come.
func (w *Workspace) Overview(ctx context.Context, id string) (Overview, error) {
	opened, err := w.Open(ctx, id)
	if err != nil {
		return Overview{}, err
	}
	history, err := w.History(ctx, id)
	if err != nil {
		return Overview{}, err
	}
	of := opened.Assessment
	overview := Overview{Opened: opened, Next: NextOf(opened.Pack, of), Parts: partsOf(opened),
		AllInPack: countQuestions(opened.Pack, assessment.Full)}
	if last := len(history) - 1; last >= 0 {
		overview.Changed = history[last]
	}
	for _, part := range overview.Parts {
		overview.Questions += part.Total
	}
	return overview, nil
}

func partsOf(opened Opened) []Part {
	of := opened.Assessment
	result := scoring.Score(opened.Pack, of, of.Scope)
	parts := make([]Part, len(opened.Progress))
	at := 0
	for i, progress := range opened.Progress {
		part := Part{DimensionProgress: progress, First: result.Questions[at].ID}
		questions := result.Questions[at : at+progress.Total]
		at += progress.Total
		for j := len(questions) - 1; j >= 0; j-- {
			part.add(questions[j], of, opened.Pack.Scale)
		}
		parts[i] = part
	}
	return parts
}

// add counts a question.
func (p *Part) add(question scoring.Question, of assessment.Assessment, scale questionnaire.Scale) {
	if isOpen(question) || question.Unagreed() {
		p.First = question.ID
	}
	if question.Discussed {
		p.Discussed++
	}
	if of.Marked[question.ID] {
		p.Marked++
	}
	if isHigh(scale, question.Value) && len(of.Evidence[question.ID]) == 0 {
		p.Unproven++
	}
}

// isHigh reports whether a value stands on one of the two highest levels, which
// call for evidence.
func isHigh(scale questionnaire.Scale, value *float64) bool {
	return value != nil && exact.AtLeast(*value, float64(scale.Highest-1))
}
