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
	needs := []fyne.CanvasObject{
		widgets.Heading(s.say("compare.needs")),
		widgets.Body(s.say("compare.needs-two")), widgets.Body(s.say("compare.needs-final")), widgets.Body(s.say("compare.needs-same")),
	}
	for _, one := range most.newest {
		needs = append(needs, widgets.Toned(s.say("compare.ready-one", "region", one.Region.Name,
			"date", s.frame.Words.Date(one.Date), "questionnaire", most.title), widgets.ToneSaved))
	}
	return widgets.Page(widgets.Column(theme.SpaceMedium,
		widgets.Column(theme.SpaceTiny, widgets.Title(s.say("compare.nothing")),
			widgets.Muted(s.frame.Words.Count("compare.ready", len(most.newest)))),
		widgets.Columns(320, theme.SpaceMedium, nil,
			widgets.NewCard("", widgets.Column(theme.SpaceSmall, needs...)),
			widgets.NewCard("", widgets.Column(theme.SpaceSmall, s.nextStep()...))),
	), nil)
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
// the assessments.
func (s *screen) nextStep() []fyne.CanvasObject {
	all := widgets.NewButton(widgets.Secondary, s.say("screen.assessments"), func() {
		s.frame.Go(frame.Place{Screen: frame.Assessments})
	})
	s.first = all
	if len(s.library.drafts) == 0 {
		all.Importance = widgets.Primary
		return []fyne.CanvasObject{widgets.Heading(s.say("compare.next")), widgets.Body(s.say("compare.next-begin")), widgets.Flow(theme.SpaceSmall, all)}
	}
	drafts := s.library.drafts[:min(mostDrafts, len(s.library.drafts))]
	columns := []widgets.TableColumn{{Title: s.say("compare.region")}, {Title: s.say("compare.date")}, {Title: s.say("compare.agreed")}}
	var rows [][]widgets.Cell
	for _, draft := range drafts {
		rows = append(rows, s.draftRow(draft))
	}
	table := widgets.NewDataTable(columns, rows, 0)
	table.OnChosen = func(row int) {
		s.frame.Go(frame.Place{Screen: frame.Results, Assessment: drafts[row].ID})
	}
	s.first = table.Control()
	return []fyne.CanvasObject{
		widgets.Heading(s.say("compare.next")), widgets.Body(s.say("compare.next-finalise")), table,
		widgets.Small(s.frame.Words.Count("compare.drafts", len(s.library.drafts))), widgets.Flow(theme.SpaceSmall, all),
	}
}

func (s *screen) draftRow(draft workspace.Listed) []widgets.Cell {
	return []widgets.Cell{
		{Text: draft.Region.Name}, {Text: s.frame.Words.Date(draft.Date)},
		{Text: s.say("compare.of", "count", draft.Answered, "of", draft.Questions)},
	}
}
