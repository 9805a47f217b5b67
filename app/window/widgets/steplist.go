package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Step is one part of a long piece of work with its progress.
type Step struct {
	Title string
	// Note stands at the right, for example "3/4" or "4/4 ✓".
	Note string
	// Detail stands below the title in small type; empty for none.
	Detail string
	// Done is the share that is done, 0 to 1; it is drawn as a bar. NoBar draws
	// none, for places that have no progress.
	Done float32
	// Begun is the share that is begun and not done; it follows in the bar in a
	// lighter tone.
	Begun float32
}

// NoBar stands for a step without progress.
const NoBar float32 = -1

// StepList shows steps with their progress and lets a person go to one. It is
// one Tab stop: arrows move, Space and Enter go there.
type StepList struct {
	picker
	// OnChosen is called with the index of the step that a person chose.
	OnChosen func(index int)

	steps  []Step
	rows   []*stepRow
	leads  bool
	outset float32
}

// stepRow is one step as it is drawn.
type stepRow struct {
	back, track, bar, light *canvas.Rectangle
	title, note             *Text
	detail                  *Text
	arrow                   *canvas.Image // points to where the step leads; hidden in a plain list
	done, begun             float32
}

// NewStepList makes a list of steps of which none is marked.
func NewStepList(steps []Step, onChosen func(index int)) *StepList {
	l := &StepList{steps: steps, OnChosen: onChosen}
	l.prepare(func() []frame { return l.framesFor(l.Size().Width) }, l.choose)
	l.extend(l)
	return l
}

// Leading shows at each step that it leads somewhere, and lets its words begin at
// the list's own edge, in line with a heading above it.
func (l *StepList) Leading() *StepList {
	l.leads, l.outset, l.rows = true, stepPadX, nil
	l.Refresh()
	return l
}

// SetSteps replaces titles and progress; the mark stays at its place.
func (l *StepList) SetSteps(steps []Step) {
	l.steps = steps
	l.rows = nil
	l.shrink(len(steps))
	l.Refresh()
}

// ShowChosen marks a step without calling OnChosen; -1 marks none.
func (l *StepList) ShowChosen(index int) {
	l.mark(index)
}

func (l *StepList) choose(index int) {
	l.ShowChosen(index)
	if l.OnChosen != nil {
		l.OnChosen(index)
	}
}

// HeightFor returns the height of all steps at a width.
func (l *StepList) HeightFor(width float32) float32 { return bottom(l.framesFor(width)) }

// CreateRenderer draws the list.
func (l *StepList) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    l,
		objects: l.objects,
		place:   l.place,
		least: func() fyne.Size {
			width := max(l.Size().Width, theme.Px(160))
			return fyne.NewSize(theme.Px(160), l.HeightFor(width))
		},
		paint: func() { l.rows = nil },
	})
}

func (l *StepList) views() []*stepRow {
	if l.rows != nil {
		return l.rows
	}
	c := theme.Current()
	for i, part := range l.steps {
		row := &stepRow{back: newBox(), track: canvas.NewRectangle(c.BarTrack), bar: canvas.NewRectangle(c.Primary),
			light: canvas.NewRectangle(theme.Mix(c.BarTrack, c.Primary, begunTone))}
		row.back.CornerRadius, row.track.CornerRadius, row.bar.CornerRadius, row.light.CornerRadius = theme.Radius, 2, 2, 2
		row.arrow = &canvas.Image{Resource: tinted(chevronRight, c.Muted), FillMode: canvas.ImageFillContain}
		SetShown(row.arrow, l.leads)
		row.title = NewText(14, Run{Text: part.Title, Bold: i == l.chosen && c.Surface == c.Background})
		row.note = OneLine(NewText(sizeSmall+0.5, Run{Text: part.Note, Tone: ToneMuted}))
		row.detail = Small(part.Detail)
		SetShown(row.detail, part.Detail != "")
		row.note.Align, row.done = fyne.TextAlignTrailing, min(max(part.Done, 0), 1)
		row.begun = min(max(part.Begun, 0), 1-row.done)
		SetShown(row.light, part.Done >= 0 && row.begun > 0)
		SetShown(row.track, part.Done >= 0)
		SetShown(row.bar, part.Done >= 0)
		switch i {
		case l.chosen:
			row.back.FillColor, row.back.StrokeColor, row.back.StrokeWidth = c.Background, c.Primary, 1.5
		case l.over:
			row.back.FillColor = c.Hover
		}
		l.rows = append(l.rows, row)
	}
	return l.rows
}

func (l *StepList) objects() []fyne.CanvasObject {
	var objects []fyne.CanvasObject
	for _, row := range l.views() {
		objects = append(objects, row.back, row.track, row.light, row.bar, row.title, row.note, row.detail, row.arrow)
	}
	return append(objects, l.ring)
}

// arrowRoom is the width that the arrow takes.
func (r *stepRow) arrowRoom() float32 {
	if !r.arrow.Visible() {
		return 0
	}
	return theme.Px(stepArrow) + theme.SpaceTiny
}

// chevronRight points to where a step leads.
var chevronRight = fyne.NewStaticResource("chevron-right.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="#17242E" d="M8.3 5.3L6.9 6.7L12.2 12L6.9 17.3L8.3 18.7L15 12Z"/></svg>`))

// begunTone is how much of the accent the lighter part of a bar has.
const begunTone = 0.4

// Lengths of a row: inside the border, the bar, and the arrow at 100 %.
const (
	stepArrow float32 = 16
	stepPadX  float32 = 8
	stepPadY  float32 = 6
	stepBar   float32 = 4
)

func (l *StepList) framesFor(width float32) []frame {
	var frames []frame
	y, width := float32(0), width+2*l.outset
	for _, row := range l.views() {
		height := 2*stepPadY + row.title.HeightFor(row.titleWidth(width)) + HeightFor(row.detail, width-2*stepPadX)
		if row.track.Visible() {
			height += theme.SpaceTiny - 1 + stepBar
		}
		frames = append(frames, frame{-l.outset, y, width, height})
		y += height
	}
	return frames
}

func (r *stepRow) titleWidth(width float32) float32 {
	return width - 2*stepPadX - r.note.naturalWidth() - theme.SpaceSmall - r.arrowRoom()
}

func (l *StepList) place(size fyne.Size) {
	frames := l.framesFor(size.Width)
	for i, row := range l.views() {
		at := frames[i]
		at.putBordered(row.back)
		inside, words := at.width-2*stepPadX, row.titleWidth(at.width)
		title := row.title.HeightFor(words)
		put(row.title, at.x+stepPadX, at.y+stepPadY, words, title)
		note := row.note.naturalWidth()
		put(row.note, at.x+at.width-stepPadX-note-row.arrowRoom(), at.y+stepPadY, note, row.note.lineHeight())
		put(row.detail, at.x+stepPadX, at.y+stepPadY+title, inside, HeightFor(row.detail, inside))
		bar := at.y + at.height - stepPadY - stepBar + 1
		put(row.track, at.x+stepPadX, bar, inside, stepBar)
		put(row.bar, at.x+stepPadX, bar, inside*row.done, stepBar)
		put(row.light, at.x+stepPadX, bar, inside*(row.done+row.begun), stepBar)
		side := theme.Px(stepArrow)
		put(row.arrow, at.x+at.width-stepPadX-side, at.y+stepPadY+(row.note.lineHeight()-side)/2, side, side)
	}
	showRing(l.ring, l.focused, l.cursorFrame(), theme.Radius, theme.Current().Focus)
}
