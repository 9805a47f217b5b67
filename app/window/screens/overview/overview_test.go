package overview_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/overview"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Overview, New: overview.New}

// three are the core questions of the small questionnaire.
var three = []string{"direction.plan", "support.advice", "exchange.cluster"}

// quickScan begins a quick scan of the small questionnaire.
func quickScan(s *stage.Stage) (id string) {
	s.AddPack("sample-1.0.0")
	return s.Start("sample@1.0.0", assessment.Quick)
}

func at(key, id, question string) frame.Place {
	return frame.Place{Screen: key, Assessment: id, Question: question}
}

func TestReturnLeadsToTheNextThingToDo(t *testing.T) {
	s := stage.New(t, screen)
	id := quickScan(s)
	s.Show(id, "")
	s.WantTitle("Mist Bay – Overview – draft – RESIST Compass")
	s.Sees("Begin with “Regional plan”", "3 questions wait", "Not answered yet", "Nobody has answered yet.", "1 September 2026 · Quick scan (3 questions) · invented example · draft")
	s.Press(fyne.KeyReturn)
	want := []frame.Place{at(frame.Questions, id, three[0])}
	s.WentTo(want...)

	s.Answer(id, three[0], 3)
	s.Show(id, "")
	s.Sees("Go on with “", "2 questions are not answered yet", "Progress: 1 of 3 answered", "No answers of single people or tables were entered.", "1 of 1 ✓")
	s.Press(fyne.KeyReturn)
	want = append(want, at(frame.Questions, id, three[1]))
	s.WentTo(want...)

	s.Answer(id, three[1], 4)
	s.Answer(id, three[2], 2)
	s.Show(id, "")
	s.Sees("Read the result and finalise it", "1 at level 4 or 5 without evidence", "on the scale from 1 to 5")
	s.Press(fyne.KeyReturn)
	want = append(want, at(frame.Results, id, ""))
	s.WentTo(want...)

	if err := s.Work.SetMarked(t.Context(), id, three[1], true); err != nil {
		t.Fatal(err)
	}
	s.Show(id, "")
	s.Sees("Look again at 1 question", "1 marked for review")
	s.Press(fyne.KeyReturn)
	s.WentTo(append(want, at(frame.Questions, id, three[1]))...)
}

func TestAFinalAssessmentLeadsToItsReportAndToTheComparison(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "")
	s.Sees("This assessment is final", "invented example · final", "Answers: 33 of 40 agreed", "1 left open: the middle of the answers counts", "imported on ")
	if s.Shows("Extend to") {
		t.Error("a final quick scan can be extended")
	}
	s.Press(fyne.KeyReturn)
	s.PressButton("Compare with…")
	s.PressButton("See the result")
	s.WentTo(at(frame.Report, id, ""), at(frame.Compare, id, ""), at(frame.Results, id, ""))
	if err := s.Work.SetArchived(t.Context(), id, true); err != nil {
		t.Fatal(err)
	}
	s.Show(id, "")
	s.Sees("invented example · final · archived")
}

func TestWhatNobodyAgreedOnIsNamed(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddSevenRegions(workspace.ImportOptions{})["Salt Islands"]
	s.Show(id, "")
	s.Sees("Agree on 7 questions", "nothing is agreed yet", "and 3 more", "Progress: 2 of 9 agreed, 7 more have answers", "with answers, not agreed yet", "voices (a person or a table each)", "Public authorities: ")
	s.Sees("The answers lie far apart in Looking back, Training and Rooms to meet and work")
	next := workspace.NextOf(s.Opened(id).Pack, s.Read(id))
	s.Press(fyne.KeyReturn)
	s.WentTo(at(frame.Questions, id, next.Questions[0]))
}

func TestADimensionLeadsToItsFirstOpenQuestion(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("sample-1.0.0")
	id := s.Start("sample@1.0.0", assessment.Full)
	s.Answer(id, "support.advice", 3)
	s.Show(id, "")
	stage.TabTo[*widgets.StepList](s, 1)
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	s.WentTo(at(frame.Questions, id, "support.training"))
}

func TestAQuickScanIsExtendedWithoutLosingAnAnswer(t *testing.T) {
	s := stage.New(t, screen)
	id := quickScan(s)
	for _, question := range three {
		s.Answer(id, question, 3)
	}
	s.Show(id, "")
	s.Sees("A full assessment asks 6 more")
	s.PressButton("Extend to all 9 questions")
	s.Sees("Progress: 3 of 9 answered", "Full (9 questions)", "The core result is shown until every dimension has enough answers.")
	if s.Shows("Extend to") || s.FocusedButton() != "Answer this question" {
		t.Errorf("after the extension the keyboard is on %q", s.FocusedButton())
	}
	read := s.Read(id)
	if read.Scope != assessment.Full || len(read.Agreed) != 3 {
		t.Errorf("the library holds a %s assessment with %d answers", read.Scope, len(read.Agreed))
	}
}

func TestWhoChangedItLastIsTold(t *testing.T) {
	s := stage.New(t, screen)
	id := quickScan(s)
	s.Show(id, "")
	s.Sees("last changed on ")
	s.Work.SetName("Anna Nowak")
	s.Answer(id, three[0], 3)
	s.Show(id, "")
	s.Sees("(Anna Nowak)")
}

func TestAnAssessmentThatIsGoneIsTold(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("nowhere", "")
	s.Sees("This assessment is no longer in the library.")
}
