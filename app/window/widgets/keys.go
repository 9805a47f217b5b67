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
// one for every open dialog or list. The topmost that is open hears.
type listeners struct {
	own    Keys
	popUps []popUpKeys
}

type popUpKeys struct {
	Keys
	open func() bool
}

func (l *listeners) top() Keys {
	for last := len(l.popUps) - 1; last >= 0; last-- {
		if l.popUps[last].open() {
			return l.popUps[last].Keys
		}
		l.popUps = l.popUps[:last]
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
}

// pushKeys lets a pop-up hear a window's keys as long as it is open.
func pushKeys(canvas fyne.Canvas, keys Keys, open func() bool) {
	all := listenersOf(canvas)
	all.popUps = append(all.popUps, popUpKeys{keys, open})
}

// listenersOf returns a window's listeners; the first call points the canvas at
// them.
func listenersOf(canvas fyne.Canvas) *listeners {
	found, known := listening.LoadOrStore(canvas, &listeners{})
	all, _ := found.(*listeners)
	if !known {
		canvas.SetOnTypedKey(func(key *fyne.KeyEvent) { all.top().key(key) })
		canvas.SetOnTypedRune(func(char rune) { all.top().char(char) })
	}
	return all
}

func (k Keys) key(key *fyne.KeyEvent) {
	if k.OnKey != nil {
		k.OnKey(key)
	}
}

func (k Keys) char(char rune) {
	if k.OnRune != nil {
		k.OnRune(char)
	}
}

// PassKey hands a key that a control does not use to its window.
func PassKey(control fyne.CanvasObject, key *fyne.KeyEvent) { keysOf(control).key(key) }

// PassRune hands a character that a control does not use to its window.
func PassRune(control fyne.CanvasObject, char rune) { keysOf(control).char(char) }

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
