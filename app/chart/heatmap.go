package chart

// A Heatmap shows scores as a grid: a row a region, a column a dimension. Each
// cell has the tint of the whole level at or below its score, and its number.
// In a report it is a table with tinted cells instead, which breaks over pages.
type Heatmap struct {
	Columns         []string
	Rows            []HeatRow
	Lowest, Highest int
	Missing         string // the sign in a cell without a score: "–"
	Corner          string // head of the rows in the table: "Region"
	Alternative     string
}

// A HeatRow is one region.
type HeatRow struct {
	Name   string
	Own    bool // the region in question, in semi-bold
	Scores []HeatCell
}

// A HeatCell is one score with its text. Without a score the text, if any, is
// the word that stands for it in the table ("not assessed").
type HeatCell struct {
	Score *float64
	Text  string
}

const (
	heatSize   = 9.5
	heatHead   = 8.0
	heatHeight = 21.0
	heatGap    = 1.5
)

// Chart lays the grid out in a width in points.
func (h Heatmap) Chart(width float64, measure Measure) Chart {
	chart := Chart{Width: width, Alternative: h.Alternative, Table: h.table()}
	if len(h.Columns) == 0 {
		return chart
	}
	names := 0.0
	for _, row := range h.Rows {
		names = max(names, measure(row.Name, heatSize, row.Own))
	}
	names = min(names, width*0.3) + 10
	each := (width - names) / float64(len(h.Columns))
	top := h.heads(&chart, names, each, measure)
	for i, row := range h.Rows {
		y := top + float64(i)*(heatHeight+heatGap)
		base := y + heatHeight/2 + heatSize*0.34
		chart.Shapes = append(chart.Shapes, Text{
			Y: base, Words: measure.shorten(row.Name, heatSize, names-8), Size: heatSize, SemiBold: row.Own, Ink: Words,
		})
		for j := range min(len(row.Scores), len(h.Columns)) {
			chart.Shapes = append(chart.Shapes, h.cell(row.Scores[j], names+float64(j)*each, y, each)...)
		}
	}
	chart.Height = top + float64(len(h.Rows))*(heatHeight+heatGap)
	return chart
}

// heads writes the columns' names, standing on one line, and returns where the
// grid begins.
func (h Heatmap) heads(chart *Chart, left, each float64, measure Measure) float64 {
	heads, lines := make([][]string, len(h.Columns)), 1
	for i, name := range h.Columns {
		heads[i] = measure.wrap(name, heatHead, each-4, 2)
		lines = max(lines, len(heads[i]))
	}
	bottom := float64(lines)*(heatHead+2) + 5
	for i, head := range heads {
		for j, line := range head {
			chart.Shapes = append(chart.Shapes, Text{
				X: left + (float64(i)+0.5)*each, Y: bottom - 6 - float64(len(head)-1-j)*(heatHead+2),
				Words: measure.shorten(line, heatHead, each-2), Size: heatHead, Anchor: Middle, Ink: Words,
			})
		}
	}
	return bottom
}

func (h Heatmap) cell(cell HeatCell, x, y, each float64) []Shape {
	words := Text{X: x + each/2, Y: y + heatHeight/2 + heatSize*0.34, Words: cell.Text, Size: heatSize, Anchor: Middle}
	if cell.Score == nil {
		words.Words, words.Ink = h.Missing, Muted
		return []Shape{words}
	}
	step, of := TintStep(*cell.Score, h.Lowest, h.Highest)
	words.Ink = TextOnTint(step, of)
	area := Rectangle{X: x, Y: y, Width: each - heatGap, Height: heatHeight, Fill: Solid(LevelTint(step, of))}
	words.X -= heatGap / 2
	return []Shape{area, words}
}

func (h Heatmap) table() Table {
	table := Table{Head: append([]string{h.Corner}, h.Columns...)}
	for _, row := range h.Rows {
		texts := []string{row.Name}
		for _, cell := range row.Scores {
			if cell.Score == nil && cell.Text == "" {
				cell.Text = h.Missing
			}
			texts = append(texts, cell.Text)
		}
		table.Rows = append(table.Rows, texts)
	}
	return table
}
