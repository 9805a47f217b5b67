package recommendations_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/recommendations"
	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

var screen = stage.Screen{Key: frame.Recommendations, New: recommendations.New}

// amber shows the steps of an invented region and returns what is counted.
func amber(t *testing.T) (*stage.Stage, workspace.Opened) {
	t.Helper()
	s := stage.New(t, screen)
	id := s.AddExample()["Amber Coast"]
	s.Show(id, "")
	return s, s.Opened(id)
}

// titleOf is what a step is called on the screen.
func titleOf(opened workspace.Opened, step recommendation.Recommendation) string {
	return opened.Pack.Words("en").Step(opened.Pack.Scale, step.Question, step.To).Title
}

func TestEveryStepStandsInItsGroupInTheOrderOfPriority(t *testing.T) {
	s, opened := amber(t)
	s.WantTitle("Amber Coast – Recommendations – final – RESIST Compass")
	s.Sees("Start with these 5 of 38 steps", "First five", "Foundations", "Next steps")
	said := s.Texts()
	first := -1
	for i, step := range opened.FirstFive {
		at := strings.Index(said, "\n"+strconv.Itoa(i+1)+"\n"+titleOf(opened, step)+"\n")
		if at <= first {
			t.Errorf("%q is not number %d of the first five", titleOf(opened, step), i+1)
		}
		first = at
	}
	for _, kind := range []recommendation.Kind{recommendation.QuickWin, recommendation.Foundation, recommendation.NextStep} {
		last := first
		for _, step := range opened.Recommendations {
			if step.Kind != kind || isFirst(opened, step) {
				continue
			}
			at := strings.Index(said, titleOf(opened, step))
			if at <= last {
				t.Errorf("step %q is missing or stands before one of higher priority", titleOf(opened, step))
			}
			last = at
		}
	}
}

func isFirst(opened workspace.Opened, step recommendation.Recommendation) bool {
	return slices.ContainsFunc(opened.FirstFive, func(one recommendation.Recommendation) bool { return one.Question == step.Question })
}

func TestAnUnfoldedStepSaysAllThatThereIsToKnow(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Answer(id, "finance.seed", 1)
	s.Target(id, "finance.seed", assessment.Target{Level: 4, Year: 2029})
	s.Show(id, "")
	s.Press(fyne.KeyReturn)
	opened := s.Opened(id)
	step := opened.Recommendations[0]
	words := opened.Pack.Words("en")
	s.Sees("1 step to take", "level 1 → 2", "Access to finance", "Who does what", "Done when:", "Why here:",
		"Effort\nmedium: a project", "Time\nup to", "Who\n", "Decided by\nthe region", "Target\n4 by 2029", "The path to the target")
	for _, action := range words.Step(opened.Pack.Scale, "finance.seed", 2).Actions {
		s.Sees(action)
	}
	if len(step.Path) != 2 {
		t.Fatalf("the path has %d steps, want those to level 3 and 4", len(step.Path))
	}
	for _, later := range step.Path {
		s.Sees("Then to level", words.Step(opened.Pack.Scale, "finance.seed", later.To).Title)
	}
}

func TestTheListIsOneTabStopAndUnfoldsOneStepAtATime(t *testing.T) {
	s, _ := amber(t)
	list, is := s.Focused().(*widgets.FoldList)
	if !is {
		t.Fatalf("the screen begins at %T, not at the list", s.Focused())
	}
	if s.Shows("Done when:") {
		t.Error("a step is unfolded before anybody asked")
	}
	s.Press(fyne.KeyReturn)
	if !list.Opened(0) || strings.Count(s.Texts(), "Done when:") != 1 {
		t.Error("the first step is not the one unfolded")
	}
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	if list.Opened(0) || !list.Opened(1) || strings.Count(s.Texts(), "Done when:") != 1 {
		t.Error("the second step did not unfold alone")
	}
	s.Press(fyne.KeySpace)
	if s.Shows("Done when:") {
		t.Error("the step did not fold")
	}
	s.Press(fyne.KeySpace)
	s.Tab()
	if button := s.FocusedButton(); button != "Open the question" {
		t.Errorf("Tab leads from the list to %q", button)
	}
}

