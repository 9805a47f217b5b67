package main

import (
	"fmt"

	"compass/app/workspace"
)

// exampleCommand fills the library with the invented regions.
type exampleCommand struct{}

// Run imports the example; what is already there stays.
func (c *exampleCommand) Run(s *session) error {
	return s.withWorkspace(func(w *workspace.Workspace) error {
		imported, err := w.AddExample(s.ctx, s.line.Lang)
		if err != nil {
			return err
		}
		if len(imported) == 0 {
			fmt.Fprintln(s.stdout, s.words.Say("cli.example-there"))
		}
		for _, one := range imported {
			s.sayImported(one)
		}
		return nil
	})
}
