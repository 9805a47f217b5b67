package results

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// sides are the list of dimensions at the left and, where there is no room, a
// dropdown of them above the result; choosing one goes to its first question.
func (s *screen) sides() (list *side.List, above fyne.CanvasObject) {
	open := func(part int) { s.toQuestions(s.firstQuestion(s.opened.Progress[part].Dimension)) }
	answered, total := s.opened.Answered()
	progress := s.say("results.answered", "answered", answered, "total", total)
	steps := side.Steps(s.frame.Words, s.pack, s.opened.Progress)
	list = side.New(s.read().Region.Name, s.about(), open)
	list.Show(steps, progress)
	var options []widgets.Option
	for _, step := range steps {
		options = append(options, widgets.Option{Title: step.Title, Note: step.Note})
	}
	return list, widgets.Column(theme.SpaceSmall,
		widgets.Small(s.say("results.joined", "first", s.when(), "second", progress)),
		widgets.NewDropdown(options, s.say("results.open-dimension"), open))
}

// about says example, date and scope.
func (s *screen) about() string {
	if s.read().Region.Invented() {
		return s.say("results.joined", "first", s.say("results.example"), "second", s.when())
	}
	return s.when()
}

// when says the date and, where a pack has both, the scope.
func (s *screen) when() string {
	text := s.frame.Words.Date(s.read().Date)
	if !s.opened.Pack.OnlyCore() {
		scope := report.ScopeName(s.frame.Words, s.read().Scope, len(s.opened.Result.Questions))
		text = s.say("results.joined", "first", text, "second", scope)
	}
	return text
}

// firstQuestion is the address of a dimension's first question in scope.
func (s *screen) firstQuestion(dimension string) string {
	for _, question := range s.opened.Result.Questions {
		if question.Dimension == dimension {
			return question.ID
		}
	}
	return ""
}
