package side

import (
	"compass/app/i18n"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/scoring"
)

// Kicker says in one line whose assessment is shown, of which day and with which
// questions.
func Kicker(words *i18n.Words, opened workspace.Opened) string {
	return words.Say("results.joined", "first", opened.Assessment.Region.Name, "second", When(words, opened))
}

// SoFar says from how many questions what is shown comes while some are blank;
// empty where none is.
func SoFar(words *i18n.Words, opened workspace.Opened) string {
	asked := scoring.Score(opened.Pack, opened.Assessment, opened.Assessment.Scope).Questions
	answered := 0
	for _, question := range asked {
		if question.Answer != assessment.Blank {
			answered++
		}
	}
	if answered == len(asked) {
		return ""
	}
	return words.Count("results.so-far", len(asked), "answered", answered)
}

// leads name the button that goes to the questions, by what comes next there.
var leads = map[workspace.NextKind]string{
	workspace.NextStart:  "results.lead-answer",
	workspace.NextAnswer: "results.lead-answer",
	workspace.NextTalk:   "results.lead-agree",
	workspace.NextReview: "results.lead-review",
}

// Lead is the first thing to do while something is open in the questions: the
// words of its button and the question to go to. Both are empty where nothing
// is.
func Lead(words *i18n.Words, opened workspace.Opened) (text, question string) {
	next := workspace.NextOf(opened.Pack, opened.Assessment)
	key, is := leads[next.Kind]
	if !is {
		return "", ""
	}
	return words.Count(key, len(next.Questions)), next.Questions[0]
}

// FirstSteps names the steps that come first: the first five, where there are
// five.
func FirstSteps(words *i18n.Words, count int) string {
	if count == five {
		return words.Say("results.first-five")
	}
	return words.Say("results.first-steps")
}

const five = 5
