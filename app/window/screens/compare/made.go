package compare

import (
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/comparison"
)

// made says how each assessment came about, what kind of region it is of, and
// what to bear in mind.
func (s *screen) made() fyne.CanvasObject {
	everyone := s.shown.everyone
	columns := []widgets.TableColumn{
		{Title: s.say("compare.region")}, {Title: s.say("compare.date")}, {Title: s.say("compare.scope")},
		{Title: s.say("compare.voices"), Number: true}, {Title: s.say("compare.groups"), Number: true},
		{Title: s.say("compare.agreed"), Number: true}, {Title: s.say("compare.evidence"), Number: true},
	}
	known := slices.ContainsFunc(everyone.Entries, func(entry comparison.Compared) bool {
		return entry.Assessment.Region.Kind != "" || entry.Assessment.Region.Population != ""
	})
	noted := slices.ContainsFunc(everyone.Entries, func(entry comparison.Compared) bool {
		return len(report.MadeMarks(s.frame.Words, entry.Made)) > 0
	})
	if known {
		columns = append(columns, widgets.TableColumn{Title: s.say("compare.about-region")})
	}
	if noted {
		columns = append(columns, widgets.TableColumn{Title: s.say("compare.mind")})
	}
	names := report.EntryNames(s.frame.Words, *everyone)
	var rows [][]widgets.Cell
	for _, i := range s.order(everyone) {
		entry := everyone.Entries[i]
		row := s.madeRow(names[i], entry, len(everyone.Pack.Groups))
		if known {
			row = append(row, widgets.Cell{Text: s.aboutRegion(entry.Assessment.Region)})
		}
		if noted {
			row = append(row, widgets.Cell{Text: s.joined(report.MadeMarks(s.frame.Words, entry.Made))})
		}
		rows = append(rows, row)
	}
	return widgets.Column(theme.SpaceTiny, widgets.Heading(s.say("compare.made")),
		widgets.NewDataTable(columns, rows, 0), widgets.Small(s.say("compare.made-meaning")))
}

func (s *screen) madeRow(name string, entry comparison.Compared, groups int) []widgets.Cell {
	words := s.frame.Words
	if len(report.MadeMarks(words, entry.Made)) > 0 {
		name = s.say("compare.marked", "name", name)
	}
	return []widgets.Cell{
		{Text: name}, {Text: words.Date(entry.Assessment.Date)}, {Text: report.ScopeWord(words, entry.Assessment.Scope)},
		{Text: s.say("compare.count", "n", entry.Made.Voices)},
		{Text: s.say("compare.of", "count", len(entry.Made.Groups), "of", groups)},
		{Text: words.Percent(entry.Made.AgreedShare)}, {Text: words.Percent(entry.Made.EvidenceShare)},
	}
}

// aboutRegion says a region's kind and size, as far as they are known.
func (s *screen) aboutRegion(region assessment.Region) string {
	var facts []string
	for _, fact := range []string{report.RegionKindName(s.frame.Words, region.Kind), report.PopulationName(s.frame.Words, region.Population)} {
		if fact != "" {
			facts = append(facts, fact)
		}
	}
	if len(facts) == 0 {
		return s.say("compare.not-known")
	}
	return s.joined(facts)
}
