package report

import (
	"compass/assessment/comparison"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// mostSimilarNamed is how many similar dimensions a sentence names before it
// counts them.
const mostSimilarNamed = 3

// A standing is where a region stands to the median in a dimension.
type standing struct {
	difference comparison.Difference
	above      bool
}

// standingKeys are the sentences about a region's differences from the median,
// in the order in which they are said.
var standingKeys = []struct {
	standing
	key string
}{
	{standing{comparison.Clear, true}, "report.clearly-above"},
	{standing{comparison.Clear, false}, "report.clearly-below"},
	{standing{comparison.Some, true}, "report.somewhat-above"},
	{standing{comparison.Some, false}, "report.somewhat-below"},
}

// differences says in words where each region stands apart from the median. Of
// many regions, those that stand apart nowhere share one paragraph.
func (c comparisonReport) differences() []Block {
	note := c.say("report.differences-note")
	if c.Core {
		note = c.say("report.differences-note-core")
	}
	blocks := append(c.heading(c.say("report.differences")), body(note))
	many := len(c.Entries) > mostPortraits
	everywhere := c.say("report.similar-everywhere")
	var similar []string
	for i, entry := range c.Entries {
		standings := c.standings(entry)
		if many && standings == everywhere {
			similar = append(similar, c.names[i])
			continue
		}
		runs := Runs{{Text: c.names[i], Bold: true}, {Text: "\n" + standings}}
		if strongest := c.strongest(entry); strongest != "" && !many {
			runs = append(runs, Run{Text: "\n" + strongest, Muted: true})
		}
		blocks = append(blocks, Text{Runs: runs})
	}
	if len(similar) > 0 {
		blocks = append(blocks, Text{Runs: Runs{{Text: c.say("report.similar-regions"), Bold: true}, {Text: "\n" + listed(c.words, similar)}}})
	}
	return blocks
}

// strongest names an entry's highest dimension with what the level of its
// highest question says.
func (c comparisonReport) strongest(entry comparison.Compared) string {
	strengths, _ := Apart(entry)
	if len(strengths) == 0 {
		return ""
	}
	question, ok := highest(entry.Result, strengths[0])
	if !ok {
		return ""
	}
	return c.say("report.strongest", "dimension", c.title(strengths[0]), "question", c.pack.Questions[question.ID].Title,
		"fact", factOf(c.pack, c.Pack.Scale, question))
}

// standings says where an entry lies clearly or somewhat above or below the
// median, and where it is similar.
func (c comparisonReport) standings(entry comparison.Compared) string {
	away := map[standing][]string{}
	var similar []string
	for _, summary := range c.Dimensions {
		dimension, _ := entry.Result.Dimension(summary.ID)
		if dimension.Score == nil || summary.Median == nil {
			continue
		}
		median := scoring.Dimension{Score: summary.Median, Low: summary.Median, High: summary.Median}
		difference := comparison.DifferenceOf(dimension, median, c.Core)
		if difference == comparison.Similar {
			similar = append(similar, c.words.Title(c.title(summary.ID)))
			continue
		}
		where := standing{difference, exact.Above(*dimension.Score, *summary.Median)}
		away[where] = append(away[where], c.say("report.against-median", "dimension", c.title(summary.ID),
			"score", c.words.Score(*dimension.Score), "median", c.words.Score(*summary.Median)))
	}
	if len(away) == 0 && len(similar) == 0 {
		return c.say("report.no-difference-known")
	}
	if len(away) == 0 {
		return c.say("report.similar-everywhere")
	}
	var sentences []string
	for _, row := range standingKeys {
		if names := away[row.standing]; len(names) > 0 {
			sentences = append(sentences, c.say(row.key, "dimensions", listed(c.words, names)))
		}
	}
	switch {
	case len(similar) > mostSimilarNamed:
		sentences = append(sentences, c.words.Count("report.similar-others", len(similar)))
	case len(similar) > 0:
		sentences = append(sentences, c.say("report.similar", "dimensions", listed(c.words, similar)))
	}
	return join(sentences...)
}

// ranks shows in which range each region's rank would lie, by region name: a
// league table is not drawn.
func (c comparisonReport) ranks() []Block {
	table := Table{Columns: []Column{
		{Head: c.say("report.column-region"), Share: 40, RowHeader: true},
		{Head: c.say("report.column-rank"), Share: 60},
	}}
	ranked := 0
	for _, entry := range c.Entries {
		if entry.Rank != nil {
			ranked++
		}
	}
	for i, entry := range c.Entries {
		text := c.say("report.rank-none")
		switch {
		case entry.Rank == nil:
		case entry.Rank.Low == entry.Rank.High:
			text = c.words.Count("report.rank-one", ranked, "rank", entry.Rank.Low)
		default:
			text = c.words.Count("report.rank-between", ranked, "low", entry.Rank.Low, "high", entry.Rank.High)
		}
		table.Rows = append(table.Rows, Row{Cells: []Cell{cell(c.names[i]), cell(text)}})
	}
	return append(c.heading(c.say("report.ranks")), body(c.say("report.ranks-note")), table)
}
