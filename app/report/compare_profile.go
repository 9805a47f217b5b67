package report

import (
	"compass/assessment/comparison"
)

const (
	mostColumns   = 8 // regions or dimensions side by side in a heat map before heads no longer fit
	mostBestNamed = 3 // names before the rest is counted
	// mostBesideProfile is how many regions' scores have room below the profile.
	mostBesideProfile = 15
)

// profile shows the median, the best and the distance of every dimension, the
// themes, and the heat map of all scores.
func (c comparisonReport) profile() []Block {
	table := Table{Columns: []Column{
		{Head: c.say("report.column-dimension"), Share: 36, RowHeader: true},
		{Head: c.say("report.column-median"), Share: 11, Align: Right},
		{Head: c.say("report.column-best"), Share: 10, Align: Right},
		{Head: c.say("report.column-where"), Share: 30},
		{Head: c.say("report.column-distance"), Share: 13, Align: Right},
	}}
	missing := c.say("chart.missing")
	for _, dimension := range c.Dimensions {
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			cell(c.title(dimension.ID)),
			cell(c.words.ScoreOr(dimension.Median, missing)),
			cell(c.words.ScoreOr(dimension.Best, missing)),
			cell(c.bestNames(dimension)),
			cell(c.words.ScoreOr(dimension.Distance, missing)),
		}})
	}
	blocks := append(c.heading(c.say("report.compare-profile")), body(c.say("report.compare-profile-note")), table)
	blocks = append(blocks, c.themes()...)
	if len(c.Entries) > mostBesideProfile {
		blocks = append(blocks, PageBreak{})
	}
	heatmap := c.heatmap()
	heatmap.Caption = c.heatmapNote()
	return append(blocks, Heading{Level: c.level + 1, Text: c.say("report.heatmap")}, heatmap)
}

// bestNames names the regions that are best in a dimension.
func (c comparisonReport) bestNames(dimension comparison.DimensionSummary) string {
	var names []string
	for i, entry := range c.Entries {
		for _, id := range dimension.BestIn {
			if entry.Assessment.ID == id {
				names = append(names, c.names[i])
			}
		}
	}
	return c.someOf(names)
}

// someOf lists names, and counts those beyond the first ones.
func (c comparisonReport) someOf(names []string) string {
	if rest := len(names) - mostBestNamed; rest > 0 {
		return c.words.Count("report.best-more", rest, "names", listed(c.words, names[:mostBestNamed]))
	}
	return listed(c.words, names)
}

func (c comparisonReport) heatmapNote() string {
	if c.Core {
		return c.say("report.heatmap-note-core")
	}
	return c.say("report.heatmap-note")
}

// heatmap shows every score on the area of its level. The regions are its
// rows, but a few regions with many dimensions stand side by side, where the
// dimensions' titles need their room.
func (c comparisonReport) heatmap() Table {
	if len(c.Dimensions) > mostColumns && len(c.Entries) <= mostColumns {
		return c.regionsAcross()
	}
	return c.dimensionsAcross()
}

func (c comparisonReport) dimensionsAcross() Table {
	ids := make([]string, len(c.Dimensions))
	for i, dimension := range c.Dimensions {
		ids[i] = dimension.ID
	}
	table := Table{Grid: true, Whole: true, Columns: []Column{{Head: c.say("report.column-region"), Share: 24, RowHeader: true}}}
	for _, name := range ShortNames(c.words, c.pack, ids) {
		table.Columns = append(table.Columns, Column{Head: name, Share: c.columnShare(len(ids)), Align: Centre})
	}
	for i, entry := range c.Entries {
		row := Row{Cells: []Cell{cell(c.names[i])}}
		for _, id := range ids {
			row.Cells = append(row.Cells, c.heat(c.score(entry, id)))
		}
		table.Rows = append(table.Rows, row)
	}
	median := Row{Cells: []Cell{strong(c.say("report.column-median"))}, Break: true}
	for _, dimension := range c.Dimensions {
		median.Cells = append(median.Cells, c.heat(dimension.Median))
	}
	table.Rows = append(table.Rows, median)
	return table
}

func (c comparisonReport) regionsAcross() Table {
	table := Table{Grid: true, Whole: true, Columns: []Column{{Head: c.say("report.column-dimension"), Share: 30, RowHeader: true}}}
	for _, name := range c.names {
		table.Columns = append(table.Columns, Column{Head: name, Share: c.columnShare(len(c.names) + 1), Align: Centre})
	}
	table.Columns = append(table.Columns, Column{Head: c.say("report.column-median"), Share: c.columnShare(len(c.names) + 1), Align: Centre})
	for _, dimension := range c.Dimensions {
		row := Row{Cells: []Cell{cell(c.title(dimension.ID))}}
		for _, entry := range c.Entries {
			row.Cells = append(row.Cells, c.heat(c.score(entry, dimension.ID)))
		}
		row.Cells = append(row.Cells, c.heat(dimension.Median))
		table.Rows = append(table.Rows, row)
	}
	return table
}

// columnShare keeps the cells of a narrow heat map from growing too wide.
func (c comparisonReport) columnShare(columns int) float64 { return min(76/float64(columns), 18) }

// score is an entry's score in a dimension; nil without one.
func (c comparisonReport) score(entry comparison.Compared, id string) *float64 {
	dimension, _ := entry.Result.Dimension(id)
	return dimension.Score
}

// heat is a cell with a score on the area of its level.
func (c comparisonReport) heat(score *float64) Cell {
	if score == nil {
		return muted(c.say("chart.missing"))
	}
	tint := tintOf(*score, c.Pack.Scale)
	return Cell{Runs: Plain(c.words.Score(*score)), Tint: &tint}
}

// themes shows the median of every theme.
func (c comparisonReport) themes() []Block {
	table := Table{Columns: []Column{
		{Head: c.say("report.column-theme"), Share: 50, RowHeader: true},
		{Head: c.say("report.column-median"), Share: 50},
	}}
	for _, theme := range c.Themes {
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			cell(c.pack.Themes[theme.ID]), cell(c.words.ScoreOr(theme.Median, c.say("score.not-enough"))),
		}})
	}
	if len(table.Rows) == 0 {
		return nil
	}
	return []Block{Heading{Level: c.level + 1, Text: c.say("report.themes")}, table}
}
