package chart

// SpreadDots shows each respondent to one question as a mark at the level they
// chose: the shape tells the stakeholder group.
type SpreadDots struct {
	Levels      []SpreadLevel // from the lowest
	Groups      []string      // names in the order of [Group]; shown below for those present
	Alternative string
	Head        []string // of the table: level, then a name for each group
}

// A SpreadLevel is one level with its respondents.
type SpreadLevel struct {
	Level  int
	Name   string // below the number; may be empty
	Counts []int  // respondents of each group
}

const (
	dotSize  = 7.0
	dotLeap  = 9.5
	dotNames = 8.0
)

// Chart lays the dots out in a width in points. They stand in columns that
// grow upwards from the levels.
func (s SpreadDots) Chart(width float64, measure Measure) Chart {
	chart := Chart{Width: width, Alternative: s.Alternative, Table: s.table()}
	if len(s.Levels) == 0 {
		return chart
	}
	each := width / float64(len(s.Levels))
	abreast := max(int((each-10)/dotLeap), 1)
	rows := 1
	for _, level := range s.Levels {
		rows = max(rows, (total(level.Counts)+abreast-1)/abreast)
	}
	floor := float64(rows)*dotLeap + 3
	lines := 0
	for i, level := range s.Levels {
		x := float64(i) * each
		chart.Shapes = append(chart.Shapes, dots(level.Counts, x+each/2, floor, abreast)...)
		chart.Shapes = append(chart.Shapes,
			Line{From: Point{x + 3, floor}, To: Point{x + each - 3, floor}, Stroke: Stroke{Ink: Rule, Width: 1}},
			Text{X: x + each/2, Y: floor + 12, Words: digits(level.Level), Size: 9.5, SemiBold: true, Anchor: Middle, Ink: Words})
		names := measure.wrap(level.Name, dotNames, each-6, 2)
		lines = max(lines, len(names))
		for j, name := range names {
			chart.Shapes = append(chart.Shapes, Text{
				X: x + each/2, Y: floor + 22 + float64(j)*9.5, Words: measure.shorten(name, dotNames, each-6),
				Size: dotNames, Anchor: Middle, Ink: Muted,
			})
		}
	}
	chart.Height = floor + 15 + float64(lines)*9.5
	s.legend(&chart, measure)
	return chart
}

// dots stacks the marks of one level, group by group, in rows from the floor.
func dots(counts []int, centre, floor float64, abreast int) []Shape {
	var shapes []Shape
	all, placed := total(counts), 0
	for group, count := range counts {
		for range count {
			row, column := placed/abreast, placed%abreast
			inRow := min(abreast, all-row*abreast)
			x := centre + (float64(column)-float64(inRow-1)/2)*dotLeap
			y := floor - dotLeap*(float64(row)+0.5) - 1
			shapes = append(shapes, Symbol{
				Kind: GroupSymbols[group%len(GroupSymbols)], X: x, Y: y, Size: dotSize, Ink: Group(group),
			})
			placed++
		}
	}
	return shapes
}

// legend names the groups that have respondents, below the levels.
func (s SpreadDots) legend(chart *Chart, measure Measure) {
	const size, between = 8.5, 16.0
	x, y := 0.0, chart.Height+13
	drawn := false
	for group, name := range s.Groups {
		if !s.present(group) {
			continue
		}
		words := measure.shorten(name, size, chart.Width-10)
		wide := 10 + measure(words, size, false)
		if x > 0 && x+wide > chart.Width {
			x, y = 0, y+12
		}
		chart.Shapes = append(chart.Shapes,
			Symbol{Kind: GroupSymbols[group%len(GroupSymbols)], X: x + 4, Y: y - 3, Size: dotSize, Ink: Group(group)},
			Text{X: x + 11, Y: y, Words: words, Size: size, Ink: Words})
		x += wide + between
		drawn = true
	}
	if drawn {
		chart.Height = y + 4
	}
}

func (s SpreadDots) present(group int) bool {
	for _, level := range s.Levels {
		if group < len(level.Counts) && level.Counts[group] > 0 {
			return true
		}
	}
	return false
}

func (s SpreadDots) table() Table {
	table := Table{Head: s.Head}
	for _, level := range s.Levels {
		row := []string{digits(level.Level)}
		for _, count := range level.Counts {
			row = append(row, digits(count))
		}
		table.Rows = append(table.Rows, row)
	}
	return table
}

func total(counts []int) int {
	sum := 0
	for _, count := range counts {
		sum += count
	}
	return sum
}
