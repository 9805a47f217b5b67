package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Tone is what a text's colour says.
type Tone int

// The tones of text.
const (
	ToneText Tone = iota
	ToneMuted
	TonePrimary
	ToneSaved
	ToneAttention
	ToneFault
	ToneOnPrimary
)

func (t Tone) color() color.NRGBA {
	c := theme.Current()
	return [...]color.NRGBA{c.Text, c.Muted, c.Primary, c.Saved, c.Attention, c.Fault, c.OnPrimary}[t]
}

// Font sizes at 100 %.
const (
	sizeTitle   float32 = 24
	sizeHeading float32 = 18
	sizeBody    float32 = 15
	sizeSmall   float32 = 13
	sizeTiny    float32 = 12
)

// leading is the height of a line as a multiple of the font size.
const leading float32 = 1.33

// Run is a part of a text in one style.
type Run struct {
	Text   string
	Bold   bool
	Italic bool
	Tone   Tone
}

// Text is words that wrap at the width they are given. It grows in height, never
// cuts. A line break in the words breaks the line.
type Text struct {
	widget.BaseWidget
	// MaxWidth is the longest line at 100 %; 0 is as wide as there is room.
	MaxWidth float32
	// Align puts lines to the left (leading), middle or right (trailing).
	Align fyne.TextAlign
	// Single keeps the words on one line, as wide as they need.
	Single bool

	runs   []Run
	size   float32
	tint   func() color.Color // overrides the runs' tones
	lines  []textLine
	lineAt float32 // the width that lines were broken for
	scale  float32 // and the text scale
	known  textSizes
	drawn  []fyne.CanvasObject
}

// NewText makes a text of runs at a font size (Fyne's units at 100 %).
func NewText(size float32, runs ...Run) *Text {
	t := &Text{runs: runs, size: size}
	t.ExtendBaseWidget(t)
	return t
}

// Title is the heading of a screen: 24, SemiBold.
func Title(words string) *Text { return NewText(sizeTitle, Run{Text: words, Bold: true}) }

// Heading is a heading within a screen: 18, SemiBold.
func Heading(words string) *Text { return NewText(sizeHeading, Run{Text: words, Bold: true}) }

// Body is running text: 15, at most 720 wide.
func Body(words string) *Text { return limited(NewText(sizeBody, Run{Text: words})) }

// Strong is body text in SemiBold.
func Strong(words string) *Text { return limited(NewText(sizeBody, Run{Text: words, Bold: true})) }

// Rich is body text of several runs, for example one bold word.
func Rich(runs ...Run) *Text { return limited(NewText(sizeBody, runs...)) }

// Muted is body text that stands back, for example under a title.
func Muted(words string) *Text { return limited(NewText(sizeBody, Run{Text: words, Tone: ToneMuted})) }

// Small is a note: 13, muted.
func Small(words string) *Text { return limited(NewText(sizeSmall, Run{Text: words, Tone: ToneMuted})) }

// SmallRich is a note of several runs.
func SmallRich(runs ...Run) *Text { return limited(NewText(sizeSmall, runs...)) }

// Kicker is the small line above a title that says where one is.
func Kicker(words string) *Text { return NewText(sizeSmall+1, Run{Text: words, Tone: ToneMuted}) }

// Toned is body text in a tone, for example ToneAttention.
func Toned(words string, tone Tone) *Text {
	return limited(NewText(sizeBody, Run{Text: words, Tone: tone}))
}

// OneLine keeps a text on one line.
func OneLine(t *Text) *Text {
	t.Single = true
	return t
}

func limited(t *Text) *Text {
	t.MaxWidth = theme.TextWidth
	return t
}

// SetText replaces the words and keeps the style of the first run.
func (t *Text) SetText(words string) {
	run := Run{}
	if len(t.runs) > 0 {
		run = t.runs[0]
	}
	run.Text = words
	t.SetRuns(run)
}