func TestAllStepsAreShownInFullWhenAsked(t *testing.T) {
	s, opened := amber(t)
	chip := stage.TabTo[*widgets.Chip](s, 1)
	s.Press(fyne.KeySpace)
	if full := strings.Count(s.Texts(), "Done when:"); full != len(opened.Recommendations) {
		t.Errorf("%d of %d steps are in full", full, len(opened.Recommendations))
	}
	s.Press(fyne.KeySpace)
	if full := strings.Count(s.Texts(), "Done when:"); chip.Selected || full != 0 {
		t.Errorf("%d steps are in full after going back", full)
	}
}

func TestFiltersNarrowTheStepsAndSaySo(t *testing.T) {
	s, opened := amber(t)
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	s.Sees("5 of 38 steps")
	for _, step := range opened.Recommendations {
		first := isFirst(opened, step)
		if s.Shows(titleOf(opened, step)) != first {
			t.Errorf("%q: shown %t, among the first five %t", titleOf(opened, step), !first, first)
		}
	}
}

func TestWhoActsNarrowsTheSteps(t *testing.T) {
	s, opened := amber(t)
	stage.TabTo[*widgets.Dropdown](s, 2)
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn) // the regional council
	for _, step := range opened.Recommendations {
		acts := slices.Contains(step.Step.Actors, "region")
		if s.Shows(titleOf(opened, step)) != acts {
			t.Errorf("%q: the regional council acts %t, shown %t", titleOf(opened, step), acts, !acts)
		}
	}
}

func TestTheFirstFiveKeepTheirNumbersWhenOthersAreLeftOut(t *testing.T) {
	s, opened := amber(t)
	last := opened.FirstFive[len(opened.FirstFive)-1]
	part := slices.IndexFunc(opened.Pack.Dimensions, dimensionIs(last.Dimension))
	chooseAtTheLeft(s, part)
	s.Sees("4 of 38 steps", "\n5\n"+titleOf(opened, last))
	s.Press(fyne.KeyReturn)
	s.Sees("Start with these 5 of 38 steps")
}

func TestTheListAtTheLeftCountsTheSteps(t *testing.T) {
	s, _ := amber(t)
	s.Sees("Governance and participation\n4 steps", "Choose a dimension to see its steps alone")
}

func TestANarrowPageFoldsTheFiltersIntoOneButton(t *testing.T) {
	s := stage.NewIn(t, screen, stage.Look{Palette: theme.Light, Scale: 200, Size: stage.Least})
	s.Show(s.AddExample()["Amber Coast"], "")
	if s.Shows("Who acts") {
		t.Error("the filters are shown before anybody asked")
	}
	s.PressButton("Choose steps")
	s.Sees("Who acts", "Dimension", "Open all")
	s.PressButton("Choose steps")
	if s.Shows("Who acts") {
		t.Error("the filters did not fold")
	}
}

func TestADraftSaysFromHowManyQuestionsItsStepsComeAndLeadsOn(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Answer(id, "finance.seed", 1)
	s.Show(id, "")
	s.Sees("So far, from 1 of 10 questions.")
	s.PressButton("Go on with the questions")
	s.WentTo(frame.Place{Screen: frame.Questions, Assessment: id, Question: "strategy.s3"})
}

func TestAChoiceThatNoStepFitsLeadsBackToAll(t *testing.T) {
	s, opened := amber(t)
	first := opened.Recommendations[0]
	chooseAtTheLeft(s, slices.IndexFunc(opened.Pack.Dimensions, dimensionIs(first.Dimension)))
	s.Sees("4 of 38 steps")
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyEnd, fyne.KeyReturn)
	if first.Kind == recommendation.NextStep {
		t.Fatal("the example has changed: its first step is among the next steps")
	}
	s.Sees("No step fits this choice.", "0 of 38 steps")
	s.PressButton("Show all steps")
	s.Sees("Start with these 5 of 38 steps")
	if _, is := s.Focused().(*widgets.FoldList); !is {
		t.Errorf("the keyboard is on %T, not on the list", s.Focused())
	}
}

