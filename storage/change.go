package storage

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
	"time"
)

// A Kind says what a change or a revision is about.
type Kind string

// The kinds of change. Old and New of a [Revision] are, by kind: nothing
// (created); the assessment that was replaced, whole, as JSON, and nothing
// (replaced); an answer as the answer table writes it, split for "discussed,
// not agreed" (answer); the text (reason); a JSON list of texts, empty for none
// (evidence); 4, 4@2029 or empty (target); draft or final (state); quick or full
// (scope); marked or empty (mark); archived or empty (archive); a tag, empty for
// the window's own (language); the region's name, and its country where only
// that changed (region).
const (
	Created         Kind = "created"
	Replaced        Kind = "replaced"
	AnswerChanged   Kind = "answer"
	ReasonChanged   Kind = "reason"
	EvidenceChanged Kind = "evidence"
	TargetChanged   Kind = "target"
	StateChanged    Kind = "state"
	ScopeChanged    Kind = "scope"
	MarkChanged     Kind = "mark"
	ArchiveChanged  Kind = "archive"
	LanguageChanged Kind = "language"
	RegionChanged   Kind = "region" // its list changed where no assessment is named
	PackAdded       Kind = "pack"   // has no revision
)

// A Change tells what was changed, after it is on disk. Question is empty
// where the assessment as a whole changed, Assessment where it is about a pack
// or the list of regions.
type Change struct {
	Assessment string // id
	Question   string // address
	Kind       Kind
}

// timeFormat is how times stand in the library: UTC, to the millisecond, so
// that they sort as text.
const timeFormat = "2006-01-02T15:04:05.000Z"

// transaction is one change in the making.
type transaction struct {
	*sql.Tx
	ctx     context.Context
	store   *Store
	at, by  string
	changes []Change
	kept    []revised // the revisions of the changes
	way     way       // along the trail of the assessment walked, or anew
	walked  string    // id
}

// change makes every change of the library: it guards the file, runs work in
// one transaction, and, once that is on disk in the very file that was opened,
// notes it on the trail and tells the listeners. Work that records no change
// leaves the library as it was.
func (s *Store) change(ctx context.Context, by string, work func(t *transaction) error) error {
	if err := s.guard(); err != nil {
		return err
	}
	t := &transaction{ctx: ctx, store: s, at: s.Now().UTC().Format(timeFormat), by: by}
	if err := s.commit(t, work); err != nil {
		return s.trouble(err)
	}
	if err := s.guard(); err != nil {
		return err
	}
	s.listeners.tell(t.changes)
	return nil
}

func (s *Store) commit(t *transaction, work func(t *transaction) error) error {
	var err error
	if t.Tx, err = s.writer.BeginTx(t.ctx, nil); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer t.Rollback()
	// The next change waits until this one is noted, so that the trail is in
	// the order in which the changes reached the disk.
	s.making.Lock()
	defer s.making.Unlock()
	if err := work(t); err != nil {
		return err
	}
	if len(t.changes) == 0 {
		return nil
	}
	if err := t.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	if t.way == anew {
		s.trails.note(t.kept)
	} else {
		s.trails.walked(t.walked, t.way)
	}
	return nil
}

// exec runs a statement of the transaction.
func (t *transaction) exec(statement string, args ...any) error {
	_, err := t.ExecContext(t.ctx, statement, args...)
	return err
}

// Subscribe calls listener after every change of this Store, on the goroutine
// that made it, until cancel is called.
func (s *Store) Subscribe(listener func(Change)) (cancel func()) {
	return s.listeners.add(listener)
}

// listeners are those who want to hear of changes.
type listeners struct {
	mutex sync.Mutex
	next  int
	calls map[int]func(Change)
}

func (l *listeners) add(listener func(Change)) (cancel func()) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	if l.calls == nil {
		l.calls = map[int]func(Change){}
	}
	number := l.next
	l.next++
	l.calls[number] = listener
	return func() {
		l.mutex.Lock()
		defer l.mutex.Unlock()
		delete(l.calls, number)
	}
}

// tell calls the listeners in the order in which they came, without holding
// the lock: a listener may change the library or leave.
func (l *listeners) tell(changes []Change) {
	l.mutex.Lock()
	var calls []func(Change)
	for number := range l.next {
		if call, ok := l.calls[number]; ok {
			calls = append(calls, call)
		}
	}
	l.mutex.Unlock()
	for _, change := range changes {
		for _, call := range calls {
			call(change)
		}
	}
}

// timeOf reads a time of the library; the zero time for one that is none.
func timeOf(text string) time.Time {
	at, err := time.Parse(timeFormat, text)
	if err != nil {
		return time.Time{}
	}
	return at
}
