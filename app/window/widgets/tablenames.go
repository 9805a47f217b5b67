package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// FocusGained shows the ring and scrolls to what it is around.
func (s *tableSheet) FocusGained() {
	s.picker.FocusGained()
	s.scrolled()
}

// scrolled holds the first column in view after a table was scrolled sideways.
// Fyne tells of what a pointer scrolls, not of what keys do.
func (s *tableSheet) scrolled() {
	s.arrange()
	canvas.Refresh(s)
}

// held is how far the first column moves along, so that each row keeps its
// name in view; 0 where the column would take most of the room.
func (s *tableSheet) held() float32 {
	if !s.table.overflows(s.room) || s.plan.columns[0].width > s.room/2 {
		return 0
	}
	return max(s.table.view.Offset.X, 0)
}

// holdNames draws the first column over what is scrolled below it.
func (s *tableSheet) holdNames() {
	by := s.held()
	if by == 0 {
		return
	}
	c, first := theme.Current(), s.plan.columns[0]
	wide := first.width + 2*cellPad
	back := canvas.NewRectangle(c.Background)
	put(back, by, 0, wide, max(bottom(s.plan.rows), s.plan.head))
	edge := canvas.NewRectangle(c.Line)
	put(edge, by+wide-1, 0, 1, back.Size().Height)
	s.drawn = append(s.drawn, back, edge)
	hold := func(text *Text) {
		text.Move(fyne.NewPos(first.x+by, text.Position().Y))
		s.drawn = append(s.drawn, text)
	}
	hold(s.head[0])
	for row, at := range s.plan.rows {
		if !s.tinted() {
			line := canvas.NewRectangle(c.Line)
			put(line, by, at.y, wide, 1)
			s.drawn = append(s.drawn, line)
		}
		hold(s.texts[row][0])
	}
}
