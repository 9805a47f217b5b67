package chart

// place is where a score lies on the track. The track begins one level below the
// lowest, so that the lowest level still shows.
func (d DimensionBars) place(score float64, c barColumns) float64 {
	floor := float64(d.Lowest - 1)
	share := (score - floor) / (float64(d.Highest) - floor)
	return c.track + (c.right-c.track)*min(max(share, 0), 1)
}

// axis writes the levels above the bars and draws a thin line from each through
// all of them, so that it is seen where a bar begins and what it reaches.
func (d DimensionBars) axis(c barColumns, bottom float64, measure Measure) []Shape {
	var shapes []Shape
	for level := d.Lowest; level <= d.Highest; level++ {
		x, words := d.place(float64(level), c), digits(level)
		shapes = append(shapes,
			Line{From: Point{x, axisRoom - 3}, To: Point{x, bottom}, Stroke: Stroke{Ink: Rule, Width: 0.5}},
			Text{X: x - measure(words, ringSize+1, false)/2, Y: axisRoom - 6, Words: words, Size: ringSize + 1, Ink: Muted})
	}
	return shapes
}

// marks are the marks that the bars have, with their names.
func (d DimensionBars) marks() []legendEntry {
	var before, target, bounds bool
	for _, bar := range d.Bars {
		before = before || bar.Before != nil
		target = target || bar.Target != nil
		bounds = bounds || bar.Low != nil && bar.High != nil && *bar.High > *bar.Low
	}
	var entries []legendEntry
	if before {
		entries = append(entries, legendEntry{words: d.Legend.Before, sample: 4, mark: func(x, middle float64) []Shape {
			return []Shape{tick(x+2, middle)}
		}})
	}
	if target {
		entries = append(entries, legendEntry{words: d.Legend.Target, sample: 9, mark: func(x, middle float64) []Shape {
			return []Shape{diamond(x+4.5, middle)}
		}})
	}
	if bounds {
		entries = append(entries, legendEntry{words: d.Legend.Bounds, sample: 16, mark: func(x, middle float64) []Shape {
			return whisker(x, x+16, middle)
		}})
	}
	return entries
}
