//go:build !ci

package window

import (
	"image"

	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
)

// Fyne tells neither where a window is nor how large the screens are, so the
// library below Fyne is asked; it knows the same on every system, except on
// Wayland, which tells no places. Call everything here on Fyne's goroutine after
// the program started.

// screenAreas are the free areas of the screens in pixels, the first screen
// first, without task bars and without the frame of a window.
func screenAreas(window fyne.Window) []image.Rectangle {
	var areas []image.Rectangle
	within(window, func(view *glfw.Window) {
		left, top, right, bottom := view.GetFrameSize()
		for _, monitor := range glfw.GetMonitors() {
			x, y, width, height := monitor.GetWorkarea()
			area := image.Rect(x+left, y+top, x+width-right, y+height-bottom)
			if !area.Empty() {
				areas = append(areas, area)
			}
		}
	})
	return areas
}

// placeOf is where a window is, in pixels, and whether it fills the screen.
func placeOf(window fyne.Window) (at image.Point, maximised, known bool) {
	within(window, func(view *glfw.Window) {
		at.X, at.Y = view.GetPos()
		maximised = view.GetAttrib(glfw.Maximized) == glfw.True
		known = view.GetAttrib(glfw.Iconified) != glfw.True
	})
	return at, maximised, known
}

func moveTo(window fyne.Window, at image.Point) {
	within(window, func(view *glfw.Window) { view.SetPos(at.X, at.Y) })
}

func maximise(window fyne.Window) {
	within(window, func(view *glfw.Window) { view.Maximize() })
}

// within finds the window of the library below: Fyne makes it the present one
// while it draws.
func within(window fyne.Window, do func(*glfw.Window)) {
	drawn, is := window.(interface{ RunWithContext(func()) })
	if !is {
		return
	}
	drawn.RunWithContext(func() {
		if view := glfw.GetCurrentContext(); view != nil {
			do(view)
		}
	})
}