// SetRuns replaces the words and their styles.
func (t *Text) SetRuns(runs ...Run) {
	t.runs = runs
	t.lines, t.known = nil, textSizes{}
	t.Refresh()
}

// String returns the words.
func (t *Text) String() string {
	words := ""
	for _, run := range t.runs {
		words += run.Text
	}
	return words
}

// HeightFor returns the height that the words need at a width.
func (t *Text) HeightFor(width float32) float32 {
	known := t.sizes()
	lines, asked := known.lines[width]
	if !asked {
		t.breakFor(width)
		lines = max(len(t.lines), 1)
		known.lines[width] = lines
	}
	return float32(lines) * t.lineHeight()
}

// textSizes remembers what was measured: layouts ask for the same again and
// again, and measuring words is most of the work of showing a screen.
type textSizes struct {
	scale   float32
	lines   map[float32]int // at each width
	natural float32         // width on one line; −1: not measured
}

// sizes returns what is known at the present text scale.
func (t *Text) sizes() *textSizes {
	if scale := theme.Scale(); t.known.lines == nil || t.known.scale != scale {
		t.known = textSizes{scale: scale, lines: map[float32]int{}, natural: -1}
	}
	return &t.known
}

// CreateRenderer draws the text.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    t,
		objects: func() []fyne.CanvasObject { return t.drawn },
		place:   func(size fyne.Size) { t.arrange(size.Width) },
		least:   t.least,
		paint:   func() { t.lines = nil },
	})
}

func (t *Text) least() fyne.Size {
	natural := t.naturalWidth()
	if t.Single {
		return fyne.NewSize(natural, t.lineHeight())
	}
	width := t.Size().Width
	if width <= 0 {
		width = min(natural, theme.Px(480))
	}
	return fyne.NewSize(min(natural, theme.Px(80)), t.HeightFor(width))
}

func (t *Text) lineHeight() float32 { return theme.Px(t.size) * leading }

func (t *Text) naturalWidth() float32 {
	known := t.sizes()
	if known.natural < 0 {
		known.natural = 0
		for _, line := range breakLines(t.runs, theme.Px(t.size), 1e6) {
			known.natural = max(known.natural, line.width)
		}
	}
	return known.natural
}

func (t *Text) breakFor(width float32) {
	if t.MaxWidth > 0 {
		width = min(width, theme.Px(t.MaxWidth))
	}
	if t.Single {
		width = 1e6
	}
	if t.lines != nil && t.lineAt == width && t.scale == theme.Scale() {
		return
	}
	t.lines = breakLines(t.runs, theme.Px(t.size), width)
	t.lineAt, t.scale = width, theme.Scale()
}

func (t *Text) arrange(width float32) {
	if width <= 0 {
		return
	}
	t.breakFor(width)
	t.drawn = t.drawn[:0:0]
	size, height := theme.Px(t.size), t.lineHeight()
	for i, line := range t.lines {
		left := float32(0)
		switch t.Align {
		case fyne.TextAlignCenter:
			left = (width - line.width) / 2
		case fyne.TextAlignTrailing:
			left = width - line.width
		}
		for _, piece := range line.pieces {
			run := t.runs[piece.run]
			text := canvas.NewText(piece.text, t.colorOf(run))
			text.TextSize, text.TextStyle = size, run.style()
			// A line is as high as any other of its style.
			tall := fyne.MeasureText(" ", size, text.TextStyle).Height
			put(text, left+piece.x, float32(i)*height+(height-tall)/2, piece.width, tall)
			t.drawn = append(t.drawn, text)
		}
	}
}

func (t *Text) colorOf(run Run) color.Color {
	if t.tint != nil {
		return t.tint()
	}
	return run.Tone.color()
}

func (r Run) style() fyne.TextStyle { return fyne.TextStyle{Bold: r.Bold, Italic: r.Italic} }

// fixed is a colour that does not follow the tone.
func fixed(c color.Color) func() color.Color { return func() color.Color { return c } }
