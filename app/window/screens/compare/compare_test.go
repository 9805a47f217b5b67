package compare_test

import (
	"strings"
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
		"Rank may lie in", "1–4", "invented examples")
	s.WantTitle("Compare – 7 regions – RESIST Compass")
}

func TestComparisonTellsItsLimitsAndHowItWasMade(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.Show("", "")
	s.Sees("7 regions side by side", "Exchange plan", "ask first", "self-assessments of different rooms", "at most half a level are similar",
		"nine of ten draws", "How each assessment was made", "River Delta ▲", "more than 24 months older than the newest assessment",
		"20 November 2023", "4 of 4")
}

func TestFewerThanTwoFinalAssessmentsSayWhatToDoFirst(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddSevenRegions(workspace.ImportOptions{})
	s.Finalise(ids["Lakeland"])
	s.Show("", "")
	s.Sees("A comparison needs final assessments of two regions or more", "there is 1.")
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Assessments})
}

func TestRegionsAreLeftOutByKeyboard(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.Show("", "")
	s.PressButton("Choose regions…")
	s.Sees("Choose what is compared", "20 November 2023 · full")
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
	s.Sees("3 regions side by side", "Amber Coast", "Granite Shore", "Lakeland")
	if strings.Contains(s.Texts(), "Salt Islands") {
		t.Error("Salt Islands is still compared")
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
	s.Sees("8 regions · all questions, and everyone on the core questions", "Everyone on the core questions", "Mist Bay")
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
	s.Sees("Write the report", "Choose another folder…")
}

func TestResultsAreOneKeyBack(t *testing.T) {
	s := stage.New(t, screen)
	own := s.AddExample()["Lakeland"]
	s.Show(own, "")
	s.PressButton("Results")
	s.WentTo(frame.Place{Screen: frame.Results, Assessment: own})
}
