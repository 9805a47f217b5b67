package compare

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/comparison"
)

// scopeWords are the scopes in a word.
var scopeWords = map[assessment.Scope]string{
	assessment.Quick: "compare.scope-quick",
	assessment.Full:  "compare.scope-full",
}

// made says how each assessment came about, and what to bear in mind.
func (s *screen) made() fyne.CanvasObject {
	columns := []widgets.TableColumn{
		{Title: s.say("compare.region")}, {Title: s.say("compare.date")}, {Title: s.say("compare.scope")},
		{Title: s.say("compare.voices"), Number: true}, {Title: s.say("compare.groups"), Number: true},
		{Title: s.say("compare.agreed"), Number: true}, {Title: s.say("compare.evidence"), Number: true},
		{Title: s.say("compare.mind")},
	}
	everyone := s.shown.everyone
	names := report.EntryNames(s.frame.Words, *everyone)
	var rows [][]widgets.Cell
	for i, entry := range everyone.Entries {
		rows = append(rows, s.madeRow(names[i], entry, len(everyone.Pack.Groups)))
	}
	noted := func(row []widgets.Cell) bool { return row[len(row)-1].Text != "" }
	if !slices.ContainsFunc(rows, noted) { // nothing to bear in mind
		columns = columns[:len(columns)-1]
	}
	return widgets.Column(theme.SpaceTiny, widgets.Heading(s.say("compare.made")),
		widgets.NewDataTable(columns, rows, 0), widgets.Small(s.say("compare.made-meaning")))
}

func (s *screen) madeRow(name string, entry comparison.Compared, groups int) []widgets.Cell {
	words, region := s.frame.Words, entry.Assessment.Region
	notes := report.MadeMarks(words, entry.Made)
	if len(notes) > 0 {
		name = s.say("compare.marked", "name", name)
	}
	for _, fact := range []string{report.RegionKindName(words, region.Kind), report.PopulationName(words, region.Population)} {
		if fact != "" {
			notes = append(notes, fact)
		}
	}
	return []widgets.Cell{
		{Text: name}, {Text: words.Date(entry.Assessment.Date)}, {Text: s.say(scopeWords[entry.Assessment.Scope])},
		{Text: s.say("compare.count", "n", entry.Made.Voices)},
		{Text: s.say("compare.of", "count", len(entry.Made.Groups), "of", groups)},
		{Text: words.Percent(entry.Made.AgreedShare)}, {Text: words.Percent(entry.Made.EvidenceShare)},
		{Text: strings.Join(notes, s.say("list.separator")+" ")},
	}
}
