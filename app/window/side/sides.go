package side

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// Widths at 100 %, in Fyne's units: of the list, and of a window that has room
// for it.
const (
	listWidth = 268
	roomy     = 1100
)

// sides puts the list at the left of the page while the window is wide enough
// for both, and else shows what replaces it above the page.
type sides struct {
	window       fyne.Window
	wide, narrow []fyne.CanvasObject
}

func (l *sides) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	list, page := objects[0], objects[1]
	left := float32(0)
	wide := l.window.Canvas().Size().Width >= theme.Px(roomy)
	for _, object := range l.wide {
		widgets.SetShown(object, wide)
	}
	for _, object := range l.narrow {
		widgets.SetShown(object, !wide)
	}
	if wide {
		left = theme.Px(listWidth)
		list.Move(fyne.NewPos(0, 0))
		list.Resize(fyne.NewSize(left, size.Height))
	}
	page.Move(fyne.NewPos(left, 0))
	page.Resize(fyne.NewSize(size.Width-left, size.Height))
}

func (l *sides) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[1].MinSize() }
