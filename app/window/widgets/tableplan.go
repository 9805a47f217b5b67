package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
)

// cellPad is the room at both sides of a cell's words, in Fyne's units.
const cellPad float32 = 8

// planFor works out widths and heights: every column as wide as its words like,
// or, where that is too wide, between that and its longest word.
func (s *tableSheet) planFor(width float32) tablePlan {
	if s.texts != nil && s.plan.forWidth == width && s.plan.scale == theme.Scale() {
		return s.plan
	}
	s.makeTexts()
	plan := tablePlan{forWidth: width, scale: theme.Scale()}
	x := float32(0)
	for _, wide := range s.widths(width) {
		plan.columns = append(plan.columns, frame{x: x + cellPad, width: wide - 2*cellPad})
		x += wide
	}
	plan.width = x
	for i, title := range s.head {
		plan.head = max(plan.head, title.HeightFor(plan.columns[i].width)+2*theme.SpaceSmall)
	}
	y := plan.head
	for _, texts := range s.texts {
		tall := theme.Px(20)
		for i, text := range texts {
			tall = max(tall, text.HeightFor(plan.columns[i].width))
		}
		tall += 2*theme.SpaceSmall + 1
		plan.rows = append(plan.rows, frame{0, y, plan.width, tall})
		y += tall
	}
	s.plan = plan
	return plan
}

func (s *tableSheet) widths(width float32) []float32 {
	least, likes := make([]float32, len(s.head)), make([]float32, len(s.head))
	note := func(column int, text *Text) {
		least[column] = max(least[column], min(text.longestWord(), theme.Px(180))+2*cellPad+1)
		likes[column] = max(likes[column], text.naturalWidth()+2*cellPad+1)
	}
	for i, title := range s.head {
		note(i, title)
		if s.tinted() && i > 0 {
			likes[i] = least[i] // heads of heat cells stand in several lines
		}
	}
	for _, texts := range s.texts {
		for i, text := range texts {
			note(i, text)
		}
	}
	if s.tinted() {
		s.evenOut(least, likes)
	}
	return share(width, least, likes)
}

// evenOut makes the columns of numbers in a heat map equally wide.
func (s *tableSheet) evenOut(least, likes []float32) {
	widest := float32(0)
	for i, column := range s.table.columns {
		if column.Number {
			widest = max(widest, likes[i])
		}
	}
	for i, column := range s.table.columns {
		if column.Number {
			likes[i] = widest
		}
	}
}

// share divides a width among columns. Those that like little get it; the
// others share the rest, none less than its least, even if the sum is then
// larger than the width.
func share(width float32, least, likes []float32) []float32 {
	sumLeast, sumLikes := sum(least), sum(likes)
	switch {
	case sumLikes <= width:
		return likes
	case sumLeast >= width:
		return least
	}
	widths := divide(width, least, likes, false)
	if sum(widths) > width+1 { // who got all it likes left too little for the others' longest words
		widths = divide(width, least, likes, true)
	}
	return widths
}

// divide settles one column after the other: those that like no more than a
// fair share of the rest get it, those whose longest word wants more get that.
// Tight settles the long words first.
func divide(width float32, least, likes []float32, tight bool) []float32 {
	widths, open := append([]float32(nil), least...), len(likes)
	settled := make([]bool, len(likes))
	for open > 0 {
		rest := width
		for i := range widths {
			if settled[i] {
				rest -= widths[i]
			}
		}
		at := nextToSettle(rest/float32(open), least, likes, settled, tight)
		if at < 0 {
			spread(width, widths, settled, open)
			break
		}
		widths[at], settled[at] = max(min(likes[at], rest/float32(open)), least[at]), true
		open--
	}
	return widths
}

// nextToSettle is a column whose width a fair share decides; −1 for none.
func nextToSettle(fair float32, least, likes []float32, settled []bool, tight bool) int {
	first := -1
	for i := range likes {
		if settled[i] {
			continue
		}
		long := least[i] >= fair
		if tight && long || !tight && (long || likes[i] <= fair) {
			return i
		}
		if first < 0 && likes[i] <= fair {
			first = i
		}
	}
	return first
}

// spread gives what is left to the columns that are not settled, in equal parts.
func spread(width float32, widths []float32, settled []bool, open int) {
	rest := width
	for i := range widths {
		if settled[i] {
			rest -= widths[i]
		}
	}
	for i := range widths {
		if !settled[i] {
			widths[i] = rest / float32(open)
		}
	}
}

func (s *tableSheet) makeTexts() {
	c := theme.Current()
	s.head, s.texts = nil, nil
	tinted := s.tinted()
	for i, column := range s.table.columns {
		title := NewText(sizeSmall+0.5, Run{Text: column.Title, Bold: true})
		title.Align = s.align(i, tinted)
		s.head = append(s.head, title)
	}
	for row := range s.table.rows {
		var texts []*Text
		for i := range s.table.columns {
			cell := s.cell(row, i)
			text := NewText(sizeBody, Run{Text: cell.Text, Bold: cell.Bold || i == 0 && !tinted})
			text.Align = s.align(i, tinted)
			if cell.Tinted {
				text.tint = fixed(color.Color(c.OnLevel(cell.Level, s.table.levels)))
			}
			texts = append(texts, text)
		}
		s.texts = append(s.texts, texts)
	}
}

// align centres heat cells; other numbers stand at the right.
func (s *tableSheet) align(column int, tinted bool) fyne.TextAlign {
	if tinted && s.table.columns[column].Number {
		return fyne.TextAlignCenter
	}
	return sideOf(s.table.columns[column])
}

func (s *tableSheet) tinted() bool { return s.table.levels > 0 }

func sum(lengths []float32) float32 {
	total := float32(0)
	for _, length := range lengths {
		total += length
	}
	return total
}
