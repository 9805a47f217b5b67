package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// Hanging puts a mark or a name at the left of words, in a width at 100 % of its
// own: the words begin at one edge in every line, and in every such row.
func Hanging(left float32, mark, words fyne.CanvasObject) *fyne.Container {
	return container.New(&hangingLayout{left: left}, mark, words)
}

type hangingLayout struct {
	left  float32
	width float32
}

func (l *hangingLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	left := theme.Px(l.left)
	return max(HeightFor(objects[0], left-theme.SpaceTiny), HeightFor(objects[1], width-left))
}

func (l *hangingLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	left := theme.Px(l.left)
	put(objects[0], 0, 0, left-theme.SpaceTiny, size.Height)
	put(objects[1], left, 0, size.Width-left, size.Height)
}

func (l *hangingLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := theme.Px(l.left) + objects[1].MinSize().Width
	return fyne.NewSize(least, l.heightFor(objects, max(l.width, least)))
}
