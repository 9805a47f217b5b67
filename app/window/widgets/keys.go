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

// listeners are those of one window: at the bottom the window's own, above them
// one for every open dialog. The topmost hears.
type listeners struct {
	own     Keys
	dialogs []*Keys
}

func (l *listeners) top() Keys {
	if last := len(l.dialogs) - 1; last >= 0 {
		return *l.dialogs[last]
	}
	return l.own
}

var listening sync.Map // fyne.Canvas → *listeners

// ListenKeys hands a window's unused keys to the given functions, both from
// controls of this package and from the canvas while nothing has focus; an open
// dialog hears them instead. It replaces what listened before; empty Keys end
// it, as a window does when it closes.
func ListenKeys(canvas fyne.Canvas, keys Keys) {
	if keys.OnKey == nil && keys.OnRune == nil {
		listening.Delete(canvas)
		canvas.SetOnTypedKey(nil)
		canvas.SetOnTypedRune(nil)
		return
	}
	listenersOf(canvas).own = keys
	hear(canvas)
}

// pushKeys lets a dialog hear a window's keys until the returned function is
// called.
func pushKeys(canvas fyne.Canvas, keys Keys) (pop func()) {
	all, mine := listenersOf(canvas), &keys
	all.dialogs = append(all.dialogs, mine)
	hear(canvas)
	return func() {
		for i, dialog := range all.dialogs {
			if dialog == mine {
				all.dialogs = append(all.dialogs[:i:i], all.dialogs[i+1:]...)
				break
			}
		}
		hear(canvas)
	}
}

func listenersOf(canvas fyne.Canvas) *listeners {
	found, _ := listening.LoadOrStore(canvas, &listeners{})
	all, _ := found.(*listeners)
	return all
}

// hear points the canvas itself at the topmost listener.
func hear(canvas fyne.Canvas) {
	top := listenersOf(canvas).top()
	canvas.SetOnTypedKey(top.OnKey)
	canvas.SetOnTypedRune(top.OnRune)
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
	found, _ := listening.Load(canvas)
	if all, listens := found.(*listeners); listens {
		return all.top()
	}
	return Keys{}
}
