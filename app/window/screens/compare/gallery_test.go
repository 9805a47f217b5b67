package compare_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/workspace"
)

// TestGalleryShowsComparisonsInEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestGalleryShowsComparisonsInEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		s.Show(s.AddExample()["Amber Coast"], "")
		s.Picture("compare-" + look.String())
		s.Frame.TakeKey(fyne.KeyPageDown)
		s.Picture("compare-" + look.String() + "-down")
	})
}

// TestScoresOfTenDimensionsFitTheLeastWindow looks for the table's way of
// scrolling sideways, which it has only where it is too wide.
func TestScoresOfTenDimensionsFitTheLeastWindow(t *testing.T) {
	s := stage.NewIn(t, screen, stage.Narrow)
	s.Show(s.AddExample()["Amber Coast"], "")
	for _, object := range test.LaidOutObjects(s.Body) {
		scroll, is := object.(*container.Scroll)
		if is && scroll.Direction == container.ScrollHorizontalOnly && scroll.Content.MinSize().Width > scroll.Size().Width {
			t.Errorf("a table is %v wide in a place of %v", scroll.Content.MinSize().Width, scroll.Size().Width)
		}
	}
}

func TestGalleryShowsAFullComparisonAndItsDialog(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{Final: true})
	s.AddExample()
	s.Show("", "")
	s.Picture("compare-full")
	s.Frame.TakeKey(fyne.KeyEnd)
	s.Picture("compare-full-end")
	s.PressButton("Choose regions…")
	s.Picture("compare-choose")
}
