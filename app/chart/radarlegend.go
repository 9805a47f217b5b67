package chart

import "slices"

const (
	legendLeap = 24.0
	legendLine = 13.0 // from a line of the legend to the next
)

// legend names the two lines below the web: side by side and centred, or one
// below the other where both together are too wide. It returns how high it is.
func (r Radar) legend(width, top float64, measure Measure) (shapes []Shape, height float64) {
	const sample, gap, between = 20.0, 5.0, 22.0
	entries := []legendEntry{
		{r.Name, Stroke{Ink: Primary, Width: 1.7}},
		{r.Reference, Stroke{Ink: Muted, Width: 1, Dash: []float64{3, 2.4}}},
	}
	entries = slices.DeleteFunc(entries, func(entry legendEntry) bool { return entry.words == "" })
	total := -between
	for i := range entries {
		entries[i].words = measure.shorten(entries[i].words, axisSize, width-sample-gap)
		total += entries[i].width(sample+gap, measure) + between
	}
	x, y := max((width-total)/2, 0), top+legendLeap-6
	for i, entry := range entries {
		if total > width {
			x, y = max((width-entry.width(sample+gap, measure))/2, 0), top+legendLeap-6+float64(i)*legendLine
		}
		shapes = append(shapes,
			Line{From: Point{x, y - 3}, To: Point{x + sample, y - 3}, Stroke: entry.stroke},
			Text{X: x + sample + gap, Y: y, Words: entry.words, Size: axisSize, Ink: Words})
		x += entry.width(sample+gap, measure) + between
		height = y + 6 - top
	}
	return shapes, height
}

// A legendEntry is a line and what it is called.
type legendEntry struct {
	words  string
	stroke Stroke
}

// width is that of the sample of the line with its words.
func (e legendEntry) width(sample float64, measure Measure) float64 {
	return sample + measure(e.words, axisSize, false)
}
