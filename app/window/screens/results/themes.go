package results

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/scoring"
)

// themes say the score of each theme with the questions behind it. Core
// questions alone are too few for a theme; then it says so, and where a draft is
// extended.
func (s *screen) themes() fyne.CanvasObject {
	title, scale := s.say("results.themes"), s.opened.Result.Scale
	if s.opened.Result.Scope == assessment.Quick {
		return widgets.NewCard(title, s.themesLater()...)
	}
	var parts []fyne.CanvasObject
	for _, one := range s.opened.Result.Themes {
		if len(one.Questions) > 0 {
			parts = append(parts, s.theme(one))
		}
	}
	parts = append(parts, widgets.Small(s.say("results.themes-meaning", "lowest", scale.Lowest, "highest", scale.Highest)))
	return widgets.NewCard(title, widgets.Column(theme.SpaceSmall, parts...))
}

// theme is one theme: its score, and the value of each question behind it.
func (s *screen) theme(one scoring.Theme) fyne.CanvasObject {
	score := widgets.Run{Text: s.frame.Words.ScoreOr(one.Score, s.say("score.not-enough")), Bold: one.Score != nil}
	if one.Score == nil {
		score.Tone = widgets.ToneMuted
	}
	lines := []fyne.CanvasObject{widgets.Rich(widgets.Run{Text: s.pack.Themes[one.ID] + "  "}, score)}
	for _, id := range one.Questions {
		lines = append(lines, widgets.SmallRich(
			widgets.Run{Text: s.pack.Questions[id].Title + "  ", Tone: widgets.ToneMuted}, widgets.Run{Text: s.valueOf(id)}))
	}
	return widgets.Column(1, lines...)
}

// withoutLevel says why a question has no level.
var withoutLevel = map[assessment.AnswerKind]string{
	assessment.Blank:         "sentence.blank",
	assessment.Unknown:       "sentence.unknown",
	assessment.NotApplicable: "sentence.not-applicable",
}

// valueOf is a question's value in a result, or why it has none.
func (s *screen) valueOf(id string) string {
	question, _ := s.opened.Result.Question(id)
	if question.Value == nil {
		return s.say(withoutLevel[question.Answer])
	}
	return s.frame.Words.Value(*question.Value)
}

// themesLater says when there will be themes.
func (s *screen) themesLater() []fyne.CanvasObject {
	var lines []fyne.CanvasObject
	for _, id := range s.opened.Pack.Themes {
		lines = append(lines, widgets.Body(s.pack.Themes[id]))
	}
	if s.opened.Result.CoreOnly {
		return append(lines, widgets.Small(s.say("results.themes-core")))
	}
	lines = append(lines, widgets.Small(s.say("results.themes-full")))
	if !s.final() {
		lines = append(lines, widgets.Small(s.say("results.themes-extend")))
	}
	return lines
}
