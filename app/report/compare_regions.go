package report

import (
	"compass/assessment/comparison"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// mostPortraits is how many regions have a radar each; of more, a table says
// strengths and needs.
const mostPortraits = 12

// portraitWidth is the width of a region's radar against the median, points.
const portraitWidth = 220.0

// regions says each region's strengths and needs.
func (c comparisonReport) regions() []Block {
	blocks := c.heading(c.say("report.compare-regions"))
	dimensions := len(c.Dimensions)
	if len(c.Entries) > mostPortraits || dimensions < fewestAxes || dimensions > mostAxes {
		return append(blocks, c.allStrengths())
	}
	blocks = append(blocks, body(c.say("report.compare-regions-note")))
	medians := make([]*float64, dimensions)
	for i, dimension := range c.Dimensions {
		medians[i] = dimension.Median
	}
	for i, entry := range c.Entries {
		right := c.facts(entry, c.say("report.strengths"), entry.Strengths, true)
		right = append(right, c.facts(entry, c.say("report.needs"), entry.Needs, false)...)
		blocks = append(blocks,
			Heading{Level: c.level + 1, Text: c.names[i]},
			SideBySide{Chart: RadarOf(c.words, c.pack, entry.Result, medians, c.say("chart.median"), portraitWidth), Right: right})
	}
	return blocks
}

// facts names dimensions with their scores and, from the level of their
// highest or lowest question, what that means.
func (c comparisonReport) facts(entry comparison.Compared, title string, dimensions []string, highest bool) []Block {
	if len(dimensions) == 0 {
		return nil
	}
	blocks := []Block{Heading{Level: 3, Text: title}}
	for i, id := range dimensions {
		runs := Runs{{Text: c.scored(entry, id), Bold: true}}
		if question, ok := extreme(entry.Result, id, highest); ok && i == 0 {
			runs = append(runs, Run{Text: "\n" + factOf(c.pack, c.Pack.Scale, question)})
		}
		blocks = append(blocks, Text{Runs: runs})
	}
	return blocks
}

// extreme is the question of a dimension with the highest or the lowest value,
// the first of equal ones.
func extreme(result scoring.Result, dimension string, highest bool) (scoring.Question, bool) {
	var found *scoring.Question
	for i := range result.Questions {
		question := &result.Questions[i]
		if question.Dimension != dimension || question.Value == nil {
			continue
		}
		if found == nil || highest && exact.Above(*question.Value, *found.Value) || !highest && exact.Above(*found.Value, *question.Value) {
			found = question
		}
	}
	if found == nil {
		return scoring.Question{}, false
	}
	return *found, true
}

// allStrengths is a table of strengths and needs, a row a region.
func (c comparisonReport) allStrengths() Table {
	table := Table{Small: true, Columns: []Column{
		{Head: c.say("report.column-region"), Share: 24, RowHeader: true},
		{Head: c.say("report.strengths"), Share: 38},
		{Head: c.say("report.needs"), Share: 38},
	}}
	for i, entry := range c.Entries {
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			cell(c.names[i]), cell(c.lines(entry, entry.Strengths)), cell(c.lines(entry, entry.Needs)),
		}})
	}
	return table
}

// lines names dimensions with their scores, one a line.
func (c comparisonReport) lines(entry comparison.Compared, dimensions []string) string {
	text := ""
	for i, id := range dimensions {
		if i > 0 {
			text += "\n"
		}
		text += c.scored(entry, id)
	}
	return text
}
