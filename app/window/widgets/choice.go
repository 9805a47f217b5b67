package widgets

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Option is one thing to choose: a title and, if needed, a sentence about it.
type Option struct {
	Title string
	Note  string
	Also  string // other words by which a list finds it; not shown
}

// WrappedChoice lets a person choose one of several options whose words wrap. It
// is one Tab stop: arrows move, Space and Enter choose.
type WrappedChoice struct {
	picker
	// OnChosen is called with the index of the option that a person chose.
	OnChosen func(index int)

	// Across puts short options beside each other, as many as fit.
	Across bool

	options []Option
	rows    []*optionRow
}

// NewWrappedChoice makes a choice of which nothing is chosen.
func NewWrappedChoice(options []Option, onChosen func(index int)) *WrappedChoice {
	c := &WrappedChoice{options: options, OnChosen: onChosen}
	c.prepare(func() []frame { return c.framesFor(c.Size().Width) }, c.choose)
	c.extend(c)
	return c
}

// SetOptions replaces the options; the mark stays at its place.
func (c *WrappedChoice) SetOptions(options []Option) {
	c.options, c.rows = options, nil
	c.shrink(len(options))
	c.Refresh()
}

// ShowChosen marks an option without calling OnChosen; -1 marks none.
func (c *WrappedChoice) ShowChosen(index int) { c.mark(index) }

// Chosen returns the index of the chosen option, -1 for none.
func (c *WrappedChoice) Chosen() int { return c.chosen }

func (c *WrappedChoice) choose(index int) {
	c.mark(index)
	if c.OnChosen != nil {
		c.OnChosen(index)
	}
}

// HeightFor returns the height of all options at a width.
func (c *WrappedChoice) HeightFor(width float32) float32 { return bottom(c.framesFor(width)) }

// CreateRenderer draws the options.
func (c *WrappedChoice) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self: c,
		objects: func() []fyne.CanvasObject {
			var objects []fyne.CanvasObject
			for _, row := range c.views() {
				objects = append(objects, row.objects()...)
			}
			return append(objects, c.ring)
		},
		place: func(size fyne.Size) {
			frames := c.framesFor(size.Width)
			for i, row := range c.views() {
				row.place(frames[i])
			}
			showRing(c.ring, c.focused, c.cursorFrame(), 6, theme.Current().Focus)
		},
		least: func() fyne.Size {
			width := theme.Px(160)
			return fyne.NewSize(width, c.HeightFor(max(c.Size().Width, width)))
		},
		paint: func() { c.rows = nil },
	})
}

func (c *WrappedChoice) views() []*optionRow {
	if c.rows == nil {
		for i, option := range c.options {
			c.rows = append(c.rows, newOptionRow(option, i == c.chosen, i == c.over, c.disabled, true))
		}
	}
	return c.rows
}

func (c *WrappedChoice) framesFor(width float32) []frame {
	if c.Across {
		return c.framesAcross(width)
	}
	var frames []frame
	y := float32(0)
	for _, row := range c.views() {
		height := row.height(width)
		frames = append(frames, frame{0, y, width, height})
		y += height + theme.SpaceTiny
	}
	return frames
}

// framesAcross gives each option the width of its words, also once it is chosen.
func (c *WrappedChoice) framesAcross(width float32) []frame {
	var frames []frame
	x, y, next := float32(0), float32(0), float32(0)
	for i, row := range c.views() {
		words := NewText(sizeBody, Run{Text: c.options[i].Title, Bold: true}).naturalWidth() + 1
		wide := min(row.wordsX()+words+optionPad, width)
		if x > 0 && x+wide > width {
			x, y = 0, next
		}
		height := row.height(wide)
		frames = append(frames, frame{x, y, wide, height})
		x, next = x+wide+theme.SpaceMedium, max(next, y+height+theme.SpaceTiny)
	}
	return frames
}

// optionRow is an option, or a check, as it is drawn.
type optionRow struct {
	back        *canvas.Rectangle
	box         *canvas.Rectangle
	dot         *canvas.Circle
	tick        *canvas.Text
	title, note *Text
}

// newOptionRow draws a round mark (one of several) or a square one (yes or no).
func newOptionRow(option Option, chosen, over, disabled, round bool) *optionRow {
	c := theme.Current()
	r := &optionRow{back: newBox(), box: canvas.NewRectangle(c.Background), dot: canvas.NewCircle(c.Primary), tick: canvas.NewText("✓", c.OnPrimary)}
	r.back.CornerRadius = 6
	if over && !disabled {
		r.back.FillColor = c.Hover
	}
	r.box.StrokeColor, r.box.StrokeWidth, r.box.CornerRadius = c.ControlBorder, 2, 4
	r.tick.TextSize, r.tick.TextStyle.Bold = theme.Px(14), true
	tone := ToneText
	if disabled {
		tone = ToneMuted
	}
	r.title = NewText(sizeBody, Run{Text: option.Title, Tone: tone})
	r.note = NewText(sizeSmall, Run{Text: option.Note, Tone: ToneMuted})
	r.title.MaxWidth, r.note.MaxWidth = theme.TextWidth, theme.TextWidth
	if round {
		r.box.CornerRadius = canvas.RadiusMaximum
	}
	if chosen {
		r.box.StrokeColor = c.Primary
		if !round {
			r.box.FillColor = c.Primary
		}
	}
	SetShown(r.dot, chosen && round)
	SetShown(r.tick, chosen && !round)
	SetShown(r.note, option.Note != "")
	return r
}

func (r *optionRow) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.back, r.box, r.dot, r.tick, r.title, r.note}
}

const optionPad float32 = 6

func (r *optionRow) wordsX() float32 { return optionPad + theme.Px(20) + theme.Px(10) }

func (r *optionRow) height(width float32) float32 {
	words := width - r.wordsX() - optionPad
	return 2*optionPad + r.title.HeightFor(words) + HeightFor(r.note, words)
}

func (r *optionRow) place(at frame) {
	at.put(r.back)
	side, line := 2*whole(theme.Px(10)), r.title.lineHeight()
	// The dot stands in the middle of its ring only where both lie on whole units.
	box := frame{whole(at.x + optionPad), whole(at.y + optionPad + (line-side)/2), side, side}
	box.putBordered(r.box)
	inner := whole(side / 4)
	put(r.dot, box.x+inner, box.y+inner, side-2*inner, side-2*inner)
	tick := r.tick.MinSize()
	put(r.tick, box.x+(side-tick.Width)/2, box.y+(side-tick.Height)/2, tick.Width, tick.Height)
	words := at.width - r.wordsX() - optionPad
	title := r.title.HeightFor(words)
	put(r.title, at.x+r.wordsX(), at.y+optionPad, words, title)
	put(r.note, at.x+r.wordsX(), at.y+optionPad+title, words, HeightFor(r.note, words))
}

// whole is a length in whole units of the window.
func whole(length float32) float32 { return float32(math.Round(float64(length))) }
