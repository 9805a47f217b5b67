package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/widgets"
)

// show puts an object into a window of a given size.
func show(t *testing.T, object fyne.CanvasObject, width, height float32) fyne.Window {
	t.Helper()
	window := test.NewTempWindow(t, object)
	window.SetPadded(false)
	window.Resize(fyne.NewSize(width, height))
	return window
}

// heard collects what a window hears of unused keys.
type heard struct {
	keys  []fyne.KeyName
	runes []rune
}

func listen(t *testing.T, window fyne.Window) *heard {
	t.Helper()
	h := &heard{}
	widgets.ListenKeys(window.Canvas(), widgets.Keys{
		OnKey:  func(key *fyne.KeyEvent) { h.keys = append(h.keys, key.Name) },
		OnRune: func(char rune) { h.runes = append(h.runes, char) },
	})
	t.Cleanup(func() { widgets.ListenKeys(window.Canvas(), widgets.Keys{}) })
	return h
}

func press(on fyne.Focusable, names ...fyne.KeyName) {
	for _, name := range names {
		on.TypedKey(&fyne.KeyEvent{Name: name})
	}
}
