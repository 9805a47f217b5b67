package chart

// A legendEntry names one line of a radar.
type legendEntry struct {
	words  string
	stroke Stroke
	width  float64 // with the sample of the line
}

// Lengths of a legend.
const (
	legendSample  = 20.0
	legendGap     = 5.0
	legendBetween = 22.0
	legendLeap    = 24.0 // from the web to below the first line
	legendLine    = 12.0
)

// legend names the two lines, the pair centred below the web; where they do not
// fit beside each other, one below the other. It returns the height it takes.
func (r Radar) legend(width, top float64, measure Measure) ([]Shape, float64) {
	var entries []legendEntry
	total := -legendBetween
	for _, entry := range []legendEntry{
		{words: r.Name, stroke: Stroke{Ink: Primary, Width: 1.7}},
		{words: r.Reference, stroke: Stroke{Ink: Muted, Width: 1, Dash: []float64{3, 2.4}}},
	} {
		if entry.words = measure.shorten(entry.words, axisSize, width-legendSample-legendGap); entry.words == "" {
			continue
		}
		entry.width = legendSample + legendGap + measure(entry.words, axisSize, false)
		entries = append(entries, entry)
		total += entry.width + legendBetween
	}
	var shapes []Shape
	x, y := (width-total)/2, top+legendLeap-6
	for i, entry := range entries {
		if total > width {
			x = (width - entry.width) / 2
			y = top + legendLeap - 6 + float64(i)*legendLine
		}
		shapes = append(shapes,
			Line{From: Point{x, y - 3}, To: Point{x + legendSample, y - 3}, Stroke: entry.stroke},
			Text{X: x + legendSample + legendGap, Y: y, Words: entry.words, Size: axisSize, Ink: Words})
		x += entry.width + legendBetween
	}
	if len(entries) == 0 {
		return nil, 0
	}
	return shapes, y + 6 - top
}
