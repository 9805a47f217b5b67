package widgets

import (
	"sync"

	"fyne.io/fyne/v2"
)

// Keys are a window's answers to keys that no control used, for example the
// numbers of levels while a button has focus.
type Keys struct {
	OnKey  func(*fyne.KeyEvent)
	OnRune func(rune)
}

var listening sync.Map // fyne.Canvas → Keys

// ListenKeys hands a window's unused keys to the given functions, both from
// controls of this package and from the canvas while nothing has focus. It
// replaces what listened before; empty Keys end it, as a window does when it
// closes.
func ListenKeys(canvas fyne.Canvas, keys Keys) {
	canvas.SetOnTypedKey(keys.OnKey)
	canvas.SetOnTypedRune(keys.OnRune)
	if keys.OnKey == nil && keys.OnRune == nil {
		listening.Delete(canvas)
		return
	}
	listening.Store(canvas, keys)
}

// PassKey hands a key that a control does not use to its window.
func PassKey(control fyne.CanvasObject, key *fyne.KeyEvent) {
	if keys := keysOf(control); keys.OnKey != nil {
		keys.OnKey(key)
	}
}

// PassRune hands a character that a control does not use to its window.
func PassRune(control fyne.CanvasObject, char rune) {
	if keys := keysOf(control); keys.OnRune != nil {
		keys.OnRune(char)
	}
}

func keysOf(control fyne.CanvasObject) Keys {
	canvas := fyne.CurrentApp().Driver().CanvasForObject(control)
	if canvas == nil {
		return Keys{}
	}
	found, listens := listening.Load(canvas)
	if !listens {
		return Keys{}
	}
	keys, _ := found.(Keys)
	return keys
}
