package main

import (
	"compass/app/workspace"
	"compass/assessment/questionnaire"
)

// checkCommand looks at files without importing anything.
type checkCommand struct {
	Paths []string `arg:"" name:"path" help:"Questionnaire packs (folder or zip) and answer tables (.csv, .xlsx)."`
}

// Run checks every file and reports all faults.
func (c *checkCommand) Run(s *session) error {
	packs, err := s.packsNamed()
	if err != nil {
		return err
	}
	return forEach(c.Paths, func(path string) error {
		notes, err := c.check(s, path, packs)
		if err != nil {
			return err
		}
		s.sayNotes(path, notes)
		return nil
	})
}

func (c *checkCommand) check(s *session, path string, packs []*questionnaire.Pack) ([]workspace.Note, error) {
	if s.line.Library == "" {
		return workspace.Check(path, packs)
	}
	var notes []workspace.Note
	err := s.withWorkspace(func(w *workspace.Workspace) (err error) {
		notes, err = w.CheckAgainst(s.ctx, path)
		return err
	})
	return notes, err
}
