package widgets

import (
	"unicode"

	"fyne.io/fyne/v2"
)

// Leads lets a field lead to the list that it searches: Return chooses the
// marked row, the arrows take the keyboard into the list, Escape empties the
// field.
func (e *Entry) Leads(list *RowList) {
	e.TakeKeys(func(key *fyne.KeyEvent) bool {
		switch key.Name {
		case fyne.KeyReturn, fyne.KeyEnter:
			list.sheet.pickAt(list.Marked())
		case fyne.KeyDown, fyne.KeyUp:
			if window := fyne.CurrentApp().Driver().CanvasForObject(list); window != nil && list.length() > 0 {
				window.Focus(list.Control())
			}
		case fyne.KeyEscape:
			e.SetText("")
		default:
			return false
		}
		return true
	})
}

// Begin gives the field the keyboard, so that what is typed next takes the place
// of what it holds.
func (e *Entry) Begin() {
	if window := fyne.CurrentApp().Driver().CanvasForObject(e); window != nil {
		window.Focus(e)
		e.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
}

// BeginWith begins a search with a letter or a digit that no control used; it
// says whether the character is one.
func (e *Entry) BeginWith(char rune) bool {
	if !unicode.IsLetter(char) && !unicode.IsDigit(char) {
		return false
	}
	e.Begin()
	e.TypedRune(char)
	return true
}
