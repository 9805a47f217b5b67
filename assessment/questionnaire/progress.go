package questionnaire

import (
	"slices"

	"compass/assessment"
)

// DimensionProgress counts what the room has agreed on in one dimension, or
// agreed to leave open.
type DimensionProgress struct {
	Dimension string // id; empty for the whole assessment
	Answered  int    // questions with an agreed level, "not applicable", "don't know" or "no agreement"
	Waiting   int    // questions that respondents answered and the room has not dealt with
	Total     int    // questions in scope
}

// Progress returns the progress of each dimension in the scope of an
// assessment, in pack order. What respondents alone answered waits: nothing is
// agreed yet.
func Progress(pack *Pack, of assessment.Assessment) []DimensionProgress {
	var all []DimensionProgress
	for _, dimension := range pack.InScope(of.Scope) {
		progress := DimensionProgress{Dimension: dimension.ID, Total: len(dimension.Questions)}
		for _, question := range dimension.Questions {
			agreed := of.Agreed[question.ID]
			switch {
			case agreed.NoAgreement || agreed.Answer.Kind != assessment.Blank:
				progress.Answered++
			case anybodyAnswered(of, question.ID):
				progress.Waiting++
			}
		}
		all = append(all, progress)
	}
	return all
}

// anybodyAnswered reports whether a respondent gave an answer to a question.
func anybodyAnswered(of assessment.Assessment, question string) bool {
	return slices.ContainsFunc(of.Respondents, func(respondent assessment.Respondent) bool {
		return respondent.Answers[question].Kind != assessment.Blank
	})
}

// TotalProgress sums the progress of the dimensions.
func TotalProgress(dimensions []DimensionProgress) DimensionProgress {
	var total DimensionProgress
	for _, dimension := range dimensions {
		total.Answered += dimension.Answered
		total.Waiting += dimension.Waiting
		total.Total += dimension.Total
	}
	return total
}
