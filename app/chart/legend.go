package chart

// Lengths of a legend: its sample of a line, the gap after a sample, the room
// between two entries, the height above the words, and from row to row.
const (
	legendSample  = 20.0
	legendGap     = 5.0
	legendBetween = 22.0
	legendAbove   = 24.0
	legendRow     = 14.0
)

// A legendEntry is a mark and what it stands for.
type legendEntry struct {
	words  string
	sample float64                         // width of the mark
	mark   func(x, middle float64) []Shape // from its left end
	width  float64                         // with the words
}

// strokeEntry is a line of a chart and what it stands for.
func strokeEntry(words string, stroke Stroke) legendEntry {
	return legendEntry{words: words, sample: legendSample, mark: func(x, middle float64) []Shape {
		return []Shape{Line{From: Point{x, middle}, To: Point{x + legendSample, middle}, Stroke: stroke}}
	}}
}

// legend names the two lines below the web.
func (r Radar) legend(width, top float64, measure Measure) (shapes []Shape, tall float64) {
	return legendOf([]legendEntry{
		strokeEntry(r.Name, Stroke{Ink: Primary, Width: 1.7}),
		strokeEntry(r.Reference, Stroke{Ink: Muted, Width: 1, Dash: []float64{3, 2.4}}),
	}, width, top, measure)
}

// legendOf names marks below a chart, centred: side by side, or below each other
// where the width does not hold them. Entries without words are left out; tall
// is its height.
func legendOf(entries []legendEntry, width, top float64, measure Measure) (shapes []Shape, tall float64) {
	for i, row := range legendRows(entries, width, measure) {
		total := -legendBetween
		for _, entry := range row {
			total += entry.width + legendBetween
		}
		x, y := max((width-total)/2, 0), top+legendAbove-6+float64(i)*legendRow
		for _, entry := range row {
			shapes = append(shapes, entry.mark(x, y-3)...)
			shapes = append(shapes, Text{X: x + entry.sample + legendGap, Y: y, Words: entry.words, Size: axisSize, Ink: Words})
			x += entry.width + legendBetween
		}
		tall = legendAbove + float64(i)*legendRow
	}
	return shapes, tall
}

// legendRows are the entries with words: one row where they fit, else a row
// each. Only words longer than a whole row are cut.
func legendRows(entries []legendEntry, width float64, measure Measure) [][]legendEntry {
	var named []legendEntry
	total := -legendBetween
	for _, entry := range entries {
		entry.words = measure.shorten(entry.words, axisSize, width-entry.sample-legendGap)
		if entry.words != "" {
			entry.width = entry.sample + legendGap + measure(entry.words, axisSize, false)
			total += entry.width + legendBetween
			named = append(named, entry)
		}
	}
	var rows [][]legendEntry
	if len(named) > 0 && total <= width {
		return append(rows, named)
	}
	for _, entry := range named {
		rows = append(rows, []legendEntry{entry})
	}
	return rows
}
