package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Short keeps a list that scrolls by itself to half of a window's height, so
// that the dialog around it need not scroll too.
func Short(window fyne.Window, list fyne.CanvasObject) *fyne.Container {
	return container.New(&shortLayout{window}, list)
}

type shortLayout struct {
	window fyne.Window
}

// Layout gives the list all the room.
func (*shortLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(size)
}

// MinSize is what the list would like, or half of the window's height.
func (l *shortLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	width := objects[0].MinSize().Width
	return fyne.NewSize(width, l.heightFor(objects, max(width, objects[0].Size().Width)))
}

func (l *shortLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return min(HeightFor(objects[0], width), l.window.Canvas().Size().Height/2)
}
