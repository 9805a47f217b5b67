package workspace

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"compass/assessment"
)

func TestTheRoundBeforeIsTheNewestEarlierFinalOne(t *testing.T) {
	w, ids := openSevenRegions(t)
	ctx := t.Context()
	amber := assessment.Region{Name: "Amber Coast", Country: "XX"}
	sample := assessment.Reference{ID: "sample", Version: "1.0.0"}
	start := func(region assessment.Region, date assessment.Date, pack assessment.Reference, final bool) Opened {
		t.Helper()
		id, err := w.Start(ctx, region, date, pack, assessment.Quick)
		must(t, err)
		if final {
			must(t, w.Finalise(ctx, id))
		}
		opened, err := w.Open(ctx, id)
		must(t, err)
		return opened
	}
	wantPrevious := func(of Opened, want string) {
		t.Helper()
		previous, found, err := w.Previous(ctx, of)
		must(t, err)
		if found != (want != "") || previous.Assessment.ID != want {
			t.Errorf("before %s stands %q of %s, want %q", of.Assessment.Date, previous.Assessment.ID, previous.Assessment.Date, want)
		}
	}
	first, err := w.Open(ctx, ids["Amber Coast"]) // of 2026-03-10
	must(t, err)
	second := start(amber, "2027-03-10", addSample(t, w, "1.1.0"), true)
	start(amber, "2027-06-01", sample, false)
	start(amber, "2027-06-02", assessment.Reference{ID: "resist", Version: "1.0.0"}, true)
	start(assessment.Region{Name: "Lakeland", Country: "XX"}, "2027-06-03", sample, true)
	start(amber, "2027-06-04", addSample(t, w, "2.0.0"), true)
	third := start(amber, "2028-03-10", sample, false)

	wantPrevious(first, "")
	wantPrevious(second, first.Assessment.ID)
	wantPrevious(third, second.Assessment.ID)
	must(t, w.SetArchived(ctx, second.Assessment.ID, true))
	wantPrevious(third, second.Assessment.ID)
	must(t, w.Reopen(ctx, second.Assessment.ID, "to look again"))
	wantPrevious(third, first.Assessment.ID)
	previous, _, err := w.Previous(ctx, third)
	must(t, err)
	if previous.Result.Overall.Score == nil || previous.Pack == nil {
		t.Error("the round before is not counted")
	}
}

// addSample adds the pack of the seven regions under another version.
func addSample(t *testing.T, w *Workspace, version string) assessment.Reference {
	t.Helper()
	folder := t.TempDir()
	must(t, os.CopyFS(folder, os.DirFS("../../assessment/questionnaire/testdata/sample-1.0.0")))
	structure := filepath.Join(folder, "structure.yaml")
	content, err := os.ReadFile(structure)
	must(t, err)
	changed := strings.Replace(string(content), "version: 1.0.0", "version: "+version, 1)
	must(t, os.WriteFile(structure, []byte(changed), 0o600))
	pack, err := w.AddPack(t.Context(), folder)
	must(t, err)
	return pack.Reference()
}
