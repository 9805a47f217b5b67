package storage

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// samplePack is a small pack of three dimensions with three questions each, of
// which one is a core question.
func samplePack(t testing.TB) *questionnaire.Pack {
	t.Helper()
	pack, err := questionnaire.Load(os.DirFS("../assessment/questionnaire/testdata/sample-1.0.0"), "sample-1.0.0")
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

// openAt opens the library at path with the sample pack, a clock that moves one
// second a change and keys 1, 2, 3 …
func openAt(t testing.TB, path string) *Store {
	t.Helper()
	store, err := Open(path, samplePack(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	now := time.Date(2026, 9, 1, 14, 32, 0, 0, time.UTC)
	store.Now = func() time.Time { now = now.Add(time.Second); return now }
	number := 0
	store.NewID = func() string { number++; return fmt.Sprint(number) }
	return store
}

// openNew opens a new library in a folder of its own.
func openNew(t testing.TB) *Store {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "library.compass"))
}

// lakeland is a quick scan of an invented region, with nothing answered yet.
func lakeland() assessment.Assessment {
	return assessment.Assessment{
		Region:        assessment.Region{Name: "Lakeland", Country: "XX"},
		Date:          "2026-09-01",
		Questionnaire: assessment.Reference{ID: "sample", Version: "1.0.0"},
		Scope:         assessment.Quick,
		State:         assessment.Draft,
	}
}

// createLakeland stores lakeland and returns its key.
func createLakeland(t testing.TB, store *Store) string {
	t.Helper()
	id, err := store.Create(t.Context(), lakeland())
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// must fails the test where an expected success did not come.
func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wantProblem fails the test unless err is the one problem with the code.
func wantProblem(t testing.TB, err error, code problem.Code) {
	t.Helper()
	if found := problem.All(err); len(found) != 1 || found[0].Code != code {
		t.Fatalf("got %v, want the problem %s", err, code)
	}
}

func TestAnAnswerIsThereAfterReopening(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.compass")
	store := openAt(t, path)
	id := createLakeland(t, store)
	must(t, store.SetAnswer(t.Context(), id, "direction.plan", assessment.AtLevel(3)))
	must(t, store.Close())

	again := openAt(t, path)
	got, err := again.Assessment(context.Background(), id)
	must(t, err)
	if got.Agreed["direction.plan"].Answer != assessment.AtLevel(3) {
		t.Errorf("after reopening the answer is %v, want level 3", got.Agreed["direction.plan"])
	}
}

func TestOpeningTellsWhatIsInTheWay(t *testing.T) {
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		must(t, os.WriteFile(path, []byte(content), 0o644))
		return path
	}
	cases := []struct {
		name string
		path string
		want problem.Code
	}{
		{"no folder", filepath.Join(folder, "none", "library.compass"), problem.FolderMissing},
		{"a folder", folder, problem.LibraryForeign},
		{"a text", write("letter.txt", "Dear reader, this is a letter and no library at all."), problem.LibraryForeign},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Open(c.path)
			wantProblem(t, err, c.want)
		})
	}
}
