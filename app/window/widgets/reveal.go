package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Holder is a widget with other objects inside. One that holds controls says so,
// or a scroll around it cannot follow focus to them.
type Holder interface {
	Children() []fyne.CanvasObject
}

// Reveal scrolls so that an object can be seen, in every scroll that it lies in.
func Reveal(object fyne.CanvasObject) {
	size := object.Size()
	revealPart(object, frame{width: size.Width, height: size.Height})
}

// revealPart scrolls to a part of an object. Fyne's scrolls do not follow focus
// (fyne#3029).
func revealPart(object fyne.CanvasObject, part frame) {
	driver := fyne.CurrentApp().Driver()
	window := driver.CanvasForObject(object)
	if window == nil {
		return
	}
	scrolls := scrollsAround(window, object)
	for i := len(scrolls) - 1; i >= 0; i-- {
		scroll := scrolls[i]
		inside := driver.AbsolutePositionForObject(object).Subtract(driver.AbsolutePositionForObject(scroll))
		offset := scroll.Offset
		offset.Y += shift(inside.Y+part.y, part.height, scroll.Size().Height)
		offset.X += shift(inside.X+part.x, part.width, scroll.Size().Width)
		if offset != scroll.Offset {
			scroll.ScrollToOffset(offset)
		}
	}
}

// shift returns how far a scroll has to move so that what starts at the given
// place and is so long lies within the view, with room for the focus ring; of
// what is longer than the view the start is shown.
func shift(start, length, view float32) float32 {
	room := theme.RingWidth + theme.RingGap + 3
	beyond := start + length + room - view
	before := start - room
	switch {
	case before < 0:
		return before
	case beyond > 0:
		return min(beyond, before)
	}
	return 0
}

// scrollsAround returns the scrolls that an object lies in, outermost first.
func scrollsAround(window fyne.Canvas, object fyne.CanvasObject) []*container.Scroll {
	roots := []fyne.CanvasObject{window.Content()}
	roots = append(roots, window.Overlays().List()...)
	for _, root := range roots {
		if root == nil {
			continue
		}
		if scrolls, found := pathTo(root, object, nil); found {
			return scrolls
		}
	}
	return nil
}

func pathTo(from, object fyne.CanvasObject, passed []*container.Scroll) ([]*container.Scroll, bool) {
	if from == object {
		return passed, true
	}
	if scroll, is := from.(*container.Scroll); is {
		passed = append(passed[:len(passed):len(passed)], scroll)
	}
	for _, child := range childrenOf(from) {
		if child == nil || !child.Visible() {
			continue
		}
		if scrolls, found := pathTo(child, object, passed); found {
			return scrolls, true
		}
	}
	return nil, false
}

func childrenOf(object fyne.CanvasObject) []fyne.CanvasObject {
	switch holder := object.(type) {
	case *fyne.Container:
		return holder.Objects
	case Holder:
		return holder.Children()
	case *container.Scroll:
		return []fyne.CanvasObject{holder.Content}
	case *container.Split:
		return []fyne.CanvasObject{holder.Leading, holder.Trailing}
	case *widget.PopUp:
		return []fyne.CanvasObject{holder.Content}
	}
	return nil
}
