package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// PageMargin is the empty space at both sides of a screen's content.
const PageMargin float32 = 34

// Page is a screen: content that scrolls, and a foot (nil for none) that stays
// below it, for example buttons and "Saved".
func Page(content, foot fyne.CanvasObject) *fyne.Container {
	objects := []fyne.CanvasObject{NewPaddedScroll(content, PageMargin, 20)}
	if foot != nil {
		objects = append(objects, foot)
	}
	return container.New(&pageLayout{}, objects...)
}

// pageLayout gives the foot the height that it needs at the page's width.
type pageLayout struct {
	width float32
}

func (l *pageLayout) foot(objects []fyne.CanvasObject, width float32) float32 {
	if len(objects) < 2 || !objects[1].Visible() {
		return 0
	}
	return HeightFor(objects[1], width-2*PageMargin) + 6 + 14
}

func (l *pageLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	foot := l.foot(objects, size.Width)
	put(objects[0], 0, 0, size.Width, size.Height-foot)
	if foot > 0 {
		put(objects[1], PageMargin, size.Height-foot+6, size.Width-2*PageMargin, foot-6-14)
	}
}

func (l *pageLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[0].MinSize()
	if len(objects) > 1 {
		least.Width = max(least.Width, objects[1].MinSize().Width+2*PageMargin)
	}
	least.Height += l.foot(objects, max(l.width, least.Width))
	return least
}

// Ends puts one object at the left and one at the right, for example buttons and
// "Saved 14:32"; where both do not fit the second goes below.
func Ends(left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&endsLayout{}, left, right)
}

type endsLayout struct {
	width float32
}

// split returns the widths of both ends and whether they fit side by side.
func (l *endsLayout) split(objects []fyne.CanvasObject, width float32) (left, right float32, fits bool) {
	right = naturalWidth(objects[1])
	left = width - right - theme.SpaceMedium
	return left, right, left >= min(naturalWidth(objects[0]), width*0.55)
}

func (l *endsLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	if left, right, fits := l.split(objects, width); fits {
		return max(HeightFor(objects[0], left), HeightFor(objects[1], right))
	}
	return HeightFor(objects[0], width) + theme.SpaceTiny + HeightFor(objects[1], width)
}

func (l *endsLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	left, right, fits := l.split(objects, size.Width)
	if !fits {
		first := HeightFor(objects[0], size.Width)
		put(objects[0], 0, 0, size.Width, first)
		put(objects[1], 0, first+theme.SpaceTiny, size.Width, HeightFor(objects[1], size.Width))
		return
	}
	one, other := HeightFor(objects[0], left), HeightFor(objects[1], right)
	put(objects[0], 0, (size.Height-one)/2, left, one)
	put(objects[1], size.Width-right, (size.Height-other)/2, right, other)
}

func (l *endsLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	width := l.width
	if width == 0 {
		width = 1e6
	}
	return leastOf(l, objects, width)
}

// naturalWidth is the width that an object takes when there is room: words on
// one line, a flow in one row.
func naturalWidth(object fyne.CanvasObject) float32 {
	if words, are := object.(interface{ naturalWidth() float32 }); are {
		return words.naturalWidth() + 1
	}
	if holder, is := object.(*fyne.Container); is {
		if flow, does := holder.Layout.(*flowLayout); does {
			return flow.naturalWidth(holder.Objects)
		}
	}
	return object.MinSize().Width
}

func (l *flowLayout) naturalWidth(objects []fyne.CanvasObject) float32 {
	width := -l.gap
	for _, child := range objects {
		if child.Visible() {
			width += naturalWidth(child) + l.gap
		}
	}
	return max(width, 0)
}

// Columns puts objects side by side in widths of the given shares, all as tall
// as the tallest; where one would be narrower than least (at 100 %) they go
// below each other.
func Columns(least, gap float32, shares []float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&sharesLayout{least: least, gap: gap, shares: shares}, objects...)
}

type sharesLayout struct {
	least, gap float32
	shares     []float32
	width      float32
}

// frames returns where the objects go; missing shares count as 1.
func (l *sharesLayout) frames(objects []fyne.CanvasObject, width float32) []frame {
	total, room := float32(0), width+l.gap
	share := func(i int) float32 {
		if i < len(l.shares) {
			return l.shares[i]
		}
		return 1
	}
	for i := range objects {
		total += share(i)
		room -= l.gap
	}
	frames := make([]frame, len(objects))
	x, tall, narrow := float32(0), float32(0), false
	for i, object := range objects {
		wide := room * share(i) / total
		narrow = narrow || wide < theme.Px(l.least)
		frames[i] = frame{x: x, width: wide}
		tall = max(tall, HeightFor(object, wide))
		x += wide + l.gap
	}
	y := float32(0)
	for i, object := range objects {
		frames[i].height = tall
		if narrow {
			frames[i] = frame{0, y, width, HeightFor(object, width)}
			y += frames[i].height + l.gap
		}
	}
	return frames
}

func (l *sharesLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	bottom := float32(0)
	for _, f := range l.frames(objects, width) {
		bottom = max(bottom, f.y+f.height)
	}
	return bottom
}

func (l *sharesLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	for i, f := range l.frames(objects, size.Width) {
		f.put(objects[i])
	}
}

func (l *sharesLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return leastOf(l, objects, l.width)
}
