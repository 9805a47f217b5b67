package workspace

import (
	"context"
	"fmt"
	"io/fs"

	"compass/assessment/problem"
	"compass/resources"
)

// AddExample fills the library with the invented regions, finalised. Those
// that are already there stay as they are.
func (w *Workspace) AddExample(ctx context.Context) ([]Imported, error) {
	files, err := fs.Glob(resources.Files, "examples/*.csv")
	if err != nil {
		return nil, fmt.Errorf("list the examples: %w", err)
	}
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
		imported = append(imported, one)
	}
	return imported, nil
}
