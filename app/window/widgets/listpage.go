package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// ListPage is a screen with a list that scrolls by itself below a head, and a
// foot below it; a foot that is hidden takes no room. What is spare in the foot
// stands only where the page is wide for its text. Where the window is too low
// for a few rows, as at large text, all of it scrolls.
func ListPage(head, list, foot fyne.CanvasObject, spare ...fyne.CanvasObject) *fyne.Container {
	page := container.New(&listPageLayout{spare: spare}, head, list, foot)
	return container.NewStack(NewPaddedScroll(page, 0, 0))
}

type listPageLayout struct {
	spare []fyne.CanvasObject
	width float32
}

// wideList is the width from which a page is wide, at 100 %.
const wideList float32 = 700

// Empty space in Fyne's units: above the head, and around the foot.
const (
	aboveHead float32 = 20
	aboveFoot float32 = 8
	belowFoot float32 = 14
)

// around returns the heights of head and foot, with what is empty around them.
func (l *listPageLayout) around(objects []fyne.CanvasObject, width float32) (head, foot float32) {
	inside := width - 2*PageMargin
	for _, spare := range l.spare {
		SetShown(spare, inside >= theme.Px(wideList))
	}
	if foot = HeightFor(objects[2], inside); foot > 0 {
		foot += aboveFoot + belowFoot
	}
	return aboveHead + HeightFor(objects[0], inside) + theme.SpaceSmall, foot
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
	put(objects[0], PageMargin, aboveHead, inside, head-aboveHead-theme.SpaceSmall)
	put(objects[1], PageMargin, head, inside, max(size.Height-head-foot, 0))
	if foot > 0 {
		put(objects[2], PageMargin, size.Height-foot+aboveFoot, inside, foot-aboveFoot-belowFoot)
	}
}

// MinSize has room for the head, a few rows and the foot.
func (l *listPageLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return leastOf(l, objects, l.width).AddWidthHeight(2*PageMargin, 0)
}

// InsteadOfRows puts words where the rows of a list would begin.
func InsteadOfRows(words fyne.CanvasObject) *fyne.Container {
	return container.New(insteadLayout{}, words)
}

type insteadLayout struct{}

// Layout gives the words the width that there is and the height that they need.
func (insteadLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	put(objects[0], 0, theme.SpaceMedium, size.Width, HeightFor(objects[0], size.Width))
}

// MinSize is nothing: a list has more room.
func (insteadLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }
