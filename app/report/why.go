package report

import (
	"math"

	"compass/app/i18n"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// A whyCase is what a recommendation's place depends on.
type whyCase struct {
	kind   recommendation.Kind
	target bool // a target was set
}

// whyKeys are the sentences, a case each.
var whyKeys = map[whyCase]string{
	{recommendation.QuickWin, true}:    "sentence.why-quick-win-target",
	{recommendation.QuickWin, false}:   "sentence.why-quick-win",
	{recommendation.Foundation, true}:  "sentence.why-foundation-target",
	{recommendation.Foundation, false}: "sentence.why-foundation",
	{recommendation.NextStep, true}:    "sentence.why-next-step-target",
	{recommendation.NextStep, false}:   "sentence.why-next-step",
}

// whyAloneKeys are shorter sentences for a dimension that stands where its
// question does, so that it adds nothing.
var whyAloneKeys = map[recommendation.Kind]string{
	recommendation.QuickWin: "sentence.why-quick-win-alone",
	recommendation.NextStep: "sentence.why-next-step-alone",
}

// Why says in one sentence why a recommendation stands where it stands: what
// the question and its dimension have, which target was set, and the effort.
func Why(words *i18n.Words, pack questionnaire.Words, scale questionnaire.Scale, r recommendation.Recommendation) string {
	dimension := words.Say("sentence.why-dimension-open", "dimension", pack.Dimensions[r.Dimension].Title)
	if r.Why.DimensionScore != nil {
		dimension = words.Say("sentence.why-dimension", "dimension", pack.Dimensions[r.Dimension].Title,
			"score", words.Score(*r.Why.DimensionScore), "highest", scale.Highest)
	}
	key := whyKeys[whyCase{r.Kind, r.Why.TargetSet}]
	alone := r.Why.DimensionScore != nil && exact.Equal(*r.Why.DimensionScore, r.Why.Value)
	if shorter, ok := whyAloneKeys[r.Kind]; ok && alone && !r.Why.TargetSet {
		key = shorter
	}
	return words.Say(key,
		"value", words.Value(r.Why.Value), "highest", scale.Highest, "dimension", dimension,
		"target", int(math.Round(r.Why.Value+r.Why.Gap)), "effort", r.Why.Effort, "horizon", HorizonName(words, r.Step.Horizon))
}
