package assessments

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

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
