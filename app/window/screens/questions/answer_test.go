package questions_test

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
	"compass/assessment"
)

func (s *stage) wantAnswer(id, question string, want assessment.Answer) {
	s.t.Helper()
	if got := s.read(id).Agreed[question].Answer; got != want {
		s.t.Errorf("%s is answered %q, want %q", question, got, want)
	}
}

func TestALevelKeyIsInTheLibraryAndCountedInTheTitle(t *testing.T) {
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "")
	s.wantTitle("Amber Coast – 0 of 10 answered – saved – RESIST Compass")
	s.types("4")
	s.wantAnswer(id, "strategy.s3", assessment.AtLevel(4))
	s.wantTitle("Amber Coast – 1 of 10 answered – saved – RESIST Compass")
	s.types("2")
	s.wantAnswer(id, "strategy.s3", assessment.AtLevel(2))
	s.wantTitle("Amber Coast – 1 of 10 answered – saved – RESIST Compass")
	if !s.shows("✓ Saved ") || !s.shows("1 of 10 answered") {
		t.Error("the screen does not say that one answer is saved")
	}
}

func TestNotApplicableAndDontKnowAreAnswersAndDeleteTakesThemAway(t *testing.T) {
	for _, take := range []fyne.KeyName{fyne.KeyDelete, fyne.KeyBackspace} {
		s := desk(t)
		id := s.starts("resist@1.0.0", assessment.Quick)
		s.show(id, "")
		for key, want := range map[string]assessment.Answer{
			"n": {Kind: assessment.NotApplicable}, "N": {Kind: assessment.NotApplicable},
			"?": {Kind: assessment.Unknown}, "5": assessment.AtLevel(5),
		} {
			s.types(key)
			s.wantAnswer(id, "strategy.s3", want)
			s.wantTitle("Amber Coast – 1 of 10 answered – saved – RESIST Compass")
			s.press(take)
			s.wantAnswer(id, "strategy.s3", assessment.Answer{})
			s.wantTitle("Amber Coast – 0 of 10 answered – saved – RESIST Compass")
		}
	}
}

func TestKeysAnswerAlsoWhileAButtonHasTheKeyboard(t *testing.T) {
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "")
	tabTo[*widgets.Button](s, 1)
	s.types("3")
	s.wantAnswer(id, "strategy.s3", assessment.AtLevel(3))
}

func TestAChipAnswersAndTakesItsAnswerBack(t *testing.T) {
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "")
	tabTo[*widgets.Chip](s, 1)
	for range 2 {
		s.press(fyne.KeySpace)
		s.wantAnswer(id, "strategy.s3", assessment.Answer{Kind: assessment.NotApplicable})
		s.press(fyne.KeySpace)
		s.wantAnswer(id, "strategy.s3", assessment.Answer{})
	}
}

func TestAScaleFromNoughtToThreeHasItsOwnKeys(t *testing.T) {
	s := desk(t)
	s.addPack("small-1.0.0")
	id := s.starts("small@1.0.0", assessment.Full)
	s.show(id, "")
	s.types("0")
	s.wantAnswer(id, "wege.bus", assessment.AtLevel(0))
	s.types("4")
	s.wantAnswer(id, "wege.bus", assessment.AtLevel(0))
	s.types("3")
	s.wantAnswer(id, "wege.bus", assessment.AtLevel(3))
	if !s.shows("Bus: Wie kommen Menschen ohne Auto in den Nachbarort?") || !s.shows("Versuch") {
		t.Error("the question is not shown in the words of its pack")
	}
	s.picture("questions-small")
}

func TestAnAnswerThatCannotBeSavedIsNotShownAsChosen(t *testing.T) {
	s := desk(t)
	id := s.starts("resist@1.0.0", assessment.Quick)
	s.show(id, "")
	s.types("2")
	cards, _ := s.window.Canvas().Focused().(*widgets.LevelCards)
	if err := os.Remove(s.work.Path()); err != nil {
		t.Fatal(err)
	}
	s.types("5")
	if level, _ := cards.Chosen(); level != 2 {
		t.Errorf("level %d is shown as chosen, although only 2 was saved", level)
	}
	s.wantTitle("Amber Coast – 1 of 10 answered – saved – RESIST Compass")
	if !s.shows("moved, renamed or replaced") || !s.shows("Save a copy") {
		t.Error("the fault is not told")
	}
}

func TestAFinalAssessmentIsShownAndLocked(t *testing.T) {
	s := desk(t)
	id := s.imports("Amber Coast", "resources/examples/amber-coast.csv", true)
	before := s.read(id)
	s.show(id, "framework.procedures")
	if !s.shows("This assessment is final") || !s.shows("reopen it under Results") {
		t.Error("the screen does not say why nothing can be changed")
	}
	s.types("5n?")
	s.press(fyne.KeyDelete)
	for range 30 {
		s.window.Canvas().FocusNext()
		switch focused := s.window.Canvas().Focused().(type) {
		case *widgets.LevelCards, *widgets.Chip, *widgets.Entry:
			t.Errorf("Tab comes to %T, which would change the assessment", focused)
		}
	}
	for question, agreed := range before.Agreed {
		if got := s.read(id).Agreed[question]; got != agreed {
			t.Errorf("%s was changed from %v to %v", question, agreed, got)
		}
	}
	s.picture("questions-final")
	s.press(fyne.KeyPageDown)
	if !s.shows("question 5 of 10") {
		t.Error("Page Down does not move in a final assessment")
	}
}

func TestRespondentsStandOnTheCardsByGroup(t *testing.T) {
	s := desk(t)
	id := s.imports("Amber Coast", "resources/examples/amber-coast.csv", false)
	s.show(id, "framework.procedures")
	if !s.shows("11 answers, agreement") {
		t.Error("it is not told how many answered and that they agree")
	}
	// Level 2: two public, two business, one civil society, two education.
	if !s.shows("small contract.\n2\n2\n1\n2\n3\nEstablished") {
		t.Errorf("the respondents of level 2 are not on its card: %s", wordsIn(s.window.Content()))
	}
}
