package widgets

import (
	"sort"

	"compass/app/window/theme"
)

// mostOwnHeights is the greatest number of rows of which each is as tall as its
// own words need. Of more rows all are as tall as the tallest, so that any of
// them is found without measuring those before it.
const mostOwnHeights = 250

// rowPlan says where the rows of a list stand, at one width.
type rowPlan struct {
	even float32   // the height of every row; 0 where each has its own
	tops []float32 // of each row, and the end of the last one
}

// top returns where a row begins; the one after the last is the end.
func (p rowPlan) top(row int) float32 {
	if p.even > 0 {
		return float32(row) * p.even
	}
	return p.tops[row]
}

func (p rowPlan) height(row int) float32 { return p.top(row+1) - p.top(row) }

// at returns the row at a place, which may lie behind the last one.
func (p rowPlan) at(y float32) int {
	if p.even > 0 {
		return int(y / p.even)
	}
	return sort.Search(len(p.tops), func(i int) bool { return p.tops[i] > y }) - 1
}

// holds reports whether the plan is one for so many rows.
func (p rowPlan) holds(rows int) bool { return p.even > 0 || len(p.tops) == rows+1 }

// plan returns where the rows stand at a width.
func (s *rowSheet) plan(width float32) rowPlan {
	if s.scale != theme.Scale() || len(s.plans) > 100 {
		s.scale, s.plans = theme.Scale(), nil
	}
	plan, known := s.plans[width]
	if !known || !plan.holds(s.count()) {
		plan = s.planned(width)
		if s.plans == nil {
			s.plans = map[float32]rowPlan{}
		}
		s.plans[width] = plan
	}
	return plan
}

func (s *rowSheet) planned(width float32) rowPlan {
	if s.count() > mostOwnHeights || width <= 0 {
		tall := float32(0)
		if width > 0 {
			tall = s.longestOf().height(s.list, width)
		}
		return rowPlan{even: s.roomFor(tall)}
	}
	texts := newRowTexts(s.list, width)
	plan := rowPlan{tops: make([]float32, 1, s.count()+1)}
	for row := range s.count() {
		tall := wordsHeight(s.list, texts, width, s.tagged(row))
		plan.tops = append(plan.tops, plan.tops[row]+s.roomFor(tall))
	}
	return plan
}

// usualHeight returns the mean height of the rows, or that of a row of one line
// where there are none.
func (s *rowSheet) usualHeight(width float32) float32 {
	if s.count() == 0 {
		return s.roomFor(0)
	}
	return s.plan(width).top(s.count()) / float32(s.count())
}

// roomFor returns the height of a row whose words are so tall.
func (s *rowSheet) roomFor(words float32) float32 {
	return max(theme.Px(20), words) + 2*theme.SpaceSmall + s.list.barRoom()
}

// wordsHeight returns how tall the words of a row are.
func wordsHeight(list *RowList, texts []*Text, width float32, cells []string) float32 {
	high := func(text *Text, words string, width float32) float32 {
		text.SetText(words)
		return text.HeightFor(width)
	}
	if list.stacked(width) {
		inside := width - 2*listRoom - 2*theme.SpaceSmall
		first, rest := stack(cells)
		return high(texts[0], first, inside) + high(texts[1], rest, inside)
	}
	tall := float32(0)
	for i, column := range list.columnFrames(width) {
		tall = max(tall, high(texts[i], cells[i], column.width))
	}
	return tall
}

// tagged are the cells of a row with their tags.
func (s *rowSheet) tagged(row int) []string {
	cells := append([]string(nil), s.list.cells(row)...)
	for i, tag := range s.list.tags(row) {
		cells[i] += tag
	}
	return cells
}

// longestOf reads all rows once for as long as they stay the same.
func (s *rowSheet) longestOf() *longestCells {
	if s.longest == nil {
		s.longest = newLongestCells(len(s.list.columns))
		for row := range s.count() {
			s.longest.add(s.tagged(row))
		}
	}
	return s.longest
}

// forget drops what was measured, after rows or columns changed.
func (s *rowSheet) forget() { s.plans, s.longest = nil, nil }
