package workspace

import (
	"slices"
	"strings"
	"testing"

	"compass/assessment"
)

func TestAComparisonTakesNoArchivedAssessmentByItself(t *testing.T) {
	w, ids := openSevenRegions(t)
	must(t, w.SetArchived(t.Context(), ids["Lakeland"], true))
	compared := func(selection Selection) []string {
		t.Helper()
		found, err := w.Compare(t.Context(), selection)
		must(t, err)
		var names []string
		for _, entry := range found.Entries {
			names = append(names, entry.Assessment.Region.Name)
		}
		return names
	}
	if names := compared(Selection{Core: true}); len(names) != 6 || slices.Contains(names, "Lakeland") {
		t.Errorf("compared %v, want six without Lakeland", names)
	}
	if names := compared(Selection{Core: true, Regions: []string{"Lakeland", "Amber Coast"}}); len(names) != 2 {
		t.Errorf("compared %v, want both regions that were named", names)
	}
	choice, err := w.Comparable(t.Context(), "sample")
	must(t, err)
	if len(choice) != 6 {
		t.Errorf("%d assessments to choose from, want 6", len(choice))
	}
	must(t, w.SetArchived(t.Context(), ids["Lakeland"], false))
	if names := compared(Selection{Core: true}); len(names) != 7 {
		t.Errorf("compared %v, want seven again", names)
	}
}

func TestTheListShowsWhatIsArchivedAndMarked(t *testing.T) {
	w, ids := openSevenRegions(t)
	id := ids["Amber Coast"]
	wantSaid(t, w, w.SetMarked(t.Context(), id, "direction.plan", true),
		"The assessment of Amber Coast of 2026-03-10 is final. Reopen it to change it.")
	must(t, w.Reopen(t.Context(), id, "to look again"))
	must(t, w.SetMarked(t.Context(), id, "direction.plan", true))
	must(t, w.SetArchived(t.Context(), id, true))
	all, err := w.Assessments(t.Context())
	must(t, err)
	for _, one := range all {
		is := one.ID == id
		if one.Archived != is || one.Marked != map[bool]int{true: 1}[is] {
			t.Errorf("%s: archived %t, %d marked", one.Region.Name, one.Archived, one.Marked)
		}
	}
}

func TestTheLanguageOfAnAssessmentIsRemembered(t *testing.T) {
	w, ids := openSevenRegions(t)
	id := ids["Amber Coast"]
	must(t, w.SetLanguage(t.Context(), id, "en"))
	wantSaid(t, w, w.SetLanguage(t.Context(), id, "tlh"), "There is no language “tlh”; choose one of "+strings.Join(w.Phrases.Languages(), ", ")+".")
	opened, err := w.Open(t.Context(), id)
	must(t, err)
	if opened.Assessment.Language != "en" || opened.Assessment.State != assessment.Final {
		t.Errorf("language %q, state %s", opened.Assessment.Language, opened.Assessment.State)
	}
	must(t, w.SetLanguage(t.Context(), id, ""))
}
