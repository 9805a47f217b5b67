package chart

// Lengths of a legend: its sample of a line, the gap after it, the room between
// two entries, the height above the words, and from row to row.
const (
	legendSample  = 20.0
	legendGap     = 5.0
	legendBetween = 22.0
	legendAbove   = 24.0
	legendRow     = 14.0
)

// A legendEntry is a line and what it stands for.
type legendEntry struct {
	words  string
	stroke Stroke
	width  float64
}

// legend names the two lines below the web, centred: side by side, or below
// each other where the width does not hold both. tall is its height.
func (r Radar) legend(width, top float64, measure Measure) (shapes []Shape, tall float64) {
	rows := legendRows([]legendEntry{
		{words: r.Name, stroke: Stroke{Ink: Primary, Width: 1.7}},
		{words: r.Reference, stroke: Stroke{Ink: Muted, Width: 1, Dash: []float64{3, 2.4}}},
	}, width, measure)
	for i, row := range rows {
		total := -legendBetween
		for _, entry := range row {
			total += entry.width + legendBetween
		}
		x, y := max((width-total)/2, 0), top+legendAbove-6+float64(i)*legendRow
		for _, entry := range row {
			shapes = append(shapes,
				Line{From: Point{x, y - 3}, To: Point{x + legendSample, y - 3}, Stroke: entry.stroke},
				Text{X: x + legendSample + legendGap, Y: y, Words: entry.words, Size: axisSize, Ink: Words})
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
		entry.words = measure.shorten(entry.words, axisSize, width-legendSample-legendGap)
		if entry.words != "" {
			entry.width = legendSample + legendGap + measure(entry.words, axisSize, false)
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
