package widgets

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Badge is a small pill that says how many of a group chose something. Groups
// differ by shape and colour: ● ■ ▲ ◆.
type Badge struct {
	// Group is 0 to 3; a negative group has no shape.
	Group int
	// Count is shown after the shape, unless Text is given.
	Count int
	Text  string
}

// GroupShapes are the signs of the four groups, in their order.
var GroupShapes = [4]string{"●", "■", "▲", "◆"}

// badgeView is a badge as it is drawn.
type badgeView struct {
	pill  *canvas.Rectangle
	shape fyne.CanvasObject // nil without a group
	group int
	text  *canvas.Text
}

func newBadgeView(badge Badge) *badgeView {
	c := theme.Current()
	words := badge.Text
	if words == "" {
		words = strconv.Itoa(badge.Count)
	}
	v := &badgeView{pill: canvas.NewRectangle(c.Background), text: canvas.NewText(words, c.Text)}
	v.pill.StrokeColor, v.pill.StrokeWidth = c.Line, 1
	if badge.Group >= 0 {
		v.group = badge.Group % len(GroupShapes)
		v.shape = groupShape(v.group)
	}
	v.text.TextSize = theme.Px(sizeTiny)
	return v
}

func (v *badgeView) objects() []fyne.CanvasObject {
	if v.shape == nil {
		return []fyne.CanvasObject{v.pill, v.text}
	}
	return []fyne.CanvasObject{v.pill, v.shape, v.text}
}

// groupShape draws the sign of a group in its colour: a circle, a square, a
// triangle or a diamond.
func groupShape(group int) fyne.CanvasObject {
	tint := theme.Current().Groups[group]
	switch group {
	case 0:
		return canvas.NewCircle(tint)
	case 1:
		return canvas.NewRectangle(tint)
	case 2:
		return canvas.NewPolygon(3, tint)
	}
	return canvas.NewPolygon(4, tint)
}

// shapeSides are the sides of the boxes that the four signs are drawn in, at
// 100 %, so that all look equally large.
var shapeSides = [4]float32{10, 9, 12, 12}

func (v *badgeView) size() fyne.Size {
	width := v.text.MinSize().Width + 2*theme.Px(8)
	if v.shape != nil {
		width += theme.Px(10 + 4)
	}
	return fyne.NewSize(width, theme.Px(20))
}

func (v *badgeView) place(x, y float32) {
	size := v.size()
	v.pill.CornerRadius = size.Height/2 - 0.5
	put(v.pill, x, y, size.Width, size.Height)
	x += theme.Px(8)
	if v.shape != nil {
		side := theme.Px(shapeSides[v.group])
		put(v.shape, x+(theme.Px(10)-side)/2, y+(size.Height-side)/2, side, side)
		x += theme.Px(10 + 4)
	}
	text := v.text.MinSize()
	put(v.text, x, y+(size.Height-text.Height)/2, text.Width, text.Height)
}

// badgeRow is badges side by side, in several rows where they do not fit.
type badgeRow []*badgeView

func (r badgeRow) width() float32 {
	width := float32(0)
	for i, badge := range r {
		if i > 0 {
			width += theme.Px(5)
		}
		width += badge.size().Width
	}
	return width
}

// height returns the height in the width that there is.
func (r badgeRow) height(width float32) float32 { return r.run(0, 0, width, false, false) }

// place puts the badges from a corner on, to the right end if wished.
func (r badgeRow) place(x, y, width float32, right bool) { r.run(x, y, width, right, true) }

func (r badgeRow) run(x, y, width float32, right, move bool) float32 {
	gap, start := theme.Px(5), 0
	top := y
	for start < len(r) {
		end, used := start+1, r[start].size().Width
		for end < len(r) && used+gap+r[end].size().Width <= width+0.5 {
			used += gap + r[end].size().Width
			end++
		}
		at := x
		if right {
			at = x + width - used
		}
		for _, badge := range r[start:end] {
			if move {
				badge.place(at, y)
			}
			at += badge.size().Width + gap
		}
		start = end
		y += theme.Px(20) + 4
	}
	return max(y-top-4, 0)
}
