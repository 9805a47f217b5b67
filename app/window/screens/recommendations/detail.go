package recommendations

import (
	"strconv"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// The widths of the marks before actions and of the names of facts, at 100 %.
const (
	markWidth = 14
	nameWidth = 96
)

// detail is a step in full: who does what, when it is done, why it stands where
// it stands and how it goes on at the left; its facts at the right.
func (s *screen) detail(step recommendation.Recommendation) fyne.CanvasObject {
	words := s.stepWords(step)
	actions := widgets.Column(theme.SpaceTiny, widgets.Strong(s.say("recommendations.what-to-do")))
	for _, action := range words.Actions {
		actions.Add(widgets.Hanging(markWidth, widgets.Body(s.say("recommendations.bullet")), widgets.Body(action)))
	}
	left := []fyne.CanvasObject{actions,
		widgets.Rich(widgets.Run{Text: s.say("recommendations.done-when") + " ", Bold: true}, widgets.Run{Text: words.Done}),
		widgets.Muted(s.place(step))}
	if path := s.path(step); len(path) > 0 {
		later := widgets.Column(theme.SpaceTiny, widgets.Strong(s.say("recommendations.path")))
		for _, one := range path {
			later.Add(widgets.Body(one))
		}
		left = append(left, later)
	}
	facts := widgets.Column(theme.SpaceTiny)
	for _, row := range s.facts(step) {
		facts.Add(widgets.Hanging(nameWidth, widgets.Small(row.name), widgets.SmallRich(widgets.Run{Text: row.fact})))
	}
	return widgets.Column(theme.SpaceSmall+theme.SpaceTiny,
		widgets.Columns(230, theme.SpaceLarge, []float32{66, 34}, widgets.Column(theme.SpaceSmall, left...), facts),
		s.buttons(step))
}

// buttons lead to the question of a step and copy its text.
func (s *screen) buttons(step recommendation.Recommendation) fyne.CanvasObject {
	question := widgets.NewButton(widgets.Secondary, s.say("recommendations.to-question"), func() { s.toQuestion(step.Question) })
	copying := widgets.NewButton(widgets.Quiet, s.say("recommendations.copy"), func() {
		fyne.CurrentApp().Clipboard().SetContent(s.text(step))
		s.told.SetText(s.say("recommendations.copied", "title", s.stepWords(step).Title))
		s.Page.Refresh()
	})
	return widgets.Flow(theme.SpaceSmall, question, copying)
}

// A fact is one of a step's small facts with its name.
type fact struct{ name, fact string }

// facts are who carries a step, how much it takes, where it leads and who
// decides it; those that a step has not are left out.
func (s *screen) facts(step recommendation.Recommendation) []fact {
	words := s.frame.Words
	rows := []fact{
		{s.say("recommendations.who"), report.ActorNames(words, step.Step.Actors)},
		{s.say("recommendations.horizon"), report.HorizonName(words, step.Step.Horizon)},
		{s.say("recommendations.effort"), s.effort(step)},
		{s.say("recommendations.target"), s.target(step.Question)},
		{s.say("recommendations.power"), report.PowerName(words, step.Step.Power)},
		{s.say("recommendations.instrument"), s.instrument(step)},
	}
	var known []fact
	for _, row := range rows {
		if row.fact != "" {
			known = append(known, row)
		}
	}
	return known
}

// effortKeys say what each effort means.
var effortKeys = map[int]string{
	1: "recommendations.effort-decision",
	2: "recommendations.effort-project",
	3: "recommendations.effort-programme",
}

func (s *screen) effort(step recommendation.Recommendation) string {
	return s.say(effortKeys[step.Step.Effort])
}

// instrument is the tool that helps with a step, and whose it is; empty without
// one.
func (s *screen) instrument(step recommendation.Recommendation) string {
	name := report.InstrumentName(s.frame.Words, step.Step.Instrument)
	if name == "" {
		return ""
	}
	return s.say("recommendations.tool", "name", name)
}

// target is the target that people set for a question; empty without one.
func (s *screen) target(question string) string {
	outcome, _ := s.opened.Result.Question(question)
	switch target := outcome.Target; {
	case target == nil:
		return ""
	case target.Year == 0:
		return s.say("recommendations.target-level", "level", target.Level)
	default:
		return s.say("recommendations.target-year", "level", target.Level, "year", strconv.Itoa(target.Year))
	}
}

// path are the later steps up to the target that was set.
func (s *screen) path(step recommendation.Recommendation) []string {
	var path []string
	for _, later := range step.Path {
		title := s.pack.Step(s.opened.Pack.Scale, step.Question, later.To).Title
		path = append(path, s.say("recommendations.path-step", "to", later.To, "title", title))
	}
	return path
}

// place says where the question of a step stands, and its dimension where that
// tells more.
func (s *screen) place(step recommendation.Recommendation) string {
	value, highest := s.frame.Words.Value(step.Why.Value), s.opened.Pack.Scale.Highest
	if score := step.Why.DimensionScore; score != nil && !exact.Equal(*score, step.Why.Value) {
		return s.say("recommendations.place", "value", value, "highest", highest, "score", s.frame.Words.Score(*score))
	}
	return s.say("recommendations.place-alone", "value", value, "highest", highest)
}

// why is the whole reason, for a text that stands alone.
func (s *screen) why(step recommendation.Recommendation) string {
	return report.Why(s.frame.Words, s.pack, s.opened.Result.Scale, step)
}

func (s *screen) stepWords(step recommendation.Recommendation) questionnaire.StepWords {
	return s.pack.Step(s.opened.Pack.Scale, step.Question, step.To)
}
