//go:build ci

package window

import (
	"image"

	"fyne.io/fyne/v2"
)

// The software driver draws in memory: there is no screen, and no place on it.

func screenAreas(fyne.Window) []image.Rectangle { return nil }

func placeOf(fyne.Window) (at image.Point, maximised, known bool) { return image.Point{}, false, false }

func moveTo(fyne.Window, image.Point) {}

func maximise(fyne.Window) {}
