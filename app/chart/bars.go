package chart

import "slices"

// DimensionBars shows one bar a dimension with its bounds, target and value.
type DimensionBars struct {
	Bars            []Bar
	Lowest, Highest int // of the scale; a bar is empty one level below the lowest
	Alternative     string
	Head            []string // of the table: dimension, score, bounds, target; one more where bars have a score of before
	Axis            bool     // the levels stand above the bars, with a thin line through all of them
	Legend          BarLegend
}

// A BarLegend names the marks of bars below them. A mark without a name, or that
// no bar has, is left out.
type BarLegend struct{ Before, Target, Bounds string }

// A Bar is one dimension. Nil numbers are not drawn.
type Bar struct {
	Label                             string
	Score, Low, High                  *float64 // Low and High bound the score if open answers were known
	Target                            *float64
	Before                            *float64 // the score of an earlier time
	ScoreText, BoundsText, TargetText string   // as shown and as the table shows them
	BeforeText                        string   // as the table shows it
	Note                              string   // small, after the value: "3 of 4 · 1.8–2.8"
}

const (
	barSize   = 9.5
	noteSize  = 8.0
	barLeap   = 18.0
	barThick  = 5.0
	tickReach = 5.5 // of the tick of an earlier time, to both sides of the bar's middle
	axisRoom  = 15.0
)

// Chart lays the bars out in a width in points.
func (d DimensionBars) Chart(width float64, measure Measure) Chart {
	columns := d.columns(width, measure)
	chart := Chart{Width: width, Alternative: d.Alternative, Table: d.table()}
	y := 0.0
	if d.Axis {
		y = axisRoom
	}
	var rows []Shape
	for _, bar := range d.Bars {
		lines := measure.wrapWhole(bar.Label, barSize, columns.label)
		noteX := columns.value + columns.number + 8
		note := measure.wrapWhole(bar.Note, noteSize, width-noteX)
		height := barLeap + max(float64(len(lines)-1)*(barSize+1.5), float64(len(note)-1)*(noteSize+1.5), 0)
		middle := y + height/2
		for i, line := range lines {
			base := middle + barSize*0.33 + (float64(i)-float64(len(lines)-1)/2)*(barSize+1.5)
			rows = append(rows, Text{Y: base, Words: line, Size: barSize, Ink: Words})
		}
		rows = append(rows, d.bar(bar, columns, middle)...)
		rows = append(rows,
			Text{X: columns.value, Y: middle + barSize*0.33, Words: bar.ScoreText, Size: barSize, SemiBold: true, Ink: Words})
		for i, line := range note {
			base := middle + barSize*0.33 + (float64(i)-float64(len(note)-1)/2)*(noteSize+1.5)
			rows = append(rows, Text{X: noteX, Y: base, Words: line, Size: noteSize, Ink: Muted})
		}
		y += height
	}
	if d.Axis {
		chart.Shapes = d.axis(columns, y, measure)
	}
	legend, tall := legendOf(d.marks(), width, y, measure)
	chart.Shapes, chart.Height = slices.Concat(chart.Shapes, rows, legend), y+tall
	return chart
}

// A barColumns is where the parts of every bar begin.
type barColumns struct {
	label, number       float64 // widths
	track, value, right float64 // left end of the track, of the value; right end of the track
}

func (d DimensionBars) columns(width float64, measure Measure) barColumns {
	var label, number, note float64
	for _, bar := range d.Bars {
		lines := measure.wrap(bar.Label, barSize, width*0.3, 2)
		label = max(label, measure.widest(lines, barSize))
		number = max(number, measure(bar.ScoreText, barSize, true))
		note = max(note, measure(bar.Note, noteSize, false))
	}
	label = min(label, width*0.34) + 0.5 // the same line must fit when it is measured again
	if note > 0 {
		note = min(note, width*0.25) + 8
	}
	c := barColumns{label: label, number: number, track: label + 12}
	c.right = max(width-note-number-14, c.track+20)
	c.value = c.right + 12
	return c
}

func (d DimensionBars) bar(bar Bar, c barColumns, middle float64) []Shape {
	place := func(score float64) float64 { return d.place(score, c) }
	round := Rectangle{X: c.track, Y: middle - barThick/2, Height: barThick, Radius: barThick / 2}
	track, full := round, round
	track.Width, track.Fill = c.right-c.track, Solid(Track)
	shapes := []Shape{track}
	if bar.Score != nil {
		full.Width, full.Fill = max(place(*bar.Score)-c.track, barThick), Solid(Primary)
		shapes = append(shapes, full)
	}
	if bar.Low != nil && bar.High != nil && *bar.High > *bar.Low {
		shapes = append(shapes, whisker(place(*bar.Low), place(*bar.High), middle+barThick/2+4.5)...)
	}
	if bar.Before != nil {
		shapes = append(shapes, tick(place(*bar.Before), middle))
	}
	if bar.Target != nil {
		shapes = append(shapes, diamond(place(*bar.Target), middle))
	}
	return shapes
}

// whisker is a thin line between two bounds with an upright at each end.
func whisker(low, high, y float64) []Shape {
	stroke := Stroke{Ink: Muted, Width: 0.8}
	return []Shape{
		Line{From: Point{low, y}, To: Point{high, y}, Stroke: stroke},
		Line{From: Point{low, y - 2}, To: Point{low, y + 2}, Stroke: stroke},
		Line{From: Point{high, y - 2}, To: Point{high, y + 2}, Stroke: stroke},
	}
}

// tick marks the score of an earlier time, diamond a target.
func tick(x, middle float64) Shape {
	return Line{From: Point{x, middle - tickReach}, To: Point{x, middle + tickReach}, Stroke: Stroke{Ink: Words, Width: 1.4}}
}

func diamond(x, middle float64) Shape {
	return Symbol{Kind: OpenDiamond, X: x, Y: middle, Size: 11.5, Ink: Words}
}

func (d DimensionBars) table() Table {
	table := Table{Head: d.Head}
	for _, bar := range d.Bars {
		row := []string{bar.Label, bar.ScoreText, bar.BoundsText, bar.TargetText}
		if len(d.Head) > len(row) {
			row = append(row, bar.BeforeText)
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}
