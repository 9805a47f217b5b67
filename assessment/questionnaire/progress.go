package questionnaire

import "compass/assessment"

// DimensionProgress counts what the room has agreed on in one dimension, or
// agreed to leave open.
type DimensionProgress struct {
	Dimension string // id; empty for the whole assessment
	Answered  int    // questions with an agreed level, "not applicable", "don't know" or "no agreement"
	Total     int    // questions in scope
}

// Progress returns the progress of each dimension in the scope of an
// assessment, in pack order. Answers of respondents alone are no progress
// here: nothing is agreed yet.
func Progress(pack *Pack, of assessment.Assessment) []DimensionProgress {
	var all []DimensionProgress
	for _, dimension := range pack.InScope(of.Scope) {
		progress := DimensionProgress{Dimension: dimension.ID, Total: len(dimension.Questions)}
		for _, question := range dimension.Questions {
			agreed := of.Agreed[question.ID]
			if agreed.NoAgreement || agreed.Answer.Kind != assessment.Blank {
				progress.Answered++
			}
		}
		all = append(all, progress)
	}
	return all
}

// TotalProgress sums the progress of the dimensions.
func TotalProgress(dimensions []DimensionProgress) DimensionProgress {
	var total DimensionProgress
	for _, dimension := range dimensions {
		total.Answered += dimension.Answered
		total.Total += dimension.Total
	}
	return total
}
