package chart

// A Staircase shows how many dimensions have reached each level above the
// lowest: rising squares, as in the program's icon, with a count in words.
type Staircase struct {
	Steps       []Step // from the second level up
	Alternative string
	Head        []string // of the table: level, how many
}

// A Step is one level.
type Step struct {
	Level       int
	Reached, Of int    // dimensions; the bar below the square shows the share
	Count       string // "7 of 10"
	Name        string // of the level, below the count; may be empty
	Secured     bool   // every dimension has reached it
}

const (
	stepRise   = 15.0
	stepSquare = 26.0
	countSize  = 9.5
	nameSize   = 8.0
)

// Chart lays the steps out in a width in points.
func (s Staircase) Chart(width float64, measure Measure) Chart {
	n := len(s.Steps)
	chart := Chart{Width: width, Alternative: s.Alternative, Table: Table{Head: s.Head}}
	if n == 0 {
		return chart
	}
	each := width / float64(n)
	names, lines := make([][]string, n), 0
	for i, step := range s.Steps {
		names[i] = measure.wrapWhole(step.Name, nameSize, each-8)
		lines = max(lines, len(names[i]))
	}
	chart.Height = stepRise*float64(n-1) + stepSquare + 4 + 15 + float64(lines)*(nameSize+2) + 4
	for i, step := range s.Steps {
		y := stepRise * float64(n-1-i)
		chart.Shapes = append(chart.Shapes, s.step(step, i, float64(i)*each, y, each)...)
		base := y + stepSquare + 15
		x := float64(i)*each + 2
		chart.Shapes = append(chart.Shapes, Text{X: x, Y: base, Words: step.Count, Size: countSize, SemiBold: true, Ink: Words})
		for j, line := range names[i] {
			chart.Shapes = append(chart.Shapes, Text{X: x, Y: base + float64(j+1)*(nameSize+2), Words: line, Size: nameSize, Ink: Muted})
		}
		chart.Table.Rows = append(chart.Table.Rows, []string{digits(step.Level), step.Count})
	}
	return chart
}

// step draws one tread: a track as wide as the step, filled by the share of
// dimensions that have reached the level, with the level's number at its left.
func (s Staircase) step(step Step, i int, x, y, each float64) []Shape {
	levels := len(s.Steps) + 1
	tread := Rectangle{X: x, Y: y, Width: each - 4, Height: stepSquare, Radius: 4, Fill: Solid(Track)}
	shapes := []Shape{tread}
	if step.Of > 0 && step.Reached > 0 {
		filled := tread
		filled.Width = step.filled(tread)
		filled.Fill = Solid(LevelTint(i+1, levels))
		shapes = append(shapes, filled)
	}
	return append(shapes, s.number(step, i, tread)...)
}

// filled is how much of a tread is filled; the least that is reached shows.
func (s Step) filled(tread Rectangle) float64 {
	if s.Of == 0 || s.Reached == 0 {
		return 0
	}
	return max(tread.Width*float64(s.Reached)/float64(s.Of), 8)
}

// number writes the level into the step: on the filled part where it fits
// there, else beside it.
func (s Staircase) number(step Step, i int, tread Rectangle) []Shape {
	const size, fits = 13.0, 18.0
	ink, x := Words, tread.X+7
	switch filled := step.filled(tread); {
	case filled > fits:
		ink = TextOnTint(i+1, len(s.Steps)+1)
	case filled > 0:
		x = tread.X + filled + 5
	}
	shapes := []Shape{Text{X: x, Y: tread.Y + stepSquare/2 + size*0.34, Words: digits(step.Level), Size: size, SemiBold: true, Ink: ink}}
	if step.Secured {
		tread.Fill, tread.Stroke = Fill{}, Stroke{Ink: Words, Width: outlineWidth}
		tread.X, tread.Y = tread.X+outlineWidth/2, tread.Y+outlineWidth/2
		tread.Width, tread.Height = tread.Width-outlineWidth, tread.Height-outlineWidth
		shapes = append(shapes, tread)
	}
	return shapes
}
