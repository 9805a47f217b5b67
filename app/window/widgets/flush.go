package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Flush puts quiet buttons beside each other so that the label of the first, not
// its edge, stands below the first letters above it. Those that do not fit start
// a new row.
func Flush(buttons ...fyne.CanvasObject) *fyne.Container {
	return container.New(&flushLayout{}, Flow(0, buttons...))
}

type flushLayout struct{ width float32 }

// labelInset is the room that a button leaves before its label, in Fyne's
// units.
const labelInset float32 = 15

func (l *flushLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], width+labelInset)
}

func (l *flushLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	put(objects[0], -labelInset, 0, size.Width+labelInset, l.heightFor(objects, size.Width))
}

func (l *flushLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := leastOf(l, objects, l.width)
	least.Width -= labelInset
	return least
}
