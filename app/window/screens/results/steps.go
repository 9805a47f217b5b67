package results

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/charts"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// power that a region has not: such steps are marked.
const powerOfState = "state"

// steps lists every recommendation in its order. The first five show what to
// do; of the others it is shown when asked for.
func (s *screen) steps() fyne.CanvasObject {
	all := s.opened.Recommendations
	if len(all) == 0 {
		return widgets.Column(0)
	}
	list := []fyne.CanvasObject{
		widgets.Heading(s.frame.Words.Count("results.all-steps", len(all))), widgets.Small(s.say("results.all-steps-meaning")),
	}
	for i, step := range all {
		first := slices.ContainsFunc(s.opened.FirstFive, func(other recommendation.Recommendation) bool {
			return other.Question == step.Question
		})
		list = append(list, s.step(i+1, step, first))
	}
	return widgets.Column(theme.SpaceSmall+theme.SpaceTiny, list...)
}

// step is one recommendation: what and why at the left, by when and by whom at
// the right, and what to do in detail.
func (s *screen) step(number int, step recommendation.Recommendation, open bool) fyne.CanvasObject {
	details := widgets.Column(theme.SpaceTiny, s.details(step)...)
	label := func() string {
		if details.Visible() {
			return s.say("results.hide-actions")
		}
		return s.say("results.show-actions")
	}
	if !open {
		details.Hide()
	}
	button := widgets.NewButton(widgets.Quiet, label(), nil)
	left := []fyne.CanvasObject{
		widgets.Rich(widgets.Run{Text: strconv.Itoa(number) + "  ", Bold: true, Tone: widgets.TonePrimary},
			widgets.Run{Text: s.stepWords(step).Title, Bold: true}),
		widgets.Small(s.where(step)),
		widgets.Body(report.Why(s.frame.Words, s.pack, s.opened.Result.Scale, step)),
	}
	if step.Step.Power == powerOfState {
		left = append(left, widgets.Toned("▲ "+s.say("results.state-power"), widgets.ToneAttention))
	}
	card := widgets.NewCard("", widgets.Columns(260, theme.SpaceLarge, []float32{66, 34}, widgets.Column(theme.SpaceTiny, left...), s.facts(step)), details, charts.Flush(button))
	button.OnTapped = func() {
		widgets.SetShown(details, !details.Visible())
		button.SetText(label())
		card.Refresh()
		s.arrangeAnew()
	}
	return card
}

// where says which question a step belongs to.
func (s *screen) where(step recommendation.Recommendation) string {
	return s.say("results.joined", "first", s.pack.Dimensions[step.Dimension].Title, "second", s.pack.Questions[step.Question].Title)
}

// facts are kind, levels, effort, time and actors of a step.
func (s *screen) facts(step recommendation.Recommendation) fyne.CanvasObject {
	words := s.frame.Words
	rows := []struct{ name, fact string }{
		{s.say("results.kind"), s.kind(step)},
		{s.say("results.level"), s.say("results.from-to", "from", step.From, "to", step.To)},
		{s.say("results.effort"), s.say("results.effort-of", "effort", step.Step.Effort)},
		{s.say("results.horizon"), report.HorizonName(words, step.Step.Horizon)},
		{s.say("results.who"), report.ActorNames(words, step.Step.Actors)},
	}
	lines := make([]fyne.CanvasObject, len(rows))
	for i, row := range rows {
		lines[i] = widgets.SmallRich(widgets.Run{Text: row.name + "  ", Tone: widgets.ToneMuted}, widgets.Run{Text: row.fact})
	}
	return widgets.Column(1, lines...)
}

// details are what to do, when it is done, and the later steps to a target.
func (s *screen) details(step recommendation.Recommendation) []fyne.CanvasObject {
	words := s.stepWords(step)
	var lines []fyne.CanvasObject
	for _, action := range words.Actions {
		lines = append(lines, widgets.Body(s.say("results.action", "action", action)))
	}
	lines = append(lines, widgets.Rich(
		widgets.Run{Text: s.say("results.done-when") + " ", Bold: true}, widgets.Run{Text: words.Done}))
	var later []string
	for _, next := range step.Path {
		later = append(later, s.say("results.later-step", "to", next.To, "title", s.pack.Step(s.opened.Pack.Scale, step.Question, next.To).Title))
	}
	if len(later) > 0 {
		lines = append(lines, widgets.Muted(s.say("results.later", "steps", strings.Join(later, s.say("list.separator")+" "))))
	}
	return lines
}

func (s *screen) stepWords(step recommendation.Recommendation) questionnaire.StepWords {
	return s.pack.Step(s.opened.Pack.Scale, step.Question, step.To)
}
