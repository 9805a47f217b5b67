package workspace

import "context"

// SetArchived puts an assessment into the archive or takes it out again, final
// ones too. The window's list leaves archived ones out unless it is asked for
// them, and a comparison takes none by itself; nothing in them changes.
func (w *Workspace) SetArchived(ctx context.Context, id string, archived bool) error {
	return w.store.SetArchived(ctx, id, archived)
}

// Language returns the language that was chosen for an assessment, empty for
// none.
func (w *Workspace) Language(ctx context.Context, id string) (string, error) {
	return w.store.Language(ctx, id)
}

// SetLanguage remembers in which language an assessment is shown, of final ones
// too; an empty tag leaves it to the window. A language without a catalogue is
// a problem.
func (w *Workspace) SetLanguage(ctx context.Context, id, tag string) error {
	if tag != "" && !w.Phrases.Has(tag) {
		return UnknownLanguage(w.Phrases, tag)
	}
	return w.store.SetLanguage(ctx, id, tag)
}
