package workspace

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"compass/app/i18n"
	"compass/assessment/problem"
	"compass/resources"
)

// AddExample fills the library with the invented regions, finalised, under the
// names and with the words that they have in a language; one that has none of
// its own gives the English ones. Those that are already there stay as they are.
func (w *Workspace) AddExample(ctx context.Context, language string) ([]Imported, error) {
	files, err := exampleFiles(language)
	if err != nil {
		return nil, err
	}
	// The first region of the alphabet comes last: in a list by the last change it
	// is on top.
	slices.SortFunc(files, func(a, b string) int {
		return strings.Compare(strings.TrimSuffix(b, ".csv"), strings.TrimSuffix(a, ".csv"))
	})
	var imported []Imported
	for _, name := range files {
		content, err := resources.Files.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read the example %s: %w", name, err)
		}
		one, err := w.importTable(ctx, name, content, ImportOptions{Final: true})
		if problem.Has(err, problem.AssessmentExists) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("import the example %s: %w", name, err)
		}
		imported = append([]Imported{one}, imported...)
	}
	return imported, nil
}

// exampleFiles are the answer tables of the example in a language, else in
// English.
func exampleFiles(language string) ([]string, error) {
	for _, folder := range []string{"examples/" + language, "examples/" + i18n.SourceLanguage} {
		files, err := fs.Glob(resources.Files, folder+"/*.csv")
		if err != nil {
			return nil, fmt.Errorf("list the examples: %w", err)
		}
		if len(files) > 0 {
			return files, nil
		}
	}
	return nil, fmt.Errorf("list the examples: %w", fs.ErrNotExist)
}
