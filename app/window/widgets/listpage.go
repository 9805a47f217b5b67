package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// ListPage is a screen with a list that scrolls by itself below a head, and a
// foot below it; a foot that is hidden takes no room.
func ListPage(head, list, foot fyne.CanvasObject) *fyne.Container {
	return container.New(&listPageLayout{}, head, list, foot)
}

type listPageLayout struct{}

// Empty space in Fyne's units: above the head, and around the foot.
const (
	aboveHead float32 = 20
	aboveFoot float32 = 8
	belowFoot float32 = 14
)

// Layout gives head and foot the height that they need and the list the rest.
func (*listPageLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := size.Width - 2*PageMargin
	head, foot := HeightFor(objects[0], width), HeightFor(objects[2], width)
	bottom := size.Height
	if foot > 0 {
		bottom -= foot + belowFoot
		put(objects[2], PageMargin, bottom, width, foot)
		bottom -= aboveFoot
	}
	put(objects[0], PageMargin, aboveHead, width, head)
	y := aboveHead + head + theme.SpaceSmall
	put(objects[1], PageMargin, y, width, max(bottom-y, 0))
}

// MinSize has room for the head, a few rows and the foot.
func (*listPageLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.NewSize(0, aboveHead+theme.SpaceSmall+aboveFoot+belowFoot)
	for _, object := range objects {
		if object.Visible() {
			size := object.MinSize()
			least.Width, least.Height = max(least.Width, size.Width), least.Height+size.Height
		}
	}
	return least.AddWidthHeight(2*PageMargin, 0)
}

// InsteadOfRows puts words where the rows of a list would begin.
func InsteadOfRows(words fyne.CanvasObject) *fyne.Container {
	return container.New(insteadLayout{}, words)
}

type insteadLayout struct{}

// Layout gives the words the width that there is and the height that they need.
func (insteadLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := size.Width - 2*theme.SpaceSmall
	put(objects[0], theme.SpaceSmall, theme.SpaceMedium, width, HeightFor(objects[0], width))
}

// MinSize is nothing: a list has more room.
func (insteadLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }
