package frame

import (
	"reflect"
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
	"compass/app/workspace"
)

// Change changes what the person chose for this computer, keeps it and lets the
// window wear it at once. Where it cannot be kept the fault is told, and the
// window wears it until it is closed.
func (f *Frame) Change(change func(*workspace.Settings)) {
	changed := f.Chosen
	changed.Reports = slices.Clone(f.Chosen.Reports)
	change(&changed)
	f.Chosen = changed
	f.Workspace.SetName(changed.Name)
	err := f.SaveSettings(changed)
	if f.Wear != nil {
		f.Wear()
	}
	f.Tell(err)
}

// Again shows the present screen anew after between, which changes words or
// look. What is typed is saved first; the keyboard goes back to where it was.
// Where something cannot be saved the person may stay, and nothing changes.
func (f *Frame) Again(between func()) {
	at := f.spot()
	f.leaving(func() {
		between()
		f.open(f.place)
		f.goBack(at)
	})
}

// A spot is where the keyboard is: the kind of control, which of this kind in
// the order of Tab, and the cursor in a text field. Counted are only those of
// one kind, because a larger text puts other controls around them.
type spot struct {
	kind        reflect.Type // nil: nothing has the keyboard
	number      int
	row, column int
}

func (f *Frame) spot() spot {
	focused := f.Window.Canvas().Focused()
	at := spot{kind: reflect.TypeOf(focused)}
	at.number = slices.Index(f.controlsOf(at.kind), focused)
	if field, is := focused.(*widgets.Entry); is {
		at.row, at.column = field.CursorRow, field.CursorColumn
	}
	return at
}

// goBack gives the keyboard to the control that stands now where one stood.
func (f *Frame) goBack(at spot) {
	controls := f.controlsOf(at.kind)
	if at.number < 0 || at.number >= len(controls) {
		return
	}
	control := controls[at.number]
	f.Window.Canvas().Focus(control)
	if field, is := control.(*widgets.Entry); is {
		field.CursorRow, field.CursorColumn = at.row, at.column
		field.Refresh()
	}
	if shown, is := control.(fyne.CanvasObject); is {
		f.Clock.After(painted, func() { widgets.Reveal(shown) })
	}
}

// painted is when a screen that was made has surely been drawn once: before,
// Fyne does not know where its controls stand.
const painted = 100 * time.Millisecond

// controlsOf are the controls of one kind in the window.
func (f *Frame) controlsOf(kind reflect.Type) []fyne.Focusable {
	return slices.DeleteFunc(widgets.Controls(f.Window.Content()), func(control fyne.Focusable) bool {
		return reflect.TypeOf(control) != kind
	})
}
