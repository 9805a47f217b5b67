package window

import (
	"fmt"
	"image"
	"math"
	"reflect"

	"fyne.io/fyne/v2"

	"compass/app/workspace"
)

// usualSize is the window's size at the first start, on a screen that has the
// room.
var usualSize = fyne.NewSize(1366, 768)

// startSize is the window's size at the start: as it was closed last.
func startSize(chosen workspace.Settings) fyne.Size {
	if chosen.WindowWidth <= 0 || chosen.WindowHeight <= 0 {
		return usualSize
	}
	return fyne.NewSize(float32(chosen.WindowWidth), float32(chosen.WindowHeight))
}

// takePlace puts the window where it was closed last, as far as that is still
// on a screen, and makes it as small as the screen where that is smaller.
func (m *mainWindow) takePlace() {
	areas := screenAreas(m.window)
	if len(areas) == 0 {
		return
	}
	chosen, scale := m.frame.Chosen, m.window.Canvas().Scale()
	size, wanted := startSize(chosen), image.Rectangle{}
	wanted.Min = image.Pt(chosen.WindowX, chosen.WindowY)
	wanted.Max = wanted.Min.Add(image.Pt(inPixels(size.Width, scale), inPixels(size.Height, scale)))
	fitting, seen := fit(wanted, areas)
	if fitting.Size() != wanted.Size() {
		m.window.Resize(fyne.NewSize(float32(fitting.Dx())/scale, float32(fitting.Dy())/scale))
	}
	if chosen.WindowWidth > 0 && seen {
		moveTo(m.window, fitting.Min)
	}
	if chosen.WindowMaximised {
		maximise(m.window)
	}
}

func inPixels(length, scale float32) int { return int(math.Round(float64(length * scale))) }

// leastSeen is how much of a window must be on a screen to be found and moved,
// in pixels.
const leastSeen = 64

// fit makes a window small enough for the screen that holds most of it and moves
// it there wholly. A window of which hardly anything is on a screen is not seen:
// it has only the size that fits the first.
func fit(wanted image.Rectangle, areas []image.Rectangle) (fitting image.Rectangle, seen bool) {
	best, most := areas[0], 0
	for _, area := range areas {
		shared := wanted.Intersect(area)
		if shared.Dx() >= leastSeen && shared.Dy() >= leastSeen && shared.Dx()*shared.Dy() > most {
			best, most = area, shared.Dx()*shared.Dy()
		}
	}
	size := image.Pt(min(wanted.Dx(), best.Dx()), min(wanted.Dy(), best.Dy()))
	at := image.Pt(
		max(min(wanted.Min.X, best.Max.X-size.X), best.Min.X),
		max(min(wanted.Min.Y, best.Max.Y-size.Y), best.Min.Y))
	return image.Rectangle{Min: at, Max: at.Add(size)}, most > 0
}

// keepPlace keeps where the window is for the next start. It changes nothing
// else of the settings, because the program may have been started with others.
func (m *mainWindow) keepPlace() error {
	at, maximised, known := placeOf(m.window)
	if !known {
		return nil
	}
	chosen, err := workspace.LoadSettings()
	if err != nil {
		return nil // told at the start; nothing is written over what may be mended
	}
	before := chosen
	if chosen.WindowMaximised = maximised; !maximised {
		size := m.window.Canvas().Size()
		chosen.WindowWidth, chosen.WindowHeight = int(math.Round(float64(size.Width))), int(math.Round(float64(size.Height)))
		chosen.WindowX, chosen.WindowY = at.X, at.Y
	}
	if reflect.DeepEqual(before, chosen) {
		return nil
	}
	if err := m.frame.SaveSettings(chosen); err != nil {
		return fmt.Errorf("keep the window's place: %w", err)
	}
	return nil
}
