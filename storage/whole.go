package storage

import (
	"encoding/json"
	"fmt"

	"compass/assessment"
)

// whole is an assessment as a revision keeps it, independent of how the
// program's own values look: answers as the answer table writes them.
type whole struct {
	Region        string                 `json:"region"`
	Country       string                 `json:"country"`
	Date          assessment.Date        `json:"date"`
	Questionnaire string                 `json:"questionnaire"`
	Scope         assessment.Scope       `json:"scope"`
	Extended      bool                   `json:"extended"`
	State         assessment.State       `json:"state"`
	Respondents   []wholeRespondent      `json:"respondents"`
	Agreed        map[string]wholeAnswer `json:"agreed"`
	Evidence      map[string][]string    `json:"evidence"`
	Targets       map[string]string      `json:"targets"`
	Marked        []string               `json:"marked,omitempty"`
}

type wholeRespondent struct {
	Label   string                 `json:"label"`
	Group   string                 `json:"group"`
	Answers map[string]wholeAnswer `json:"answers"`
}

// wholeAnswer is an answer with its comment, or what was agreed with its reason.
type wholeAnswer struct {
	Answer  string `json:"answer"`
	Comment string `json:"comment,omitempty"`
}

// wholeText writes an assessment as the revision of its replacement does.
func wholeText(a assessment.Assessment) (string, error) {
	w := whole{
		Region: a.Region.Name, Country: a.Region.Country, Date: a.Date, Questionnaire: a.Questionnaire.String(),
		Scope: a.Scope, Extended: a.Extended, State: a.State, Respondents: []wholeRespondent{},
		Agreed: map[string]wholeAnswer{}, Evidence: a.Evidence, Targets: map[string]string{},
	}
	for _, respondent := range a.Respondents {
		answers := map[string]wholeAnswer{}
		for question, comment := range respondent.Comments {
			answers[question] = wholeAnswer{Comment: comment}
		}
		for question, answer := range respondent.Answers {
			answers[question] = wholeAnswer{answer.String(), respondent.Comments[question]}
		}
		w.Respondents = append(w.Respondents, wholeRespondent{respondent.Label, respondent.Group, answers})
	}
	for question, agreed := range a.Agreed {
		w.Agreed[question] = wholeAnswer{agreedText(agreed), agreed.Reason}
	}
	for _, question := range sortedKeys(a.Marked) {
		if a.Marked[question] {
			w.Marked = append(w.Marked, question)
		}
	}
	for question, target := range a.Targets {
		w.Targets[question] = targetText(&target)
	}
	text, err := json.Marshal(w)
	if err != nil {
		return "", fmt.Errorf("write assessment %s: %w", a.ID, err)
	}
	return string(text), nil
}
