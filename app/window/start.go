package window

import (
	"fyne.io/fyne/v2"

	"compass/app/workspace"
)

// opened is a library that was opened, or why it was not.
type opened struct {
	work *workspace.Workspace
	err  error
}

// openAhead opens the library while the system makes the window.
func openAhead(path string) <-chan opened {
	done := make(chan opened, 1)
	go func() {
		work, err := workspace.Open(path)
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
