package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Tabs is a row of places of which one is shown. It is one Tab stop: arrows
// move, Space and Enter go there. Places that do not fit wrap into a further
// row.
type Tabs struct {
	picker
	// OnChosen is called with the index of the place that a person chose.
	OnChosen func(index int)

	labels []string
	words  []*Text
	marks  []*canvas.Rectangle
	line   *canvas.Rectangle
	start  float32 // where the first place begins
}

// NewTabs makes a row of places of which none is marked. The words of the first
// begin at the row's edge.
func NewTabs(labels []string, onChosen func(index int)) *Tabs {
	t := &Tabs{labels: labels, OnChosen: onChosen, line: newBox(), start: -tabSide}
	t.prepare(func() []frame { return t.framesFor(t.Size().Width) }, t.choose)
	t.extend(t)
	return t
}

// Indented lets the words of the first place begin where the content of a page
// does, for a row that is as wide as the window.
func (t *Tabs) Indented() *Tabs {
	t.start = PageMargin - tabSide
	return t
}

// SetLabels replaces the words; the mark stays at its place.
func (t *Tabs) SetLabels(labels []string) {
	t.labels, t.words = labels, nil
	t.shrink(len(labels))
	t.Refresh()
}

// ShowChosen marks a place without calling OnChosen; -1 marks none.
func (t *Tabs) ShowChosen(index int) { t.mark(index) }

func (t *Tabs) choose(index int) {
	t.mark(index)
	if t.OnChosen != nil {
		t.OnChosen(index)
	}
}

// HeightFor returns the height of all rows at a width.
func (t *Tabs) HeightFor(width float32) float32 { return bottom(t.framesFor(width)) + 1 }

// CreateRenderer draws the row.
func (t *Tabs) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    t,
		objects: t.objects,
		place:   t.place,
		least: func() fyne.Size {
			width := theme.Px(160)
			return fyne.NewSize(width, t.HeightFor(max(t.Size().Width, width)))
		},
		paint: func() { t.words = nil; t.make() },
	})
}

func (t *Tabs) make() {
	if t.words != nil {
		return
	}
	c := theme.Current()
	t.line.FillColor = c.Line
	t.marks = nil
	for i, label := range t.labels {
		tone, mark := ToneMuted, newBox()
		switch i {
		case t.chosen:
			tone, mark.FillColor = TonePrimary, c.Primary
		case t.over:
			tone = ToneText
		}
		t.words = append(t.words, OneLine(NewText(sizeBody, Run{Text: label, Tone: tone, Bold: i == t.chosen})))
		t.marks = append(t.marks, mark)
	}
}

func (t *Tabs) objects() []fyne.CanvasObject {
	t.make()
	objects := []fyne.CanvasObject{t.line}
	for i, words := range t.words {
		objects = append(objects, t.marks[i], words)
	}
	return append(objects, t.ring)
}

// Room around the words of a place, and the thickness of the mark below them.
const (
	tabSide float32 = 12
	tabHigh float32 = 10
	tabMark float32 = 3
)

func (t *Tabs) framesFor(width float32) []frame {
	t.make()
	frames := make([]frame, len(t.words))
	x, y := t.start, float32(0)
	for i, words := range t.words {
		wide, tall := words.naturalWidth()+2*tabSide, words.lineHeight()+2*tabHigh
		if x > t.start && x+wide > width {
			x, y = t.start, y+tall
		}
		frames[i] = frame{x, y, wide, tall}
		x += wide
	}
	return frames
}

func (t *Tabs) place(size fyne.Size) {
	put(t.line, 0, size.Height-1, size.Width, 1)
	for i, at := range t.framesFor(size.Width) {
		put(t.words[i], at.x+tabSide, at.y+tabHigh, at.width-2*tabSide+1, at.height-2*tabHigh)
		put(t.marks[i], at.x+tabSide, at.y+at.height-tabMark, at.width-2*tabSide, tabMark)
	}
	at := t.cursorFrame()
	inner := frame{at.x + 4, at.y + 4, max(at.width-8, 0), max(at.height-8, 0)}
	showRing(t.ring, t.focused, inner, 6, theme.Current().Focus)
}
