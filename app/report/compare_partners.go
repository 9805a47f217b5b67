package report

import "compass/assessment/comparison"

// partners is the exchange plan: who may learn what from whom.
func (c comparisonReport) partners() []Block {
	blocks := c.heading(c.say("report.partners"))
	switch {
	case c.PartnersLeftOut:
		return append(blocks, body(c.say("report.partners-left-out", "most", comparison.MostForPartners)))
	case len(c.Partners) == 0:
		return append(blocks, body(c.say("report.partners-none")))
	}
	table := Table{Small: true, Columns: []Column{
		{Head: c.say("report.column-learner"), Share: 16, RowHeader: true},
		{Head: c.say("report.column-learns"), Share: 38},
		{Head: c.say("report.column-host"), Share: 16},
		{Head: c.say("report.column-scores"), Share: 11},
		{Head: c.say("report.column-ask"), Share: 22},
	}}
	before := -1
	for _, partner := range c.Partners {
		table.Rows = append(table.Rows, Row{Cells: c.partnerCells(partner), Break: before >= 0 && before != partner.Learner})
		before = partner.Learner
	}
	return append(blocks, body(c.say("report.partners-note")), Note{
		Title: c.say("report.ask-first"), Body: []Runs{Plain(c.say("report.ask-first-note"))},
	}, table)
}

func (c comparisonReport) partnerCells(partner comparison.Partner) []Cell {
	learner := c.score(c.Entries[partner.Learner], partner.Dimension)
	host := c.score(c.Entries[partner.Host], partner.Dimension)
	missing := c.say("chart.missing")
	return []Cell{
		cell(c.names[partner.Learner]), cell(c.title(partner.Dimension)), cell(c.names[partner.Host]),
		cell(c.say("report.from-to", "from", c.words.ScoreOr(learner, missing), "to", c.words.ScoreOr(host, missing))),
		muted(c.hostMarks(partner)),
	}
}

// hostMarks says what to ask a host about first.
func (c comparisonReport) hostMarks(partner comparison.Partner) string {
	switch {
	case partner.Provisional && partner.NoEvidence:
		return c.say("report.host-both")
	case partner.Provisional:
		return c.say("report.host-provisional")
	case partner.NoEvidence:
		return c.say("report.host-no-evidence")
	default:
		return c.say("report.none")
	}
}
