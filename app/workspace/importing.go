package workspace

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
	"compass/storage"
	"compass/storage/answertable"
)

// mostTableBytes is the greatest size of an answer table, in bytes.
const mostTableBytes = 16 << 20

// ImportOptions say how answer tables come into the library.
type ImportOptions struct {
	Final   bool // finalise what is imported
	Replace bool // take the place of an assessment that is already there
}

// A Note names a column or a comment of an answer table that was left out.
type Note = answertable.Note

// NoteKind says what was left out.
type NoteKind = answertable.NoteKind

// The kinds of note.
const (
	ColumnIgnored  = answertable.ColumnIgnored
	CommentIgnored = answertable.CommentIgnored
)

// Imported says what one file brought.
type Imported struct {
	File  string
	IDs   []string // of the assessments, in the file's order
	Notes []Note   // what was left out
}

// Import brings one answer table into the library, whole or not at all. Every
// fault of the file is reported with its line.
func (w *Workspace) Import(ctx context.Context, path string, options ImportOptions) (Imported, error) {
	content, err := readFile(path, mostTableBytes)
	if err != nil {
		return Imported{}, err
	}
	return w.importTable(ctx, path, content, options)
}

func (w *Workspace) importTable(ctx context.Context, name string, content []byte, options ImportOptions) (Imported, error) {
	assessments, notes, err := answertable.Read(content, name, w.packSource(ctx))
	if err != nil {
		return Imported{}, err
	}
	for i := range assessments {
		assessments[i].Region = w.recognised(assessments[i].Region)
		assessments[i].State = assessment.Draft
		if options.Final {
			assessments[i].State = assessment.Final
		}
	}
	ids, err := w.store.Import(ctx, assessments, options.Replace, storage.ImportedFrom(filepath.Base(name)))
	if err != nil {
		return Imported{}, placed(err, name)
	}
	return Imported{File: name, IDs: ids, Notes: notes}, nil
}

// placed says in which file the assessments lie that the library refuses; an
// error that holds no problem stays as it is.
func placed(err error, file string) error {
	var faults problem.List
	for _, fault := range problem.All(err) {
		if fault.Code == problem.AssessmentExists {
			fault.File = file
		}
		faults = append(faults, fault)
	}
	if len(faults) == 0 {
		return err
	}
	return faults
}

// packSource finds packs for a reader of answer tables.
func (w *Workspace) packSource(ctx context.Context) func(assessment.Reference) (*questionnaire.Pack, error) {
	return func(reference assessment.Reference) (*questionnaire.Pack, error) { return w.pack(ctx, reference) }
}

// readFile reads a file of at most limit bytes; faults are problems.
func readFile(path string, limit int64) ([]byte, error) {
	facts := problem.Facts{"path": path}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, problem.Problem{Code: problem.FileMissing, Facts: facts}
	case err != nil || info.IsDir():
		return nil, problem.Problem{Code: problem.FileUnreadable, Facts: facts}
	case info.Size() > limit:
		return nil, problem.Problem{Code: problem.FileTooLarge, Facts: problem.Facts{"path": path, "limit": "16 MB"}}
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, problem.Problem{Code: problem.FileUnreadable, Facts: facts}
	}
	return content, nil
}
