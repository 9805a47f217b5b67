package results_test

import (
	"strings"
	"testing"

	"compass/app/window/stage"
	"compass/assessment"
)

func TestThemesAreShownWithTheQuestionsBehindThem(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Full)
	s.Answer(id, "strategy.migration", 4)
	s.Answer(id, "markets.work", 3)
	s.Show(id, "")
	words := s.Opened(id).Pack.Words("en")
	s.Sees("Migration and inclusion  3.5", words.Questions["strategy.migration"].Title+"  4",
		words.Questions["markets.work"].Title+"  3", words.Questions["culture.inclusion"].Title+"  not answered",
		"Climate and just transition  not enough answers", "mean of the questions below it, 1 to 5")
}

func TestTargetsAreShownFurthestFirstWithHowManyAreReached(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	for question, level := range map[string]int{"strategy.s3": 3, "finance.seed": 1, "networks.csei": 4} {
		s.Answer(id, question, level)
	}
	s.Target(id, "strategy.s3", assessment.Target{Level: 4})
	s.Target(id, "finance.seed", assessment.Target{Level: 3, Year: 2029})
	s.Target(id, "networks.csei", assessment.Target{Level: 4})
	s.Show(id, "")
	s.Sees("Early-stage grants\n◇  1 → target 3 by 2029\nSocial innovation in the innovation strategy\n◇  3 → target 4\n",
		"4 → target 4 ✓", "1 of 3 targets reached")
}

func TestWithoutATargetTheCardSaysHowToSetOne(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Answer(id, "finance.seed", 3)
	s.Show(id, "")
	s.Sees("No target is set yet.")
}

func TestAnExtendedQuickScanShowsItsCoreResultUntilThereIsEnough(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	for _, question := range s.Opened(id).Result.Questions {
		s.Answer(id, question.ID, 3)
	}
	s.Show(id, "")
	s.Sees("a quick scan asks the core questions only", "Level 3 in all 10 dimensions")
	s.Sees("extended to all questions under Overview")
	if err := s.Work.Extend(t.Context(), id); err != nil {
		t.Fatal(err)
	}
	s.Show(id, "")
	s.Sees("core result", "Its result on the core questions is shown", "Level 3 in all 10 dimensions", "So far, from 10 of 40 questions.", "10 of 40 questions have a level")
	s.PressButton("Finalise…")
	s.Sees("30 questions are blank:")
	s.PressButton("Cancel")

	for _, dimension := range s.Opened(id).Pack.Dimensions {
		for _, question := range dimension.Questions[1:] {
			s.Answer(id, question.ID, 1)
		}
	}
	s.Show(id, "")
	if s.Shows("core result") {
		t.Error("the core result is still shown although every dimension has enough answers")
	}
	s.Sees("40 of 40 questions have a level", "The average is 1.5")
}

func TestAFinalQuickScanIsNotSaidToBeExtensible(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Granite Shore"], "")
	s.Sees("a quick scan asks the core questions only")
	if s.Shows("can be extended") {
		t.Error("a locked assessment is said to be extensible")
	}
}

func TestAllTargetsAreShownWhenAsked(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.AddExample()["Amber Coast"], "")
	s.Sees("0 of 14 targets reached")
	few := strings.Count(s.Texts(), "◇")
	s.PressButton("Show all 14 targets")
	if all := strings.Count(s.Texts(), "◇"); few != 5 || all != 14 {
		t.Errorf("%d targets are shown, then %d", few, all)
	}
	s.PressButton("Show fewer targets")
	if again := strings.Count(s.Texts(), "◇"); again != few {
		t.Errorf("%d targets are shown after going back", again)
	}
}
