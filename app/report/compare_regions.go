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
	blocks := c.flowing(c.say("report.compare-regions"))
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
		strengths, needs := Apart(entry)
		right := c.portrait(entry, c.say("report.strengths"), strengths)
		right = append(right, c.portrait(entry, c.say("report.needs"), needs)...)
		blocks = append(blocks,
			Heading{Level: c.level + 1, Text: c.names[i]},
			SideBySide{Chart: RadarOf(c.words, c.pack, entry.Result, medians, "", portraitWidth), Right: right})
	}
	return blocks
}

// portrait names dimensions with their scores under a title.
func (c comparisonReport) portrait(entry comparison.Compared, title string, dimensions []string) []Block {
	if len(dimensions) == 0 {
		return nil
	}
	return []Block{Heading{Level: 3, Text: title}, body(c.lines(entry, dimensions))}
}

// Apart are an entry's strengths and needs without the dimensions that are
// both, as the middle one of three is.
func Apart(entry comparison.Compared) (strengths, needs []string) {
	scored := 0
	for _, dimension := range entry.Result.Dimensions {
		if dimension.Score != nil {
			scored++
		}
	}
	most := min(len(entry.Strengths), len(entry.Needs), scored/2)
	return entry.Strengths[:most], entry.Needs[:most]
}

// highest is the question of a dimension with the highest value, the first of
// equal ones.
func highest(result scoring.Result, dimension string) (scoring.Question, bool) {
	var found *scoring.Question
	for i := range result.Questions {
		question := &result.Questions[i]
		if question.Dimension != dimension || question.Value == nil {
			continue
		}
		if found == nil || exact.Above(*question.Value, *found.Value) {
			found = question
		}
	}
	if found == nil {
		return scoring.Question{}, false
	}
	return *found, true
}

// allStrengths is a table of all strengths and needs, a row a region.
func (c comparisonReport) allStrengths() Table {
	table := c.strengthsAndNeeds(c.say("report.strengths"), c.say("report.needs"), c.lines)
	table.Small = true
	return table
}

// strengthsAndNeeds is a table of strengths and needs, a row a region; text says
// an entry's dimensions in a cell.
func (c comparisonReport) strengthsAndNeeds(strength, need string, text func(entry comparison.Compared, dimensions []string) string) Table {
	table := Table{Columns: []Column{
		{Head: c.say("report.column-region"), Share: 24, RowHeader: true},
		{Head: strength, Share: 38},
		{Head: need, Share: 38},
	}}
	for i, entry := range c.Entries {
		strengths, needs := Apart(entry)
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			cell(c.names[i]), cell(text(entry, strengths)), cell(text(entry, needs)),
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
