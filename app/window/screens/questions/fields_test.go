package questions_test

import (
	"os"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/assessment"
)

const first = "strategy.s3"

func newDraft(t *testing.T) (*stage.Stage, string) {
	t.Helper()
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	return s, id
}

func TestAReasonIsSavedOnLeavingTheField(t *testing.T) {
	s, id := newDraft(t)
	s.Type("3")
	stage.TabTo[*widgets.Entry](s, 1)
	s.Type("see p. 12")
	s.WantTitle("Mist Bay – 1 of 10 answered – not saved yet – RESIST Compass")
	s.Tab()
	if got := s.Read(id).Agreed[first]; got.Reason != "see p. 12" || got.Answer != assessment.AtLevel(3) {
		t.Errorf("the library holds %v", got)
	}
	s.WantTitle("Mist Bay – 1 of 10 answered – saved – RESIST Compass")
}

func TestATextIsSavedOnLeavingTheQuestionAndTheScreen(t *testing.T) {
	s, id := newDraft(t)
	stage.TabTo[*widgets.Entry](s, 1)
	s.Type("3 said so?")
	s.Press(fyne.KeyPageDown)
	if got := s.Read(id).Agreed[first].Reason; got != "3 said so?" {
		t.Errorf("after Page Down the reason is %q", got)
	}
	if !s.Shows("question 2 of 10") {
		t.Error("Page Down in a text does not move")
	}
	stage.TabTo[*widgets.Entry](s, 1)
	s.Type("second")
	s.Frame.Go(frame.Place{Screen: frame.Assessments})
	if got := s.Read(id).Agreed["governance.mandate"].Reason; got != "second" {
		t.Errorf("after leaving the screen the reason is %q", got)
	}
}

func TestEvidenceIsOnePieceALine(t *testing.T) {
	s, id := newDraft(t)
	field := stage.TabTo[*widgets.Entry](s, 2)
	s.Type("Line 853-12")
	s.Press(fyne.KeyReturn, fyne.KeyReturn)
	s.Type(" Call rules ")
	s.Press(fyne.KeyPageDown)
	want := []string{"Line 853-12", "Call rules"}
	if got := s.Read(id).Evidence[first]; !slices.Equal(got, want) {
		t.Errorf("the evidence is %q, want %q", got, want)
	}
	if field.Text != "" {
		t.Errorf("the next question shows the evidence %q", field.Text)
	}
	s.Press(fyne.KeyPageUp)
	if field.Text != "Line 853-12\nCall rules" {
		t.Errorf("back at the question the evidence is shown as %q", field.Text)
	}
}

func TestATargetHasALevelAndAYearThatIsChecked(t *testing.T) {
	s, id := newDraft(t)
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if got := s.Read(id).Targets[first]; got != (assessment.Target{Level: 4}) {
		t.Fatalf("the target is %v, want level 4", got)
	}
	year := stage.TabTo[*widgets.Entry](s, 1) // the next after the level
	s.Type("2020")
	s.Press(fyne.KeyPageDown)
	if !s.Shows("The target year 2020 lies before the assessment") || !s.Shows("question 1 of 10") {
		t.Error("a year before the assessment is not told")
	}
	s.WantTitle("Mist Bay – 0 of 10 answered – not saved yet – RESIST Compass")
	if s.Focused() != fyne.Focusable(year) {
		t.Error("the year that is wrong has not the keyboard")
	}
	s.Picture("questions-year")
	s.Press(fyne.KeyEnd)
	for range 4 {
		s.Press(fyne.KeyBackspace)
	}
	s.Type("2029")
	s.Press(fyne.KeyPageDown)
	if got := s.Read(id).Targets[first]; got != (assessment.Target{Level: 4, Year: 2029}) {
		t.Errorf("the target is %v, want level 4 by 2029", got)
	}
	if s.Shows("lies before") || !s.Shows("question 2 of 10") {
		t.Error("a year that is right still holds the question back")
	}
}

func TestATextThatCannotBeSavedStaysAndIsTold(t *testing.T) {
	s, _ := newDraft(t)
	field := stage.TabTo[*widgets.Entry](s, 1)
	s.Type("kept")
	if err := os.Remove(s.Work.Path()); err != nil {
		t.Fatal(err)
	}
	s.Press(fyne.KeyPageDown)
	if field.Text != "kept" || !s.Shows("question 1 of 10") {
		t.Errorf("the field holds %q", field.Text)
	}
	if !s.Shows("moved, renamed or replaced") || !s.Shows("Not saved yet") {
		t.Error("the fault is not told")
	}
	s.WantTitle("Mist Bay – 0 of 10 answered – not saved yet – RESIST Compass")
}
