package questions_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

func TestAMarkIsInTheLibraryAndCounted(t *testing.T) {
	s, id := newDraft(t)
	s.Type("m")
	if !s.Read(id).Marked[first] {
		t.Fatal("the mark is not in the library")
	}
	s.Sees("0 of 10 answered · 1 marked for review")
	s.Type("M")
	if s.Read(id).Marked[first] || s.Shows("1 marked for review") {
		t.Error("the mark is not taken away")
	}
}

func TestAFilterKeepsNextAndBackToItsQuestions(t *testing.T) {
	s, _ := newDraft(t)
	s.Type("3")
	s.Press(fyne.KeyPageDown, fyne.KeyPageDown)
	s.Type("m")
	s.Press(fyne.KeyPageDown)
	s.Type("4")
	s.Press(fyne.KeyPageDown)
	s.Type("m")
	chooseFilter(s, 2)
	if !s.Shows("question 5 of 10") {
		t.Error("a question that fits the filter is left")
	}
	s.Press(fyne.KeyPageUp)
	s.Sees("question 3 of 10")
	s.Press(fyne.KeyPageDown)
	s.Sees("question 5 of 10")
	s.Press(fyne.KeyPageDown)
	s.Sees("question 5 of 10", "No further question of this choice follows")
	s.Picture("questions-filter")
}

func TestAFilterWithoutAQuestionSaysSo(t *testing.T) {
	s, _ := newDraft(t)
	chooseFilter(s, 3)
	s.Sees("No question waits for an agreed answer.", "question 1 of 10", "All questions (10)")
}

func TestWhatWasAnsweredAndNotAgreedIsAFilter(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Import(stage.GraniteShore, workspace.ImportOptions{})["Granite Shore"]
	s.Show(id, first)
	chooseFilter(s, 3)
	for address, agreed := range s.Read(id).Agreed {
		if address == s.Frame.Here().Question && agreed.Answer.Kind != assessment.Blank {
			t.Errorf("%s is shown, and it is agreed", address)
		}
	}
	s.Sees("question 3 of 10")
}

// chooseFilter chooses a filter by its place in the list.
func chooseFilter(s *stage.Stage, index int) {
	stage.TabTo[*widgets.Dropdown](s, 2) // after that of the target
	s.Press(fyne.KeyReturn)
	for range index {
		s.Press(fyne.KeyDown)
	}
	s.Press(fyne.KeyReturn)
}

func TestAWordIsFoundInQuestionsReasonsAndEvidence(t *testing.T) {
	for word, want := range map[string]string{
		"patient finance": "", // of the full set only
		"early-stage":     "question 7 of 10",
		"2022/47":         "question 2 of 10",
		"fouNdry":         "question 5 of 10",
	} {
		s := stage.New(t, screen)
		id := s.Import(stage.GraniteShore, workspace.ImportOptions{})["Granite Shore"]
		s.Show(id, first)
		s.Frame.Find()
		s.Type(word)
		if want == "" {
			s.Sees("No question and nothing written on one holds these words.")
			continue
		}
		s.Picture("questions-find")
		s.Press(fyne.KeyReturn)
		s.Sees(want)
	}
}
