package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Cell is a cell of a table. A tinted one is filled with the tint of a level
// (index from 0), beside its number.
type Cell struct {
	Text   string
	Bold   bool
	Tinted bool
	Level  int
}

// DataTable shows a table whose cells wrap; the first column names the row. It
// suits up to a few hundred rows (RowList shows more). Where it is too narrow
// even for single words it scrolls sideways, also with Left and Right; the names
// of the rows stay in view.
type DataTable struct {
	widget.BaseWidget
	// OnChosen is called with the index of the row that a person chose. While it
	// is nil, rows cannot be chosen and the table is no Tab stop, unless it
	// scrolls.
	OnChosen func(row int)

	columns []TableColumn
	rows    [][]Cell
	levels  int
	view    *container.Scroll
	sheet   *tableSheet
}

// NewDataTable makes a table. Levels is how many levels the scale of tinted
// cells has; 0 if there are none.
func NewDataTable(columns []TableColumn, rows [][]Cell, levels int) *DataTable {
	t := &DataTable{columns: columns, rows: rows, levels: levels}
	t.sheet = newTableSheet(t)
	t.view = container.NewHScroll(t.sheet)
	t.view.OnScrolled = func(fyne.Position) { t.sheet.scrolled() }
	t.ExtendBaseWidget(t)
	return t
}

// SetRows replaces head and rows.
func (t *DataTable) SetRows(columns []TableColumn, rows [][]Cell) {
	t.columns, t.rows = columns, rows
	t.sheet.shrink(len(rows))
	t.sheet.Refresh()
	t.Refresh()
}

// Control returns what takes the keyboard, to give it focus.
func (t *DataTable) Control() fyne.Focusable { return t.sheet }

// Children returns the table, in its scroll if it is too wide, so that focus can
// be followed.
func (t *DataTable) Children() []fyne.CanvasObject {
	if t.overflows(t.sheet.room) {
		return []fyne.CanvasObject{t.view}
	}
	return []fyne.CanvasObject{t.sheet}
}

func (t *DataTable) overflows(width float32) bool { return t.sheet.planFor(width).width > width+1 }

// HeightFor returns the height of head and rows at a width, with room for the
// bar if the table is wider.
func (t *DataTable) HeightFor(width float32) float32 {
	plan := t.sheet.planFor(width)
	height := bottom(plan.rows)
	if len(plan.rows) == 0 {
		height = plan.head
	}
	if t.overflows(width) {
		height += theme.Px(12)
	}
	return height + listRoom
}

// CreateRenderer draws the table.
func (t *DataTable) CreateRenderer() fyne.WidgetRenderer {
	return &drawing{
		self:    t,
		objects: t.Children,
		place: func(size fyne.Size) {
			t.sheet.room = size.Width
			if t.overflows(size.Width) {
				put(t.view, 0, 0, size.Width, size.Height)
				t.view.Refresh()
			} else {
				put(t.sheet, 0, 0, size.Width, size.Height)
			}
			t.sheet.Refresh()
		},
		least: func() fyne.Size {
			width := theme.Px(160)
			return fyne.NewSize(width, t.HeightFor(max(width, t.Size().Width)))
		},
	}
}

// tableSheet is the table itself, inside the sideways scroll.
type tableSheet struct {
	picker
	table *DataTable
	room  float32 // the width in view
	texts [][]*Text
	head  []*Text
	plan  tablePlan
	drawn []fyne.CanvasObject
}

// tablePlan is where everything goes at a width.
type tablePlan struct {
	forWidth, width, head float32
	scale                 float32
	columns, rows         []frame
}

func newTableSheet(table *DataTable) *tableSheet {
	s := &tableSheet{table: table}
	s.prepare(func() []frame { return s.planFor(s.room).rows }, func(row int) {
		if table.OnChosen != nil {
			s.mark(row)
			table.OnChosen(row)
		}
	})
	s.extend(s)
	return s
}

// Disabled keeps a table that is only read out of the Tab order.
func (s *tableSheet) Disabled() bool {
	return s.table.OnChosen == nil && !s.table.overflows(s.room)
}

// TypedKey scrolls sideways with Left and Right.
func (s *tableSheet) TypedKey(key *fyne.KeyEvent) {
	view := s.table.view
	by := float32(0)
	switch key.Name {
	case fyne.KeyLeft:
		by = -s.room / 3
	case fyne.KeyRight:
		by = s.room / 3
	default:
		s.picker.TypedKey(key)
		s.scrolled()
		return
	}
	most := max(s.Size().Width-view.Size().Width, 0)
	view.ScrollToOffset(fyne.NewPos(min(max(view.Offset.X+by, 0), most), 0))
	s.scrolled()
}

// CreateRenderer draws the table.
func (s *tableSheet) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    s,
		objects: func() []fyne.CanvasObject { return append(s.drawn[:len(s.drawn):len(s.drawn)], s.ring) },
		place:   func(fyne.Size) { s.arrange() },
		least: func() fyne.Size {
			plan := s.planFor(s.room)
			return fyne.NewSize(plan.width, max(bottom(plan.rows), plan.head)+listRoom)
		},
		paint: func() { s.texts, s.head, s.plan = nil, nil, tablePlan{} },
	})
}

func (s *tableSheet) arrange() {
	if s.room <= 0 {
		return
	}
	c, plan := theme.Current(), s.planFor(s.room)
	s.drawn = nil
	for i, title := range s.head {
		column := plan.columns[i]
		height := title.HeightFor(column.width)
		put(title, column.x, plan.head-theme.SpaceSmall-height, column.width, height)
		s.drawn = append(s.drawn, title)
	}
	tinted := s.tinted()
	for row, at := range plan.rows {
		if !tinted {
			line := canvas.NewRectangle(c.Line)
			put(line, at.x, at.y, at.width, 1)
			s.drawn = append(s.drawn, line)
		}
		if row == s.chosen || row == s.over && s.table.OnChosen != nil {
			back := canvas.NewRectangle(c.SelectedCard)
			back.CornerRadius = 6
			inset(at, 1).put(back)
			s.drawn = append(s.drawn, back)
		}
		s.arrangeRow(row, at, plan.columns)
	}
	s.holdNames()
	around := s.cursorFrame()
	if s.table.OnChosen == nil {
		around = frame{0, 0, plan.width, bottom(plan.rows)}
	}
	showRing(s.ring, s.focused, inset(around, 6), 4, c.Focus)
}

func (s *tableSheet) arrangeRow(row int, at frame, columns []frame) {
	c := theme.Current()
	for i, text := range s.texts[row] {
		cell, column := s.cell(row, i), columns[i]
		if cell.Tinted {
			back := canvas.NewRectangle(c.Levels(s.table.levels)[cell.Level])
			back.StrokeColor, back.StrokeWidth = c.LevelEdge, float32(min(c.LevelEdge.A, 1))
			frame{column.x - cellPad + 1.5, at.y + 1.5, column.width + 2*cellPad - 3, at.height - 3}.putBordered(back)
			s.drawn = append(s.drawn, back)
		}
		height := text.HeightFor(column.width)
		put(text, column.x, at.y+(at.height-height)/2, column.width, height)
		s.drawn = append(s.drawn, text)
	}
}

// cell returns a cell, empty where a row has fewer than the head.
func (s *tableSheet) cell(row, column int) Cell {
	if cells := s.table.rows[row]; column < len(cells) {
		return cells[column]
	}
	return Cell{}
}
