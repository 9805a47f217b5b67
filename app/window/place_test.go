package window

import (
	"image"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/workspace"
)

func TestAWindowIsPutWhereItCanBeSeen(t *testing.T) {
	laptop, projector := image.Rect(0, 24, 1366, 768), image.Rect(1366, 0, 3286, 1080)
	both := []image.Rectangle{laptop, projector}
	for name, c := range map[string]struct {
		wanted  image.Rectangle
		areas   []image.Rectangle
		fitting image.Rectangle
		seen    bool
	}{
		"where it was":                     {image.Rect(100, 50, 1200, 750), both, image.Rect(100, 50, 1200, 750), true},
		"on the projector":                 {image.Rect(1400, 20, 3200, 1000), both, image.Rect(1400, 20, 3200, 1000), true},
		"the projector is gone":            {image.Rect(1400, 20, 3200, 1000), both[:1], image.Rect(0, 24, 1366, 768), false},
		"half beyond the edge":             {image.Rect(900, 300, 2000, 1000), both[:1], image.Rect(266, 68, 1366, 768), true},
		"only its shadow is on the screen": {image.Rect(-1090, 50, 10, 750), both[:1], image.Rect(0, 50, 1100, 750), false},
		"larger than the screen":           {image.Rect(0, 24, 2732, 1536), both[:1], image.Rect(0, 24, 1366, 768), true},
		"under the bar at the top":         {image.Rect(10, 0, 1110, 700), both[:1], image.Rect(10, 24, 1110, 724), true},
	} {
		fitting, seen := fit(c.wanted, c.areas)
		if fitting != c.fitting || seen != c.seen {
			t.Errorf("%s: %v, seen %t; want %v, seen %t", name, fitting, seen, c.fitting, c.seen)
		}
	}
}

func TestTheFirstStartHasTheUsualSize(t *testing.T) {
	if size := startSize(workspace.Settings{}); size != usualSize {
		t.Errorf("the window starts at %v", size)
	}
	if size := startSize(workspace.Settings{WindowWidth: 1100, WindowHeight: 720}); size != fyne.NewSize(1100, 720) {
		t.Errorf("a window closed at 1100 × 720 starts at %v", size)
	}
}
