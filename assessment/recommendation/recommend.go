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
		aim, aims := AimOf(result.Scale, outcome)
		step, described := question.StepTo(exact.WholeLevel(*outcome.Value) + 1)
		if !aims || !described || !exact.Above(aim.Gap, 0) {
			continue
		}
		next := towards(question, step, outcome.Dimension, aim, whyOf(result, outcome, aim, importance))
		next.Kind = kindOf(result.Scale, step, next.Why.DimensionScore)
		recommendations = append(recommendations, next)
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

// whyOf gathers the factors of a priority; the effort is the step's.
func whyOf(result scoring.Result, outcome scoring.Question, aim Aim, importance map[string]float64) Why {
	why := Why{
		Importance: 1, Value: *outcome.Value, Core: outcome.Core,
		Gap: aim.Gap, TargetSet: aim.Set,
	}
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

// towards returns the step from the whole level at or below the value to the
// next, with the later steps up to a target that was set.
func towards(question questionnaire.Question, step questionnaire.Step, dimension string, aim Aim, why Why) Recommendation {
	why.Effort = step.Effort
	next := Recommendation{
		Question: question.ID, Dimension: dimension,
		From: step.To - 1, To: step.To, Step: step, Why: why,
		Priority: why.Importance * why.Need * (1 + min(why.Gap, greatestGap)) / float64(1+step.Effort),
	}
	for level := step.To + 1; level <= aim.Level; level++ {
		if later, ok := question.StepTo(level); ok {
			next.Path = append(next.Path, later)
		}
	}
	return next
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