func TestAStepLeadsToItsQuestion(t *testing.T) {
	s, opened := amber(t)
	s.Press(fyne.KeyReturn)
	s.PressButton("Open the question")
	step := opened.FirstFive[0]
	s.WentTo(frame.Place{Screen: frame.Questions, Assessment: opened.Assessment.ID, Question: step.Question})
}

func TestTheScreenOpensAtTheStepOfAQuestion(t *testing.T) {
	s, opened := amber(t)
	last := opened.Recommendations[len(opened.Recommendations)-1]
	s.Show(opened.Assessment.ID, last.Question)
	s.Sees(opened.Pack.Words("en").Step(opened.Pack.Scale, last.Question, last.To).Done)
}

func TestAStepIsCopiedAsText(t *testing.T) {
	s, opened := amber(t)
	s.Press(fyne.KeyReturn)
	s.PressButton("Copy as text")
	step := opened.FirstFive[0]
	copied := fyne.CurrentApp().Clipboard().Content()
	words := opened.Pack.Words("en").Step(opened.Pack.Scale, step.Question, step.To)
	for _, part := range append([]string{words.Title, "Amber Coast", "Done when: " + words.Done, "Effort: ", "Why here:"}, words.Actions...) {
		if !strings.Contains(copied, part) {
			t.Errorf("%q is missing in what was copied:\n%s", part, copied)
		}
	}
	s.Sees("✓ Copied: " + words.Title)
}

func TestStepsOfTheStateStandApartUnlessTheyComeFirst(t *testing.T) {
	s := stage.New(t, screen)
	first := s.AddSevenRegions(workspace.ImportOptions{})["Salt Islands"]
	s.Show(first, "")
	if national := slices.ContainsFunc(s.Opened(first).FirstFive, byState); !national {
		t.Fatal("the example has changed: none of its first five is the state’s")
	}
	s.Sees("the state decides")

	later := s.StartOn("sample@1.0.0", assessment.Full, "2027-09-01")
	for question, level := range map[string]int{"direction.plan": 1, "direction.review": 1, "direction.budget": 2} {
		s.Answer(later, question, level) // two of the dimension come before what the state decides
	}
	s.Show(later, "")
	opened := s.Opened(later)
	said := s.Texts()
	at := strings.LastIndex(said, "To bring to the national level")
	for _, step := range opened.Recommendations {
		if isFirst(opened, step) {
			continue
		}
		if below := at >= 0 && strings.LastIndex(said, titleOf(opened, step)) > at; below != byState(step) {
			t.Errorf("%q: the state decides %t, set apart %t", titleOf(opened, step), byState(step), below)
		}
	}
	if at < 0 {
		t.Error("no step is set apart for the national level")
	}
}

func byState(step recommendation.Recommendation) bool { return step.Step.ByState() }

func TestEmptyScreensSayWhatToDo(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.Sees("No steps yet", "Nothing is answered yet")
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Questions, Assessment: id})

	for _, question := range s.Opened(id).Result.Questions {
		s.Answer(id, question.ID, 5)
	}
	s.Show(id, "")
	s.Sees("Every target is reached", "Set a higher target")

	s.AddPack("small-1.0.0")
	without := s.StartOn("small@1.0.0", assessment.Full, "2026-10-01")
	s.Show(without, "")
	s.Sees("No recommendations", "describes no steps")
}

func TestAnswersWithoutALevelAreNoReachedTargets(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	if err := s.Work.SetAnswer(t.Context(), id, "finance.seed", assessment.Answer{Kind: assessment.Unknown}); err != nil {
		t.Fatal(err)
	}
	s.Show(id, "")
	s.Sees("No question has a level yet")
}

func TestAssessmentThatIsGoneIsToldWithAWayBack(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("gone", "")
	s.Sees("This assessment is no longer in the library.")
}

// chooseAtTheLeft chooses a dimension in the list at the left.
func chooseAtTheLeft(s *stage.Stage, part int) {
	stage.TabTo[*widgets.StepList](s, 1)
	s.Press(fyne.KeyHome)
	for range part {
		s.Press(fyne.KeyDown)
	}
	s.Press(fyne.KeyReturn)
}

func dimensionIs(id string) func(questionnaire.Dimension) bool {
	return func(dimension questionnaire.Dimension) bool { return dimension.ID == id }
}
