package compare

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// mostDrafts is how many drafts are offered to be finalised.
const mostDrafts = 5

// teach says what a comparison needs, what of it is there, and what to do next.
func (s *screen) teach() *fyne.Container {
	most := s.largest()
	buttons, next := s.nextStep()
	ready := s.say("compare.ready-none")
	if len(most.newest) > 0 {
		ready = s.frame.Words.Count("compare.ready", len(most.newest))
	}
	needs := []fyne.CanvasObject{
		widgets.Heading(s.say("compare.needs")),
		widgets.Body(s.say("compare.needs-two")), widgets.Body(s.say("compare.needs-final")), widgets.Body(s.say("compare.needs-same")),
	}
	for _, one := range most.newest {
		needs = append(needs, widgets.Toned(s.say("compare.ready-one", "region", one.Region.Name,
			"date", s.frame.Words.Date(one.Date), "questionnaire", most.title), widgets.ToneSaved))
	}
	return widgets.Page(widgets.Column(theme.SpaceMedium,
		widgets.Column(theme.SpaceTiny, widgets.Title(s.say("compare.needs-title")), widgets.Muted(ready)),
		widgets.Columns(320, theme.SpaceMedium, nil,
			widgets.NewCard("", widgets.Column(theme.SpaceSmall, needs...)),
			widgets.NewCard("", widgets.Column(theme.SpaceSmall, next...))),
	), widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, buttons...))
}

// largest is the family with most regions; empty where nothing is final.
func (s *screen) largest() family {
	var most family
	for _, one := range s.library.families {
		if len(one.newest) > len(most.newest) || most.title == "" {
			most = one
		}
	}
	return most
}

// nextStep offers the drafts to be finalised; where there is none it leads to
// the assessments. The buttons stand in the foot, the first of them with the
// keyboard, so that the page begins at its top.
func (s *screen) nextStep() (buttons, next []fyne.CanvasObject) {
	toAll := func() { s.frame.Go(frame.Place{Screen: frame.Assessments}) }
	if len(s.library.drafts) == 0 {
		start := widgets.NewButton(widgets.Primary, s.say("compare.start"), toAll)
		s.first = start
		begin := "compare.next-begin"
		if len(s.library.families) > 0 {
			begin = "compare.next-another"
		}
		return []fyne.CanvasObject{start}, []fyne.CanvasObject{widgets.Heading(s.say("compare.next")), widgets.Body(s.say(begin))}
	}
	drafts := s.library.drafts[:min(mostDrafts, len(s.library.drafts))]
	columns := []widgets.TableColumn{{Title: s.say("compare.region")}, {Title: s.say("compare.date")}, {Title: s.say("compare.agreed")}}
	var rows [][]widgets.Cell
	for _, draft := range drafts {
		rows = append(rows, s.draftRow(draft))
	}
	table := widgets.NewDataTable(columns, rows, 0)
	open := func(row int) { s.frame.Go(frame.Place{Screen: frame.Results, Assessment: drafts[row].ID}) }
	table.OnChosen = open
	first := widgets.NewButton(widgets.Primary, s.say("compare.open-draft", "region", drafts[0].Region.Name), func() { open(0) })
	s.first = first
	all := widgets.NewButton(widgets.Secondary, s.say("screen.assessments"), toAll)
	return []fyne.CanvasObject{first, all}, []fyne.CanvasObject{
		widgets.Heading(s.say("compare.next")), widgets.Body(s.say("compare.next-finalise")), table,
		widgets.Small(s.frame.Words.Count("compare.drafts", len(s.library.drafts))),
	}
}

func (s *screen) draftRow(draft workspace.Listed) []widgets.Cell {
	return []widgets.Cell{
		{Text: draft.Region.Name}, {Text: s.frame.Words.Date(draft.Date)},
		{Text: s.say("compare.of", "count", draft.Answered, "of", draft.Questions)},
	}
}
