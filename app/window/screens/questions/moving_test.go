package questions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/assessment"
)

func TestPageKeysMoveAndStayAtTheEnds(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("sample-1.0.0")
	s.Show(s.Start("sample@1.0.0", assessment.Full), "")
	s.Press(fyne.KeyPageUp)
	if !s.Shows("Direction · question 1 of 3 · 1 of 9 · ★ core question") {
		t.Error("Page Up left the first question")
	}
	for range 8 {
		s.Press(fyne.KeyPageDown)
		if _, on := s.Focused().(*widgets.LevelCards); !on {
			t.Error("the cards of the next question have not the keyboard")
		}
	}
	if !s.Shows("Exchange · question 3 of 3") || s.Shows("This was the last question") {
		t.Error("eight times Page Down does not lead to the ninth question")
	}
	if at := s.Frame.Here().Question; at != "exchange.results" {
		t.Errorf("other screens would open at %q", at)
	}
	s.Press(fyne.KeyPageDown)
	if !s.Shows("Exchange · question 3 of 3") || !s.Shows("This was the last question. 9 questions are not answered yet") {
		t.Error("after the last question the screen does not say so")
	}
	s.Picture("questions-last")
	s.Press(fyne.KeyPageUp)
	if !s.Shows("Exchange · question 2 of 3") || s.Shows("This was the last question") {
		t.Error("Page Up does not go back")
	}
}

func TestChoosingDoesNotMoveOn(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.Start("resist@1.0.0", assessment.Quick), "")
	s.Type("3")
	if !s.Shows("question 1 of 10") {
		t.Error("choosing a level left the question")
	}
}

func TestTheScreenOpensAtTheFirstOpenQuestionOrTheOneNamed(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.Type("3")
	s.Press(fyne.KeyPageDown)
	s.Type("?")
	s.Show(id, "")
	if !s.Shows("question 3 of 10") {
		t.Error("the screen does not open at the first question that is open")
	}
	s.Show(id, "finance.seed")
	if !s.Shows("Access to finance · question 7 of 10") {
		t.Error("the screen does not open at the question named")
	}
}

func TestADimensionLeadsToItsFirstOpenQuestionAndKeepsTheKeyboard(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("sample-1.0.0")
	id := s.Start("sample@1.0.0", assessment.Full)
	s.Show(id, "support.advice")
	s.Type("4")
	s.Show(id, "direction.plan")
	steps := stage.TabTo[*widgets.StepList](s, 1)
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	if !s.Shows("Support · question 2 of 3") {
		t.Error("the dimension does not lead to its first open question")
	}
	if s.Focused() != fyne.Focusable(steps) {
		t.Error("the list of dimensions lost the keyboard")
	}
	s.Type("1")
	wantAnswer(t, s, id, "support.training", assessment.AtLevel(1))
}

func TestANarrowWindowHasADropdownOfDimensions(t *testing.T) {
	s := stage.NewIn(t, screen, stage.Narrow)
	s.Show(s.Start("resist@1.0.0", assessment.Quick), "")
	stage.TabTo[*widgets.Dropdown](s, 3) // after those of the target and the filter
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if !s.Shows("Awareness and culture · question 3 of 10") {
		t.Error("the dropdown does not lead to the third dimension")
	}
	if _, on := s.Focused().(*widgets.LevelCards); !on {
		t.Error("the cards have not the keyboard")
	}
}

func TestAfterTheLastQuestionResultsOpen(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "impact.measurement")
	s.Press(fyne.KeyPageDown)
	s.PressButton("Results")
	want := frame.Place{Screen: frame.Results, Assessment: id, Question: "impact.measurement"}
	if len(s.Went) != 1 || s.Went[0] != want {
		t.Errorf("went to %v, want %v", s.Went, want)
	}
}

func TestTermsAreExplainedWithTheirSource(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.Start("resist@1.0.0", assessment.Quick), "")
	s.PressButton("Terms")
	if !s.Shows("Social innovation") || !s.Shows("Source: In our words, after Regulation (EU) 2021/1057") {
		t.Error("the terms are not explained")
	}
	s.Picture("questions-terms")
	s.Press(fyne.KeyEnd)
	s.Picture("questions-terms-end")
	s.Press(fyne.KeyEscape)
	if s.Shows("Source:") {
		t.Error("Escape does not close the terms")
	}
}

func TestAnAssessmentThatIsGoneIsSaidSo(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("gone", "")
	if !s.Shows("This assessment is no longer in the library.") {
		t.Error("the screen does not say what is wrong")
	}
	s.Press(fyne.KeyReturn)
	if len(s.Went) != 1 || s.Went[0].Screen != frame.Assessments {
		t.Errorf("went to %v, want the list", s.Went)
	}
}
