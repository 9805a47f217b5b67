package results_test

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

var (
	ordinary = fyne.NewSize(1366, 768)
	small    = fyne.NewSize(1024, 700)
)

func TestResultSaysStaircaseAverageAndWhatHoldsBack(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show(d.example()["Amber Coast"])
	d.sees(
		"Amber Coast · results", "invented example · final", "Level 2 in all 10 dimensions, level 3 in 5",
		"What holds level 3 back: Governance and participation (2.0 of 5)", "2.6 on the scale from 1 to 5",
		"Networks, partners and clusters", "First five steps", "Done when:", "Why here:", "✓ Final", "7 of 10 answered")
}

func TestStepsFollowTheOrderOfTheirPriority(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	id := d.example()["Amber Coast"]
	d.show(id)
	opened, err := d.work.Open(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	words := opened.Pack.Words("en")
	said := d.texts()
	said = said[strings.Index(said, "steps in their order"):]
	for _, step := range opened.Recommendations {
		title := words.Questions[step.Question].Steps[step.From-opened.Pack.Scale.Lowest].Title
		at := strings.Index(said, title)
		if at < 0 {
			t.Fatalf("step %q is missing or stands before one of higher priority", title)
		}
		said = said[at:]
	}
}

func TestEveryStepTellsWhatToDoWhenAsked(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show(d.example()["Amber Coast"])
	before := strings.Count(d.texts(), "Done when:")
	d.tab("Show what to do")
	d.press(fyne.KeySpace)
	if after := strings.Count(d.texts(), "Done when:"); after != before+1 {
		t.Errorf("%d steps told what to do, then %d", before, after)
	}
}

func TestEveryChartHasItsNumbers(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show(d.example()["Amber Coast"])
	for range 3 {
		before := len(d.texts())
		d.tab("Show the numbers")
		d.press(fyne.KeyReturn)
		if len(d.texts()) <= before {
			t.Error("the numbers did not appear")
		}
	}
	d.sees("Dimension", "Score", "Hide the numbers")
}

func TestDraftIsFinalisedByKeyboardAfterOneQuestion(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	id := d.start("resist@1.0.0")
	d.answer(id, "finance.seed", 3)
	d.show(id)
	d.tab("Finalise…")
	d.press(fyne.KeySpace)
	d.sees("Finalise this assessment", "9 questions are blank:", "and 4 more. They stay blank", "can be compared with others")
	if button := d.focused(); button.Text != "Cancel" {
		t.Errorf("the dialog begins at %q", button.Text)
	}
	d.press(fyne.KeyEscape)
	if d.state(id) != assessment.Draft {
		t.Fatal("Escape finalised the assessment")
	}
	d.press(fyne.KeySpace)
	d.tab("Finalise")
	d.press(fyne.KeyReturn)
	if d.state(id) != assessment.Final {
		t.Fatal("the assessment is not final")
	}
	d.sees("✓ Final", "Reopen…")
	if title := d.window.Title(); title != "Mist Bay – Results – final – RESIST Compass" {
		t.Errorf("the title says %q", title)
	}
}

func TestFinalAssessmentIsReopenedOnlyWithAReason(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	id := d.example()["Amber Coast"]
	d.show(id)
	d.tab("Reopen…")
	d.press(fyne.KeyReturn)
	field, is := d.window.Canvas().Focused().(*widgets.Entry)
	if !is {
		t.Fatalf("the dialog begins at %T", d.window.Canvas().Focused())
	}
	for range 5 { // an empty reason keeps the button out of reach
		d.window.Canvas().FocusNext()
		if button, is := d.window.Canvas().Focused().(*widgets.Button); is && button.Text == "Reopen" {
			t.Fatal("it can be reopened without a reason")
		}
	}
	d.window.Canvas().Focus(field)
	test.Type(field, "The budget of 2027 was decided.")
	d.tab("Reopen")
	d.press(fyne.KeyReturn)
	if d.state(id) != assessment.Draft {
		t.Fatal("the assessment is still final")
	}
	d.sees("invented example · draft", "Finalise…")
}

func TestEmptyAssessmentSaysWhatToDoFirst(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	id := d.start("resist@1.0.0")
	d.show(id)
	d.sees("Nothing is answered yet")
	if button := d.focused(); button.Text != "Answer the questions" {
		t.Errorf("the screen begins at %q", button.Text)
	}
	d.press(fyne.KeyReturn)
	d.wentTo(frame.Place{Screen: frame.Questions, Assessment: id})
}

func TestDimensionLeadsToItsFirstQuestion(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	id := d.example()["Amber Coast"]
	d.show(id)
	for {
		if _, is := d.window.Canvas().Focused().(*widgets.StepList); is {
			break
		}
		d.window.Canvas().FocusNext()
	}
	d.press(fyne.KeyDown, fyne.KeyReturn)
	d.wentTo(frame.Place{Screen: frame.Questions, Assessment: id, Question: "governance.mandate"})
}

func TestNarrowWindowListsDimensionsInADropdown(t *testing.T) {
	d := newDesk(t, theme.Light, 100, small)
	d.show(d.example()["Amber Coast"])
	d.sees("Open a dimension", "15 September 2026 · 7 of 10 answered")
	if strings.Contains(d.texts(), "1/1 ✓") {
		t.Error("the list stands beside the result although there is no room")
	}
}

func TestQuestionnaireWithoutStepsSaysSo(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.addPack("small-1.0.0")
	id := d.start("small@1.0.0")
	opened, err := d.work.Open(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	for _, question := range opened.Result.Questions {
		d.answer(id, question.ID, opened.Pack.Scale.Lowest)
	}
	d.show(id)
	d.sees("This questionnaire has no steps", "0.0 on the scale from 0 to 3")
}

func TestComparisonAndReportAreOneKeyAway(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	id := d.example()["Amber Coast"]
	d.show(id)
	d.press(fyne.KeyReturn)
	d.sees("Write the report", "Choose a folder…")
	d.press(fyne.KeyEscape)
	d.tab("Compare with…")
	d.press(fyne.KeyReturn)
	d.wentTo(frame.Place{Screen: frame.Compare, Assessment: id})
}

func TestAssessmentThatIsGoneIsToldWithAWayBack(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show("gone")
	d.sees("This assessment is no longer in the library.")
	d.press(fyne.KeyReturn)
	d.wentTo(frame.Place{Screen: frame.Assessments})
}

func TestPageKeysScrollAndFocusIsFollowed(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show(d.example()["Amber Coast"])
	top := d.offset()
	d.press(fyne.KeyPageDown)
	down := d.offset()
	d.tab("Show the numbers")
	if followed := d.offset(); down <= top || followed >= down {
		t.Errorf("the page stood at %v, %v and %v", top, down, followed)
	}
}
