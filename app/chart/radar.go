package chart

import (
	"math"
	"slices"
)

// A Radar shows one outline on axes that start at noon and run clockwise, with
// a dashed reference. It reads well with 3 to 12 axes. An axis without a score
// leaves a gap in the outline and says so in words.
type Radar struct {
	Axes            []Axis
	Lowest, Highest int    // of the scale; the lowest level is the centre's first ring
	Name, Reference string // of the two lines, shown below; empty: not shown
	Missing         string // under the label of an axis without a score
	Alternative     string
	Head            []string // of the table: dimension, score, reference
}

// An Axis is one direction of a [Radar].
type Axis struct {
	Label                    string
	Score, Reference         *float64 // on the scale; nil: there is none
	ScoreText, ReferenceText string   // as the table shows them
}

const (
	axisSize     = 8.5
	smallestAxis = 7.0
	axisLeap     = 10.5 // from line to line of a label
	ringSize     = 7.0
	axisGap      = 8.0
	leastRadius  = 0.18 // of the width
)

// Chart lays the radar out in a width in points. The height follows from it.
func (r Radar) Chart(width float64, measure Measure) Chart {
	if len(r.Axes) == 0 {
		return Chart{Width: width, Alternative: r.Alternative}
	}
	layout := newRadarLayout(r, width, measure)
	shapes := layout.web()
	shapes = append(shapes, layout.outline(r.reference, Stroke{Ink: Muted, Width: 1, Dash: []float64{3, 2.4}}, false)...)
	shapes = append(shapes, layout.outline(r.score, Stroke{Ink: Primary, Width: 1.7}, true)...)
	shapes = append(shapes, layout.ringNumbers(measure)...)
	shapes = append(shapes, layout.labels()...)
	legend, tall := r.legend(width, layout.height, measure)
	height := layout.height + tall
	return Chart{
		Width: width, Height: height, Shapes: append(shapes, legend...),
		Alternative: r.Alternative, Table: r.table(),
	}
}

func (r Radar) score(i int) *float64     { return r.Axes[i].Score }
func (r Radar) reference(i int) *float64 { return r.Axes[i].Reference }

