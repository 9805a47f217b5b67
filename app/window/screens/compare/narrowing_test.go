package compare_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

func TestPeersAreNarrowedByKindAndTheOwnRegionStays(t *testing.T) {
	s := stage.New(t, screen)
	ids := addRegions(s, 10)
	s.Show(ids[0], "") // a state
	choose(s, kindControl, 2)
	s.Sees("3 of 10 regions: self-governing regions, and Region 01, from which you came.", "Only self-governing regions")
	if got := rowNames(s); !slices.Equal(got, []string{"Region 01", "Region 02", "Region 07", "Median"}) {
		t.Errorf("compared are %v", got)
	}
	choose(s, kindControl, 0)
	if got := rowNames(s); len(got) != 11 {
		t.Errorf("with every kind again compared are %v", got)
	}
	if strings.Contains(s.Texts(), "of 10 regions:") {
		t.Error("everyone is compared and yet regions are said to be left out")
	}
}

func TestTheKeyboardStaysOnTheFilterThatWasUsed(t *testing.T) {
	s := stage.New(t, screen)
	addRegions(s, 10)
	s.Show("", "")
	choose(s, sizeControl, 1)
	s.Sees("4 of 10 regions: under 250,000 inhabitants.", "Left out: Region 02, Region 03, Region 05, Region 06, Region 08 and Region 09.")
	control, is := s.Focused().(*widgets.Dropdown)
	if !is {
		t.Fatalf("the keyboard is on %T", s.Focused())
	}
	if control.Chosen() != 1 {
		t.Errorf("the dropdown with the keyboard shows option %d", control.Chosen())
	}
}

func TestFewerThanTwoLeftSaysSoAndHowToWiden(t *testing.T) {
	s := stage.New(t, screen)
	addRegions(s, 4)
	s.Show("", "")
	choose(s, kindControl, 1)
	s.Sees("Too few regions are left", "1 of 4 regions: states.", "Choose a wider kind or size above")
	s.WantTitle("Compare – RESIST Compass")
	s.PressButton("Every kind and size")
	s.Sees("4 regions side by side", "Every kind", "Every size")
}

func TestWhatIsNotKnownOfARegionIsAChoiceOfItsOwn(t *testing.T) {
	s := stage.New(t, screen)
	addRegions(s, 2)
	addRegion(s, assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}, 3)
	addRegion(s, assessment.Region{Name: "Fog Bay", Country: assessment.InventedCountry}, 4)
	s.Show("", "")
	choose(s, kindControl, 3)
	s.Sees("2 of 4 regions: regions whose kind is not known.")
	if got := rowNames(s); !slices.Equal(got, []string{"Fog Bay", "Mist Bay", "Median"}) {
		t.Errorf("compared are %v", got)
	}
}

func TestRegionsAreOrderedByADimensionForLearning(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddSevenRegions(workspace.ImportOptions{Final: true})["Amber Coast"], "")
	byName := rows(s)
	if len(byName) != 8 {
		t.Fatalf("%d rows are copied, want seven regions and the median", len(byName))
	}
	if byName[0][0] != "Amber Coast" || byName[1][0] != "Granite Shore" || byName[6][0] != "Salt Islands" {
		t.Errorf("by name the regions are %v", rowNames(s))
	}
	choose(s, orderControl, 2) // support, where Northern Bay is furthest
	s.Sees("Ordered by “Support”, the highest score first, to see whom to ask")
	got := rows(s)
	if got[0][0] != "Amber Coast" {
		t.Errorf("the own region stands below %s", got[0][0])
	}
	for i := 2; i < 7; i++ {
		if got[i-1][2] < got[i][2] {
			t.Errorf("%s (%s) stands above %s (%s)", got[i-1][0], got[i-1][2], got[i][0], got[i][2])
		}
	}
}

func TestTheRegionThatAPersonCameFromStandsFirstAlsoFromADraft(t *testing.T) {
	s := stage.New(t, screen)
	s.AddExample()
	draft, err := s.Work.Start(t.Context(), s.Read(s.AddExample()["River Delta"]).Region, "2026-10-01",
		assessment.Reference{ID: "resist", Version: "1.0.0"}, assessment.Quick)
	if err != nil {
		t.Fatal(err)
	}
	s.Show(draft, "")
	s.Sees("Where River Delta can learn",
		"River Delta stands here with its newest final assessment, of 30 September 2026, not with the one of 1 October 2026 from which you came.")
	if first := rowNames(s)[0]; first != "River Delta" {
		t.Errorf("%s stands first", first)
	}
}

