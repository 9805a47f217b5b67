package main

import (
	"fmt"

	"compass/app/workspace"
)

// importCommand brings answer tables into the library.
type importCommand struct {
	Final   bool     `help:"Finalise what is imported."`
	Replace bool     `help:"Take the place of assessments that are already there; the old ones are kept as revisions."`
	Files   []string `arg:"" name:"file" help:"Answer tables (.csv, .xlsx)."`
}

// Run imports every file; a faulty one imports nothing, the others stand for
// themselves.
func (c *importCommand) Run(s *session) error {
	return s.withWorkspace(func(w *workspace.Workspace) error {
		return forEach(c.Files, func(path string) error {
			imported, err := w.Import(s.ctx, path, workspace.ImportOptions{Final: c.Final, Replace: c.Replace})
			if err != nil {
				return err
			}
			s.sayImported(imported)
			return nil
		})
	})
}

func (s *session) sayImported(imported workspace.Imported) {
	fmt.Fprintln(s.stdout, s.words.Count("cli.imported", len(imported.IDs), "file", imported.File))
	s.sayNotes(imported.File, imported.Notes)
}

// noteKeys are the sentences for what an answer table has and nobody uses.
var noteKeys = map[workspace.NoteKind]string{
	workspace.ColumnIgnored:  "cli.column-ignored",
	workspace.CommentIgnored: "cli.comment-ignored",
}

func (s *session) sayNotes(file string, notes []workspace.Note) {
	for _, note := range notes {
		fmt.Fprintln(s.stdout, s.words.Say(noteKeys[note.Kind], "file", file, "line", note.Line, "column", note.Column))
	}
}