func (r Radar) table() Table {
	table := Table{Head: r.Head}
	for _, axis := range r.Axes {
		row := []string{axis.Label, axis.ScoreText, axis.ReferenceText}
		if len(r.Head) > 0 && len(r.Head) < len(row) {
			row = row[:len(r.Head)]
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

// A radarLayout holds what all parts of one radar share.
type radarLayout struct {
	radar  Radar
	centre Point
	radius float64
	height float64
	axes   []axisLabel
}

type axisLabel struct {
	lines   []string
	missing int // how many of the last lines are the words for a missing score
	anchor  Anchor
	width   float64
	size    float64
	shift   float64 // down from its place, so that labels lie apart
}

func newRadarLayout(r Radar, width float64, measure Measure) radarLayout {
	l := radarLayout{radar: r, radius: min(width*0.36, 150)}
	for i := range r.Axes {
		l.axes = append(l.axes, l.label(i, width, measure))
	}
	for i, label := range l.axes {
		across := math.Abs(l.direction(i).X)
		if label.anchor != Middle {
			l.radius = min(l.radius, (width/2-label.width)/across-axisGap)
		}
	}
	l.radius = max(l.radius, width*leastRadius)
	l.spread()
	top, bottom := -l.radius, l.radius
	for i := range r.Axes {
		first, last := l.baseLines(i)
		top, bottom = min(top, first-l.axes[i].size), max(bottom, last+3)
	}
	l.centre = Point{width / 2, -top}
	l.height = bottom - top
	return l
}

// direction is the unit vector of an axis.
func (l radarLayout) direction(i int) Point {
	angle := 2*math.Pi*float64(i)/float64(len(l.radar.Axes)) - math.Pi/2
	return Point{math.Cos(angle), math.Sin(angle)}
}

// label breaks a label into two lines where it is long and makes it smaller
// where even that is too wide; it is never cut.
func (l radarLayout) label(i int, width float64, measure Measure) axisLabel {
	axis := l.radar.Axes[i]
	label := axisLabel{anchor: Middle, size: axisSize}
	room, limit := width*0.2, width*0.29
	switch x := l.direction(i).X; {
	case x > 0.1:
		label.anchor = Start
	case x < -0.1:
		label.anchor = End
	default: // above and below the web there is more room
		room, limit = width*0.4, width*0.48
	}
	if label.anchor != Middle { // beside the least web
		limit = min(limit, width/2-math.Abs(l.direction(i).X)*(width*leastRadius+axisGap))
	}
	label.lines = measure.wrap(axis.Label, label.size, room, 2)
	if widest := measure.widest(label.lines, label.size); widest > limit {
		label.size = max(label.size*limit/widest, smallestAxis)
		label.lines = measure.wrapWhole(axis.Label, label.size, limit)
	}
	if axis.Score == nil && l.radar.Missing != "" {
		missing := measure.wrapWhole(l.radar.Missing, label.size, limit)
		label.lines, label.missing = append(slices.Clone(label.lines), missing...), len(missing)
	}
	label.width = measure.widest(label.lines, label.size)
	return label
}

// baseLines returns the first and last base line of a label, measured from the
// centre.
func (l radarLayout) baseLines(i int) (first, last float64) {
	down := l.direction(i).Y
	more := float64(len(l.axes[i].lines)-1) * axisLeap
	rise := l.axes[i].size * 0.68
	// A label above the web stands on its place, one below hangs from it, one
	// at the side is centred.
	hang := (down + 1) / 2
	first = down*(l.radius+axisGap) - more + hang*more + hang*rise
	if math.Abs(down) < 0.95 {
		first = down*(l.radius+axisGap) - more/2 + rise/2
	}
	first += l.axes[i].shift
	return first, first + more
}

func (l radarLayout) labels() []Shape {
	var shapes []Shape
	for i, label := range l.axes {
		x := l.centre.X + l.direction(i).X*(l.radius+axisGap)
		if label.anchor == Middle {
			x = l.centre.X
		}
		first, _ := l.baseLines(i)
		for j, line := range label.lines {
			ink := Words
			if j >= len(label.lines)-label.missing {
				ink = Muted
			}
			shapes = append(shapes, Text{
				X: x, Y: l.centre.Y + first + float64(j)*axisLeap,
				Words: line, Size: label.size, Anchor: label.anchor, Ink: ink,
			})
		}
	}
	return shapes
}

// web is the rings and the axes. The outermost ring is stronger.
func (l radarLayout) web() []Shape {
	var shapes []Shape
	for i := range l.axes {
		shapes = append(shapes, Line{From: l.centre, To: l.at(i, float64(l.radar.Highest)), Stroke: Stroke{Ink: Rule, Width: 0.5}})
	}
	for level := l.radar.Lowest; level <= l.radar.Highest; level++ {
		var ring []Point
		for i := range l.axes {
			ring = append(ring, l.at(i, float64(level)))
		}
		stroke := Stroke{Ink: Rule, Width: 0.5}
		if level == l.radar.Highest {
			stroke.Width = 0.9
		}
		shapes = append(shapes, Path{Points: ring, Closed: true, Stroke: stroke})
	}
	return shapes
}

func (l radarLayout) ringNumbers(measure Measure) []Shape {
	var shapes []Shape
	for level := l.radar.Lowest; level <= l.radar.Highest; level++ {
		words := digits(level)
		at := l.at(0, float64(level))
		width := measure(words, ringSize, false)
		shapes = append(shapes,
			Rectangle{X: at.X + 2, Y: at.Y - 3.2, Width: width + 2, Height: ringSize + 0.2, Radius: 1, Fill: Fill{Ground, 0.8}},
			Text{X: at.X + 3, Y: at.Y + 2.6, Words: words, Size: ringSize, Ink: Muted})
	}
	return shapes
}

// at is the place of a score on an axis. The centre lies one level below the
// lowest, so that the lowest level still shows.
func (l radarLayout) at(i int, score float64) Point {
	floor := float64(l.radar.Lowest - 1)
	share := (score - floor) / (float64(l.radar.Highest) - floor)
	distance := l.radius * min(max(share, 0), 1)
	d := l.direction(i)
	return Point{l.centre.X + d.X*distance, l.centre.Y + d.Y*distance}
}

// outline joins the scores of neighbouring axes; between axes without a score
// there is no line. Only the region's own outline has dots and a fill.
func (l radarLayout) outline(score func(int) *float64, stroke Stroke, own bool) []Shape {
	var shapes, dots []Shape
	for _, run := range l.runs(score) {
		points := make([]Point, len(run))
		for i, axis := range run {
			points[i] = l.at(axis, *score(axis))
			dots = append(dots, Circle{X: points[i].X, Y: points[i].Y, Radius: 2.4, Fill: Solid(Primary)})
		}
		closed := len(run) == len(l.axes)
		if own && len(run) > 1 {
			area := points
			if !closed {
				area = append([]Point{l.centre}, points...)
			}
			shapes = append(shapes, Path{Points: area, Closed: true, Fill: Fill{Primary, 0.14}})
		}
		if len(run) > 1 {
			shapes = append(shapes, Path{Points: points, Closed: closed, Stroke: stroke})
		}
	}
	if own {
		shapes = append(shapes, dots...)
	}
	return shapes
}

// runs returns the stretches of neighbouring axes that have a score, across
// noon too.
func (l radarLayout) runs(score func(int) *float64) [][]int {
	n := len(l.axes)
	start := 0
	for start < n && score(start) != nil {
		start++
	}
	var runs [][]int
	var run []int
	for step := range n {
		i := (start + step) % n
		if score(i) == nil {
			if len(run) > 0 {
				runs = append(runs, run)
			}
			run = nil
			continue
		}
		run = append(run, i)
	}
	if len(run) > 0 {
		runs = append(runs, run)
	}
	return runs
}
