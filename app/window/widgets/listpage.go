package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// ListPage puts a list that scrolls by itself below a head, and a foot below it;
// a foot that is hidden takes no room. Put it into a scroll without a margin:
// where the window is too low for the list, as at large text, all of it scrolls.
func ListPage(head, list, foot fyne.CanvasObject) *fyne.Container {
	return container.New(&listPageLayout{}, head, list, foot)
}

type listPageLayout struct {
	width float32
}

// Empty space: above the head, and around the foot.
const (
	listPageTop   float32 = 20
	listAboveFoot float32 = 8
	listBelowFoot float32 = 14
)

// around returns the heights of head and foot, the foot's with what is empty
// around it.
func (l *listPageLayout) around(objects []fyne.CanvasObject, width float32) (head, foot float32) {
	inside := width - 2*PageMargin
	if foot = HeightFor(objects[2], inside); foot > 0 {
		foot += listAboveFoot + listBelowFoot
	}
	return listPageTop + HeightFor(objects[0], inside) + theme.SpaceSmall, foot
}

// heightFor has room for a few rows.
func (l *listPageLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	head, foot := l.around(objects, width)
	return head + objects[1].MinSize().Height + foot
}

// Layout gives head and foot the height that they need and the list the rest.
func (l *listPageLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	inside := size.Width - 2*PageMargin
	head, foot := l.around(objects, size.Width)
	put(objects[0], PageMargin, listPageTop, inside, head-listPageTop-theme.SpaceSmall)
	put(objects[1], PageMargin, head, inside, max(size.Height-head-foot, 0))
	if foot > 0 {
		put(objects[2], PageMargin, size.Height-foot+listAboveFoot, inside, foot-listAboveFoot-listBelowFoot)
	}
}

func (l *listPageLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := leastOf(l, objects, l.width)
	return least.AddWidthHeight(2*PageMargin, 0)
}