func TestARegionWithoutAFinalAssessmentIsToldWhyItIsMissing(t *testing.T) {
	s := stage.New(t, screen)
	s.AddExample()
	s.Show(s.Start("resist@1.0.0", assessment.Quick), "")
	s.Sees("7 regions side by side", "Mist Bay has no final assessment with this questionnaire and is not compared.")
}

func TestACancelledComparisonCanBeStartedAgain(t *testing.T) {
	s := stage.New(t, screen)
	addRegions(s, 40)
	s.Show("", "")
	s.Press(fyne.KeyEscape)
	closed := func() bool { return s.Window.Canvas().Overlays().Top() == nil }
	s.Wait("the comparison to stop", closed)
	s.Sees("The comparison of 40 regions is not made yet.")
	s.PressButton("Compare")
	s.Wait("the comparison", func() bool { return s.Shows("40 regions side by side") })
	if label := s.FocusedButton(); label != "Write the comparison…" {
		t.Errorf("the keyboard is on %q", label)
	}
	choose(s, kindControl, 1) // eight states are compared at once
	s.Sees("8 of 40 regions: states.")
	choose(s, kindControl, 0)
	s.Press(fyne.KeyEscape)
	s.Wait("the comparison to stop", closed)
	s.Sees("The comparison was stopped; this is the one before it.", "8 of 40 regions: states.", "Only states")
}

func TestTheTableIsCopiedAsSpreadsheetsTakeIt(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.Show(ids["Salt Islands"], "")
	got := rows(s)
	s.Sees("✓ The scores of 7 regions are copied")
	if len(got) != 8 {
		t.Fatalf("%d rows are copied, want seven regions and the median", len(got))
	}
	for _, row := range got {
		if len(row) != 7 { // region, three dimensions, two ends of the rank, what to bear in mind
			t.Errorf("%d cells in %q", len(row), row)
		}
		if row[0] == "River Delta" && row[6] != "more than 24 months older than the newest assessment" {
			t.Errorf("to bear in mind of River Delta: %q", row[6])
		}
	}
	if got[0][0] != "Salt Islands" || got[0][1] != "2.1" {
		t.Errorf("the first row is %q", got[0])
	}
	head, _, _ := strings.Cut(fyne.CurrentApp().Clipboard().Content(), "\n")
	if !strings.HasPrefix(head, "Region\tDirection (1 to 5)\t") || !strings.Contains(head, "Rank of 6, from\tRank of 6, to") {
		t.Errorf("the head is %q", head)
	}
}

func TestANameThatLooksLikeAFormulaIsCopiedAsAName(t *testing.T) {
	s := stage.New(t, screen)
	addRegions(s, 1)
	addRegion(s, assessment.Region{Name: "=1+1", Country: assessment.InventedCountry}, 2)
	s.Show("", "")
	if names := rowNames(s); !slices.Contains(names, "'=1+1") {
		t.Errorf("copied are %q", names)
	}
}

func TestALongExchangePlanShowsTheOwnVisitsFirstAndTheRestOnDemand(t *testing.T) {
	s := stage.New(t, screen)
	ids := addRegions(s, 12)
	s.Show(ids[7], "")
	before := strings.Count(s.Texts(), "missing evidence")
	s.TabToButton("Show all 20 visits")
	s.Press(fyne.KeyReturn)
	if after := strings.Count(s.Texts(), "missing evidence"); before != 12 || after != 20 {
		t.Errorf("%d visits are shown, then %d", before, after)
	}
	_, plan, _ := strings.Cut(s.Texts(), "Ask the host about")
	if !strings.HasPrefix(plan, "\nRegion 08\n") {
		t.Errorf("the plan starts with %.40q", plan)
	}
	s.PressButton("Show fewer visits")
	if again := strings.Count(s.Texts(), "missing evidence"); again != 12 {
		t.Errorf("%d visits are shown", again)
	}
}
