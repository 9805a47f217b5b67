package results

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/side"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/scoring"
)

// sides are the list of dimensions at the left and, where there is no room, a
// dropdown of them below the result; choosing one goes to its first question.
func (s *screen) sides() (list *side.List, narrow fyne.CanvasObject) {
	open := func(part int) { s.toQuestions(s.firstQuestion(s.opened.Progress[part].Dimension)) }
	steps, valued := s.valued()
	var options []widgets.Option
	for _, step := range steps {
		options = append(options, widgets.Option{Title: step.Title, Note: step.Note})
	}
	list = side.OfAssessment(s.frame.Words, s.opened, open)
	list.Show(steps, s.frame.Words.Count("results.with-level", len(s.asked.Questions), "valued", valued))
	return list, widgets.NewDropdown(options, s.say("results.open-dimension"), open)
}

// valued says of each dimension how many of its questions have a level, as the
// charts count them, and why others have none; and how many have one in all.
func (s *screen) valued() (steps []widgets.Step, all int) {
	for _, dimension := range s.asked.Dimensions {
		key := "questions.part"
		if dimension.Valued == dimension.Applying {
			key = "questions.part-done"
		}
		step := widgets.Step{
			Title:  s.pack.Dimensions[dimension.ID].Title,
			Note:   s.say(key, "answered", dimension.Valued, "total", dimension.Applying),
			Detail: s.without(dimension),
			Done:   float32(dimension.Valued) / float32(max(dimension.Applying, 1)),
		}
		if !dimension.Applicable {
			step.Note, step.Detail, step.Done = "", s.say("sentence.not-applicable"), widgets.NoBar
		}
		steps = append(steps, step)
		all += dimension.Valued
	}
	return steps, all
}

// without says how many questions of a dimension were answered without a level.
func (s *screen) without(dimension scoring.Dimension) string {
	count := map[assessment.AnswerKind]int{}
	for _, question := range s.asked.Questions {
		if question.Dimension == dimension.ID {
			count[question.Answer]++
		}
	}
	var parts []string
	if n := count[assessment.Unknown]; n > 0 {
		parts = append(parts, s.frame.Words.Count("results.unknown", n))
	}
	if n := count[assessment.NotApplicable]; n > 0 {
		parts = append(parts, s.frame.Words.Count("results.not-applicable", n))
	}
	return strings.Join(parts, " · ")
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
