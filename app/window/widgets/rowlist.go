package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// TableColumn is a column of a list or table: its title, its share of the width (0 counts as
// 1), and whether it holds numbers, which stand at the right.
type TableColumn struct {
	Title  string
	Share  float32
	Number bool
	// Tag is nil, or what stands back behind the words of each row.
	Tag func(row int) string
	// Done is nil, or the share of each row, 0 to 1, that a list draws as a bar
	// below the column's words.
	Done func(row int) float32
}

// RowList shows many rows, tens of thousands if need be, of which only those in
// view are drawn; give it a place with a height of its own, not a scroll. It is
// one Tab stop: arrows, PageUp, PageDown, Home and End move, Space and Enter
// choose. Where columns would become too narrow the cells stand in two lines.
type RowList struct {
	widget.BaseWidget
	// OnChosen is called with the index of the row that a person chose.
	OnChosen func(row int)
	// OnMarked, where it is set, makes the list mark the row that the keyboard is
	// on or the pointer took, and is called with it; a second click then chooses.
	OnMarked func(row int)

	columns []TableColumn
	length  func() int
	cells   func(row int) []string
	head    []*Text
	line    *canvas.Rectangle
	view    *container.Scroll
	sheet   *rowSheet
}

// NewRowList makes a list of as many rows as length says; cells returns the
// words of a row, one for each column.
func NewRowList(columns []TableColumn, length func() int, cells func(row int) []string, onChosen func(row int)) *RowList {
	l := &RowList{columns: columns, length: length, cells: cells, OnChosen: onChosen, line: newBox()}
	l.sheet = newRowSheet(l)
	l.view = container.NewVScroll(l.sheet)
	l.view.OnScrolled = func(fyne.Position) { l.sheet.Refresh() }
	l.setHead()
	l.ExtendBaseWidget(l)
	return l
}

// Control returns what takes the keyboard, to give it focus.
func (l *RowList) Control() fyne.Focusable { return l.sheet }

// Children returns the scrolled rows, so that focus can be followed.
func (l *RowList) Children() []fyne.CanvasObject { return []fyne.CanvasObject{l.view} }

// SetColumns replaces the columns, for example after a change of language.
func (l *RowList) SetColumns(columns []TableColumn) {
	l.columns = columns
	l.setHead()
	l.Reload()
}

// Reload draws the rows anew after the data changed.
func (l *RowList) Reload() {
	l.sheet.shrink(l.length())
	l.sheet.forget()
	l.view.Refresh()
	l.sheet.Refresh()
	l.Refresh()
}

// Marked returns the marked row, -1 for none.
func (l *RowList) Marked() int { return l.sheet.chosen }

// ShowChosen marks a row without calling OnChosen; -1 marks none.
func (l *RowList) ShowChosen(row int) {
	l.sheet.mark(row)
	l.sheet.reveal()
}

func (l *RowList) setHead() {
	l.head = nil
	for _, column := range l.columns {
		title := NewText(sizeSmall, Run{Text: column.Title, Bold: true, Tone: ToneMuted})
		title.Align = sideOf(column)
		l.head = append(l.head, title)
	}
}

// HeightFor returns the height for the head and at most twelve rows.
func (l *RowList) HeightFor(width float32) float32 {
	outer := width + 2*listEdge
	rows := l.sheet.plan(outer).top(min(l.length(), 12))
	if l.length() == 0 {
		rows = l.sheet.roomFor(0)
	}
	return l.headHeight(outer) + rows + 2*listRoom
}

// listRoom keeps the ring of the first and last row whole.
const listRoom float32 = 6

// listEdge is how far the rows reach out of the list at both sides, so that
// their words begin where the list does.
const listEdge = listRoom + theme.SpaceSmall

func (l *RowList) stacked(width float32) bool {
	return len(l.columns) > 1 && width < theme.Px(150)*float32(len(l.columns))
}

func (l *RowList) headHeight(width float32) float32 {
	if l.stacked(width) || len(l.columns) < 2 {
		return 0
	}
	tall, words := float32(0), ""
	for i, at := range l.columnFrames(width) {
		tall = max(tall, l.head[i].HeightFor(at.width))
		words += l.columns[i].Title
	}
	if words == "" {
		return 0
	}
	return tall + theme.SpaceSmall
}

// columnFrames returns the places of the columns in rows of a width.
func (l *RowList) columnFrames(width float32) []frame {
	total := float32(0)
	for _, column := range l.columns {
		total += column.share()
	}
	room := width - 2*listEdge - theme.SpaceMedium*float32(len(l.columns)-1)
	frames, x := make([]frame, len(l.columns)), listEdge
	for i, column := range l.columns {
		frames[i] = frame{x: x, width: room * column.share() / total}
		x += frames[i].width + theme.SpaceMedium
	}
	return frames
}

// CreateRenderer draws the head and the rows.
func (l *RowList) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self: l,
		objects: func() []fyne.CanvasObject {
			objects := []fyne.CanvasObject{l.line, l.view}
			for _, title := range l.head {
				objects = append(objects, title)
			}
			return objects
		},
		place: l.place,
		least: func() fyne.Size {
			width := theme.Px(240)
			return fyne.NewSize(width, l.headHeight(max(width, l.Size().Width)+2*listEdge)+3*theme.Px(40))
		},
		paint: func() { l.line.FillColor = theme.Current().Line },
	})
}

func (l *RowList) place(size fyne.Size) {
	outer := size.Width + 2*listEdge
	head := l.headHeight(outer)
	for i, at := range l.columnFrames(outer) {
		SetShown(l.head[i], head > 0)
		height := HeightFor(l.head[i], at.width)
		put(l.head[i], at.x-listEdge, head-theme.SpaceTiny-height, at.width, height)
	}
	SetShown(l.line, head > 0)
	put(l.line, 0, head-1, size.Width, 1)
	put(l.view, -listEdge, head, outer, size.Height-head)
	l.view.Refresh()
	l.sheet.Refresh()
}

func (c TableColumn) share() float32 {
	if c.Share > 0 {
		return c.Share
	}
	return 1
}

func sideOf(column TableColumn) fyne.TextAlign {
	if column.Number {
		return fyne.TextAlignTrailing
	}
	return fyne.TextAlignLeading
}
