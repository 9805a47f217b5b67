package questions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

func TestPageKeysMoveAndStayAtTheEnds(t *testing.T) {
	s := desk(t)
	s.addPack("sample-1.0.0")
	s.show(s.starts("sample@1.0.0", assessment.Full), "")
	s.press(fyne.KeyPageUp)
	if !s.shows("Direction · question 1 of 3 · ★ core") {
		t.Error("Page Up left the first question")
	}
	for range 8 {
		s.press(fyne.KeyPageDown)
		if _, on := s.window.Canvas().Focused().(*widgets.LevelCards); !on {
			t.Error("the cards of the next question have not the keyboard")
		}
	}
	if !s.shows("Exchange · question 3 of 3") || s.shows("This was the last question") {
		t.Error("eight times Page Down does not lead to the ninth question")
	}
	if at := s.frame.Here().Question; at != "exchange.results" {
		t.Errorf("other screens would open at %q", at)
	}
	s.press(fyne.KeyPageDown)
	if !s.shows("Exchange · question 3 of 3") || !s.shows("This was the last question. 9 questions are not answered yet") {
		t.Error("after the last question the screen does not say so")
	}
	s.picture("questions-last")
	s.press(fyne.KeyPageUp)
	if !s.shows("Exchange · question 2 of 3") || s.shows("This was the last question") {
		t.Error("Page Up does not go back")
	}
}

func TestChoosingDoesNotMoveOn(t *testing.T) {
	s := desk(t)
	s.show(s.starts("resist@1.0.0", assessment.Quick), "")
	s.types("3")
	if !s.shows("question 1 of 10") {
		t.Error("choosing a level left the question")
	}
}

func TestTheScreenOpensAtTheFirstOpenQuestionOrTheOneNamed(t *testing.T) {
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "")
	s.types("3")
	s.press(fyne.KeyPageDown)
	s.types("?")
	s.show(id, "")
	if !s.shows("question 3 of 10") {
		t.Error("the screen does not open at the first question that is open")
	}
	s.show(id, "finance.seed")
	if !s.shows("Access to finance · question 7 of 10") {
		t.Error("the screen does not open at the question named")
	}
}

func TestADimensionLeadsToItsFirstOpenQuestionAndKeepsTheKeyboard(t *testing.T) {
	s := desk(t)
	s.addPack("sample-1.0.0")
	id := s.starts("sample@1.0.0", assessment.Full)
	s.show(id, "support.advice")
	s.types("4")
	s.show(id, "direction.plan")
	steps := tabTo[*widgets.StepList](s, 1)
	s.press(fyne.KeyDown, fyne.KeyReturn)
	if !s.shows("Support · question 2 of 3") {
		t.Error("the dimension does not lead to its first open question")
	}
	if s.window.Canvas().Focused() != fyne.Focusable(steps) {
		t.Error("the list of dimensions lost the keyboard")
	}
	s.types("1")
	s.wantAnswer(id, "support.training", assessment.AtLevel(1))
}

func TestANarrowWindowHasADropdownOfDimensions(t *testing.T) {
	s := newStage(t, theme.Light, 100, 1024, 700)
	s.show(s.starts("resist@1.0.0", assessment.Quick), "")
	tabTo[*widgets.Dropdown](s, 2) // after that of the target
	s.press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if !s.shows("Awareness and culture · question 3 of 10") {
		t.Error("the dropdown does not lead to the third dimension")
	}
	if _, on := s.window.Canvas().Focused().(*widgets.LevelCards); !on {
		t.Error("the cards have not the keyboard")
	}
}

func TestResultsOpenForTheSameQuestion(t *testing.T) {
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "finance.seed")
	s.pressButton("Results")
	want := frame.Place{Screen: frame.Results, Assessment: id, Question: "finance.seed"}
	if len(s.went) != 1 || s.went[0] != want {
		t.Errorf("went to %v, want %v", s.went, want)
	}
}

func TestTermsAreExplainedWithTheirSource(t *testing.T) {
	s := desk(t)
	s.show(s.starts("resist@1.0.0", assessment.Quick), "")
	s.pressButton("Terms")
	if !s.shows("Social innovation") || !s.shows("Source: In our words, after Regulation (EU) 2021/1057") {
		t.Error("the terms are not explained")
	}
	s.picture("questions-terms")
	s.press(fyne.KeyEnd)
	s.picture("questions-terms-end")
	s.press(fyne.KeyEscape)
	if s.shows("Source:") {
		t.Error("Escape does not close the terms")
	}
}

func TestAnAssessmentThatIsGoneIsSaidSo(t *testing.T) {
	s := desk(t)
	s.show("gone", "")
	if !s.shows("This assessment is no longer in the library.") {
		t.Error("the screen does not say what is wrong")
	}
	s.press(fyne.KeyReturn)
	if len(s.went) != 1 || s.went[0].Screen != frame.Assessments {
		t.Errorf("went to %v, want the list", s.went)
	}
}
