package widgets

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
)

// Chip is a round button that is on or off, for example "Not applicable". On is
// shown by a tick, a thick border and a fill.
type Chip struct {
	control
	// Text is the label, Hint the key that does the same, shown as a key cap.
	Text, Hint string
	// Icon stands before the label while the chip is off.
	Icon fyne.Resource
	// Selected says whether the chip is on; change it with SetSelected.
	Selected bool
	// OnToggled is called with the new state when a person changed it.
	OnToggled func(selected bool)

	parts buttonParts
}

// NewChip makes a chip that is off.
func NewChip(text, hint string, onToggled func(selected bool)) *Chip {
	c := &Chip{Text: text, Hint: hint, OnToggled: onToggled}
	c.extend(c)
	return c
}

// SetSelected changes the state without calling OnToggled.
func (c *Chip) SetSelected(selected bool) {
	c.Selected = selected
	c.Refresh()
}

// Tapped turns the chip on or off with the pointer.
func (c *Chip) Tapped(*fyne.PointEvent) {
	c.takeFocus()
	c.Toggle()
}

// TypedKey turns the chip on or off with Space or Enter.
func (c *Chip) TypedKey(key *fyne.KeyEvent) {
	if acts(key) {
		c.Toggle()
		return
	}
	c.control.TypedKey(key)
}

// TypedRune swallows the space that turned the chip.
func (c *Chip) TypedRune(char rune) {
	if char != ' ' {
		c.control.TypedRune(char)
	}
}

// Toggle turns the chip as a person does, and calls OnToggled.
func (c *Chip) Toggle() {
	if c.disabled {
		return
	}
	c.SetSelected(!c.Selected)
	if c.OnToggled != nil {
		c.OnToggled(c.Selected)
	}
}

// CreateRenderer draws the chip.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	p := &c.parts
	p.make()
	return draw(&drawing{
		self:    c,
		objects: p.objects,
		place: func(size fyne.Size) {
			p.place(size, size.Height/2)
			showRing(p.ring, c.focused, frame{width: size.Width, height: size.Height}, size.Height/2, theme.Current().Focus)
		},
		least: func() fyne.Size {
			least := p.least(13)
			least.Height = theme.Px(20) + 10
			return least
		},
		paint: c.paint,
	})
}

func (c *Chip) paint() {
	colors := theme.Current()
	look := buttonLook{fill: colors.Background, border: colors.ControlBorder, words: colors.Text, cap: colors.Line, size: 14}
	text, icon := c.Text, c.Icon
	if c.hovered {
		look.fill = colors.Hover
	}
	if c.Selected {
		look.fill, look.border, look.thick, look.bold = colors.SelectedCard, colors.Primary, 2, true
		text, icon = "✓  "+c.Text, nil
	}
	if c.disabled {
		look.fill, look.border, look.words, look.bold, look.slanted = colors.Surface, colors.Surface, colors.Muted, false, true
	}
	c.parts.paint(text, c.Hint, icon, look)
}
