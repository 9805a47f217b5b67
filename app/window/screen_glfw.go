//go:build !ci

package window

import (
	"fyne.io/fyne/v2"
	"github.com/go-gl/glfw/v3.3/glfw"
)

// screenSize returns the free area of the first screen in pixels, without task
// bars. Fyne does not tell it, so the library below Fyne is asked; call it on
// Fyne's goroutine after the program started.
func screenSize() (fyne.Size, bool) {
	monitor := glfw.GetPrimaryMonitor()
	if monitor == nil {
		return fyne.Size{}, false
	}
	_, _, width, height := monitor.GetWorkarea()
	return fyne.NewSize(float32(width), float32(height)), width > 0 && height > 0
}
