package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Entry is a field for typing. Tab leaves it, also when it has several lines;
// function keys, Escape, PageUp and PageDown go to the window.
type Entry struct {
	widget.Entry
	// OnEdited is called with the whole text after every change a person made.
	OnEdited func(text string)
	// OnLeft is called when the field loses the keyboard.
	OnLeft func()

	ring    *canvas.Rectangle
	focused bool
	silent  bool
	onKey   func(*fyne.KeyEvent) bool // uses a key before the field does
}

// NewEntry makes a field of one line. The placeholder is shown while it is empty.
func NewEntry(placeholder string) *Entry {
	e := &Entry{ring: newRing()}
	e.init(placeholder)
	return e
}

// NewTextArea makes a field of several lines that wraps its words; it is as tall
// as the given number of lines.
func NewTextArea(placeholder string, lines int) *Entry {
	e := &Entry{ring: newRing()}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.init(placeholder)
	e.SetMinRowsVisible(lines)
	return e
}

func (e *Entry) init(placeholder string) {
	e.PlaceHolder = placeholder
	e.OnChanged = func(text string) {
		if !e.silent && e.OnEdited != nil {
			e.OnEdited(text)
		}
	}
	e.ExtendBaseWidget(e)
}

// ShowText replaces the text without calling OnEdited.
func (e *Entry) ShowText(text string) {
	if e.Text == text {
		return
	}
	e.silent = true
	e.SetText(text)
	e.silent = false
}

// AcceptsTab says that Tab leaves the field.
func (e *Entry) AcceptsTab() bool { return false }

// TakeKeys lets take use a key before the field does; it says whether it did.
func (e *Entry) TakeKeys(take func(*fyne.KeyEvent) bool) { e.onKey = take }

// FocusGained shows the ring and scrolls to the field.
func (e *Entry) FocusGained() {
	e.focused = true
	e.Entry.FocusGained()
	Reveal(e)
}

// FocusLost hides the ring and calls OnLeft.
func (e *Entry) FocusLost() {
	e.focused = false
	e.Entry.FocusLost()
	if e.OnLeft != nil {
		e.OnLeft()
	}
}

// showFocus shows the ring, or hides it while the keyboard is in a dialog above.
func (e *Entry) showFocus(on bool) {
	e.focused = on
	e.Refresh()
}

// MarkFirst selects the first characters, so that typing replaces them and keeps
// the rest, such as the ending of a file's name; the caret stands behind them.
func (e *Entry) MarkFirst(count int) {
	e.CursorRow, e.CursorColumn = 0, 0
	shift := &fyne.KeyEvent{Name: desktop.KeyShiftLeft}
	e.KeyDown(shift)
	for range count {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	e.KeyUp(shift)
}

// Focused says whether the field has the keyboard.
func (e *Entry) Focused() bool { return e.focused }

// TypedKey edits, and hands keys without a use in a field to the window.
func (e *Entry) TypedKey(key *fyne.KeyEvent) {
	if e.onKey != nil && e.onKey(key) {
		return
	}
	if e.passes(key.Name) {
		PassKey(e, key)
		return
	}
	e.Entry.TypedKey(key)
}

func (e *Entry) passes(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyEscape, fyne.KeyPageUp, fyne.KeyPageDown,
		fyne.KeyF1, fyne.KeyF2, fyne.KeyF3, fyne.KeyF4, fyne.KeyF5, fyne.KeyF6,
		fyne.KeyF7, fyne.KeyF8, fyne.KeyF9, fyne.KeyF10, fyne.KeyF11, fyne.KeyF12:
		return true
	}
	return false
}

// CreateRenderer draws the field with its ring.
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	e.ExtendBaseWidget(e)
	return &entryRenderer{WidgetRenderer: e.Entry.CreateRenderer(), entry: e}
}

// entryRenderer is Fyne's field with our ring around it.
type entryRenderer struct {
	fyne.WidgetRenderer
	entry *Entry
}

func (r *entryRenderer) Objects() []fyne.CanvasObject {
	own := r.WidgetRenderer.Objects()
	return append(own[:len(own):len(own)], r.entry.ring)
}

func (r *entryRenderer) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	r.ring(size)
}

func (r *entryRenderer) Refresh() {
	r.WidgetRenderer.Refresh()
	r.ring(r.entry.Size())
}

func (r *entryRenderer) ring(size fyne.Size) {
	around := frame{width: size.Width, height: size.Height}
	showRing(r.entry.ring, r.entry.focused, around, theme.Radius, theme.Current().Focus)
}
