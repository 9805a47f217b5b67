package window

import (
	"runtime/debug"
	"sync"

	"fyne.io/fyne/v2"

	"compass/app/workspace"
)

// opened is a library that was opened, or why it was not.
type opened struct {
	work *workspace.Workspace
	err  error
}

// openAhead opens a library, or where none is named the one that the settings
// choose, while the system makes the window.
func openAhead(path string, chosen workspace.Settings) <-chan opened {
	open := func() (*workspace.Workspace, error) { return workspace.Open(path) }
	if path == "" {
		open = func() (*workspace.Workspace, error) { return workspace.OpenChosen(chosen) }
	}
	done := make(chan opened, 1)
	go func() {
		work, err := open()
		done <- opened{work, err}
	}()
	return done
}

// readFontsAhead lets Fyne read the two faces of the first screen, and search
// the system's fonts for what they lack, while the system makes the window.
// Nothing else may measure words until it is done.
func readFontsAhead() <-chan struct{} {
	done := make(chan struct{})
	go func() {
		defer close(done)
		for _, style := range []fyne.TextStyle{{}, {Bold: true}} {
			fyne.MeasureText(appName, 15, style)
		}
	}()
	return done
}

// deferCollection lets garbage lie until the returned function is called, once
// the first screen is there. With 10,000 assessments the start took 1.6 times
// as long as that of an empty window with Go's usual collection and 1.4 times
// without. What is given back to the system afterwards are 15 MB, of 72 that the
// window held more than an empty one.
func deferCollection() (collect func()) {
	usual := debug.SetGCPercent(garbageAtStart)
	return sync.OnceFunc(func() {
		go func() {
			debug.SetGCPercent(usual)
			debug.FreeOSMemory()
		}()
	})
}

// garbageAtStart is how much garbage may lie, in percent of what is in use.
const garbageAtStart = 400
