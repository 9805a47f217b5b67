package results

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// foot holds what comes next: what is open in the questions, then finalising,
// then the report.
func (s *screen) foot() fyne.CanvasObject {
	var row []fyne.CanvasObject
	add := func(text string, act func()) {
		importance := widgets.Secondary
		if len(row) == 0 && s.answered() { // else the first thing to do stands above
			importance = widgets.Primary
		}
		button := widgets.NewButton(importance, text, act)
		if len(row) == 0 {
			s.first = button
		}
		row = append(row, button)
	}
	lead, question := side.Lead(s.frame.Words, s.opened)
	switch {
	case s.final():
		add(s.say("results.write"), s.write)
		add(s.say("results.compare"), s.compare)
		add(s.say("results.reopen"), s.askReopen)
	case !s.answered():
		add(s.say("results.finalise"), s.askFinalise)
	case lead != "":
		add(lead, func() { s.toQuestions(question) })
		add(s.say("results.finalise"), s.askFinalise)
	default:
		add(s.say("results.finalise"), s.askFinalise)
		add(s.say("results.write"), s.write)
	}
	return widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, row...)
}

// write leads to the report.
func (s *screen) write() {
	s.frame.Go(frame.Place{Screen: frame.Report, Assessment: s.read().ID})
}

// compare leads to the comparison with other regions.
func (s *screen) compare() {
	s.frame.Go(frame.Place{Screen: frame.Compare, Assessment: s.read().ID})
}
