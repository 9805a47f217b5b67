package widgets

import (
	"image/color"
	"sort"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// rowSheet is the scrolled part of a RowList. It is as tall as all rows and
// draws those in view.
type rowSheet struct {
	picker
	list *RowList
	// passive rows are moved through from elsewhere and are no Tab stop.
	passive bool
	height  float32 // of a row, 0 until measured
	forSize float32 // the width that height was measured for
	scale   float32
	drawn   []fyne.CanvasObject
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
	s.extend(s)
	return s
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
		objects: func() []fyne.CanvasObject { return append(s.drawn[:len(s.drawn):len(s.drawn)], s.ring) },
		place:   func(size fyne.Size) { s.arrange(size.Width) },
		least: func() fyne.Size {
			width := s.list.view.Size().Width
			return fyne.NewSize(0, 2*listRoom+float32(s.count())*s.rowHeight(width))
		},
	})
}

func (s *rowSheet) arrange(width float32) {
	s.drawn = nil
	if width <= 0 {
		return
	}
	height := s.rowHeight(width)
	first := max(int(s.list.view.Offset.Y/height)-1, 0)
	last := min(first+int(s.list.view.Size().Height/height)+3, s.count())
	for row := first; row < last; row++ {
		s.drawRow(row)
	}
	active := s.focused || s.passive
	showRing(s.ring, active && s.count() > 0, inset(s.cursorFrame(), 3), 4, theme.Current().Focus)
}

func (s *rowSheet) drawRow(row int) {
	c, at := theme.Current(), s.frameOf(row)
	back := canvas.NewRectangle(c.Background)
	back.CornerRadius = 6
	line := canvas.NewRectangle(c.Line)
	switch row {
	case s.chosen:
		back.FillColor, back.StrokeColor, back.StrokeWidth = c.SelectedCard, c.Primary, 2
		inset(at, 2).putBordered(back)
	case s.over:
		back.FillColor = c.Hover
		inset(at, 2).put(back)
	default:
		back.FillColor = color.Transparent
		at.put(back)
	}
	put(line, at.x, at.y+at.height-1, at.width, 1)
	s.drawn = append(s.drawn, line, back)
	s.drawn = append(s.drawn, s.words(s.list.cells(row), at)...)
}

// words makes the texts of a row in their places.
func (s *rowSheet) words(cells []string, at frame) []fyne.CanvasObject {
	width := s.Size().Width
	if s.list.stacked(width) {
		first, rest := s.stack(cells)
		inside := at.width - 2*theme.SpaceSmall
		top, below := first.HeightFor(inside), rest.HeightFor(inside)
		y := at.y + (at.height-top-below)/2
		put(first, at.x+theme.SpaceSmall, y, inside, top)
		put(rest, at.x+theme.SpaceSmall, y+top, inside, below)
		return []fyne.CanvasObject{first, rest}
	}
	var texts []fyne.CanvasObject
	for i, column := range s.list.columnFrames(width) {
		if i >= len(cells) {
			break
		}
		text := s.cell(i, cells[i])
		high := text.HeightFor(column.width)
		put(text, column.x, at.y+(at.height-high)/2, column.width, high)
		texts = append(texts, text)
	}
	return texts
}

func (s *rowSheet) cell(column int, words string) *Text {
	text := NewText(sizeBody, Run{Text: words, Bold: column == 0 && len(s.list.columns) > 1})
	text.Align = sideOf(s.list.columns[column])
	return text
}

func (s *rowSheet) stack(cells []string) (first, rest *Text) {
	head, tail := "", []string{}
	for i, words := range cells {
		if i == 0 {
			head = words
		} else if words != "" {
			tail = append(tail, words)
		}
	}
	return NewText(sizeBody, Run{Text: head, Bold: true}),
		NewText(sizeSmall, Run{Text: strings.Join(tail, " · "), Tone: ToneMuted})
}

// measured is how many of the longest cells of a column are measured for the
// height of all rows.
const measured = 24

// rowHeight returns the height of every row: what the longest cells need. All
// rows are equally tall, so that any of them is found at once.
func (s *rowSheet) rowHeight(width float32) float32 {
	if s.height > 0 && s.forSize == width && s.scale == theme.Scale() {
		return s.height
	}
	tall := theme.Px(20)
	if width > 0 {
		for _, cells := range s.longest() {
			tall = max(tall, s.wordsHeight(cells, width))
		}
	}
	s.height, s.forSize, s.scale = tall+2*theme.SpaceSmall, width, theme.Scale()
	return s.height
}

func (s *rowSheet) wordsHeight(cells []string, width float32) float32 {
	if s.list.stacked(width) {
		first, rest := s.stack(cells)
		inside := width - 2*listRoom - 2*theme.SpaceSmall
		return first.HeightFor(inside) + rest.HeightFor(inside)
	}
	tall := float32(0)
	for i, column := range s.list.columnFrames(width) {
		if i < len(cells) {
			tall = max(tall, s.cell(i, cells[i]).HeightFor(column.width))
		}
	}
	return tall
}

// longest returns rows that hold the longest cells of each column.
func (s *rowSheet) longest() [][]string {
	type length struct{ row, runes int }
	lengths := make([][]length, len(s.list.columns)+1)
	for row := range s.count() {
		total := 0
		for i, words := range s.list.cells(row) {
			if i < len(s.list.columns) {
				runes := utf8.RuneCountInString(words)
				lengths[i] = append(lengths[i], length{row, runes})
				total += runes
			}
		}
		last := len(lengths) - 1
		lengths[last] = append(lengths[last], length{row, total})
	}
	var rows [][]string
	for _, column := range lengths {
		sort.Slice(column, func(a, b int) bool { return column[a].runes > column[b].runes })
		for _, cell := range column[:min(measured, len(column))] {
			rows = append(rows, s.list.cells(cell.row))
		}
	}
	return rows
}

func inset(f frame, by float32) frame {
	return frame{f.x + by, f.y + by, f.width - 2*by, f.height - 2*by}
}
