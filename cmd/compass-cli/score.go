package main

import (
	"fmt"
	"slices"

	"compass/app/workspace"
)

// scoreCommand counts assessments.
type scoreCommand struct {
	Region []string `sep:"none" placeholder:"R" help:"Only this region, by code or name; repeat it for each."`
}

// Run prints what is counted of every assessment, drafts and final ones.
func (c *scoreCommand) Run(s *session) error {
	return s.withWorkspace(func(w *workspace.Workspace) error {
		all, err := w.OpenAll(s.ctx, c.Region)
		if err != nil {
			return err
		}
		if s.line.JSON {
			scores := make([]scored, len(all))
			for i, one := range all {
				scores[i] = scoredOf(one)
			}
			return s.printJSON(map[string]any{"assessments": scores})
		}
		if len(all) == 0 {
			fmt.Fprintln(s.stdout, s.words.Say("cli.list-empty"))
		}
		slices.SortStableFunc(all, func(a, b workspace.Opened) int {
			return s.words.Compare(a.Assessment.Region.Name, b.Assessment.Region.Name)
		})
		for _, one := range all {
			s.sayScore(one)
		}
		return nil
	})
}

// sayScore prints an assessment's result for a person.
func (s *session) sayScore(one workspace.Opened) {
	words, pack := s.words, one.Pack.Words(s.line.Lang)
	fmt.Fprintln(s.stdout, words.Say("cli.score-head", "region", one.Assessment.Region.Name,
		"date", one.Assessment.Date, "state", words.Say(stateKeys[one.Assessment.State])))
	fmt.Fprintln(s.stdout, "  "+workspace.Headline(words, one))
	for _, dimension := range one.Result.Dimensions {
		text := words.Say("score.not-enough")
		if !dimension.Applicable {
			text = words.Say("score.not-applicable")
		}
		fmt.Fprintf(s.stdout, "  %-44s %s\n", pack.Dimensions[dimension.ID].Title, words.ScoreOr(dimension.Score, text))
	}
	if len(one.FirstFive) > 0 {
		fmt.Fprintln(s.stdout, "  "+words.Say("cli.first-steps"))
	}
	for i, step := range one.FirstFive {
		fmt.Fprintln(s.stdout, "  "+words.Say("cli.step", "number", i+1, "title", pack.Step(one.Pack.Scale, step.Question, step.To).Title,
			"question", pack.Questions[step.Question].Title, "from", step.From, "to", step.To))
	}
}
