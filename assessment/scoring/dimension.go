package scoring

import (
	"compass/assessment"
	"compass/assessment/questionnaire"
)

// What a dimension needs for a score: a share of its applicable weight, and so
// many questions with a value (or all that apply).
const (
	enoughCoverage  = 0.6
	enoughQuestions = 2
)

// dimensionOf counts one dimension over its questions in scope.
func dimensionOf(scale questionnaire.Scale, d questionnaire.Dimension, questions []Question) Dimension {
	dimension := Dimension{ID: d.ID, Weight: d.Weight, Questions: len(questions)}
	var score, low, high weightedMean
	for _, question := range questions {
		if question.Answer == assessment.NotApplicable {
			continue
		}
		lowest, highest := float64(scale.Lowest), float64(scale.Highest)
		if question.Value != nil {
			lowest, highest = *question.Value, *question.Value
			score.add(*question.Value, question.Weight)
		}
		low.add(lowest, question.Weight)
		high.add(highest, question.Weight)
	}
	dimension.Applying, dimension.Valued = low.count, score.count
	dimension.Applicable = low.count > 0
	if !dimension.Applicable {
		return dimension
	}
	dimension.Low, dimension.High = low.value(), high.value()
	dimension.Coverage = new(score.weight / low.weight)
	dimension.Enough = share(score.weight, low.weight) >= enoughCoverage &&
		(score.count >= enoughQuestions || score.count == low.count)
	if dimension.Enough {
		dimension.Score = score.value()
	}
	return dimension
}
