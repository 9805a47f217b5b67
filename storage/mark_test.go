package storage

import (
	"testing"

	"compass/assessment"
)

func TestAMarkIsSetCountedAndTakenAway(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	wantMarked := func(want int) {
		t.Helper()
		got, err := store.Assessment(t.Context(), id)
		must(t, err)
		summaries, err := store.Assessments(t.Context())
		must(t, err)
		if len(got.Marked) != want || got.Marked[plan] != (want > 0) || summaries[0].Marked != want {
			t.Errorf("marked %v, counted %d, want %d", got.Marked, summaries[0].Marked, want)
		}
	}
	wantMarked(0)
	must(t, store.SetMarked(t.Context(), id, plan, true))
	must(t, store.SetMarked(t.Context(), id, plan, true))
	wantMarked(1)
	must(t, store.SetMarked(t.Context(), id, plan, false))
	must(t, store.SetMarked(t.Context(), id, plan, false))
	wantMarked(0)
	wantLines(t, history(t, store, id), plan+" mark:  → marked", plan+" mark: marked → ")
}

func TestFinalAssessmentsAreArchivedAndGetALanguageToo(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.Finalise(t.Context(), id))
	for range 2 {
		must(t, store.SetArchived(t.Context(), id, true))
		must(t, store.SetLanguage(t.Context(), id, "lv"))
	}
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	summaries, err := store.Assessments(t.Context())
	must(t, err)
	if !got.Archived || !summaries[0].Archived || got.Language != "lv" || got.State != assessment.Final {
		t.Errorf("read %+v, listed %+v", got, summaries[0])
	}
	must(t, store.SetArchived(t.Context(), id, false))
	must(t, store.SetLanguage(t.Context(), id, ""))
	wantLines(t, history(t, store, id), " state: draft → final", " archive:  → archived", " language:  → lv",
		" archive: archived → ", " language: lv → ")
}

func TestMarksOutOfScopeEndWhenAQuickScanTakesTheirPlace(t *testing.T) {
	store := openNew(t)
	full := lakeland()
	full.Scope = assessment.Full
	full.Marked = map[string]bool{plan: true, "direction.budget": true, "direction.review": false}
	id, err := store.Create(t.Context(), full)
	must(t, err)
	must(t, store.SetArchived(t.Context(), id, true))
	_, err = store.Replace(t.Context(), lakeland())
	must(t, err)
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	if len(got.Marked) != 1 || !got.Marked[plan] || !got.Archived {
		t.Errorf("marked %v, archived %t; the core question’s mark and the archive should have stayed", got.Marked, got.Archived)
	}
}
