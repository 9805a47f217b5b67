package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
)

// rowSheet is the scrolled part of a RowList. It is as tall as all rows and
// draws those in view.
type rowSheet struct {
	picker
	list *RowList
	// passive rows are moved through from elsewhere and are no Tab stop.
	passive bool
	lines   []*rowLine
	drawn   []fyne.CanvasObject
	longest *longestCells       // nil until the rows were read
	heights map[float32]float32 // of a row, by the sheet's width
	scale   float32             // that heights were measured at
}

func newRowSheet(list *RowList) *rowSheet {
	s := &rowSheet{list: list}
	s.prepare(func() []frame { return nil }, s.choose)
	s.count = list.length
	s.frameOf = func(row int) frame {
		width := s.Size().Width
		height := s.rowHeight(width)
		return frame{listRoom, listRoom + float32(row)*height, width - 2*listRoom, height}
	}
	s.at = func(at fyne.Position) int {
		row := int((at.Y - listRoom) / s.rowHeight(s.Size().Width))
		if at.Y < listRoom || row >= s.count() {
			return -1
		}
		return row
	}
	s.moved = func(row int) {
		if s.list.OnMarked != nil {
			s.chosen = row
			s.list.OnMarked(row)
		}
	}
	s.extend(s)
	return s
}

// Tapped marks the row under the pointer where the list marks rows; the marked
// one is chosen.
func (s *rowSheet) Tapped(at *fyne.PointEvent) {
	if row := s.at(at.Position); s.list.OnMarked != nil && row >= 0 && row != s.chosen {
		s.takeFocus()
		s.moveTo(row)
		return
	}
	s.picker.Tapped(at)
}

func (s *rowSheet) choose(row int) {
	s.mark(row)
	if s.list.OnChosen != nil {
		s.list.OnChosen(row)
	}
}

// Disabled keeps passive rows out of the Tab order.
func (s *rowSheet) Disabled() bool { return s.disabled || s.passive || s.count() == 0 }

// TypedKey moves by pages too.
func (s *rowSheet) TypedKey(key *fyne.KeyEvent) {
	page := max(int(s.list.view.Size().Height/s.rowHeight(s.Size().Width))-1, 1)
	switch {
	case s.count() > 0 && key.Name == fyne.KeyPageDown:
		s.moveTo(min(s.cursor+page, s.count()-1))
	case s.count() > 0 && key.Name == fyne.KeyPageUp:
		s.moveTo(max(s.cursor-page, 0))
	default:
		s.picker.TypedKey(key)
	}
}

// CreateRenderer draws the rows in view.
func (s *rowSheet) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    s,
		objects: func() []fyne.CanvasObject { return s.drawn },
		place:   func(size fyne.Size) { s.arrange(size.Width) },
		least: func() fyne.Size {
			width := s.list.view.Size().Width
			return fyne.NewSize(0, 2*listRoom+float32(s.count())*s.rowHeight(width))
		},
	})
}

// arrange puts the rows in view in their places. A row keeps its objects while
// it is in view; one that comes into view takes those of one that left.
func (s *rowSheet) arrange(width float32) {
	s.drawn = s.drawn[:0]
	if width > 0 {
		height := s.rowHeight(width)
		first := max(int(s.list.view.Offset.Y/height)-1, 0)
		last := min(first+int(s.list.view.Size().Height/height)+3, s.count())
		for len(s.lines) < last-first {
			s.lines = append(s.lines, newRowLine())
		}
		for row := first; row < last; row++ {
			line := s.lines[row%len(s.lines)]
			s.place(line, row)
			s.drawn = line.addTo(s.drawn)
		}
		showRing(s.ring, s.focused && s.count() > 0, inset(s.cursorFrame(), 3), 4, theme.Current().Focus)
	}
	s.drawn = append(s.drawn, s.ring)
}

func (s *rowSheet) place(line *rowLine, row int) {
	c, at := theme.Current(), s.frameOf(row)
	if s.passive && row == s.cursor { // the keyboard is in the field above
		line.paint(c.SelectedCard, c.Line, 1)
		inset(at, 2).putBordered(line.back)
	} else {
		s.paint(line, row, at)
	}
	line.under.FillColor = c.Line
	put(line.under, at.x+theme.SpaceSmall, at.y+at.height-1, at.width-2*theme.SpaceSmall, 1)
	line.say(s.list, row, s.Size().Width)
	line.placeWords(s.list, s.Size().Width, at)
	line.placeBar(s.list, row, s.Size().Width, at)
}

// paint shows whether a row is marked or under the pointer.
func (s *rowSheet) paint(line *rowLine, row int, at frame) {
	c := theme.Current()
	switch row {
	case s.chosen:
		border := color.Color(c.Primary)
		if s.focused && row == s.cursor { // the ring stands around it
			border = nil
		}
		line.paint(c.SelectedCard, border, 2)
		inset(at, 2).putBordered(line.back)
	case s.over:
		line.paint(c.Hover, nil, 0)
		inset(at, 2).put(line.back)
	default:
		line.paint(color.Transparent, nil, 0)
		at.put(line.back)
	}
}

// rowHeight returns the height of every row: what the longest cells need. All
// rows are equally tall, so that any of them is found at once.
func (s *rowSheet) rowHeight(width float32) float32 {
	if s.scale != theme.Scale() || len(s.heights) > 100 {
		s.scale, s.heights = theme.Scale(), nil
	}
	height, known := s.heights[width]
	if !known {
		height = theme.Px(20)
		if width > 0 {
			height = max(height, s.longestOf().height(s.list, width))
		}
		height += 2*theme.SpaceSmall + s.list.barRoom()
		if s.heights == nil {
			s.heights = map[float32]float32{}
		}
		s.heights[width] = height
	}
	return height
}

// longestOf reads all rows once for as long as they stay the same.
func (s *rowSheet) longestOf() *longestCells {
	if s.longest == nil {
		s.longest = newLongestCells(len(s.list.columns))
		for row := range s.count() {
			cells := s.list.cells(row)
			for i, tag := range s.list.tags(row) {
				cells[i] += tag
			}
			s.longest.add(cells)
		}
	}
	return s.longest
}

// forget drops what was measured, after rows or columns changed.
func (s *rowSheet) forget() { s.heights, s.longest = nil, nil }

func inset(f frame, by float32) frame {
	return frame{f.x + by, f.y + by, f.width - 2*by, f.height - 2*by}
}
