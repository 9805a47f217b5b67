package compare_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/compare"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Compare, New: compare.New}

func TestComparisonStartsWithEveryoneAndTheOwnRegion(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Amber Coast"], "")
	s.Sees("7 regions · all questions, and everyone on the core questions", "Where Amber Coast can learn, and what it can offer", "Furthest in Networks, partners and clusters (3.9)",
		"Granite Shore", "Lakeland", "Northern Bay", "Pine Hills", "River Delta", "Salt Islands", "Median",
		"Rank of 7", "1–4", "All questions: 4 regions with a full assessment", "Core questions: all 7 regions", "Own score, 1 to 5", "invented examples")
	s.WantTitle("Compare – 7 regions – RESIST Compass")
}

func TestComparisonTellsItsLimitsAndHowItWasMade(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.Show("", "")
	s.Sees("7 regions side by side", "Exchange plan", "ask first", "self-assessments of different rooms", "at most half a level are similar",
		"Where two ranges overlap, nobody can say which region is ahead.", "How each assessment was made", "River Delta\u00a0▲", "▲ Old, or from few people", "more than 24 months older than the newest assessment",
		"20 November 2023", "4 of 4")
}

func TestFewerThanTwoFinalAssessmentsTeachWhatIsNeededAndLeadToADraft(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddSevenRegions(workspace.ImportOptions{})
	s.Finalise(ids["Lakeland"])
	s.Show("", "")
	s.Sees("Compare needs two final assessments", "1 region has one; one more region is needed.", "✓ Lakeland, 18 February 2026, Sample questionnaire",
		"What a comparison needs", "The next thing to do", "6 drafts are in this library")
	if button := s.FocusedButton(); button != "Open Amber Coast" {
		t.Errorf("the keyboard is on %q", button)
	}
	s.TabToButton("Assessments")
	s.Tab() // past the rail
	s.Tab()
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Results, Assessment: ids["Granite Shore"]})
}

func TestAnEmptyLibraryLeadsToTheAssessments(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("", "")
	s.Sees("Compare needs two final assessments", "There is none yet.", "Start an assessment, answer its questions")
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Assessments})
}

func TestRegionsAreLeftOutByKeyboard(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.Show("", "")
	s.PressButton("Choose regions…")
	s.Sees("Choose regions", "20 November 2023 · Full")
	s.TabToButton("None")
	s.Press(fyne.KeySpace)
	for range 12 { // nothing can be compared yet
		s.Tab()
		if button, is := s.Focused().(*widgets.Button); is && button.Text == "Compare" {
			t.Fatal("no region was chosen and yet they can be compared")
		}
	}
	s.TabToButton("None")
	for range 3 { // Amber Coast, Granite Shore, Lakeland
		s.Tab()
		s.Press(fyne.KeySpace)
	}
	s.PressButton("Compare")
	s.Sees("3 regions side by side", "3 of 7 regions: your choice.", "Left out: Northern Bay, Pine Hills, River Delta and Salt Islands.")
	if got := rowNames(s); !slices.Equal(got, []string{"Amber Coast", "Granite Shore", "Lakeland", "Median"}) {
		t.Errorf("compared are %v", got)
	}
}

func TestEveryoneIsComparedOnCoreQuestionsWhenAsked(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.Show("", "")
	s.Sees("7 regions · all questions")
	s.PressButton("Choose regions…")
	stage.TabTo[*widgets.WrappedChoice](s, 1)
	s.Press(fyne.KeyDown, fyne.KeySpace)
	s.PressButton("Compare")
	s.Sees("7 regions · core questions", "at most one level are similar")
}

func TestQuickScansStandInATableOfTheirOwn(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	id := s.Start("sample@1.0.0", assessment.Quick)
	for _, question := range []string{"direction.plan", "support.advice", "exchange.cluster"} {
		s.Answer(id, question, 2)
	}
	s.Finalise(id)
	s.Show("", "")
	s.Sees("8 regions · all questions, and everyone on the core questions", "Core questions: all 8 regions", "Mist Bay")
}

func TestTwoQuestionnairesAreNeverMixed(t *testing.T) {
	s := stage.New(t, screen)
	own := s.AddSevenRegions(workspace.ImportOptions{Final: true})["Lakeland"]
	s.AddExample()
	s.Show(own, "")
	s.Sees("Sample questionnaire · 7 regions", "Where Lakeland can learn")
	s.PressButton("Choose regions…")
	s.Sees("Questionnaire", "Sample questionnaire")
}

func TestReportIsOneKeyAway(t *testing.T) {
	s := stage.New(t, screen)
	s.AddExample()
	s.Show("", "")
	s.Press(fyne.KeyReturn)
	s.Sees("Write the comparison", "Choose another folder…")
}

func TestResultsAreOneKeyBack(t *testing.T) {
	s := stage.New(t, screen)
	own := s.AddExample()["Lakeland"]
	s.Show(own, "")
	s.PressButton("Results")
	s.WentTo(frame.Place{Screen: frame.Results, Assessment: own})
}

func TestARegionThatIsAlikeEverywhereHasNoFurthestDimension(t *testing.T) {
	s := stage.New(t, screen)
	ids := addRegions(s, 4)
	s.Show(ids[3], "") // level 5 everywhere
	s.Sees("Where Region 04 can learn")
	if s.Shows("most to gain in") {
		t.Errorf("a dimension is said to be further than another:\n%s", s.Texts())
	}
}

func TestWhatIsInTheArchiveIsNotCompared(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddSevenRegions(workspace.ImportOptions{Final: true})
	archive := func(regions ...string) {
		for _, region := range regions {
			if err := s.Work.SetArchived(t.Context(), ids[region], true); err != nil {
				t.Fatal(err)
			}
		}
	}
	archive("Amber Coast")
	s.Show("", "")
	s.Sees("6 regions side by side")
	archive("Granite Shore", "Lakeland", "Northern Bay", "Pine Hills", "River Delta", "Salt Islands")
	s.Show("", "")
	s.Sees("There is none yet.")
}
