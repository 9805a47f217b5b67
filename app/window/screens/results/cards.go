package results

import (
	"strconv"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/recommendation"
)

// cards say what the charts lead to: what to do first, how the themes stand,
// and which targets were set.
func (s *screen) cards() fyne.CanvasObject {
	cards := []fyne.CanvasObject{s.firstToDo()}
	if len(s.opened.Pack.Themes) > 0 && !s.opened.Pack.OnlyCore() { // core questions alone count no theme
		cards = append(cards, s.themes())
	}
	cards = append(cards, s.targets())
	return widgets.Columns(240, theme.SpaceMedium, nil, cards...)
}

// firstToDo lists the first steps and leads to all of them, or says why there
// are none.
func (s *screen) firstToDo() fyne.CanvasObject {
	if len(s.opened.FirstFive) == 0 {
		return widgets.NewCard(side.FirstSteps(s.frame.Words, 0), widgets.Body(s.noSteps()))
	}
	var lines []fyne.CanvasObject
	for i, step := range s.opened.FirstFive {
		lines = append(lines, widgets.Rich(
			widgets.Run{Text: strconv.Itoa(i+1) + "  ", Bold: true, Tone: widgets.TonePrimary},
			widgets.Run{Text: s.stepTitle(step)},
			widgets.Run{Text: s.say("results.joined", "first", "", "second", report.KindName(s.frame.Words, step.Kind)), Tone: widgets.ToneMuted}))
	}
	all := widgets.NewButton(widgets.Quiet, s.say("results.all-recommendations"), func() {
		s.frame.Go(frame.Place{Screen: frame.Recommendations, Assessment: s.read().ID})
	})
	return widgets.NewCard(side.FirstSteps(s.frame.Words, len(s.opened.FirstFive)), append(lines, widgets.Flush(all))...)
}

func (s *screen) stepTitle(step recommendation.Recommendation) string {
	return s.pack.Step(s.opened.Pack.Scale, step.Question, step.To).Title
}

// noSteps says why there is no recommendation.
func (s *screen) noSteps() string {
	if s.opened.Pack.HasSteps() {
		return s.say("results.no-steps")
	}
	return s.say("results.no-steps-in-pack")
}
