package compare_test

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var (
	ordinary = fyne.NewSize(1366, 768)
	small    = fyne.NewSize(1024, 700)
)

func TestComparisonStartsWithEveryoneAndTheOwnRegion(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show(d.example()["Amber Coast"])
	d.sees("7 regions · core questions", "Where Amber Coast can learn, and what it can offer", "Furthest in Networks, partners and clusters (4.0)",
		"Granite Shore", "Lakeland", "Northern Bay", "Pine Hills", "River Delta", "Salt Islands", "Median",
		"Rank may lie in", "1–4", "invented examples")
	if title := d.window.Title(); title != "Compare – 7 regions – RESIST Compass" {
		t.Errorf("the title says %q", title)
	}
}

func TestComparisonTellsItsLimitsAndHowItWasMade(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.fill(workspace.ImportOptions{Final: true})
	d.show("")
	d.sees("7 regions side by side", "Exchange plan", "ask first", "self-assessments of different rooms", "at most half a level are similar",
		"nine of ten draws", "How each assessment was made", "River Delta ▲", "more than 24 months older than the newest assessment",
		"20 November 2023", "4 of 4")
}

func TestFewerThanTwoFinalAssessmentsSayWhatToDoFirst(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	ids := d.fill(workspace.ImportOptions{})
	if err := d.work.Finalise(context.Background(), ids["Lakeland"]); err != nil {
		t.Fatal(err)
	}
	d.show("")
	d.sees("A comparison needs final assessments of two regions or more", "there is 1.")
	d.press(fyne.KeyReturn)
	d.wentTo(frame.Place{Screen: frame.Assessments})
}

func TestRegionsAreLeftOutByKeyboard(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.fill(workspace.ImportOptions{Final: true})
	d.show("")
	d.tab("Choose regions…")
	d.press(fyne.KeyReturn)
	d.sees("Choose what is compared", "20 November 2023 · full")
	d.tab("None")
	d.press(fyne.KeySpace)
	for range 12 { // nothing can be compared yet
		d.window.Canvas().FocusNext()
		if button, is := d.window.Canvas().Focused().(*widgets.Button); is && button.Text == "Compare" {
			t.Fatal("no region was chosen and yet they can be compared")
		}
	}
	d.tab("None")
	for range 3 { // Amber Coast, Granite Shore, Lakeland
		d.window.Canvas().FocusNext()
		d.press(fyne.KeySpace)
	}
	d.tab("Compare")
	d.press(fyne.KeyReturn)
	d.sees("3 regions side by side", "Amber Coast", "Granite Shore", "Lakeland")
	if strings.Contains(d.texts(), "Salt Islands") {
		t.Error("Salt Islands is still compared")
	}
}

func TestEveryoneIsComparedOnCoreQuestionsWhenAsked(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.fill(workspace.ImportOptions{Final: true})
	d.show("")
	d.sees("7 regions · all questions")
	d.tab("Choose regions…")
	d.press(fyne.KeyReturn)
	for {
		d.window.Canvas().FocusNext()
		if _, is := d.window.Canvas().Focused().(*widgets.WrappedChoice); is {
			break
		}
	}
	d.press(fyne.KeyDown, fyne.KeySpace)
	d.tab("Compare")
	d.press(fyne.KeyReturn)
	d.sees("7 regions · core questions", "at most one level are similar")
}

func TestQuickScansStandInATableOfTheirOwn(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.fill(workspace.ImportOptions{Final: true})
	id := d.start("sample@1.0.0", assessment.Quick)
	for _, question := range []string{"direction.plan", "support.advice", "exchange.cluster"} {
		d.answer(id, question, 2)
	}
	if err := d.work.Finalise(context.Background(), id); err != nil {
		t.Fatal(err)
	}
	d.show("")
	d.sees("8 regions · all questions, and everyone on the core questions", "Everyone on the core questions", "Mist Bay")
}

func TestTwoQuestionnairesAreNeverMixed(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	own := d.fill(workspace.ImportOptions{Final: true})["Lakeland"]
	d.example()
	d.show(own)
	d.sees("Sample questionnaire · 7 regions", "Where Lakeland can learn")
	d.tab("Choose regions…")
	d.press(fyne.KeyReturn)
	d.sees("Questionnaire", "Sample questionnaire")
}

func TestReportIsOneKeyAway(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.example()
	d.show("")
	d.press(fyne.KeyReturn)
	d.sees("Write the report", "Choose a folder…")
}

func TestResultsAreOneKeyBack(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	own := d.example()["Lakeland"]
	d.show(own)
	d.tab("Results")
	d.press(fyne.KeyReturn)
	d.wentTo(frame.Place{Screen: frame.Results, Assessment: own})
}
