package workspace

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"testing"

	"compass/app/i18n"
	"compass/resources"
)

// rowsOf reads one table of the example, its header first.
func rowsOf(t *testing.T, name string) [][]string {
	t.Helper()
	content, err := resources.Files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
	if err != nil {
		t.Fatalf("resources/%s: %v", name, err)
	}
	return rows
}

// reserved are the words that stand for no respondent and are no language's.
var reserved = []string{"consensus", "target", "evidence"}

// TestTheExampleIsTheSameInEveryLanguage holds the tables of a language to the
// English ones, row by row: only names and comments are its own.
func TestTheExampleIsTheSameInEveryLanguage(t *testing.T) {
	const english = "examples/" + i18n.SourceLanguage
	folders, err := fs.ReadDir(resources.Files, "examples")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		t.Run(folder.Name(), func(t *testing.T) {
			ours := path.Join("examples", folder.Name())
			files, err := fs.Glob(resources.Files, english+"/*.csv")
			if err != nil {
				t.Fatal(err)
			}
			regions := map[string]string{}
			for _, name := range files {
				holdRows(t, path.Join(ours, path.Base(name)), rowsOf(t, name), rowsOf(t, path.Join(ours, path.Base(name))), regions)
			}
			w, err := Open(filepath.Join(t.TempDir(), "example.compass"))
			if err != nil {
				t.Fatal(err)
			}
			defer w.Close()
			if added, err := w.AddExample(t.Context(), folder.Name()); err != nil || len(added) != len(files) {
				t.Errorf("%d tables were added of %d: %v", len(added), len(files), err)
			}
		})
	}
}

// holdRows compares a table with the English one; regions are the names so far,
// by the English ones.
func holdRows(t *testing.T, name string, english, ours [][]string, regions map[string]string) {
	t.Helper()
	if len(ours) != len(english) {
		t.Errorf("resources/%s has %d rows, in English there are %d", name, len(ours), len(english))
		return
	}
	for row, wanted := range english {
		for column, title := range english[0] {
			got, want := ours[row][column], wanted[column]
			own := row > 0 && (title == "region" || title == "comment" || title == "respondent" && !slices.Contains(reserved, want))
			if title == "region" && row > 0 {
				if before, known := regions[want]; known && got != before {
					t.Errorf("resources/%s: row %d: %s is called %q, before it was %q", name, row+1, want, got, before)
					return
				}
				regions[want] = got
			}
			if own && (got == "") != (want == "") || !own && got != want {
				t.Errorf("resources/%s: row %d: %s is %q, in English %q", name, row+1, title, got, want)
			}
		}
	}
}
