package results_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/workspace"
)

// TestGalleryShowsResultsInEveryLook draws the screen in every size, and with
// COMPASS_SCREEN_PICTURES set to a folder in every colour: the pictures are kept
// there.
func TestGalleryShowsResultsInEveryLook(t *testing.T) {
	for _, palette := range palettes() {
		for _, scale := range []int{100, 200} {
			for _, size := range []fyne.Size{ordinary, small} {
				name := fmt.Sprintf("results-%s-%d-%.0f", palette, scale, size.Width)
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

func TestGalleryShowsAFullAssessmentAndItsDialogs(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	ids := d.fill(workspace.ImportOptions{})
	d.show(ids["Salt Islands"])
	for page := range 4 {
		d.picture(fmt.Sprintf("results-full-%d", page))
		d.frame.TakeKey(fyne.KeyPageDown)
	}
	d.tab("Finalise…")
	d.press(fyne.KeyReturn)
	d.picture("results-finalise")
	d.tab("Finalise")
	d.press(fyne.KeyReturn)
	d.tab("Reopen…")
	d.press(fyne.KeyReturn)
	d.picture("results-reopen")
}
