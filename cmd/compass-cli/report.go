package main

import (
	"fmt"

	"compass/app/workspace"
	"compass/assessment"
)

// reportCommand writes a report to a file.
type reportCommand struct {
	Kind          string   `required:"" placeholder:"KIND" help:"What to write: region or comparison."`
	Region        []string `sep:"none" placeholder:"R" help:"The region, by code or name. For a comparison: repeat it for each region; without it all."`
	Date          string   `placeholder:"D" help:"The date of the assessment, as 2026-09-01; without it the newest."`
	Questionnaire string   `placeholder:"ID" help:"The questionnaire, for example resist or resist@1.0.0."`
	Format        string   `default:"pdf" placeholder:"FORMAT" help:"Format of the file: pdf."`
	Out           string   `required:"" placeholder:"FILE" help:"The file to write; one that is there is replaced."`
}

// Run writes the report whole, or not at all.
func (c *reportCommand) Run(s *session) error {
	date, ok := assessment.ParseDate(c.Date)
	if c.Date != "" && !ok {
		return workspace.InvalidDate(c.Date)
	}
	return s.withWorkspace(func(w *workspace.Workspace) error {
		request := workspace.ReportRequest{
			Kind: c.Kind, Format: c.Format, Language: s.line.Lang,
			Selection: workspace.Selection{Regions: c.Region, Date: date, Questionnaire: c.Questionnaire},
		}
		if err := w.WriteReport(s.ctx, request, c.Out, nil); err != nil {
			return err
		}
		fmt.Fprintln(s.stdout, s.words.Say("cli.report-written", "file", c.Out))
		return nil
	})
}
