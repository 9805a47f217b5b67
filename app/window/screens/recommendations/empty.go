package recommendations

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

// empty says why there is no step, and what to do.
func (s *screen) empty() fyne.CanvasObject {
	title, text := s.whyNone()
	action := widgets.NewButton(widgets.Primary, s.say("recommendations.answer"), func() { s.toQuestion("") })
	if !s.opened.Pack.HasSteps() {
		action = widgets.NewButton(widgets.Primary, s.say("screen.results"), func() {
			s.frame.Go(frame.Place{Screen: frame.Results, Assessment: s.read().ID})
		})
	}
	s.first = action
	return widgets.Column(theme.SpaceMedium,
		widgets.Column(theme.SpaceTiny, widgets.Kicker(side.Kicker(s.frame.Words, s.opened)), widgets.Title(title)),
		widgets.Body(text), widgets.Flow(theme.SpaceSmall, action))
}

// whyNone says why there is no step: a pack without steps, no answers, no level
// among them, or nothing left to reach.
func (s *screen) whyNone() (title, text string) {
	answered, valued := false, false
	for _, question := range s.opened.Result.Questions {
		answered = answered || question.Answer != assessment.Blank
		valued = valued || question.Value != nil
	}
	switch {
	case !s.opened.Pack.HasSteps():
		return s.say("recommendations.no-steps-title"), s.say("recommendations.no-steps")
	case !answered:
		return s.say("recommendations.nothing-yet-title"), s.say("recommendations.nothing-yet")
	case !valued:
		return s.say("recommendations.nothing-yet-title"), s.say("recommendations.no-level")
	default:
		return s.say("recommendations.reached-title"), s.say("recommendations.reached")
	}
}
