package frame

import (
	"slices"

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

// A spot is where the keyboard is: which control of the window in the order of
// Tab, and the cursor in a text field.
type spot struct {
	control     int // −1: none
	row, column int
}

func (f *Frame) spot() spot {
	focused := f.Window.Canvas().Focused()
	at := spot{control: slices.Index(widgets.Controls(f.Window.Content()), focused)}
	if field, is := focused.(*widgets.Entry); is {
		at.row, at.column = field.CursorRow, field.CursorColumn
	}
	return at
}

// goBack gives the keyboard to the control that stands now where one stood.
func (f *Frame) goBack(at spot) {
	controls := widgets.Controls(f.Window.Content())
	if at.control < 0 || at.control >= len(controls) {
		return
	}
	control := controls[at.control]
	f.Window.Canvas().Focus(control)
	if field, is := control.(*widgets.Entry); is {
		field.CursorRow, field.CursorColumn = at.row, at.column
		field.Refresh()
	}
}
