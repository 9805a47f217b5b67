package compare

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/widgets"
	"compass/assessment/comparison"
)

// mostVisits is how many visits are shown at first: what a person takes in at
// one look.
const mostVisits = 12

// partners is the exchange plan: who may learn what from whom. The visits of
// the own region come first.
func (s *screen) partners() fyne.CanvasObject {
	compared := s.shown.main
	title := s.say("compare.partners")
	switch {
	case compared.PartnersLeftOut:
		return widgets.NewCard(title, widgets.Body(s.say("compare.partners-left-out", "most", comparison.MostForPartners)))
	case len(compared.Partners) == 0:
		return widgets.NewCard(title, widgets.Body(s.say("compare.partners-none")))
	}
	columns, visits := s.visitColumns(), s.visits()
	some := visits[:min(mostVisits, len(visits))]
	table := widgets.NewDataTable(columns, s.visitRows(some), 0)
	objects := []fyne.CanvasObject{table}
	if len(some) < len(visits) {
		objects = append(objects, widgets.Flow(0, s.moreVisits(table, some, visits)))
	}
	return widgets.NewCard(title, append(objects, widgets.Small(s.say("compare.partners-meaning")))...)
}

// moreVisits is a button that shows all visits, and then some of them again.
func (s *screen) moreVisits(table *widgets.DataTable, some, all []comparison.Partner) *widgets.Button {
	more, fewer := s.frame.Words.Count("compare.visits-all", len(all)), s.say("compare.visits-fewer")
	button := widgets.NewButton(widgets.Quiet, more, nil)
	button.OnTapped = func() {
		visits, label := all, fewer
		if button.Text == fewer {
			visits, label = some, more
		}
		table.SetRows(s.visitColumns(), s.visitRows(visits))
		button.SetText(label)
		s.Page.Refresh()
		widgets.Reveal(button)
	}
	return button
}

// visits are the partners in the order in which they are read: what the own
// region may learn, what it may show, then the others.
func (s *screen) visits() []comparison.Partner {
	visits := slices.Clone(s.shown.main.Partners)
	own := s.ownIn(s.shown.main)
	rank := func(visit comparison.Partner) int {
		switch own {
		case visit.Learner:
			return 0
		case visit.Host:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(visits, func(a, b comparison.Partner) int { return cmp.Compare(rank(a), rank(b)) })
	return visits
}

func (s *screen) visitColumns() []widgets.TableColumn {
	scale := s.shown.main.Pack.Scale
	columns := []widgets.TableColumn{
		{Title: s.say("compare.learner")}, {Title: s.say("compare.learns")}, {Title: s.say("compare.host")},
		{Title: s.say("compare.learner-score", "lowest", scale.Lowest, "highest", scale.Highest), Number: true},
		{Title: s.say("compare.host-score"), Number: true},
	}
	if slices.ContainsFunc(s.shown.main.Partners, func(visit comparison.Partner) bool { return s.hostNote(visit) != "" }) {
		columns = append(columns, widgets.TableColumn{Title: s.say("compare.host-mind")})
	}
	return columns
}

func (s *screen) visitRows(visits []comparison.Partner) [][]widgets.Cell {
	names := report.EntryNames(s.frame.Words, *s.shown.main)
	var rows [][]widgets.Cell
	before := -1
	for _, visit := range visits {
		learner := names[visit.Learner]
		if visit.Learner == before { // the name stands in the row above
			learner = ""
		}
		before = visit.Learner
		isOwn := s.isOwn(s.shown.main.Entries[visit.Host].Assessment)
		rows = append(rows, []widgets.Cell{
			{Text: learner}, {Text: s.pack.Dimensions[visit.Dimension].Title}, {Text: names[visit.Host], Bold: isOwn},
			{Text: s.scoreOf(visit.Learner, visit)}, {Text: s.scoreOf(visit.Host, visit)},
			{Text: s.hostNote(visit)},
		})
	}
	return rows
}

// hostNote says what to ask a host about its answers.
func (s *screen) hostNote(visit comparison.Partner) string {
	var notes []string
	if visit.Provisional {
		notes = append(notes, s.say("compare.host-provisional"))
	}
	if visit.NoEvidence {
		notes = append(notes, s.say("compare.host-no-evidence"))
	}
	return s.joined(notes)
}

func (s *screen) scoreOf(entry int, visit comparison.Partner) string {
	dimension, _ := s.shown.main.Entries[entry].Result.Dimension(visit.Dimension)
	return s.frame.Words.ScoreOr(dimension.Score, s.say("compare.missing"))
}

// reading says how to read the comparison, and what it cannot tell.
func (s *screen) reading() fyne.CanvasObject {
	similar := "compare.similar"
	if s.shown.main.Core {
		similar = "compare.similar-core"
	}
	objects := []fyne.CanvasObject{
		widgets.Body(s.say("compare.perceptions")), widgets.Body(s.say(similar)),
		widgets.Strong(s.say("compare.levels")),
	}
	for i, level := range s.pack.Levels {
		objects = append(objects, widgets.Rich(
			widgets.Run{Text: s.say("compare.level", "level", s.shown.main.Pack.Scale.Lowest+i, "name", level.Name), Bold: true},
			widgets.Run{Text: " " + level.Meaning}))
	}
	return widgets.NewCard(s.say("compare.reading"), objects...)
}
