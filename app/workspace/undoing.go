package workspace

import "context"

// Undone names what was taken back or made again.
type Undone struct {
	Question string // address
	Field    Kind
}

// Undo takes back the newest change of an assessment that was made since the
// library was opened here: an answer, also where it ended a "no agreement", a
// reason, evidence, a target or a mark. The saves of one visit to a text field
// are one change. ok is false where there is nothing to take back.
//
// What another person or program wrote into the same field meanwhile stays;
// that is a problem, and the history of this field ends with it. A final
// assessment is a problem too.
func (w *Workspace) Undo(ctx context.Context, id string) (undone Undone, ok bool, err error) {
	made, ok, err := w.store.Undo(ctx, id)
	return Undone{made.Question, made.Kind}, ok, err
}

// Redo makes the change again that was taken back last, unless another one was
// made since.
func (w *Workspace) Redo(ctx context.Context, id string) (undone Undone, ok bool, err error) {
	made, ok, err := w.store.Redo(ctx, id)
	return Undone{made.Question, made.Kind}, ok, err
}

// CanUndo reports whether there is a change of the assessment to take back.
func (w *Workspace) CanUndo(id string) bool { return w.store.CanUndo(id) }

// CanRedo reports whether there is a change of the assessment to make again.
func (w *Workspace) CanRedo(id string) bool { return w.store.CanRedo(id) }
