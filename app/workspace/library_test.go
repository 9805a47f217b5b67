package workspace

import (
	"path/filepath"
	"testing"

	"compass/assessment/problem"
)

// openNew opens a new library in a folder of its own.
func openNew(t *testing.T) *Workspace {
	t.Helper()
	w, err := Open(filepath.Join(t.TempDir(), "library.compass"))
	must(t, err)
	t.Cleanup(func() { must(t, w.Close()) })
	return w
}

// openSevenRegions opens a library with a questionnaire of three dimensions and
// the final assessments of seven regions, Amber Coast the first of them. It
// returns their ids by region.
func openSevenRegions(t *testing.T) (*Workspace, map[string]string) {
	t.Helper()
	w := openNew(t)
	_, err := w.AddPack(t.Context(), "../../assessment/questionnaire/testdata/sample-1.0.0")
	must(t, err)
	_, err = w.Import(t.Context(), "../../cmd/compass-cli/testdata/seven-regions.csv", ImportOptions{Final: true})
	must(t, err)
	all, err := w.Assessments(t.Context())
	must(t, err)
	ids := map[string]string{}
	for _, one := range all {
		ids[one.Region.Name] = one.ID
	}
	return w, ids
}

// must fails the test where an expected success did not come.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wantSaid fails the test unless err is a problem that the window would tell in
// this English sentence.
func wantSaid(t *testing.T, w *Workspace, err error, want string) {
	t.Helper()
	if len(problem.All(err)) == 0 {
		t.Fatalf("got %v, want the problem “%s”", err, want)
	}
	if got := w.Phrases.Words("en").Error(err); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
