package workspace

import "context"

// Extend makes a quick scan a full assessment without losing an answer. Its
// core result goes on being shown until every dimension has enough answers.
func (w *Workspace) Extend(ctx context.Context, id string) error {
	return w.store.Extend(ctx, id)
}
