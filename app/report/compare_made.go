package report

import (
	"slices"
	"strings"

	"compass/app/i18n"
	"compass/assessment/comparison"
)

// MadeMarks says in words what a reader of an assessment beside others should
// bear in mind: far away in time, few voices, few groups.
func MadeMarks(words *i18n.Words, made comparison.Made) []string {
	var marks []string
	if made.Old {
		marks = append(marks, words.Say("sentence.mark-old"))
	}
	if made.FewVoices {
		marks = append(marks, words.Say("sentence.mark-few-voices"))
	}
	if made.FewGroups {
		marks = append(marks, words.Say("sentence.mark-few-groups"))
	}
	return marks
}

// participants says who is compared and how each assessment was made.
func (c comparisonReport) participants() []Block {
	table := Table{Columns: []Column{
		{Head: c.say("report.column-region"), Share: 27, RowHeader: true},
		{Head: c.say("report.column-date"), Share: 20},
		{Head: c.say("report.column-scope"), Share: 11},
		{Head: c.say("report.column-voices"), Share: 8, Align: Right},
		{Head: c.say("report.column-groups"), Share: 9, Align: Right},
		{Head: c.say("report.column-agreed"), Share: 14, Align: Right},
		{Head: c.say("report.column-evidence"), Share: 11, Align: Right},
	}}
	for _, entry := range c.everyone.Entries {
		table.Rows = append(table.Rows, Row{Cells: c.madeCells(entry)})
	}
	blocks := append(c.heading(c.say("report.participants")), body(c.whyThese()), table)
	return append(blocks, small(c.say("report.participants-note")))
}

// whyThese says how the assessments of the comparison were chosen.
func (c comparisonReport) whyThese() string {
	switch {
	case c.Comparison != c.everyone:
		return c.words.Count("report.chosen-both", len(c.everyone.Entries), "full", len(c.Entries))
	case c.Core:
		return c.words.Count("report.chosen-core", len(c.Entries))
	default:
		return c.words.Count("report.chosen-full", len(c.Entries))
	}
}

// allInvented reports whether the whole report is an example, so that no row
// needs to say so.
func (c comparisonReport) allInvented() bool {
	return !slices.ContainsFunc(c.everyone.Entries, func(entry comparison.Compared) bool { return !entry.Assessment.Region.Invented() })
}

// madeCells is a region with what is known of it, and how its assessment was
// made.
func (c comparisonReport) madeCells(entry comparison.Compared) []Cell {
	region := entry.Assessment.Region
	runs := Plain(nameAmong(c.words, entry.Assessment, c.everyone.Entries))
	var notes []string
	for _, note := range append([]string{RegionKindName(c.words, region.Kind), PopulationName(c.words, region.Population)}, MadeMarks(c.words, entry.Made)...) {
		if note != "" {
			notes = append(notes, note)
		}
	}
	if region.Invented() && !c.allInvented() {
		notes = append([]string{c.say("report.mark-example")}, notes...)
	}
	if len(notes) > 0 {
		runs = append(runs, Run{Text: "\n" + strings.Join(notes, c.words.Say("list.separator")+" "), Muted: true})
	}
	return []Cell{
		{Runs: runs},
		cell(c.words.Date(entry.Assessment.Date)),
		cell(ScopeWord(c.words, entry.Assessment.Scope)),
		cell(digits(entry.Made.Voices)),
		cell(c.say("chart.of", "count", len(entry.Made.Groups), "of", len(c.Pack.Groups))),
		cell(c.words.Percent(entry.Made.AgreedShare)),
		cell(c.words.Percent(entry.Made.EvidenceShare)),
	}
}
