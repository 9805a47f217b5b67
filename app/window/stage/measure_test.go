package stage_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// put makes an object stand at a place, in a size.
func put[O fyne.CanvasObject](object O, x, y, width, height float32) O {
	object.Move(fyne.NewPos(x, y))
	object.Resize(fyne.NewSize(width, height))
	return object
}

func label(words string) *canvas.Text {
	text := canvas.NewText(words, nil)
	text.TextSize = 15
	return text
}

func TestMisfitsAreFound(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	for name, row := range map[string]struct {
		objects []fyne.CanvasObject
		want    string // a part of what is told; empty: nothing is
	}{
		"all fits": {[]fyne.CanvasObject{put(widgets.NewButton(widgets.Primary, "Compare", nil), 10, 10, 120, 40)}, ""},
		"a button is too narrow": {
			[]fyne.CanvasObject{put(widgets.NewButton(widgets.Primary, "Compare regions", nil), 10, 10, 60, 40)},
			"“Compare regions” takes",
		},
		"words are too low for their box": {
			[]fyne.CanvasObject{put(widgets.Body("Regions around the Baltic Sea"), 10, 10, 90, 20)},
			"Text has 90 × 20",
		},
		"words leave the window": {[]fyne.CanvasObject{put(label("Compare"), 370, 10, 60, 20)}, "“Compare”"},
		"words lie on words": {
			[]fyne.CanvasObject{put(label("Compare"), 10, 10, 60, 20), put(label("Results"), 40, 15, 60, 20)},
			"lies on",
		},
		"a scroll shows less than a line": {
			[]fyne.CanvasObject{put(container.NewVScroll(widgets.Body(strings.Repeat("Regions ", 50))), 10, 10, 300, 10)},
			"a scroll is 10 high",
		},
		"a field is too narrow for what to type": {
			[]fyne.CanvasObject{put(widgets.NewEntry("Name of the region"), 10, 10, 80, 36)},
			"its field has",
		},
	} {
		t.Run(name, func(t *testing.T) {
			window := test.NewTempWindow(t, container.NewWithoutLayout(row.objects...))
			window.SetPadded(false)
			window.Resize(fyne.NewSize(400, 300))
			found := stage.Misfits(window)
			told := slices.ContainsFunc(found, func(one string) bool { return strings.Contains(one, row.want) })
			if row.want == "" && len(found) > 0 || row.want != "" && !told {
				t.Errorf("told was %q", found)
			}
		})
	}
}
