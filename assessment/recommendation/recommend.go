package recommendation

import (
	"cmp"
	"slices"

	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// What the rules of priority and choice count with.
const (
	greatestGap     = 2    // a wider gap moves a step no further up
	lowestQuarter   = 0.25 // of the scale: a dimension there needs a foundation
	firstSteps      = 5
	stepsADimension = 2
)

// Recommend returns the recommendations for a result, most urgent first; ties
// go to core questions, then to pack order. Importance gives a dimension's
// weight in people's eyes by its id; a dimension without an entry has 1.
// Questions whose pack describes no steps have no recommendation.
func Recommend(pack *questionnaire.Pack, result scoring.Result, importance map[string]float64) []Recommendation {
	var recommendations []Recommendation
	for _, outcome := range result.Questions {
		question, known := pack.Question(outcome.ID)
		if !known || outcome.Value == nil {
			continue
		}
		why := whyOf(result, outcome, importance)
		if next, ok := nextStep(result.Scale, question, outcome, &why); ok {
			recommendations = append(recommendations, next)
		}
	}
	slices.SortStableFunc(recommendations, func(a, b Recommendation) int {
		return cmp.Or(exact.Compare(b.Priority, a.Priority), coreFirst(a.Why.Core, b.Why.Core))
	})
	return recommendations
}

// FirstFive returns the first five of the ordered recommendations, at most two
// of one dimension.
func FirstFive(ordered []Recommendation) []Recommendation {
	first := foremost(ordered)
	return first[:min(firstSteps, len(first))]
}

// Arrange parts the ordered recommendations as a report prints them: the first
// five, further ones up to two of each dimension (the first five counted), and
// the rest.
func Arrange(ordered []Recommendation) (firstFive, further, rest []Recommendation) {
	first := foremost(ordered)
	cut := min(firstSteps, len(first))
	for _, r := range ordered {
		if !slices.ContainsFunc(first, func(f Recommendation) bool { return f.Question == r.Question }) {
			rest = append(rest, r)
		}
	}
	return first[:cut], first[cut:], rest
}

// foremost returns the first two recommendations of each dimension, in order.
func foremost(ordered []Recommendation) []Recommendation {
	var first []Recommendation
	taken := map[string]int{}
	for _, r := range ordered {
		if taken[r.Dimension] < stepsADimension {
			taken[r.Dimension]++
			first = append(first, r)
		}
	}
	return first
}

// whyOf gathers the factors that do not depend on the step.
func whyOf(result scoring.Result, outcome scoring.Question, importance map[string]float64) Why {
	why := Why{Importance: 1, Value: *outcome.Value, Core: outcome.Core}
	if votes, ok := importance[outcome.Dimension]; ok {
		why.Importance = votes
	}
	score := why.Value
	if dimension, ok := result.Dimension(outcome.Dimension); ok && dimension.Score != nil {
		why.DimensionScore = dimension.Score
		score = *dimension.Score
	}
	highest, length := float64(result.Scale.Highest), result.Scale.Length()
	why.Need = 1 + (highest-why.Value)/length + (highest-score)/length
	return why
}

// nextStep returns the step from the whole level at or below the value to the
// next, and false where the question is at its target, at the top, or has no
// steps.
func nextStep(
	scale questionnaire.Scale, question questionnaire.Question, outcome scoring.Question, why *Why,
) (Recommendation, bool) {
	from := exact.WholeLevel(why.Value)
	step, described := question.StepTo(from + 1)
	target := from + 1
	if outcome.Target != nil {
		target, why.TargetSet = outcome.Target.Level, true
	}
	why.Gap = float64(target) - why.Value
	why.Effort = step.Effort
	if !described || from >= scale.Highest || !exact.Above(why.Gap, 0) {
		return Recommendation{}, false
	}
	next := Recommendation{
		Question: outcome.ID, Dimension: outcome.Dimension,
		From: from, To: from + 1, Step: step, Why: *why,
		Priority: why.Importance * why.Need * (1 + min(why.Gap, greatestGap)) / float64(1+step.Effort),
		Kind:     kindOf(scale, step, why.DimensionScore),
	}
	for level := from + 2; level <= target; level++ {
		if later, ok := question.StepTo(level); ok {
			next.Path = append(next.Path, later)
		}
	}
	return next, true
}

// kindOf groups a step for the reader, the first that fits.
func kindOf(scale questionnaire.Scale, step questionnaire.Step, dimensionScore *float64) Kind {
	weak := float64(scale.Lowest) + lowestQuarter*scale.Length()
	switch {
	case step.Effort == 1 && step.Horizon == "short":
		return QuickWin
	case dimensionScore != nil && exact.AtLeast(weak, *dimensionScore):
		return Foundation
	default:
		return NextStep
	}
}

func coreFirst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	default:
		return 1
	}
}
