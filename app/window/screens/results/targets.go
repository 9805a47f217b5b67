package results

import (
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// mostTargets is how many targets the card names before it counts the rest.
const mostTargets = 5

// targets name the targets that were set, those furthest away first, and say
// how many are reached.
func (s *screen) targets() fyne.CanvasObject {
	var set []scoring.Question
	reached := 0
	for _, question := range s.opened.Result.Questions {
		if question.Target == nil {
			continue
		}
		set = append(set, question)
		if gap := question.Gap(); gap != nil && !exact.Above(*gap, 0) {
			reached++
		}
	}
	if len(set) == 0 {
		return widgets.NewCard(s.say("results.targets"), widgets.Body(s.say("results.targets-none")))
	}
	slices.SortStableFunc(set, func(a, b scoring.Question) int { return exact.Compare(distance(b), distance(a)) })
	card := widgets.NewCard(s.say("results.targets"))
	s.fillTargets(card, set, reached, mostTargets)
	return card
}

// fillTargets shows the first targets in their card, or all.
func (s *screen) fillTargets(card *widgets.Card, set []scoring.Question, reached, most int) {
	parts := []fyne.CanvasObject{widgets.Small(s.frame.Words.Count("results.targets-reached", len(set), "reached", reached))}
	for _, question := range set[:min(len(set), most)] {
		parts = append(parts, s.target(question))
	}
	if len(set) > mostTargets {
		key, next := "results.targets-all", len(set)
		if most > mostTargets {
			key, next = "results.targets-fewer", mostTargets
		}
		parts = append(parts, widgets.Flush(widgets.NewButton(widgets.Slight, s.frame.Words.Count(key, len(set)), func() {
			s.fillTargets(card, set, reached, next)
			s.arrangeAnew()
		})))
	}
	card.SetContent(widgets.Column(theme.SpaceSmall, parts...))
}

// distance is the gap to a target; a question without a value comes last.
func distance(question scoring.Question) float64 {
	if gap := question.Gap(); gap != nil {
		return *gap
	}
	return -1
}

// target says where a question stands and where it is to go: "2 → target 4 by
// 2029".
func (s *screen) target(question scoring.Question) fyne.CanvasObject {
	way := s.say("results.target-way", "value", s.valueOf(question.ID), "target", report.TargetText(s.frame.Words, question.Target))
	if gap := question.Gap(); gap != nil && !exact.Above(*gap, 0) {
		way = s.say("results.target-reached", "way", way)
	}
	return widgets.Column(1, widgets.Body(s.pack.Questions[question.ID].Title), widgets.SmallRich(
		widgets.Run{Text: s.say("results.target-mark") + "  "}, widgets.Run{Text: way, Bold: true}))
}
