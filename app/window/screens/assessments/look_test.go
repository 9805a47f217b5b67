package assessments_test

import (
	"testing"

	"compass/app/window/stage"
	"compass/app/workspace"
)

// TestTheListFitsEveryLook draws the screen and its dialogs in every size, and
// with COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are
// kept there.
func TestTheListFitsEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		show(s)
		s.Picture("empty-" + look.String())
		fill(s)
		show(s)
		s.Picture("assessments-" + look.String())
		begins(s)
		s.Picture("region-" + look.String())
		s.Type("pomor")
		s.Press("Return")
		s.Picture("form-" + look.String())
	})
}

// fill brings invented regions of two questionnaires into the library.
func fill(s *stage.Stage) {
	s.AddSevenRegions(workspace.ImportOptions{})
	s.AddExample()
}
