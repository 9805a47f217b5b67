package results_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/screens/results"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Results, New: results.New}

func TestResultSaysStaircaseAverageAndWhatHoldsBack(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Amber Coast"], "")
	s.Sees(
		"Amber Coast · 15 September 2026 · Full (40 questions)", "invented example · final", "Level 2 in 7 of 10 dimensions, level 3 in 1",
		"What holds level 2 back: Governance and participation (1.9 of 5), Rules", "2.5 on the scale from 1 to 5",
		"Networks, partners and clusters", "First five", "Targets", "Levels reached", "38 of 40 questions have a level")
}

func TestTheFirstFiveLeadToAllRecommendations(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "")
	opened := s.Opened(id)
	said, at := s.Texts(), 0
	for _, step := range opened.FirstFive {
		title := opened.Pack.Words("en").Step(opened.Pack.Scale, step.Question, step.To).Title
		next := strings.Index(said, title)
		if next < at {
			t.Errorf("step %q is missing or stands before one of higher priority", title)
		}
		at = next
	}
	s.PressButton("All recommendations")
	s.WentTo(frame.Place{Screen: frame.Recommendations, Assessment: id})
}

func TestEveryChartHasItsNumbers(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Amber Coast"], "")
	for range 3 {
		before := len(s.Texts())
		s.PressButton("Show numbers")
		if len(s.Texts()) <= before {
			t.Error("the numbers did not appear")
		}
	}
	s.Sees("Dimension", "Score", "Hide numbers")
}

func TestDraftIsFinalisedByKeyboardAfterOneQuestion(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Answer(id, "finance.seed", 3)
	s.Show(id, "")
	s.TabToButton("Finalise…")
	s.Press(fyne.KeySpace)
	s.Sees("Finalise this assessment", "9 questions are blank:", "and 4 more. They stay blank", "can be compared with others")
	if button := s.FocusedButton(); button != "Cancel" {
		t.Errorf("the dialog begins at %q", button)
	}
	s.Press(fyne.KeyEscape)
	if s.Read(id).State != assessment.Draft {
		t.Fatal("Escape finalised the assessment")
	}
	s.Press(fyne.KeySpace)
	s.PressButton("Finalise with 9 blank")
	if s.Read(id).State != assessment.Final {
		t.Fatal("the assessment is not final")
	}
	s.Sees("invented example · final", "Reopen…")
	s.WantTitle("Mist Bay – Results – final – RESIST Compass")
}

func TestFinalAssessmentIsReopenedOnlyWithAReason(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "")
	s.PressButton("Reopen…")
	field, is := s.Focused().(*widgets.Entry)
	if !is {
		t.Fatalf("the dialog begins at %T", s.Focused())
	}
	for range 5 { // an empty reason keeps the button out of reach
		s.Tab()
		if button, is := s.Focused().(*widgets.Button); is && button.Text == "Reopen" {
			t.Fatal("it can be reopened without a reason")
		}
	}
	s.Window.Canvas().Focus(field)
	test.Type(field, "The budget of 2027 was decided.")
	s.PressButton("Reopen")
	if s.Read(id).State != assessment.Draft {
		t.Fatal("the assessment is still final")
	}
	s.Sees("invented example · draft", "Finalise…")
}

func TestEmptyAssessmentSaysWhatToDoFirst(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Full)
	s.Show(id, "")
	s.Sees("Nothing is answered yet")
	if button := s.FocusedButton(); button != "Answer the questions" {
		t.Errorf("the screen begins at %q", button)
	}
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Questions, Assessment: id})
}

func TestDimensionLeadsToItsFirstQuestion(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "")
	stage.TabTo[*widgets.StepList](s, 1)
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Questions, Assessment: id, Question: "governance.mandate"})
}

func TestNarrowWindowListsDimensionsInADropdown(t *testing.T) {
	s := stage.NewIn(t, screen, stage.Narrow)
	s.Show(s.AddExample()["Amber Coast"], "")
	s.Sees("Open a dimension")
	if strings.Contains(s.Texts(), "4/4 ✓") {
		t.Error("the list stands beside the result although there is no room")
	}
}

func TestQuestionnaireWithoutStepsSaysSo(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("small-1.0.0")
	id := s.Start("small@1.0.0", assessment.Full)
	opened := s.Opened(id)
	for _, question := range opened.Result.Questions {
		s.Answer(id, question.ID, opened.Pack.Scale.Lowest)
	}
	s.Show(id, "")
	s.Sees("This questionnaire has no steps", "0.0 on the scale from 0 to 3")
}

func TestComparisonAndReportAreOneKeyAway(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "")
	s.Press(fyne.KeyReturn)
	s.PressButton("Compare with…")
	s.WentTo(frame.Place{Screen: frame.Report, Assessment: id}, frame.Place{Screen: frame.Compare, Assessment: id})
}

func TestAssessmentThatIsGoneIsToldWithAWayBack(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("gone", "")
	s.Sees("This assessment is no longer in the library.")
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Assessments})
}

func TestPageKeysScrollAndFocusIsFollowed(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Amber Coast"], "")
	top := offset(t, s)
	s.Press(fyne.KeyPageDown)
	down := offset(t, s)
	s.TabToButton("Show numbers")
	if followed := offset(t, s); down <= top || followed >= down {
		t.Errorf("the page stood at %v, %v and %v", top, down, followed)
	}
}

// offset is how far the page is scrolled.
func offset(t *testing.T, s *stage.Stage) float32 {
	t.Helper()
	for _, object := range test.LaidOutObjects(s.Body) {
		if scroll, is := object.(*widgets.Scroll); is && scroll.Position().X == 0 && scroll.Size().Width > 600 {
			return scroll.Offset()
		}
	}
	t.Fatal("there is no page")
	return 0
}

func TestThePrimaryButtonIsWhatComesNext(t *testing.T) {
	s := stage.New(t, screen)
	room := s.AddSevenRegions(workspace.ImportOptions{})["Salt Islands"]
	half := s.Start("resist@1.0.0", assessment.Quick)
	s.Answer(half, "finance.seed", 3)
	full := s.StartOn("resist@1.0.0", assessment.Quick, "2027-01-01")
	for _, question := range s.Opened(full).Result.Questions {
		s.Answer(full, question.ID, 3)
	}
	for _, row := range []struct{ id, want string }{
		{half, "Go on with the questions"}, {full, "Finalise…"},
	} {
		s.Show(row.id, "")
		if button := s.FocusedButton(); button != row.want {
			t.Errorf("the screen begins at %q, want %q", button, row.want)
		}
	}
	s.Show(room, "")
	if button := s.FocusedButton(); !strings.HasPrefix(button, "Agree on ") {
		t.Errorf("where nobody agreed the screen begins at %q", button)
	}
	s.Finalise(full)
	s.Show(full, "")
	if button := s.FocusedButton(); button != "Write the report…" {
		t.Errorf("a final one begins at %q", button)
	}
}

func TestTheListCountsLevelsAsTheChartDoes(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Full)
	for i, question := range s.Opened(id).Result.Questions {
		s.Answer(id, question.ID, 2+i%2)
	}
	if err := s.Work.SetAnswer(t.Context(), id, "finance.eufunds", assessment.Answer{Kind: assessment.Unknown}); err != nil {
		t.Fatal(err)
	}
	s.Show(id, "")
	s.Sees("Access to finance\n3/4\n1 answered with “don’t know”", "39 of 40 questions have a level", "3 of 4 · ")
	if ticked := strings.Count(s.Texts(), "4/4 ✓"); ticked != 9 {
		t.Errorf("%d dimensions are ticked, want 9", ticked)
	}
}
