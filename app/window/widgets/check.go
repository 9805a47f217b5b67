package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Check is a yes or no with words that wrap. Space and Enter turn it.
type Check struct {
	control
	// OnToggled is called with the new state when a person changed it.
	OnToggled func(checked bool)

	option  Option
	checked bool
	row     *optionRow
	ring    *canvas.Rectangle
}

// NewCheck makes a check that is off. The note stands below in small type; it may
// be empty.
func NewCheck(title, note string, onToggled func(checked bool)) *Check {
	c := &Check{option: Option{Title: title, Note: note}, OnToggled: onToggled, ring: newRing()}
	c.extend(c)
	return c
}

// Checked says whether the check is on.
func (c *Check) Checked() bool { return c.checked }

// ShowChecked changes the state without calling OnToggled.
func (c *Check) ShowChecked(checked bool) {
	c.checked = checked
	c.Refresh()
}

// Toggle turns the check as a person does, and calls OnToggled.
func (c *Check) Toggle() {
	if c.disabled {
		return
	}
	c.ShowChecked(!c.checked)
	if c.OnToggled != nil {
		c.OnToggled(c.checked)
	}
}

// Tapped turns the check with the pointer.
func (c *Check) Tapped(*fyne.PointEvent) {
	c.takeFocus()
	c.Toggle()
}

// TypedKey turns the check with Space or Enter.
func (c *Check) TypedKey(key *fyne.KeyEvent) {
	if acts(key) {
		c.Toggle()
		return
	}
	c.control.TypedKey(key)
}

// TypedRune swallows the space that turned the check.
func (c *Check) TypedRune(char rune) {
	if char != ' ' {
		c.control.TypedRune(char)
	}
}

// HeightFor returns the height at a width.
func (c *Check) HeightFor(width float32) float32 { return c.view().height(width) }

// CreateRenderer draws the check.
func (c *Check) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    c,
		objects: func() []fyne.CanvasObject { return append(c.view().objects(), c.ring) },
		place: func(size fyne.Size) {
			at := frame{width: size.Width, height: size.Height}
			c.view().place(at)
			showRing(c.ring, c.focused, at, 6, theme.Current().Focus)
		},
		least: func() fyne.Size {
			width := theme.Px(160)
			return fyne.NewSize(width, c.HeightFor(max(c.Size().Width, width)))
		},
		paint: func() { c.row = nil },
	})
}

func (c *Check) view() *optionRow {
	if c.row == nil {
		c.row = newOptionRow(c.option, c.checked, c.hovered, c.disabled, false)
	}
	return c.row
}
