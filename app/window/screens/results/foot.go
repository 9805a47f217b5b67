package results

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// foot holds what can be done with the result.
func (s *screen) foot() fyne.CanvasObject {
	importance := widgets.Primary
	if !s.answered() { // the first thing to do is another one
		importance = widgets.Secondary
	}
	write := widgets.NewButton(importance, s.say("results.write"), s.write)
	questions := widgets.NewButton(widgets.Secondary, s.say("screen.questions"), func() { s.toQuestions("") })
	compare := widgets.NewButton(widgets.Secondary, s.say("results.compare"), func() {
		s.frame.Go(frame.Place{Screen: frame.Compare, Assessment: s.read().ID})
	})
	state := widgets.NewButton(widgets.Secondary, s.say("results.finalise"), s.askFinalise)
	mark := widgets.Muted(report.StateName(s.frame.Words, s.read().State))
	if s.final() {
		state = widgets.NewButton(widgets.Secondary, s.say("results.reopen"), s.askReopen)
		mark = widgets.Toned(s.say("results.final-mark"), widgets.ToneSaved)
	}
	s.first = write
	return widgets.Ends(widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, write, questions, compare, state), mark)
}

// write leads to the report.
func (s *screen) write() {
	s.frame.Go(frame.Place{Screen: frame.Report, Assessment: s.read().ID})
}
