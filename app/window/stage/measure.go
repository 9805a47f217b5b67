package stage

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"compass/app/window/charts"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// Misfits measures every text of the dialog that is open in a window, or of the
// screen where none is, against the room it has. It tells which are cut by the
// control that they belong to, which lie where no scrolling leads, and which lie
// on each other.
func Misfits(window fyne.Window) []string {
	shown := roots(window)
	m := &measuring{}
	m.walk(shown[len(shown)-1], place{room: boxOf(fyne.NewPos(0, 0), window.Canvas().Size())})
	return append(m.misfits, m.overlaps()...)
}

// measuring is what was found.
type measuring struct {
	misfits []string
	words   []word
	views   []view
	layers  int
}

// A place is where an object is met: the upper left corner of what holds it, the
// room that can be seen or scrolled to, and the nearest object around it.
type place struct {
	corner fyne.Position
	room   box
	parent box
	of     fyne.CanvasObject
	layer  int // of the window 0, each scrolled sheet has its own
}

// A word is a text of the canvas, where its ink is.
type word struct {
	text  string
	ink   box
	layer int
}

// A view is the window of a scroll. What lies behind it cannot be read.
type view struct {
	box   box
	layer int
}

func (m *measuring) walk(object fyne.CanvasObject, at place) {
	if object == nil || !object.Visible() {
		return
	}
	corner := at.corner.Add(object.Position())
	own := boxOf(corner, object.Size())
	inner := place{corner: corner, room: at.room, parent: own, of: object, layer: at.layer}
	switch o := object.(type) {
	case *canvas.Text:
		m.measure(o, corner, at)
		return
	case *container.Scroll:
		m.scroll(o, own, at)
		return
	case *widgets.Entry:
		m.field(o, inner)
		return
	case fyne.Focusable:
		if !own.within(at.room) {
			m.tell("%s of %s lies beyond %s", kind(object), own, at.room)
		}
	}
	for _, child := range parts(object) {
		m.walk(child, inner)
	}
}

func (m *measuring) measure(text *canvas.Text, corner fyne.Position, at place) {
	if text.Text == "" {
		return
	}
	whole := boxOf(corner, sizeOf(text))
	needed := whole.letters()
	switch {
	case isCut(text.Text, at.of):
		m.tell("“%s” was cut", text.Text)
	case !needed.within(at.parent):
		m.tell("“%s” takes %s; %s has %s", text.Text, needed, kind(at.of), at.parent)
	case !needed.within(at.room):
		m.tell("“%s” at %s lies beyond %s", text.Text, needed, at.room)
	}
	m.words = append(m.words, word{text.Text, whole.ink(), at.layer})
}

// sizeOf is what a text takes; a space at its end shows nothing.
func sizeOf(text *canvas.Text) fyne.Size {
	return fyne.MeasureText(strings.TrimRight(text.Text, " "), text.TextSize, text.TextStyle)
}

// isCut says whether a chart left the end of a text away.
func isCut(text string, of fyne.CanvasObject) bool {
	_, drawn := of.(*charts.Drawing)
	return drawn && strings.HasSuffix(text, asks)
}

// fewestLines is how many lines of text a scroll must have room for, or nothing
// can be read in it.
const fewestLines = 3

func (m *measuring) scroll(scroll *container.Scroll, own box, at place) {
	if !own.within(at.room) {
		m.tell("a scroll of %s lies beyond %s", own, at.room)
	}
	content := boxOf(own.corner().Add(scroll.Content.Position()), scroll.Content.Size())
	if least := min(fewestLines*theme.Px(20), content.height()); own.height() < least {
		m.tell("a scroll is %.0f high; its content needs %.0f at least", own.height(), least)
	}
	room := content
	if scroll.Direction == container.ScrollVerticalOnly {
		room.left, room.right = max(own.left, at.room.left), min(own.right, at.room.right)
	}
	if scroll.Direction == container.ScrollHorizontalOnly {
		room.top, room.bottom = max(own.top, at.room.top), min(own.bottom, at.room.bottom)
	}
	m.views = append(m.views, view{own, at.layer})
	m.layers++
	m.walk(scroll.Content, place{corner: own.corner(), room: room, parent: own, of: scroll, layer: m.layers})
}

// field measures what stands in an empty field; what a person typed may be
// longer than the field.
func (m *measuring) field(entry *widgets.Entry, at place) {
	if entry.Text != "" {
		return
	}
	for _, text := range textsBelow(entry, at.corner) {
		if needed := boxOf(text.corner, sizeOf(text.text)).letters(); !needed.within(at.parent) {
			m.tell("“%s” takes %s; its field has %s", text.text.Text, needed, at.parent)
		}
	}
}

// overlaps tells which words lie on others, or behind something that scrolls.
func (m *measuring) overlaps() []string {
	var found []string
	for i, one := range m.words {
		for _, other := range m.words[:i] {
			if one.layer == other.layer && one.ink.meets(other.ink) {
				found = append(found, fmt.Sprintf("“%s” at %s lies on “%s” at %s", one.text, one.ink, other.text, other.ink))
			}
		}
		for _, view := range m.views {
			if one.layer == view.layer && one.ink.meets(view.box) {
				found = append(found, fmt.Sprintf("“%s” at %s lies in the scroll at %s", one.text, one.ink, view.box))
			}
		}
	}
	return found
}

func (m *measuring) tell(format string, values ...any) {
	m.misfits = append(m.misfits, fmt.Sprintf(format, values...))
}
