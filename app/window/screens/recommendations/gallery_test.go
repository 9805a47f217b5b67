package recommendations_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/workspace"
	"compass/assessment"
)

// TestGalleryShowsStepsInEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestGalleryShowsStepsInEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		s.Show(s.AddExample()["Amber Coast"], "")
		s.Picture("recommendations-" + look.String())
		s.Frame.TakeKey(fyne.KeyPageDown)
		s.Picture("recommendations-" + look.String() + "-down")
	})
}

func TestGalleryShowsEmptyFullAndNationalSteps(t *testing.T) {
	s := stage.New(t, screen)
	s.Show(s.Start("resist@1.0.0", assessment.Full), "")
	s.Picture("recommendations-empty")
	ids := s.AddSevenRegions(workspace.ImportOptions{})
	s.Show(ids["Salt Islands"], "")
	for page := range 3 {
		s.Picture(fmt.Sprintf("recommendations-national-%d", page))
		s.Frame.TakeKey(fyne.KeyPageDown)
	}
	full := s.StartOn("resist@1.0.0", assessment.Full, "2027-09-01")
	for i, question := range s.Opened(full).Result.Questions {
		s.Answer(full, question.ID, 1+i%4)
	}
	s.Show(full, "")
	s.Picture("recommendations-full")
}
