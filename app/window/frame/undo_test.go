package frame_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/questions"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/assessment"
)

var asking = stage.Screen{Key: frame.Questions, New: questions.New}

func TestUndoAndRedoGoToTheQuestionThatTheyChange(t *testing.T) {
	s := stage.New(t, asking)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.Type("4")
	s.Press(fyne.KeyPageDown)
	s.Type("2")
	s.Press(fyne.KeyPageDown)
	s.Frame.Undo()
	s.Frame.Undo()
	if here := s.Frame.Here().Question; here != "strategy.s3" {
		t.Errorf("the window shows %s", here)
	}
	s.WantTitle("Mist Bay – 0 of 10 answered – saved – RESIST Compass")
	s.Frame.Redo()
	if got := s.Read(id).Agreed["strategy.s3"].Answer; got != assessment.AtLevel(4) {
		t.Errorf("the answer is %v, want level 4", got)
	}
	s.WantTitle("Mist Bay – 1 of 10 answered – saved – RESIST Compass")
}

func TestUndoInAFieldTakesTypingBackAndThenTheAssessment(t *testing.T) {
	s := stage.New(t, asking)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.Type("4")
	field := stage.TabTo[*widgets.Entry](s, 1)
	s.Type("because")
	s.Frame.Undo()
	if field.Text == "because" {
		t.Error("undo leaves the field as it is")
	}
	for field.Text != "" {
		s.Frame.Undo()
	}
	if got := s.Read(id).Agreed["strategy.s3"].Answer; got != assessment.AtLevel(4) {
		t.Errorf("typing taken back also took the answer: %v", got)
	}
	s.Frame.Undo()
	if got := s.Read(id).Agreed["strategy.s3"].Answer; got != (assessment.Answer{}) {
		t.Errorf("the answer is %v, want none", got)
	}
}

func TestWithNothingToUndoItIsSaid(t *testing.T) {
	s := stage.New(t, asking)
	s.Show(s.Start("resist@1.0.0", assessment.Quick), "")
	s.Frame.Undo()
	s.Sees("Nothing was changed here since the program was started.")
}
