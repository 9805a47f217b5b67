package compare_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

func TestGalleryShowsNamesBesideScoresThatAreScrolledSideways(t *testing.T) {
	for _, palette := range []theme.Palette{theme.Light, theme.HighContrast} {
		look := stage.Look{Palette: palette, Scale: 200, Size: stage.Least}
		s := stage.NewIn(t, screen, look)
		s.Show(s.AddExample()["Amber Coast"], "")
		stage.TabTo[*widgets.Dropdown](s, orderControl)
		s.Tab()
		s.Press(fyne.KeyRight, fyne.KeyRight)
		s.Picture("compare-sideways-" + look.String())
	}
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

// TestGalleryShowsFewAndManyRegions draws two and thirty of them.
func TestGalleryShowsFewAndManyRegions(t *testing.T) {
	for _, look := range []stage.Look{stage.Usual, {Palette: theme.HighContrast, Scale: 200, Size: stage.Least}} {
		for _, count := range []int{2, 30} {
			s := stage.NewIn(t, screen, look)
			ids := addRegions(s, count)
			s.Show(ids[1], "")
			s.Wait("the comparison", func() bool { return s.Shows("How to read this") })
			name := fmt.Sprintf("compare-of-%d-%s", count, look)
			s.Picture(name)
			for page := range 3 {
				s.Frame.TakeKey(fyne.KeyPageDown)
				s.Picture(fmt.Sprintf("%s-down-%d", name, page+1))
			}
			s.Frame.TakeKey(fyne.KeyHome)
			choose(s, sizeControl, 1)
			s.Picture(name + "-narrowed")
		}
	}
}

func TestGalleryShowsWhatTeaches(t *testing.T) {
	for _, look := range []stage.Look{stage.Usual, {Palette: theme.Dark, Scale: 200, Size: stage.Least}} {
		s := stage.NewIn(t, screen, look)
		s.Show("", "")
		s.Picture("compare-empty-" + look.String())
		s.Finalise(s.AddSevenRegions(workspace.ImportOptions{})["Lakeland"])
		s.Show("", "")
		s.Picture("compare-teach-" + look.String())
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
	s.Press(fyne.KeyEscape)
	s.Frame.TakeKey(fyne.KeyHome)
	stage.TabTo[*widgets.Dropdown](s, orderControl)
	s.Press(fyne.KeySpace)
	s.Picture("compare-order")
}
