package results_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/workspace"
)

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
