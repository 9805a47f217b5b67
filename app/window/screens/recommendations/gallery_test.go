package recommendations_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/workspace"
	"compass/assessment"
)

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
