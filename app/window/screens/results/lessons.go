package results

import (
	"strconv"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/recommendation"
)

// lessons are the first five steps and, where the questionnaire has them, the
// themes.
func (s *screen) lessons() fyne.CanvasObject {
	title := s.say("results.first-five")
	if len(s.opened.FirstFive) < 5 {
		title = s.say("results.first-steps")
	}
	first := widgets.NewCard(title, s.firstFive()...)
	if len(s.opened.Result.Themes) == 0 {
		return first
	}
	return widgets.Columns(280, theme.SpaceMedium, []float32{62, 38}, first, s.themes())
}

// firstFive lists the first steps, or says why there are none.
func (s *screen) firstFive() []fyne.CanvasObject {
	if len(s.opened.FirstFive) == 0 {
		return []fyne.CanvasObject{widgets.Body(s.noSteps())}
	}
	var lines []fyne.CanvasObject
	for i, step := range s.opened.FirstFive {
		lines = append(lines, widgets.Rich(
			widgets.Run{Text: strconv.Itoa(i+1) + "  ", Bold: true},
			widgets.Run{Text: s.stepWords(step).Title},
			widgets.Run{Text: s.say("results.joined", "first", "", "second", s.kind(step)), Tone: widgets.ToneMuted}))
	}
	return lines
}

// noSteps says why there is no recommendation.
func (s *screen) noSteps() string {
	for _, dimension := range s.opened.Pack.Dimensions {
		for _, question := range dimension.Questions {
			if len(question.Steps) > 0 {
				return s.say("results.no-steps")
			}
		}
	}
	return s.say("results.no-steps-in-pack")
}

// themes says the score of each theme, over the questions that belong to it.
func (s *screen) themes() fyne.CanvasObject {
	var lines []fyne.CanvasObject
	for _, theme := range s.opened.Result.Themes {
		score := s.frame.Words.ScoreOr(theme.Score, s.say("score.not-enough"))
		lines = append(lines, widgets.Rich(
			widgets.Run{Text: s.pack.Themes[theme.ID] + "  "}, widgets.Run{Text: score, Bold: theme.Score != nil}))
	}
	scale := s.opened.Result.Scale
	lines = append(lines, widgets.Small(s.say("results.themes-meaning", "lowest", scale.Lowest, "highest", scale.Highest)))
	return widgets.NewCard(s.say("results.themes"), lines...)
}

func (s *screen) kind(step recommendation.Recommendation) string {
	return report.KindName(s.frame.Words, step.Kind)
}
