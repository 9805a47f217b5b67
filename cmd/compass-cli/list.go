package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"compass/app/workspace"
	"compass/assessment"
)

// listCommand lists the assessments.
type listCommand struct{}

// listed is one assessment for other programs.
type listed struct {
	ID            string `json:"id"`
	Region        string `json:"region"`
	Country       string `json:"country"`
	Date          string `json:"date"`
	Questionnaire string `json:"questionnaire"`
	Scope         string `json:"scope"`
	State         string `json:"state"`
}

// Run prints all assessments, drafts and final ones.
func (c *listCommand) Run(s *session) error {
	return s.withWorkspace(func(w *workspace.Workspace) error {
		all, err := w.Assessments(s.ctx)
		if err != nil {
			return err
		}
		if s.line.JSON {
			list := make([]listed, len(all))
			for i, one := range all {
				list[i] = listedOf(one.ID, one.Region, one.Date, one.Questionnaire, one.Scope, one.State)
			}
			return s.printJSON(map[string]any{"assessments": list})
		}
		if len(all) == 0 {
			fmt.Fprintln(s.stdout, s.words.Say("cli.list-empty"))
		}
		slices.SortStableFunc(all, func(a, b workspace.Listed) int { return s.words.Compare(a.Region.Name, b.Region.Name) })
		for _, one := range all {
			fmt.Fprintln(s.stdout, s.words.Say("cli.listed", "region", one.Region.Name, "country", one.Region.Country,
				"date", one.Date, "questionnaire", one.Questionnaire, "answered", one.Answered, "questions", one.Questions,
				"state", s.words.Say(stateKeys[one.State])))
		}
		return nil
	})
}

// stateKeys are the words for the states of an assessment.
var stateKeys = map[assessment.State]string{
	assessment.Draft: "state.draft",
	assessment.Final: "state.final",
}

func listedOf(id string, region assessment.Region, date assessment.Date, reference assessment.Reference, scope assessment.Scope, state assessment.State) listed {
	return listed{
		ID: id, Region: region.Name, Country: region.Country, Date: string(date),
		Questionnaire: reference.String(), Scope: string(scope), State: string(state),
	}
}

// printJSON prints a result for other programs.
func (s *session) printJSON(result any) error {
	encoder := json.NewEncoder(s.stdout)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(result)
}
