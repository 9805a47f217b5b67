package overview_test

import (
	"testing"

	"compass/app/window/stage"
	"compass/app/workspace"
	"compass/assessment"
)

// TestTheOverviewFitsEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestTheOverviewFitsEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		s.Show(s.AddExample()["Amber Coast"], "")
		s.Picture("overview-final-" + look.String())
		id := s.Start("resist@1.0.0", assessment.Quick)
		s.Show(id, "")
		s.Picture("overview-new-" + look.String())
		s.Answer(id, "strategy.s3", 5)
		s.Answer(id, "finance.seed", 2)
		s.Show(id, "")
		s.Picture("overview-half-" + look.String())
		s.Show(s.AddSevenRegions(workspace.ImportOptions{})["Salt Islands"], "")
		s.Picture("overview-talk-" + look.String())
	})
}
