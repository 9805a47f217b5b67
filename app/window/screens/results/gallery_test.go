package results_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/workspace"
)

// TestGalleryShowsResultsInEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestGalleryShowsResultsInEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		s.Show(s.AddExample()["Amber Coast"], "")
		s.Picture("results-" + look.String())
		s.Frame.TakeKey(fyne.KeyPageDown)
		s.Picture("results-" + look.String() + "-down")
	})
}

func TestGalleryShowsAFullAssessmentAndItsDialogs(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddSevenRegions(workspace.ImportOptions{})
	s.Show(ids["Salt Islands"], "")
	for page := range 4 {
		s.Picture(fmt.Sprintf("results-full-%d", page))
		s.Frame.TakeKey(fyne.KeyPageDown)
	}
	s.PressButton("Finalise…")
	s.Picture("results-finalise")
	s.PressButton("Finalise")
	s.PressButton("Reopen…")
	s.Picture("results-reopen")
}
