package results

import (
	"fyne.io/fyne/v2"

	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// sides are the list of dimensions at the left and, where there is no room, a
// dropdown of them above the result; choosing one goes to its first question.
func (s *screen) sides() (list *side.List, above fyne.CanvasObject) {
	open := func(part int) { s.toQuestions(s.firstQuestion(s.opened.Progress[part].Dimension)) }
	var options []widgets.Option
	for _, step := range side.Steps(s.frame.Words, s.pack, s.opened.Progress) {
		options = append(options, widgets.Option{Title: step.Title, Note: step.Note})
	}
	return side.OfAssessment(s.frame.Words, s.opened, open), widgets.Column(theme.SpaceSmall,
		widgets.Small(side.Short(s.frame.Words, s.opened)),
		widgets.NewDropdown(options, s.say("results.open-dimension"), open))
}

// firstQuestion is the address of a dimension's first question in scope.
func (s *screen) firstQuestion(dimension string) string {
	for _, question := range s.asked.Questions {
		if question.Dimension == dimension {
			return question.ID
		}
	}
	return ""
}
