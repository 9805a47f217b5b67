package assessments

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// headed puts a list that scrolls by itself below a head, and a foot below it;
// a foot that is hidden takes no room.
func headed(head, list, foot fyne.CanvasObject) *fyne.Container {
	return container.New(&headLayout{}, head, list, foot)
}

type headLayout struct {
	spare fyne.CanvasObject // nil, or a part of the foot that stands only where there is much room
}

// roomy is the width from which there is much room, at 100 %.
const roomy = 700

// Empty space in Fyne's units: above the head, and around the foot.
const (
	top       float32 = 20
	aboveFoot float32 = 8
	belowFoot float32 = 14
)

// Layout gives head and foot the height that they need and the list the rest.
func (l *headLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := size.Width - 2*widgets.PageMargin
	if l.spare != nil {
		widgets.SetShown(l.spare, width >= theme.Px(roomy))
	}
	put := func(object fyne.CanvasObject, y, height float32) {
		object.Move(fyne.NewPos(widgets.PageMargin, y))
		object.Resize(fyne.NewSize(width, max(height, 0)))
	}
	head, foot := widgets.HeightFor(objects[0], width), widgets.HeightFor(objects[2], width)
	bottom := size.Height
	if foot > 0 {
		bottom -= foot + belowFoot
		put(objects[2], bottom, foot)
		bottom -= aboveFoot
	}
	put(objects[0], top, head)
	y := top + head + theme.SpaceSmall
	put(objects[1], y, bottom-y)
}

// MinSize has room for the head, a few rows and the foot.
func (*headLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.NewSize(0, top+theme.SpaceSmall+aboveFoot+belowFoot)
	for _, object := range objects {
		if object.Visible() {
			size := object.MinSize()
			least.Width, least.Height = max(least.Width, size.Width), least.Height+size.Height
		}
	}
	return least.AddWidthHeight(2*widgets.PageMargin, 0)
}

// nothingLayout puts words where the rows of a list would begin.
type nothingLayout struct{}

// Layout gives the words the width that there is and the height that they need.
func (nothingLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.NewPos(theme.SpaceSmall, theme.SpaceMedium))
	width := size.Width - 2*theme.SpaceSmall
	objects[0].Resize(fyne.NewSize(width, widgets.HeightFor(objects[0], width)))
}

// MinSize is nothing: a list has more room.
func (nothingLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }
