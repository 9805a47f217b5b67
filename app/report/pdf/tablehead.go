package pdf

import (
	"strings"

	"compass/app/chart"
	"compass/app/report"
)

// leastHead is the smallest type of a table's head before it is turned.
const leastHead = 7.5

// head sets the head: words at its foot, a strong line below. Where columns
// are too narrow for the words of a grid, they are written upwards.
func (t *tableLayout) head() []piece {
	style, fits := t.headStyle()
	if !fits && t.table.Grid {
		if head, ok := t.turnedHead(); ok {
			return head
		}
	}
	var cells []setCell
	height := 0.0
	for i, column := range t.table.Columns {
		x, width := t.headInner(i)
		cell := setCell{
			lines: t.set.lines(report.Plain(oneLine(column.Head)), style, width),
			x:     x, width: width, align: column.Align,
		}
		cells = append(cells, cell)
		height = max(height, cell.height())
	}
	if height+cellPad > columnHeight {
		return t.slices(cells, true)
	}
	return []piece{{
		height: height + cellPad, keep: true,
		draw: func(p *pen, x, y float64) {
			for _, cell := range cells {
				cell.draw(p, x, y+height-cell.height())
			}
			if !t.table.Grid {
				p.rule(x, y+height+cellPad-1, t.edges[len(t.edges)-1], chart.Stroke{Ink: chart.Words, Width: 0.9})
			}
		},
	}}
}

// headInner is where the words of a head begin and how wide they may be; in a
// grid they may fill the column.
func (t *tableLayout) headInner(column int) (x, width float64) {
	if t.table.Grid && column > 0 {
		return t.edges[column], t.edges[column+1] - t.edges[column] - gridGap
	}
	return t.inner(column, 1, false)
}

// headStyle is the type in which the longest word of every head fits its
// column, and whether it is large enough to read.
func (t *tableLayout) headStyle() (style, bool) {
	style := t.style
	style.face = semiBold
	share := 1.0
	for i, column := range t.table.Columns {
		_, width := t.headInner(i)
		for word := range strings.FieldsSeq(column.Head) {
			if longest := t.set.single(word, style).width; longest > width {
				share = min(share, width/longest)
			}
		}
	}
	if share == 1 {
		return style, true
	}
	size := style.size*share - 0.01
	style.size = max(size, leastHead)
	return style, size >= leastHead
}

// turnedHead sets heads that read upwards. It reports false where even so they
// do not fit.
func (t *tableLayout) turnedHead() ([]piece, bool) {
	style := t.style
	style.face = semiBold
	heads := make([][]line, len(t.table.Columns))
	height := 0.0
	for i, column := range t.table.Columns {
		_, width := t.headInner(i)
		for _, limit := range []float64{88, 130, 180} {
			heads[i] = t.set.lines(report.Plain(oneLine(column.Head)), style, limit)
			if float64(len(heads[i]))*style.leap <= width {
				break
			}
		}
		if float64(len(heads[i]))*style.leap > width && i > 0 {
			return nil, false
		}
		for _, line := range heads[i] {
			if i > 0 {
				height = max(height, line.width)
			}
		}
	}
	first, _ := t.headInner(0)
	corner := setCell{lines: heads[0], x: first}
	height = max(height, corner.height())
	return []piece{{height: height + cellPad, keep: true, draw: func(p *pen, x, y float64) {
		corner.draw(p, x, y+height-corner.height())
		for i := 1; i < len(heads); i++ {
			left, width := t.headInner(i)
			middle := x + left + width/2 - float64(len(heads[i]))*style.leap/2
			for j, line := range heads[i] {
				p.upwards(line, middle+float64(j)*style.leap+style.rise(), y+height)
			}
		}
	}}}, true
}
