package questions_test

import (
	"maps"
	"slices"
	"testing"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/workspace"
)

// TestLargeTextOpensAtTheQuestion draws the screen as it opens at 200 %.
func TestLargeTextOpensAtTheQuestion(t *testing.T) {
	s := stage.NewIn(t, screen, stage.Look{Palette: theme.Light, Scale: 200, Size: stage.Least})
	id := s.Import(stage.AmberCoast, workspace.ImportOptions{})["Amber Coast"]
	s.Show(id, "framework.procedures")
	s.Picture("questions-open-200")
	s.Press("Next")
	s.Picture("questions-moved-200")
}

// TestTheLongestQuestionFitsEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestTheLongestQuestionFitsEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		id := s.Import(stage.AmberCoast, workspace.ImportOptions{})["Amber Coast"]
		s.Show(id, "framework.procedures")
		s.Type("3")
		s.Picture("questions-" + look.String())
	})
}

// TestASplitIsSeenBesideTheCards draws a question on which a room is split.
func TestASplitIsSeenBesideTheCards(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddSevenRegions(workspace.ImportOptions{})["Amber Coast"]
	for _, question := range slices.Sorted(maps.Keys(s.Read(id).Respondents[0].Answers)) {
		s.Show(id, question)
		if s.Shows("split") {
			s.Picture("questions-split")
			return
		}
	}
	t.Error("no question says that the room is split")
}
