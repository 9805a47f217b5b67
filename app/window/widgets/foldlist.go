package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Fold is one row of a FoldList: a head that is always to be seen, and what
// unfolds below it.
type Fold struct {
	// Section is a heading above the row, and About a sentence below it; empty
	// where the section goes on.
	Section, About string
	// Mark stands before the title, for example its number.
	Mark, Title string
	// Note stands below the title, Aside and Tag at the right; Tag is stronger.
	Note, Aside, Tag string
	// Content makes what unfolds; it is called once, when it is first shown.
	Content func() fyne.CanvasObject
}

// FoldList shows rows that unfold. It is one Tab stop: arrows, Home and End
// move from head to head, Space and Enter unfold and fold; controls in what is
// unfolded follow as Tab stops of their own.
type FoldList struct {
	picker
	// OnChanged is called after a row was unfolded or folded by a person, with
	// its index and whether it is open now; what lies around can make room then.
	OnChanged func(row int, open bool)

	rows []*foldRow
	many bool // several rows may be open
}

// NewFoldList makes a list with every row folded.
func NewFoldList(folds []Fold) *FoldList {
	l := &FoldList{}
	l.prepare(func() []frame { return l.headsFor(l.Size().Width) }, l.toggle)
	for _, fold := range folds {
		l.rows = append(l.rows, &foldRow{fold: fold})
	}
	l.extend(l)
	return l
}

// Open unfolds one row, folds the others and moves the cursor there, without
// calling OnChanged; -1 folds all.
func (l *FoldList) Open(row int) {
	l.many = false
	for i, each := range l.rows {
		each.open = i == row
	}
	l.cursor = min(max(row, 0), max(len(l.rows)-1, 0))
	l.Refresh()
}

// OpenAll unfolds every row; they then fold one by one.
func (l *FoldList) OpenAll() {
	l.many = true
	for _, row := range l.rows {
		row.open = true
	}
	l.Refresh()
}

// Opened says whether a row is unfolded.
func (l *FoldList) Opened(row int) bool { return l.rows[row].open }

func (l *FoldList) toggle(row int) {
	open := !l.rows[row].open
	for i, each := range l.rows {
		if i == row {
			each.open = open
		} else if !l.many {
			each.open = false
		}
	}
	l.Refresh()
	if l.OnChanged != nil {
		l.OnChanged(row, open)
	}
	l.revealRow(row)
}

// revealRow scrolls to all of a row, or to its beginning where it is longer
// than the view.
func (l *FoldList) revealRow(row int) {
	revealPart(l, l.wholeFrame(row, l.Size().Width))
}

// Children returns what is unfolded, so that focus can be followed into it.
func (l *FoldList) Children() []fyne.CanvasObject {
	var children []fyne.CanvasObject
	for _, row := range l.rows {
		if row.open {
			children = append(children, row.unfolded())
		}
	}
	return children
}

// HeightFor returns the height of all rows at a width.
func (l *FoldList) HeightFor(width float32) float32 {
	height := float32(0)
	l.each(width, func(_ *foldRow, at foldFrame) { height = at.end })
	return height
}

// CreateRenderer draws the list.
func (l *FoldList) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    l,
		objects: l.objects,
		place:   l.place,
		least: func() fyne.Size {
			width := theme.Px(200)
			return fyne.NewSize(width, l.HeightFor(max(l.Size().Width, width)))
		},
		paint: func() {
			for i, row := range l.rows {
				row.paint(i == l.over)
			}
		},
	})
}

func (l *FoldList) objects() []fyne.CanvasObject {
	var objects []fyne.CanvasObject
	for _, row := range l.rows {
		objects = append(objects, row.drawn()...)
	}
	return append(objects, l.ring)
}

func (l *FoldList) place(size fyne.Size) {
	l.each(size.Width, func(row *foldRow, at foldFrame) { row.place(at) })
	showRing(l.ring, l.focused && len(l.rows) > 0, l.wholeFrame(l.cursor, size.Width), theme.Radius, theme.Current().Focus)
}

// wholeFrame is a row with all that is unfolded; nothing where there is no row.
func (l *FoldList) wholeFrame(row int, width float32) frame {
	var around frame
	l.each(width, func(each *foldRow, at foldFrame) {
		if each == l.rows[row] {
			around = at.head
			around.height = at.end - at.head.y
		}
	})
	return around
}

func (l *FoldList) headsFor(width float32) []frame {
	heads := make([]frame, 0, len(l.rows))
	l.each(width, func(_ *foldRow, at foldFrame) { heads = append(heads, at.head) })
	return heads
}

// foldFrame is where the parts of one row stand.
type foldFrame struct {
	section, about, head, content frame
	end                           float32
}

// Lengths of the list: around the words of a head, between rows, above a
// section, and above what is unfolded.
const (
	foldPadX    float32 = 14
	foldPadY    float32 = 9
	foldGap     float32 = 8
	foldSection float32 = 20
	foldRoom    float32 = 8
)

// each tells where every row stands.
func (l *FoldList) each(width float32, tell func(*foldRow, foldFrame)) {
	y := float32(0)
	for i, row := range l.rows {
		row.prepare()
		var at foldFrame
		if row.fold.Section != "" {
			if i > 0 {
				y += foldSection - foldGap
			}
			at.section = frame{0, y, width, row.section.HeightFor(width)}
			y += at.section.height
			if row.fold.About != "" {
				at.about = frame{0, y, width, row.about.HeightFor(width)}
				y += at.about.height
			}
			y += foldGap
		}
		at.head = frame{0, y, width, row.headHeight(width)}
		y += at.head.height
		if row.open {
			inside := width - 2*foldPadX
			at.content = frame{foldPadX, y + foldRoom, inside, HeightFor(row.unfolded(), inside)}
			y += foldRoom + at.content.height + foldPadX
		}
		at.end = y
		tell(row, at)
		y += foldGap
	}
}

// foldRow is one row as it is drawn.
type foldRow struct {
	fold Fold
	open bool

	back, over        *canvas.Rectangle
	arrow             *canvas.Image
	section, about    *Text
	mark, title, note *Text
	aside             *Text
	look              foldLook
	made              fyne.CanvasObject // what unfolds; nil until it was asked for
}
