package workspace

import "compass/storage"

// A Change tells what was changed: which assessment, which question (empty
// where it is the assessment as a whole) and what of it.
type Change = storage.Change

// A Kind says what a change is about.
type Kind = storage.Kind

// The kinds of change.
const (
	Created         = storage.Created
	Replaced        = storage.Replaced
	AnswerChanged   = storage.AnswerChanged
	ReasonChanged   = storage.ReasonChanged
	EvidenceChanged = storage.EvidenceChanged
	TargetChanged   = storage.TargetChanged
	StateChanged    = storage.StateChanged
	ScopeChanged    = storage.ScopeChanged
	MarkChanged     = storage.MarkChanged
	ArchiveChanged  = storage.ArchiveChanged
	LanguageChanged = storage.LanguageChanged
	RegionChanged   = storage.RegionChanged
	PackAdded       = storage.PackAdded
)

// Listen calls heard after every change of the library, on the goroutine that
// made it, until the returned function is called. It is told of this program's
// changes only.
func (w *Workspace) Listen(heard func(Change)) (stop func()) {
	return w.store.Subscribe(heard)
}
