package questions_test

import (
	"os"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/assessment"
)

const first = "strategy.s3"

func newDraft(t *testing.T) (*stage, string) {
	t.Helper()
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "")
	return s, id
}

func TestAReasonIsSavedOnLeavingTheField(t *testing.T) {
	s, id := newDraft(t)
	s.types("3")
	tabTo[*widgets.Entry](s, 1)
	s.types("see p. 12")
	s.wantTitle("Amber Coast – 1 of 10 answered – not saved yet – RESIST Compass")
	s.window.Canvas().FocusNext()
	if got := s.read(id).Agreed[first]; got.Reason != "see p. 12" || got.Answer != assessment.AtLevel(3) {
		t.Errorf("the library holds %v", got)
	}
	s.wantTitle("Amber Coast – 1 of 10 answered – saved – RESIST Compass")
}

func TestATextIsSavedOnLeavingTheQuestionAndTheScreen(t *testing.T) {
	s, id := newDraft(t)
	tabTo[*widgets.Entry](s, 1)
	s.types("3 said so?")
	s.press(fyne.KeyPageDown)
	if got := s.read(id).Agreed[first].Reason; got != "3 said so?" {
		t.Errorf("after Page Down the reason is %q", got)
	}
	if !s.shows("question 2 of 10") {
		t.Error("Page Down in a text does not move")
	}
	tabTo[*widgets.Entry](s, 1)
	s.types("second")
	s.frame.Go(frame.Place{Screen: frame.Assessments})
	if got := s.read(id).Agreed["governance.mandate"].Reason; got != "second" {
		t.Errorf("after leaving the screen the reason is %q", got)
	}
}

func TestEvidenceIsOnePieceALine(t *testing.T) {
	s, id := newDraft(t)
	field := tabTo[*widgets.Entry](s, 2)
	s.types("Line 853-12")
	s.press(fyne.KeyReturn, fyne.KeyReturn)
	s.types(" Call rules ")
	s.press(fyne.KeyPageDown)
	want := []string{"Line 853-12", "Call rules"}
	if got := s.read(id).Evidence[first]; !slices.Equal(got, want) {
		t.Errorf("the evidence is %q, want %q", got, want)
	}
	if field.Text != "" {
		t.Errorf("the next question shows the evidence %q", field.Text)
	}
	s.press(fyne.KeyPageUp)
	if field.Text != "Line 853-12\nCall rules" {
		t.Errorf("back at the question the evidence is shown as %q", field.Text)
	}
}

func TestATargetHasALevelAndAYearThatIsChecked(t *testing.T) {
	s, id := newDraft(t)
	tabTo[*widgets.Dropdown](s, 1)
	s.press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if got := s.read(id).Targets[first]; got != (assessment.Target{Level: 4}) {
		t.Fatalf("the target is %v, want level 4", got)
	}
	year := tabTo[*widgets.Entry](s, 1) // the next after the level
	s.types("2020")
	s.press(fyne.KeyPageDown)
	if !s.shows("The target year 2020 lies before the assessment") || !s.shows("question 1 of 10") {
		t.Error("a year before the assessment is not told")
	}
	s.wantTitle("Amber Coast – 0 of 10 answered – not saved yet – RESIST Compass")
	if s.window.Canvas().Focused() != fyne.Focusable(year) {
		t.Error("the year that is wrong has not the keyboard")
	}
	s.picture("questions-year")
	s.press(fyne.KeyEnd)
	for range 4 {
		s.press(fyne.KeyBackspace)
	}
	s.types("2029")
	s.press(fyne.KeyPageDown)
	if got := s.read(id).Targets[first]; got != (assessment.Target{Level: 4, Year: 2029}) {
		t.Errorf("the target is %v, want level 4 by 2029", got)
	}
	if s.shows("lies before") || !s.shows("question 2 of 10") {
		t.Error("a year that is right still holds the question back")
	}
}

func TestATextThatCannotBeSavedStaysAndIsTold(t *testing.T) {
	s, _ := newDraft(t)
	field := tabTo[*widgets.Entry](s, 1)
	s.types("kept")
	if err := os.Remove(s.work.Path()); err != nil {
		t.Fatal(err)
	}
	s.press(fyne.KeyPageDown)
	if field.Text != "kept" || !s.shows("question 1 of 10") {
		t.Errorf("the field holds %q", field.Text)
	}
	if !s.shows("moved, renamed or replaced") || !s.shows("Not saved yet") {
		t.Error("the fault is not told")
	}
	s.wantTitle("Amber Coast – 0 of 10 answered – not saved yet – RESIST Compass")
}
