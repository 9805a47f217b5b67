package questions

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// arrange places the list beside the question, or as a dropdown above it; what
// does not help to choose a level then goes below, so that the levels are seen.
func arrange(s *screen) fyne.CanvasObject {
	h, l := s.shown, s.side
	say := s.frame.Words.Say
	head := widgets.Column(theme.SpaceTiny, h.kicker, h.title, h.question, h.why)
	chips := widgets.Flow(9, h.none, h.unknown, h.mark, h.voices)
	fields := widgets.Columns(200, 14, []float32{37, 30, 24},
		widgets.Field(say("questions.reason"), h.reason.entry),
		widgets.Field(say("questions.evidence"), h.evidence.entry),
		widgets.Field(say("questions.target"), h.target.object()))
	h.foot = widgets.Column(theme.SpaceSmall, h.lastRow,
		widgets.Ends(widgets.Flow(12, h.previous, h.next), h.saved.Text))
	tools := l.below.row()
	h.page = widgets.Page(widgets.Column(10, l.above, head, h.instruction, h.cards, chips, h.legend, fields, h.whyBelow, tools), h.foot)
	l.ShowOnly([]fyne.CanvasObject{h.why}, []fyne.CanvasObject{h.whyBelow, tools})
	return l.Beside(h.page, l.above, s.frame.Window)
}
