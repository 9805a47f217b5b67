package pdf

import (
	"compass/app/chart"
	"compass/app/report"
)

const (
	cellPad   = 4.5 // above and below the words of a cell
	columnGap = 10.0
	gridGap   = 1.5
	gridPad   = 3.0 // beside the words of a tinted cell
)

// A tableLayout holds what all rows of a table share.
type tableLayout struct {
	*layout
	table report.Table
	style style
	edges []float64 // left ends of the columns, and the right end of the last
}

func (l *layout) table(b report.Table, width float64) []piece {
	if len(b.Columns) == 0 {
		return nil
	}
	t := &tableLayout{layout: l, table: b, style: tableStyle, edges: edges(b.Columns, width)}
	if b.Small || b.Grid {
		t.style = denseStyle
	}
	var pieces []piece
	if b.Caption != "" {
		pieces = l.paragraph(report.Plain(b.Caption), smallStyle, width, 0)
		for i := range pieces {
			pieces[i].keep = true
		}
		pieces[len(pieces)-1].height += 4
	}
	head := t.head()
	pieces = append(pieces, head...)
	pieces[0].gap = 10
	var repeat *piece
	room := columnHeight
	if len(head) == 1 && head[0].height < columnHeight/3 {
		repeat, room = &head[0], columnHeight-head[0].height
	}
	// The last row does not stand alone on its page.
	for i, row := range b.Rows {
		set := t.row(row, room)
		for j := range set {
			set[j].repeat = repeat
		}
		last := len(b.Rows) - 1
		set[len(set)-1].keep = i < last && (b.Whole || i == last-1 || heads(row, len(b.Columns)))
		pieces = append(pieces, set...)
	}
	return pieces
}

// heads reports whether a row is one cell over all columns, which names the
// rows below it.
func heads(row report.Row, columns int) bool {
	return columns > 1 && len(row.Cells) == 1 && row.Cells[0].Span >= columns
}

// edges shares a width among columns.
func edges(columns []report.Column, width float64) []float64 {
	edges := make([]float64, len(columns)+1)
	for i, column := range columns {
		share := column.Share
		if share <= 0 {
			share = 1
		}
		edges[i+1] = edges[i] + share
	}
	total := edges[len(columns)]
	for i := range edges {
		edges[i] *= width / total
	}
	return edges
}

// inner returns where the words of a cell over some columns begin and how wide
// they may be.
func (t *tableLayout) inner(column, span int, tinted bool) (x, width float64) {
	x, right := t.edges[column], t.edges[min(column+span, len(t.edges)-1)]
	switch {
	case tinted && !t.table.Grid:
		return x + gridPad, max(right-x-columnGap-2*gridPad, 4)
	case t.table.Grid && (tinted || column > 0):
		return x + gridPad, max(right-x-gridGap-2*gridPad, 4)
	case column+span >= len(t.edges)-1:
		return x, max(right-x, 4)
	default:
		return x, max(right-x-columnGap, 4)
	}
}

// A setCell is a cell with its words in lines.
type setCell struct {
	lines    []line
	x, width float64 // of the words
	left     float64 // of the area
	right    float64
	align    report.Align
	tint     *report.Tint
}

func (c setCell) height() float64 {
	sum := 0.0
	for _, line := range c.lines {
		sum += line.style.leap
	}
	return sum
}

// draw writes the words from y downwards.
func (c setCell) draw(p *pen, x, y float64) {
	for _, line := range c.lines {
		at := x + c.x
		switch c.align {
		case report.Centre:
			at += (c.width - line.width) / 2
		case report.Right:
			at += c.width - line.width
		}
		p.line(line, at, y+line.style.rise())
		y += line.style.leap
	}
}

// row sets one row, in slices of one line where it is taller than the room on
// a page.
func (t *tableLayout) row(row report.Row, room float64) []piece {
	cells := t.cells(row)
	height := 0.0
	for _, cell := range cells {
		height = max(height, cell.height())
	}
	pad := cellPad
	if t.table.Grid {
		pad = 4
	}
	if height+2*pad > room {
		return t.slices(cells, false)
	}
	whole := height + 2*pad
	if t.table.Grid {
		whole += gridGap
	}
	return []piece{{height: whole, draw: func(p *pen, x, y float64) {
		if row.Break {
			p.rule(x, y, t.edges[len(t.edges)-1], chart.Stroke{Ink: chart.Words, Width: 0.9})
		}
		for _, cell := range cells {
			cell.area(p, x, y, height+2*pad)
			cell.draw(p, x, y+pad+t.sink(cell, height))
		}
		if !t.table.Grid {
			p.rule(x, y+whole, t.edges[len(t.edges)-1], below)
		}
	}}}
}

// sink is how far down in a row the words of a cell begin: in the middle of a
// grid and of a tinted area, else all on one line.
func (t *tableLayout) sink(cell setCell, height float64) float64 {
	if !t.table.Grid && cell.tint == nil {
		return 0
	}
	return (height - cell.height()) / 2
}

// below is the line under a row.
var below = chart.Stroke{Ink: chart.Rule, Width: 0.6}

// area paints the tint behind a cell.
func (c setCell) area(p *pen, x, y, height float64) {
	if c.tint == nil {
		return
	}
	p.shape(chart.Rectangle{
		Width: c.right - c.left - gridGap, Height: height,
		Fill: chart.Solid(chart.LevelTint(c.tint.Step, c.tint.Of)),
	}, x+c.left, y, 1)
}

func (t *tableLayout) cells(row report.Row) []setCell {
	var cells []setCell
	column := 0
	for _, cell := range row.Cells {
		if column >= len(t.table.Columns) {
			break
		}
		span := max(cell.Span, 1)
		x, width := t.inner(column, span, cell.Tint != nil)
		style := t.style
		if cell.Tint != nil {
			style.ink = chart.TextOnTint(cell.Tint.Step, cell.Tint.Of)
		}
		cells = append(cells, setCell{
			lines: t.set.lines(cell.Runs, style, width), x: x, width: width,
			left: t.edges[column], right: t.edges[min(column+span, len(t.edges)-1)] - t.clear(cell),
			align: t.table.Columns[column].Align, tint: cell.Tint,
		})
		column += span
	}
	return cells
}

// clear is the space that a tinted area leaves before the next cell.
func (t *tableLayout) clear(cell report.Cell) float64 {
	if cell.Tint == nil || t.table.Grid {
		return 0
	}
	return columnGap - gridGap
}

// slices are the lines of a row that is taller than a page.
func (t *tableLayout) slices(cells []setCell, head bool) []piece {
	count := 0
	for _, cell := range cells {
		count = max(count, len(cell.lines))
	}
	var pieces []piece
	for i := range count {
		height := t.style.leap
		if i == 0 || i == count-1 {
			height += cellPad
		}
		pieces = append(pieces, piece{height: height, draw: func(p *pen, x, y float64) {
			top := y
			if i == 0 {
				y += cellPad
			}
			for _, cell := range cells {
				cell.area(p, x, top, height)
				if i < len(cell.lines) {
					cell.lines = cell.lines[i : i+1]
					cell.draw(p, x, y)
				}
			}
			if i == count-1 && !head {
				p.rule(x, top+height, t.edges[len(t.edges)-1], below)
			}
		}})
	}
	return pieces
}
