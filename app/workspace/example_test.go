package workspace

import (
	"encoding/csv"
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"compass/resources"
)

// rowsOf reads an answer table of the example.
func rowsOf(t *testing.T, name string) [][]string {
	t.Helper()
	content, err := fs.ReadFile(resources.Files, name)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(string(content))).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return rows
}

// reserved are the words for what is no respondent's (docs/answer-table.md).
var reserved = []string{"consensus", "target", "evidence"}

// TestTheExampleSaysTheSameInEveryLanguage wants the same answers everywhere:
// only names and what people wrote are in other words.
func TestTheExampleSaysTheSameInEveryLanguage(t *testing.T) {
	folders, err := fs.Glob(resources.Files, "examples/*")
	if err != nil {
		t.Fatal(err)
	}
	tables, err := fs.Glob(resources.Files, "examples/en/*.csv")
	if err != nil || len(tables) == 0 {
		t.Fatalf("no example: %v", err)
	}
	var files []string
	for _, folder := range folders {
		for _, table := range tables {
			files = append(files, folder+"/"+path.Base(table)) // one that is missing is told when it is read
		}
	}
	for _, name := range files {
		rows, english := rowsOf(t, name), rowsOf(t, "examples/en/"+path.Base(name))
		if len(rows) != len(english) {
			t.Errorf("%s has %d rows, the English one %d", name, len(rows), len(english))
			continue
		}
		voices := map[string]string{}
		for i, row := range rows {
			for column, head := range english[0] {
				ours, theirs := row[column], english[i][column]
				switch {
				case i == 0 || !slices.Contains([]string{"region", "respondent", "comment"}, head):
					if ours != theirs {
						t.Errorf("%s:%d: %s is %q, in English %q", name, i+1, head, ours, theirs)
					}
				case (ours == "") != (theirs == ""):
					t.Errorf("%s:%d: %s is %q, in English %q", name, i+1, head, ours, theirs)
				case head == "respondent" && slices.Contains(reserved, theirs):
					if ours != theirs {
						t.Errorf("%s:%d: the reserved word %s is no language's; here stands %q", name, i+1, theirs, ours)
					}
				case head == "respondent" && voices[theirs] != "" && voices[theirs] != ours:
					t.Errorf("%s:%d: %s is called %q and %q", name, i+1, theirs, voices[theirs], ours)
				case head == "respondent":
					voices[theirs] = ours
				}
			}
		}
	}
}

// TestTheExampleSpeaksTheLanguage looks for the region's name and the words of
// its people; a language without an example has the English one.
func TestTheExampleSpeaksTheLanguage(t *testing.T) {
	for language, region := range map[string]string{"en": "Amber Coast", "pl": "Bursztynowe Wybrzeże", "tlh": "Amber Coast"} {
		w := openNew(t)
		if _, err := w.AddExample(t.Context(), language); err != nil {
			t.Fatal(err)
		}
		all, err := w.Assessments(t.Context())
		must(t, err)
		if len(all) != 8 || !slices.ContainsFunc(all, func(one Listed) bool { return one.Region.Name == region && one.Region.Invented() }) {
			t.Errorf("in %s the library holds %d assessments, none of %s", language, len(all), region)
		}
		again, err := w.AddExample(t.Context(), language)
		if err != nil || len(again) != 0 {
			t.Errorf("in %s the example is added twice: %v, %v", language, again, err)
		}
	}
}
