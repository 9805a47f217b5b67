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
}

// NoBar stands for a step without progress.
const NoBar float32 = -1

// StepList shows steps with their progress and lets a person go to one. It is
// one Tab stop: arrows move, Space and Enter go there.
type StepList struct {
	picker
	// OnChosen is called with the index of the step that a person chose.
	OnChosen func(index int)

	steps []Step
	rows  []*stepRow
}

// stepRow is one step as it is drawn.
type stepRow struct {
	back, track, bar *canvas.Rectangle
	title, note      *Text
	detail           *Text
	done             float32
}

// NewStepList makes a list of steps of which none is marked.
func NewStepList(steps []Step, onChosen func(index int)) *StepList {
	l := &StepList{steps: steps, OnChosen: onChosen}
	l.prepare(func() []frame { return l.framesFor(l.Size().Width) }, l.choose)
	l.extend(l)
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
		row := &stepRow{back: newBox(), track: canvas.NewRectangle(c.BarTrack), bar: canvas.NewRectangle(c.Primary)}
		row.back.CornerRadius, row.track.CornerRadius, row.bar.CornerRadius = theme.Radius, 2, 2
		row.title = NewText(14, Run{Text: part.Title, Bold: i == l.chosen && c.Surface == c.Background})
		row.note = OneLine(NewText(sizeSmall+0.5, Run{Text: part.Note, Tone: ToneMuted}))
		row.detail = Small(part.Detail)
		SetShown(row.detail, part.Detail != "")
		row.note.Align, row.done = fyne.TextAlignTrailing, min(max(part.Done, 0), 1)
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
		objects = append(objects, row.back, row.track, row.bar, row.title, row.note, row.detail)
	}
	return append(objects, l.ring)
}

// Lengths of a row: inside the border, and the bar.
const (
	stepPadX float32 = 8
	stepPadY float32 = 6
	stepBar  float32 = 4
)

func (l *StepList) framesFor(width float32) []frame {
	var frames []frame
	y := float32(0)
	for _, row := range l.views() {
		height := 2*stepPadY + row.title.HeightFor(row.titleWidth(width)) + HeightFor(row.detail, width-2*stepPadX)
		if row.track.Visible() {
			height += theme.SpaceTiny - 1 + stepBar
		}
		frames = append(frames, frame{0, y, width, height})
		y += height
	}
	return frames
}

func (r *stepRow) titleWidth(width float32) float32 {
	return width - 2*stepPadX - r.note.naturalWidth() - theme.SpaceSmall
}

func (l *StepList) place(size fyne.Size) {
	frames := l.framesFor(size.Width)
	for i, row := range l.views() {
		at := frames[i]
		at.putBordered(row.back)
		inside, words := at.width-2*stepPadX, row.titleWidth(size.Width)
		title := row.title.HeightFor(words)
		put(row.title, at.x+stepPadX, at.y+stepPadY, words, title)
		note := row.note.naturalWidth()
		put(row.note, at.x+at.width-stepPadX-note, at.y+stepPadY, note, row.note.lineHeight())
		put(row.detail, at.x+stepPadX, at.y+stepPadY+title, inside, HeightFor(row.detail, inside))
		bar := at.y + at.height - stepPadY - stepBar + 1
		put(row.track, at.x+stepPadX, bar, inside, stepBar)
		put(row.bar, at.x+stepPadX, bar, inside*row.done, stepBar)
	}
	showRing(l.ring, l.focused, l.cursorFrame(), theme.Radius, theme.Current().Focus)
}
