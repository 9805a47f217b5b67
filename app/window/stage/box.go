package stage

import (
	"fmt"

	"fyne.io/fyne/v2"
)

// A box is a part of the window, in Fyne's units.
type box struct{ left, top, right, bottom float32 }

func boxOf(corner fyne.Position, size fyne.Size) box {
	return box{corner.X, corner.Y, corner.X + size.Width, corner.Y + size.Height}
}

func (b box) corner() fyne.Position { return fyne.NewPos(b.left, b.top) }

func (b box) height() float32 { return b.bottom - b.top }

func (b box) width() float32 { return b.right - b.left }

// rounding is how far two lengths may differ that are meant to be equal.
const rounding = 1

// within says whether a box lies inside another one.
func (b box) within(outer box) bool {
	return b.left >= outer.left-rounding && b.top >= outer.top-rounding &&
		b.right <= outer.right+rounding && b.bottom <= outer.bottom+rounding
}

// meets says whether two boxes have a part in common.
func (b box) meets(other box) bool {
	return min(b.right, other.right)-max(b.left, other.left) > rounding &&
		min(b.bottom, other.bottom)-max(b.top, other.top) > rounding
}

// common is the part that two boxes have in common.
func (b box) common(other box) box {
	return box{max(b.left, other.left), max(b.top, other.top), min(b.right, other.right), min(b.bottom, other.bottom)}
}

// letters is the part of a line of text in which its letters stand, accents and
// all; above and below is the room that fonts leave between lines.
func (b box) letters() box { return b.trimmed(10) }

// ink is the part of a line of text that its small letters fill.
func (b box) ink() box { return b.trimmed(5) }

// trimmed takes a fraction of the height away, above and below.
func (b box) trimmed(fraction float32) box {
	by := b.height() / fraction
	return box{b.left, b.top + by, b.right, b.bottom - by}
}

// String tells corner and size.
func (b box) String() string {
	return fmt.Sprintf("%.0f × %.0f at (%.0f, %.0f)", b.width(), b.height(), b.left, b.top)
}
