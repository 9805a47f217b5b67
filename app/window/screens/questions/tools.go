package questions

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// tools are what helps to find one's way: which questions to walk through, a
// word to find, the terms. They stand at the left, and below the question where
// there is no room.
type tools struct {
	filter      *widgets.Dropdown
	find, terms *widgets.Button
}

func newTools(s *screen) *tools {
	say := s.frame.Words.Say
	return &tools{
		filter: widgets.NewDropdown(nil, "", s.takeFilter),
		find:   widgets.NewButton(widgets.Quiet, say("questions.find"), s.Find).WithHint(say("questions.find-key")),
		terms:  widgets.NewButton(widgets.Quiet, say("questions.terms"), s.showTerms),
	}
}

// column is for the side, row for below the question.
func (t *tools) column() fyne.CanvasObject {
	return widgets.Column(theme.SpaceSmall, t.filter, widgets.Flow(theme.SpaceTiny, t.find, t.terms))
}

func (t *tools) row() fyne.CanvasObject {
	return widgets.Flow(theme.SpaceSmall, t.filter, t.find, t.terms)
}

// show says which questions Back and Next keep to.
func (t *tools) show(options []widgets.Option, chosen int) {
	t.filter.SetOptions(options)
	t.filter.ShowChosen(chosen)
}
