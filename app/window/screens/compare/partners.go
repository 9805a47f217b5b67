package compare

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/widgets"
	"compass/assessment/comparison"
)

// partners is the exchange plan: who may learn what from whom.
func (s *screen) partners() fyne.CanvasObject {
	compared := s.shown.main
	title := s.say("compare.partners")
	switch {
	case compared.PartnersLeftOut:
		return widgets.NewCard(title, widgets.Body(s.say("compare.partners-left-out", "most", comparison.MostForPartners)))
	case len(compared.Partners) == 0:
		return widgets.NewCard(title, widgets.Body(s.say("compare.partners-none")))
	}
	columns := []widgets.TableColumn{
		{Title: s.say("compare.learner")}, {Title: s.say("compare.learns")},
		{Title: s.say("compare.host")}, {Title: s.say("compare.scores"), Number: true},
	}
	names := report.EntryNames(s.frame.Words, *compared)
	var rows [][]widgets.Cell
	marked, before := false, -1
	for _, partner := range compared.Partners {
		host := names[partner.Host]
		if partner.Provisional || partner.NoEvidence {
			host, marked = s.say("compare.marked", "name", host), true
		}
		learner := names[partner.Learner]
		if partner.Learner == before { // the name stands in the row above
			learner = ""
		}
		before = partner.Learner
		rows = append(rows, []widgets.Cell{
			{Text: learner}, {Text: s.pack.Dimensions[partner.Dimension].Title}, {Text: host},
			{Text: s.say("compare.from-to", "from", s.scoreOf(partner.Learner, partner), "to", s.scoreOf(partner.Host, partner))},
		})
	}
	note := s.say("compare.partners-meaning")
	if marked {
		note += " " + s.say("compare.host-marked")
	}
	return widgets.NewCard(title, widgets.NewDataTable(columns, rows, 0), widgets.Small(note))
}

func (s *screen) scoreOf(entry int, partner comparison.Partner) string {
	dimension, _ := s.shown.main.Entries[entry].Result.Dimension(partner.Dimension)
	return s.frame.Words.ScoreOr(dimension.Score, s.say("compare.missing"))
}

// reading says how to read the comparison, and what it cannot tell.
func (s *screen) reading() fyne.CanvasObject {
	similar := "compare.similar"
	if s.shown.main.Core {
		similar = "compare.similar-core"
	}
	return widgets.NewCard(s.say("compare.reading"),
		widgets.Body(s.say("compare.perceptions")),
		widgets.Body(s.say(similar)),
		widgets.Body(s.frame.Words.Count("compare.rank-meaning", s.ranked())))
}

// ranked counts the regions that have a rank interval.
func (s *screen) ranked() int {
	count := 0
	for _, entry := range s.shown.main.Entries {
		if entry.Rank != nil {
			count++
		}
	}
	return count
}
