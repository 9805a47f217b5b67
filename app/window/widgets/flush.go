package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Flush puts quiet buttons beside each other so that the label of the first, not
// its edge, stands below the first letters above it. Those that do not fit start
// a new row.
func Flush(buttons ...fyne.CanvasObject) *fyne.Container {
	l := &flushLayout{inset: labelInset}
	if first, is := buttons[0].(*Button); is && first.Importance == Slight {
		l.inset = slightInset
	}
	return container.New(l, Flow(0, buttons...))
}

type flushLayout struct {
	inset float32 // of the first label
	width float32
}

// The room that a button leaves beside its label, and a slight one, in Fyne's
// units.
const (
	labelInset  float32 = 15
	slightInset float32 = 8
)

func (l *flushLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[0], width+l.inset)
}

func (l *flushLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	put(objects[0], -l.inset, 0, size.Width+l.inset, l.heightFor(objects, size.Width))
}

func (l *flushLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := leastOf(l, objects, l.width)
	least.Width -= l.inset
	return least
}
