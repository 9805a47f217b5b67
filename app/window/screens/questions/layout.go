package questions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// Widths at 100 %, in Fyne's units: of the list, and of a window that has room
// for it.
const (
	listWidth = 268
	roomy     = 1100
)

// arrange places the list beside the question, or as a dropdown above it.
func arrange(s *screen) fyne.CanvasObject {
	h, l := s.shown, s.side
	say := s.frame.Words.Say
	list := widgets.NewSurface(widgets.NewScroll(
		widgets.Column(theme.SpaceMedium, widgets.Column(2, l.region, l.about), l.steps, l.answered), theme.SpaceMedium))
	above := widgets.Ends(l.dropdown, l.brief)
	head := widgets.Column(theme.SpaceTiny, h.kicker, h.title, h.why)
	chips := widgets.Flow(9, h.none, h.unknown, h.voices)
	fields := widgets.Columns(200, 14, []float32{37, 30, 24},
		widgets.Field(say("questions.reason"), h.reason.entry),
		widgets.Field(say("questions.evidence"), h.evidence.entry),
		widgets.Field(say("questions.target"), h.target.object()))
	h.foot = widgets.Column(theme.SpaceSmall, h.last,
		widgets.Ends(widgets.Flow(12, h.previous, h.next, h.results, h.terms), h.saved.Text))
	h.page = widgets.Page(widgets.Column(10, above, head, h.instruction, h.cards, chips, fields), h.foot)
	return container.New(&sides{frame: s.frame.Window, above: above}, list, h.page)
}

// sides puts the list at the left of the page while the window is wide enough
// for both, and else shows what replaces it above the question.
type sides struct {
	frame fyne.Window
	above fyne.CanvasObject
}

func (l *sides) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	list, page := objects[0], objects[1]
	left := float32(0)
	wide := l.frame.Canvas().Size().Width >= theme.Px(roomy)
	shown(list, wide)
	shown(l.above, !wide)
	if wide {
		left = theme.Px(listWidth)
		list.Move(fyne.NewPos(0, 0))
		list.Resize(fyne.NewSize(left, size.Height))
	}
	page.Move(fyne.NewPos(left, 0))
	page.Resize(fyne.NewSize(size.Width-left, size.Height))
}

func (l *sides) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[1].MinSize() }

// shown shows or hides an object.
func shown(object fyne.CanvasObject, on bool) {
	switch {
	case on == object.Visible():
	case on:
		object.Show()
	default:
		object.Hide()
	}
}
