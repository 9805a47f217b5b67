package recommendations

import (
	"strconv"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// detail is a step in full: who does what, when it is done, why it stands where
// it stands and how it goes on at the left; its facts at the right.
func (s *screen) detail(step recommendation.Recommendation) fyne.CanvasObject {
	words := s.stepWords(step)
	left := []fyne.CanvasObject{widgets.Strong(s.say("recommendations.what-to-do"))}
	for _, action := range words.Actions {
		left = append(left, widgets.Body(s.say("recommendations.action", "action", action)))
	}
	left = append(left,
		widgets.Rich(widgets.Run{Text: s.say("recommendations.done-when") + " ", Bold: true}, widgets.Run{Text: words.Done}),
		widgets.Muted(s.why(step)))
	if path := s.path(step); len(path) > 0 {
		left = append(left, widgets.Strong(s.say("recommendations.path")))
		for _, later := range path {
			left = append(left, widgets.Body(later))
		}
	}
	facts := widgets.Column(theme.SpaceTiny)
	for _, row := range s.facts(step) {
		facts.Add(widgets.SmallRich(widgets.Run{Text: row.name + "  ", Tone: widgets.ToneMuted}, widgets.Run{Text: row.fact}))
	}
	return widgets.Column(theme.SpaceSmall+theme.SpaceTiny,
		widgets.Columns(230, theme.SpaceLarge, []float32{68, 32}, widgets.Column(theme.SpaceTiny, left...), facts),
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

// facts are where a step leads, how much it takes, and who carries and decides
// it; those that a step has not are left out.
func (s *screen) facts(step recommendation.Recommendation) []fact {
	words := s.frame.Words
	rows := []fact{
		{s.say("recommendations.level"), s.say("recommendations.level-from-to", "from", step.From, "to", step.To, "highest", s.opened.Pack.Scale.Highest)},
		{s.say("recommendations.target"), s.target(step.Question)},
		{s.say("recommendations.kind"), report.KindName(words, step.Kind)},
		{s.say("recommendations.effort"), s.effort(step)},
		{s.say("recommendations.horizon"), report.HorizonName(words, step.Step.Horizon)},
		{s.say("recommendations.who"), report.ActorNames(words, step.Step.Actors)},
		{s.say("recommendations.power"), report.PowerName(words, step.Step.Power)},
		{s.say("recommendations.instrument"), report.InstrumentName(words, step.Step.Instrument)},
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

func (s *screen) why(step recommendation.Recommendation) string {
	return report.Why(s.frame.Words, s.pack, s.opened.Result.Scale, step)
}

func (s *screen) stepWords(step recommendation.Recommendation) questionnaire.StepWords {
	return s.pack.Step(s.opened.Pack.Scale, step.Question, step.To)
}
