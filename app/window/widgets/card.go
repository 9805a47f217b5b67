package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Card frames what belongs together, under a small title.
type Card struct {
	widget.BaseWidget
	title   *Text
	content *fyne.Container
	back    *canvas.Rectangle
	accent  bool
}

// NewCard frames objects under a title; an empty title takes no room.
func NewCard(title string, objects ...fyne.CanvasObject) *Card {
	c := &Card{title: NewText(14, Run{Text: title, Bold: true, Tone: ToneMuted}), back: newBox()}
	SetShown(c.title, title != "")
	c.content = Column(theme.SpaceTiny, objects...)
	c.ExtendBaseWidget(c)
	return c
}

// NewAccentCard frames what comes first on a screen, so that it stands out.
func NewAccentCard(title string, objects ...fyne.CanvasObject) *Card {
	c := NewCard(title, objects...)
	c.accent = true
	return c
}

// Children returns what the card frames.
func (c *Card) Children() []fyne.CanvasObject { return c.content.Objects }

// SetContent replaces what the card frames.
func (c *Card) SetContent(objects ...fyne.CanvasObject) {
	c.content.Objects = objects
	c.content.Refresh()
	c.Refresh()
}

// Lengths inside a card's border.
const (
	framePadX float32 = 16
	framePadY float32 = 9
)

// pads are the lengths inside the border; a card that stands out has more.
func (c *Card) pads() (x, y float32) {
	if c.accent {
		return framePadX + 4, framePadY + 5
	}
	return framePadX, framePadY
}

// HeightFor returns the height at a width.
func (c *Card) HeightFor(width float32) float32 {
	padX, padY := c.pads()
	inside := width - 2*padX
	height := HeightFor(c.title, inside) + HeightFor(c.content, inside)
	if c.title.Visible() {
		height += theme.SpaceTiny
	}
	return height + 2*padY
}

// CreateRenderer draws the card.
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    c,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{c.back, c.title, c.content} },
		place: func(size fyne.Size) {
			frame{width: size.Width, height: size.Height}.putBordered(c.back)
			padX, padY := c.pads()
			inside := size.Width - 2*padX
			y, title := padY, HeightFor(c.title, inside)
			if c.title.Visible() {
				put(c.title, padX, y, inside, title)
				y += title + theme.SpaceTiny
			}
			put(c.content, padX, y, inside, max(size.Height-y-padY, 0))
		},
		least: func() fyne.Size {
			padX, _ := c.pads()
			width := c.content.MinSize().Width + 2*padX
			return fyne.NewSize(width, c.HeightFor(max(width, c.Size().Width)))
		},
		paint: func() {
			colors := theme.Current()
			c.back.FillColor, c.back.StrokeColor, c.back.StrokeWidth = colors.Background, colors.Line, 1
			if c.accent {
				c.back.FillColor, c.back.StrokeColor, c.back.StrokeWidth = colors.SelectedCard, colors.Primary, 2
			}
			c.back.CornerRadius = theme.Radius
		},
	})
}

// Field is a label above a control, for example above an Entry.
func Field(label string, control fyne.CanvasObject) *fyne.Container {
	return Column(theme.SpaceTiny, NewText(14, Run{Text: label, Bold: true}), control)
}

// Surface lays content on the colour of lists and bars.
type Surface struct {
	widget.BaseWidget
	content fyne.CanvasObject
	back    *canvas.Rectangle
	edge    *canvas.Rectangle
}

// NewSurface lays content on the surface's colour, with a line at its right.
func NewSurface(content fyne.CanvasObject) *Surface {
	s := &Surface{content: content, back: newBox(), edge: newBox()}
	s.ExtendBaseWidget(s)
	return s
}

// Children returns what lies on the surface.
func (s *Surface) Children() []fyne.CanvasObject { return []fyne.CanvasObject{s.content} }

// CreateRenderer draws the surface.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    s,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{s.back, s.edge, s.content} },
		place: func(size fyne.Size) {
			put(s.back, 0, 0, size.Width, size.Height)
			put(s.edge, size.Width-1, 0, 1, size.Height)
			put(s.content, 0, 0, size.Width-1, size.Height)
		},
		least: func() fyne.Size { return s.content.MinSize().AddWidthHeight(1, 0) },
		paint: func() {
			s.back.FillColor, s.edge.FillColor = theme.Current().Surface, theme.Current().Line
			s.back.Refresh()
			s.edge.Refresh()
		},
	})
}
