package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// control is what every control that takes the keyboard is built on.
type control struct {
	widget.BaseWidget
	self     fyne.Widget
	focused  bool
	hovered  bool
	disabled bool
	// spot is the part of the control to scroll to; nil means all of it.
	spot func() frame
}

func (c *control) extend(self fyne.Widget) {
	c.self = self
	c.ExtendBaseWidget(self)
}

// FocusGained shows the ring and scrolls to the control.
func (c *control) FocusGained() {
	c.focused = true
	c.self.Refresh()
	c.reveal()
}

// FocusLost hides the ring.
func (c *control) FocusLost() {
	c.focused = false
	c.self.Refresh()
}

// showFocus shows the ring, or hides it while the keyboard is in a dialog above.
func (c *control) showFocus(on bool) {
	c.focused = on
	c.self.Refresh()
}

// Focused says whether the control has the keyboard.
func (c *control) Focused() bool { return c.focused }

// TypedKey hands the key to the window.
func (c *control) TypedKey(key *fyne.KeyEvent) { PassKey(c.self, key) }

// TypedRune hands the character to the window.
func (c *control) TypedRune(char rune) { PassRune(c.self, char) }

// MouseIn notes the pointer.
func (c *control) MouseIn(*desktop.MouseEvent) { c.hover(true) }

// MouseMoved does nothing by itself.
func (c *control) MouseMoved(*desktop.MouseEvent) {}

// MouseOut forgets the pointer.
func (c *control) MouseOut() { c.hover(false) }

func (c *control) hover(on bool) {
	c.hovered = on
	c.self.Refresh()
}

// Cursor is a hand while the control can be operated.
func (c *control) Cursor() desktop.Cursor {
	if c.disabled {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// Enable lets the control be operated again.
func (c *control) Enable() { c.setDisabled(false) }

// Disable greys the control out and takes it out of the Tab order.
func (c *control) Disable() { c.setDisabled(true) }

// SetEnabled lets the control be operated, or greys it out.
func (c *control) SetEnabled(enabled bool) { c.setDisabled(!enabled) }

// Disabled says whether the control cannot be operated.
func (c *control) Disabled() bool { return c.disabled }

func (c *control) setDisabled(disabled bool) {
	if c.disabled == disabled {
		return
	}
	c.disabled = disabled
	c.self.Refresh()
}

// takeFocus gives the control the keyboard after it was clicked.
func (c *control) takeFocus() {
	window := fyne.CurrentApp().Driver().CanvasForObject(c.self)
	focusable, can := c.self.(fyne.Focusable)
	if able, is := c.self.(fyne.Disableable); is && able.Disabled() {
		return
	}
	if window != nil && can && !c.focused {
		window.Focus(focusable)
	}
}

func (c *control) reveal() {
	size := c.self.Size()
	part := frame{width: size.Width, height: size.Height}
	if c.spot != nil {
		part = c.spot()
	}
	revealPart(c.self, part)
}

// acts says whether a key presses a button.
func acts(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		return true
	}
	return false
}

// step returns the index that an arrow, Home or End leads to in a list of n, and
// whether the key is one of these.
func step(key *fyne.KeyEvent, at, n int) (int, bool) {
	switch key.Name {
	case fyne.KeyUp, fyne.KeyLeft:
		return max(at-1, 0), true
	case fyne.KeyDown, fyne.KeyRight:
		return min(at+1, n-1), true
	case fyne.KeyHome:
		return 0, true
	case fyne.KeyEnd:
		return max(n-1, 0), true
	}
	return at, false
}

// newRing makes a focus ring; showRing places it around a part of a control.
func newRing() *canvas.Rectangle {
	ring := canvas.NewRectangle(color.Transparent)
	ring.StrokeWidth = theme.RingWidth
	ring.Hide()
	return ring
}

func showRing(ring *canvas.Rectangle, on bool, around frame, radius float32, tint color.Color) {
	if !on {
		if ring.Visible() { // Hide asks for a new frame also where nothing changes
			ring.Hide()
		}
		return
	}
	out := theme.RingGap + theme.RingWidth/2 // Fyne draws a stroke to both sides of its edge
	ring.StrokeColor = tint
	ring.CornerRadius = radius + out
	put(ring, around.x-out, around.y-out, around.width+2*out, around.height+2*out)
	ring.Show()
}
