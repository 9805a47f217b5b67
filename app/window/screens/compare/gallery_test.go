package compare_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/theme"
	"compass/app/workspace"
)

// TestGalleryShowsComparisonsInEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestGalleryShowsComparisonsInEveryLook(t *testing.T) {
	for _, palette := range palettes() {
		for _, scale := range []int{100, 200} {
			for _, size := range []fyne.Size{ordinary, small} {
				name := fmt.Sprintf("compare-%s-%d-%.0f", palette, scale, size.Width)
				t.Run(name, func(t *testing.T) {
					d := newDesk(t, palette, scale, size)
					d.show(d.example()["Amber Coast"])
					d.picture(name)
					d.frame.TakeKey(fyne.KeyPageDown)
					d.picture(name + "-down")
					if got := d.window.Canvas().Size(); got != size {
						t.Errorf("the window grew to %v", got)
					}
				})
			}
		}
	}
}

// TestScoresOfTenDimensionsFitTheLeastWindow looks for the table's way of
// scrolling sideways, which it has only where it is too wide.
func TestScoresOfTenDimensionsFitTheLeastWindow(t *testing.T) {
	d := newDesk(t, theme.Light, 100, small)
	d.show(d.example()["Amber Coast"])
	for _, object := range test.LaidOutObjects(d.stage) {
		scroll, is := object.(*container.Scroll)
		if is && scroll.Direction == container.ScrollHorizontalOnly && scroll.Content.MinSize().Width > scroll.Size().Width {
			t.Errorf("a table is %v wide in a place of %v", scroll.Content.MinSize().Width, scroll.Size().Width)
		}
	}
}

func TestGalleryShowsAFullComparisonAndItsDialog(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.fill(workspace.ImportOptions{Final: true})
	d.example()
	d.show("")
	d.picture("compare-full")
	d.frame.TakeKey(fyne.KeyEnd)
	d.picture("compare-full-end")
	d.tab("Choose regions…")
	d.press(fyne.KeyReturn)
	d.picture("compare-choose")
}
