package assessments

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// headed puts a list that scrolls by itself below a head.
func headed(head, list fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&headLayout{}, head, list)
}

type headLayout struct{}

// top is the empty space above the head, in Fyne's units.
const top float32 = 20

// Layout gives the head the height that it needs and the list the rest.
func (*headLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	width := size.Width - 2*widgets.PageMargin
	head := widgets.HeightFor(objects[0], width)
	objects[0].Move(fyne.NewPos(widgets.PageMargin, top))
	objects[0].Resize(fyne.NewSize(width, head))
	y := top + head + theme.SpaceMedium
	objects[1].Move(fyne.NewPos(widgets.PageMargin, y))
	objects[1].Resize(fyne.NewSize(width, max(size.Height-y, 0)))
}

// MinSize has room for the head and a few rows.
func (*headLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	head, list := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(head.Width, list.Width)+2*widgets.PageMargin, top+head.Height+theme.SpaceMedium+list.Height)
}
