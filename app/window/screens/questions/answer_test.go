package questions_test

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/questions"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Questions, New: questions.New}

func wantAnswer(t *testing.T, s *stage.Stage, id, question string, want assessment.Answer) {
	t.Helper()
	if got := s.Read(id).Agreed[question].Answer; got != want {
		t.Errorf("%s is answered %q, want %q", question, got, want)
	}
}

func TestALevelKeyIsInTheLibraryAndCountedInTheTitle(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.WantTitle("Mist Bay – 0 of 10 answered – saved – RESIST Compass")
	s.Type("4")
	wantAnswer(t, s, id, "strategy.s3", assessment.AtLevel(4))
	s.WantTitle("Mist Bay – 1 of 10 answered – saved – RESIST Compass")
	s.Type("2")
	wantAnswer(t, s, id, "strategy.s3", assessment.AtLevel(2))
	s.WantTitle("Mist Bay – 1 of 10 answered – saved – RESIST Compass")
	if !s.Shows("✓ Saved ") || !s.Shows("1 of 10 answered") {
		t.Error("the screen does not say that one answer is saved")
	}
}

func TestNotApplicableAndDontKnowAreAnswersAndDeleteTakesThemAway(t *testing.T) {
	for _, take := range []fyne.KeyName{fyne.KeyDelete, fyne.KeyBackspace} {
		s := stage.New(t, screen)
		id := s.Start("resist@1.0.0", assessment.Quick)
		s.Show(id, "")
		for key, want := range map[string]assessment.Answer{
			"n": {Kind: assessment.NotApplicable}, "N": {Kind: assessment.NotApplicable},
			"?": {Kind: assessment.Unknown}, "5": assessment.AtLevel(5),
		} {
			s.Type(key)
			wantAnswer(t, s, id, "strategy.s3", want)
			s.WantTitle("Mist Bay – 1 of 10 answered – saved – RESIST Compass")
			s.Press(take)
			wantAnswer(t, s, id, "strategy.s3", assessment.Answer{})
			s.WantTitle("Mist Bay – 0 of 10 answered – saved – RESIST Compass")
		}
	}
}

func TestKeysAnswerAlsoWhileAButtonHasTheKeyboard(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	stage.TabTo[*widgets.Button](s, 1)
	s.Type("3")
	wantAnswer(t, s, id, "strategy.s3", assessment.AtLevel(3))
}

func TestAChipAnswersAndTakesItsAnswerBack(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	stage.TabTo[*widgets.Chip](s, 1)
	for range 2 {
		s.Press(fyne.KeySpace)
		wantAnswer(t, s, id, "strategy.s3", assessment.Answer{Kind: assessment.NotApplicable})
		s.Press(fyne.KeySpace)
		wantAnswer(t, s, id, "strategy.s3", assessment.Answer{})
	}
}

func TestAScaleFromNoughtToThreeHasItsOwnKeys(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("small-1.0.0")
	id := s.Start("small@1.0.0", assessment.Full)
	s.Show(id, "")
	s.Type("0")
	wantAnswer(t, s, id, "wege.bus", assessment.AtLevel(0))
	s.Type("4")
	wantAnswer(t, s, id, "wege.bus", assessment.AtLevel(0))
	s.Type("3")
	wantAnswer(t, s, id, "wege.bus", assessment.AtLevel(3))
	if !s.Shows("Bus\nWie kommen Menschen ohne Auto in den Nachbarort?") || !s.Shows("Versuch") {
		t.Error("the question is not shown in the words of its pack")
	}
	s.Picture("questions-small")
}

func TestAnAnswerThatCannotBeSavedIsNotShownAsChosen(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.Type("2")
	cards, _ := s.Focused().(*widgets.LevelCards)
	if err := os.Remove(s.Work.Path()); err != nil {
		t.Fatal(err)
	}
	s.Type("5")
	if level, _ := cards.Chosen(); level != 2 {
		t.Errorf("level %d is shown as chosen, although only 2 was saved", level)
	}
	s.WantTitle("Mist Bay – 1 of 10 answered – saved – RESIST Compass")
	if !s.Shows("moved, renamed or replaced") || !s.Shows("Save a copy") {
		t.Error("the fault is not told")
	}
}

func TestAFinalAssessmentIsShownAndLocked(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Import(stage.AmberCoast, workspace.ImportOptions{Final: true})["Amber Coast"]
	before := s.Read(id)
	s.Show(id, "framework.procedures")
	if !s.Shows("This assessment is final") || !s.Shows("reopen it under Results") {
		t.Error("the screen does not say why nothing can be changed")
	}
	s.Type("5n?")
	s.Press(fyne.KeyDelete)
	for range 30 {
		s.Tab()
		switch focused := s.Focused().(type) {
		case *widgets.LevelCards, *widgets.Chip, *widgets.Entry:
			t.Errorf("Tab comes to %T, which would change the assessment", focused)
		}
	}
	for question, agreed := range before.Agreed {
		if got := s.Read(id).Agreed[question]; got != agreed {
			t.Errorf("%s was changed from %v to %v", question, agreed, got)
		}
	}
	s.Picture("questions-final")
	s.Press(fyne.KeyPageDown)
	if !s.Shows("Rules and administration · question 2 of 4") {
		t.Error("Page Down does not move in a final assessment")
	}
}

func TestRespondentsStandOnTheCardsByGroup(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Import(stage.AmberCoast, workspace.ImportOptions{})["Amber Coast"]
	s.Show(id, "framework.procedures")
	if !s.Shows("11 answers, agreement") {
		t.Error("it is not told how many answered and that they agree")
	}
	// Level 2: two public, two business, one civil society, two education.
	if !s.Shows("if only once.\n2\n2\n1\n2\n3\nEstablished") {
		t.Errorf("the respondents of level 2 are not on its card: %s", s.Texts())
	}
}
