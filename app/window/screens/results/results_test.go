package results_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/workspace"
)

var ordinary = fyne.NewSize(1366, 768)

func TestGalleryShowsResultsInEveryLook(t *testing.T) {
	for _, palette := range theme.Palettes() {
		for _, scale := range []int{100, 200} {
			for _, size := range []fyne.Size{ordinary, fyne.NewSize(1024, 700)} {
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

func TestGalleryShowsAFullAssessment(t *testing.T) {
	d := newDesk(t, theme.Light, 100, ordinary)
	d.show(d.fill(workspace.ImportOptions{Final: true})["Amber Coast"])
	for page := range 4 {
		d.picture(fmt.Sprintf("results-full-%d", page))
		d.frame.TakeKey(fyne.KeyPageDown)
	}
}
