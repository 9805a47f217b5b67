package frame

import (
	"context"

	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
	"compass/app/workspace"
)

// Undo takes back what was typed last in the field that has the keyboard, or
// else the newest change of the assessment, and shows its question.
func (f *Frame) Undo() {
	f.turn(&fyne.ShortcutUndo{}, f.Words.Say("menu.undo"), f.Words.Say("dialog.nothing-to-undo"), f.Workspace.Undo)
}

// Redo makes again what [Frame.Undo] took back.
func (f *Frame) Redo() {
	f.turn(&fyne.ShortcutRedo{}, f.Words.Say("menu.redo"), f.Words.Say("dialog.nothing-to-redo"), f.Workspace.Redo)
}

func (f *Frame) turn(shortcut fyne.Shortcut, title, nothing string, step func(context.Context, string) (workspace.Undone, bool, error)) {
	window := f.Window.Canvas()
	if field, is := window.Focused().(*widgets.Entry); is {
		before := field.Text
		if field.TypedShortcut(shortcut); field.Text != before {
			return
		}
	}
	switch {
	case window.Overlays().Top() != nil:
	case f.place.Assessment == "":
		f.Say(title, nothing)
	default:
		f.turnAssessment(title, nothing, step)
	}
}

// turnAssessment saves what is typed first, which is then the newest change.
func (f *Frame) turnAssessment(title, nothing string, step func(context.Context, string) (workspace.Undone, bool, error)) {
	var (
		turned workspace.Undone
		done   bool
		fault  error
	)
	f.Again(func() {
		turned, done, fault = step(f.work, f.place.Assessment)
		if done {
			f.place.Screen, f.place.Question = Questions, turned.Question
		}
	})
	switch {
	case fault != nil:
		f.Tell(fault)
	case !done && f.Window.Canvas().Overlays().Top() == nil:
		f.Say(title, nothing)
	}
}
