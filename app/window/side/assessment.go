package side

import (
	"compass/app/i18n"
	"compass/app/report"
	"compass/app/workspace"
	"compass/assessment/questionnaire"
)

// OfAssessment makes the list of an assessment as it was read.
func OfAssessment(words *i18n.Words, opened workspace.Opened, open func(part int)) *List {
	list := New(opened.Assessment.Region.Name, About(words, opened), open)
	list.Show(Steps(words, opened.Pack.Words(words.Language()), opened.Progress), answered(words, opened))
	return list
}

// About says whether an assessment is an example, its date and, where its pack
// has both, the scope.
func About(words *i18n.Words, opened workspace.Opened) string {
	if !opened.Assessment.Region.Invented() {
		return When(words, opened)
	}
	return words.Say("results.joined", "first", words.Say("results.example"), "second", When(words, opened))
}

// When says the date of an assessment and, where its pack has both, the scope.
func When(words *i18n.Words, opened workspace.Opened) string {
	text := words.Date(opened.Assessment.Date)
	if !opened.Pack.OnlyCore() {
		_, total := opened.Answered()
		text = words.Say("results.joined", "first", text, "second", report.ScopeName(words, opened.Assessment.Scope, total))
	}
	return text
}

func answered(words *i18n.Words, opened workspace.Opened) string {
	return report.ProgressSentence(words, questionnaire.TotalProgress(opened.Progress))
}
