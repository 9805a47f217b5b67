package chart

// LevelSquares shows the levels of one question as numbered squares: the one
// that was reached is outlined, the target stands below.
type LevelSquares struct {
	Lowest, Highest int
	Reached         *float64 // a value between two levels outlines both; nil: none
	Target          *int     // a level; nil: none
	TargetText      string   // below its mark: "target 4"
	Alternative     string
	Head            []string // of the table: answer, target
	ReachedText     string   // as the table shows it
}

const (
	squareHeight = 18.0
	squareGap    = 2.0
	outlineWidth = 1.6
)

// Chart lays the squares out in a width in points.
func (s LevelSquares) Chart(width float64, measure Measure) Chart {
	levels := s.Highest - s.Lowest + 1
	inset := outlineWidth
	each := (width - 2*inset - float64(levels-1)*squareGap) / float64(levels)
	chart := Chart{Width: width, Height: squareHeight + 2*inset, Alternative: s.Alternative, Table: s.table()}
	var outlines []Shape
	for step := range levels {
		square := Rectangle{
			X: inset + float64(step)*(each+squareGap), Y: inset, Width: each, Height: squareHeight,
			Radius: 3, Fill: Solid(LevelTint(step, levels)),
		}
		chart.Shapes = append(chart.Shapes, square, Text{
			X: square.X + each/2, Y: inset + squareHeight/2 + 3.4, Words: digits(s.Lowest + step),
			Size: 10, Anchor: Middle, Ink: TextOnTint(step, levels),
		})
		if s.reaches(s.Lowest + step) {
			square.X, square.Y = square.X-outlineWidth/2, square.Y-outlineWidth/2
			square.Width, square.Height = square.Width+outlineWidth, square.Height+outlineWidth
			square.Fill, square.Stroke = Fill{}, Stroke{Ink: Words, Width: outlineWidth}
			outlines = append(outlines, square)
		}
	}
	chart.Shapes = append(chart.Shapes, outlines...)
	if s.Target != nil {
		step := min(max(*s.Target-s.Lowest, 0), levels-1)
		s.drawTarget(&chart, inset+float64(step)*(each+squareGap)+each/2, measure)
	}
	return chart
}

// reaches tells whether a level is the value or one of the two beside it.
func (s LevelSquares) reaches(level int) bool {
	if s.Reached == nil {
		return false
	}
	distance := *s.Reached - float64(level)
	return distance > -1 && distance < 1
}

func (s LevelSquares) drawTarget(chart *Chart, x float64, measure Measure) {
	const size = 8.5
	y := chart.Height + 7
	chart.Shapes = append(chart.Shapes, Symbol{Kind: OpenDiamond, X: x, Y: y, Size: 9, Ink: Words})
	chart.Height = y + 7
	if s.TargetText == "" {
		return
	}
	words := measure.shorten(s.TargetText, size, chart.Width)
	half := measure(words, size, false) / 2
	x = min(max(x, half), chart.Width-half)
	chart.Shapes = append(chart.Shapes, Text{X: x, Y: y + 14, Words: words, Size: size, Anchor: Middle, Ink: Words})
	chart.Height = y + 18
}

func (s LevelSquares) table() Table {
	return Table{Head: s.Head, Rows: [][]string{{s.ReachedText, s.TargetText}}}
}
