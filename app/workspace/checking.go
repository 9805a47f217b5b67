package workspace

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
	"compass/storage/answertable"
)

// tableEndings are the endings of answer tables.
var tableEndings = []string{".csv", ".xlsx"}

// Check looks at a questionnaire pack or an answer table without importing
// anything and without opening a library. further are packs that an answer
// table may name beside the built-in ones. All faults of the file come at once.
func Check(path string, further []*questionnaire.Pack) ([]Note, error) {
	builtIn, err := builtInPacks()
	if err != nil {
		return nil, err
	}
	return check(path, among(append(builtIn, further...)))
}

// CheckAgainst is [Check] for an answer table that may also name the packs of
// the open library.
func (w *Workspace) CheckAgainst(ctx context.Context, path string) ([]Note, error) {
	return check(path, w.packSource(ctx))
}

// check looks at a file; an answer table finds its packs by find.
func check(path string, find answertable.PackFinder) ([]Note, error) {
	if isPack(path) {
		_, err := LoadPack(path)
		return nil, err
	}
	if !slices.Contains(tableEndings, strings.ToLower(filepath.Ext(path))) {
		return nil, problem.Problem{Code: problem.FileKindUnknown, Facts: problem.Facts{"path": path}}
	}
	content, err := readFile(path, mostTableBytes)
	if err != nil {
		return nil, err
	}
	_, notes, err := answertable.Read(content, path, find)
	return notes, err
}

func among(packs []*questionnaire.Pack) func(assessment.Reference) (*questionnaire.Pack, error) {
	return func(reference assessment.Reference) (*questionnaire.Pack, error) {
		for _, pack := range packs {
			if pack.Reference() == reference {
				return pack, nil
			}
		}
		return nil, problem.Problem{Code: problem.PackUnknown, Facts: problem.Facts{"questionnaire": reference.String()}}
	}
}
