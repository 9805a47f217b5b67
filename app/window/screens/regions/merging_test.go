package regions_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/workspace"
	"compass/assessment"
)

// begin starts a quick scan of a region of a day.
func begin(t *testing.T, s *stage.Stage, region assessment.Region, date assessment.Date) {
	t.Helper()
	reference := assessment.Reference{ID: "resist", Version: "1.0.0"}
	if _, err := s.Work.Start(t.Context(), region, date, reference, assessment.Quick); err != nil {
		t.Fatal(err)
	}
}

// datesOf are the days of a region's assessments.
func datesOf(t *testing.T, s *stage.Stage, name string) string {
	t.Helper()
	all, err := s.Work.Assessments(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var dates []string
	for _, one := range all {
		if one.Region.Name == name {
			dates = append(dates, string(one.Date))
		}
	}
	return strings.Join(dates, " ")
}

// merges goes by keyboard to the question whether one region shall be merged
// into another.
func merges(s *stage.Stage, from, into string) {
	search(s, from)
	s.PressButton("Move assessments…")
	s.Type(into)
	s.Press(fyne.KeyReturn)
}

var (
	tricity = assessment.Region{Name: "Trójmiasto", Country: "PL"}
	mistBay = assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}
)

func TestAssessmentsMoveToTheRegionThatTheyAreMergedInto(t *testing.T) {
	s := stage.New(t, screen)
	begin(t, s, tricity, "2024-05-06")
	begin(t, s, tricity, "2025-05-06")
	show(s)
	search(s, "trojmiasto")
	s.Sees("Trójmiasto cannot be removed: it has 2 assessments.")
	hides(t, s, "Remove")
	s.PressButton("Move assessments…")
	s.Sees("If a region was entered twice, move the 2 assessments of Trójmiasto to the right one.")
	s.Type("pomorskie")
	s.Press(fyne.KeyReturn)
	s.Sees("2 assessments of Trójmiasto move to Pomorskie, drafts and archived ones too, and Trójmiasto leaves the list. "+
		"The history of each assessment keeps the old name.", "This cannot be undone.")
	hides(t, s, "invented")
	if label := s.FocusedButton(); label != "Cancel" {
		t.Errorf("the keyboard is on %q", label)
	}
	s.PressButton("Merge")
	s.Wait("the list", func() bool { return s.Shows("2 assessments of Trójmiasto have moved to Pomorskie.") })
	if dates := datesOf(t, s, "Pomorskie"); dates != "2024-05-06 2025-05-06" {
		t.Errorf("Pomorskie has the assessments %q", dates)
	}
	s.Sees("Pomorskie comes with the program", "Your own 0", "Assessed 1")
	s.Picture("merged")
}

func TestNothingIsMergedByEscape(t *testing.T) {
	s := stage.New(t, screen)
	begin(t, s, tricity, "2024-05-06")
	show(s)
	merges(s, "trojmiasto", "lappi")
	s.PressButton("Choose another region")
	s.Type("pomorskie")
	s.Press(fyne.KeyReturn)
	s.Sees("Merge Trójmiasto into Pomorskie")
	s.Press(fyne.KeyEscape)
	if dates := datesOf(t, s, "Trójmiasto"); dates != "2024-05-06" {
		t.Errorf("Trójmiasto has the assessments %q", dates)
	}
}

func TestWhatStandsInTheWayOfMergingIsToldWithItsPlace(t *testing.T) {
	s := stage.New(t, screen)
	begin(t, s, tricity, "2024-05-06")
	begin(t, s, tricity, "2025-05-06")
	begin(t, s, assessment.Region{Code: "PL-22", Name: "Pomorskie", Country: "PL"}, "2025-05-06")
	show(s)
	merges(s, "trojmiasto", "pomorskie")
	s.PressButton("Merge")
	s.Sees("Trójmiasto and Pomorskie both have an assessment of 6 May 2025 with “RESIST maturity questionnaire”.",
		"Nothing was merged. Choose another region, or keep both.")
	hides(t, s, "6 May 2024")
	if s.Shows("\nMerge\n") {
		t.Error("what cannot be merged can be pressed")
	}
	s.Picture("in-the-way")
	if label := s.FocusedButton(); label != "Choose another region" {
		t.Errorf("the keyboard is on %q", label)
	}
	if dates := datesOf(t, s, "Trójmiasto"); dates != "2024-05-06 2025-05-06" {
		t.Errorf("Trójmiasto has the assessments %q", dates)
	}
}

func TestMergingWhatIsInventedWithWhatIsRealIsPointedOut(t *testing.T) {
	s := stage.New(t, screen)
	begin(t, s, tricity, "2024-05-06")
	begin(t, s, mistBay, "2024-05-06")
	s.AddSevenRegions(workspace.ImportOptions{})
	for _, merged := range []struct{ from, into, said string }{
		{"mist bay", "trojmiasto", "Mist Bay is an invented example; under Trójmiasto its answers look like real ones."},
		{"trojmiasto", "mist bay", "Mist Bay is an invented example; the answers of Trójmiasto will be marked as invented too."},
	} {
		show(s)
		merges(s, merged.from, merged.into)
		s.Sees(merged.said)
		s.Press(fyne.KeyEscape)
	}
	show(s)
	merges(s, "mist bay", "lakeland")
	s.Sees("Merge Mist Bay into Lakeland")
	hides(t, s, "look like real ones", "marked as invented too")
}
