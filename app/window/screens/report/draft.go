package report

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// draftNotice says that this is the report of a draft, what is still open, and
// leads to it.
func (s *screen) draftNotice() fyne.CanvasObject {
	words := s.frame.Words
	answered, total := s.opened.Answered()
	title := s.say("writing.not-final")
	if open := total - answered; open > 0 {
		title = words.Count("writing.open", open, "of", total)
	}
	said := s.say("writing.marked")
	if without := s.withoutScore(); without > 0 {
		said = words.Count("writing.no-score", without) + " " + said
	}
	return widgets.NewAccentCard("", widgets.Column(theme.SpaceSmall,
		widgets.Rich(widgets.Run{Text: title, Bold: true, Tone: widgets.ToneAttention}), widgets.Body(said), widgets.Flow(0, s.wayOn())))
}

// wayOn leads to what is open, or where nothing is to the result.
func (s *screen) wayOn() *widgets.Button {
	place := frame.Place{Screen: frame.Results, Assessment: s.read().ID}
	label := s.say("writing.to-results")
	if open := workspace.NextOf(s.opened.Pack, s.read()).Questions; len(open) > 0 {
		place.Screen, place.Question, label = frame.Questions, open[0], s.say("writing.to-open")
	}
	return widgets.NewButton(widgets.Secondary, label, func() { s.frame.Go(place) })
}

// withoutScore counts the dimensions that have too few answers for a score.
func (s *screen) withoutScore() int {
	count := 0
	for _, dimension := range s.opened.Result.Dimensions {
		if dimension.Applicable && dimension.Score == nil {
			count++
		}
	}
	return count
}
