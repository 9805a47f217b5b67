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
	plans   map[float32]rowPlan // by the sheet's width
	scale   float32             // that they were measured at
}

func newRowSheet(list *RowList) *rowSheet {
	s := &rowSheet{list: list}
	s.prepare(func() []frame { return nil }, s.choose)
	s.count = list.length
	s.frameOf = func(row int) frame {
		width := s.Size().Width
		plan := s.plan(width)
		return frame{listRoom, listRoom + plan.top(row), width - 2*listRoom, plan.height(row)}
	}
	s.at = func(at fyne.Position) int {
		row := s.plan(s.Size().Width).at(at.Y - listRoom)
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
	switch {
	case s.count() > 0 && key.Name == fyne.KeyPageDown:
		s.moveTo(min(max(s.pageFrom(+1), s.cursor+1), s.count()-1))
	case s.count() > 0 && key.Name == fyne.KeyPageUp:
		s.moveTo(max(min(s.pageFrom(-1), s.cursor-1), 0))
	default:
		s.picker.TypedKey(key)
	}
}

// pageFrom returns the row that is a view's height away from the one with the
// keyboard, less one row: above it for -1, below it for +1.
func (s *rowSheet) pageFrom(side int) int {
	plan := s.plan(s.Size().Width)
	away := plan.top(s.cursor) + float32(side)*(s.list.view.Size().Height-plan.height(s.cursor))
	return plan.at(max(away, 0))
}

// CreateRenderer draws the rows in view.
func (s *rowSheet) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    s,
		objects: func() []fyne.CanvasObject { return s.drawn },
		place:   func(size fyne.Size) { s.arrange(size.Width) },
		least: func() fyne.Size {
			width := s.list.view.Size().Width
			return fyne.NewSize(0, 2*listRoom+s.plan(width).top(s.count()))
		},
	})
}

// arrange puts the rows in view in their places. A row keeps its objects while
// it is in view; one that comes into view takes those of one that left.
func (s *rowSheet) arrange(width float32) {
	s.drawn = s.drawn[:0]
	if width > 0 {
		plan, above := s.plan(width), s.list.view.Offset.Y
		first := max(plan.at(above)-1, 0)
		last := min(plan.at(above+s.list.view.Size().Height)+3, s.count())
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

func inset(f frame, by float32) frame {
	return frame{f.x + by, f.y + by, f.width - 2*by, f.height - 2*by}
}
