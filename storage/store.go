// Package storage is the library: one SQLite file that holds regions,
// assessments, the history of every change and the questionnaire packs that
// came from outside.
//
// [Open] gives the one [Store]. What it has acknowledged is on disk: a power
// cut, a full disk or a file that somebody moves away loses no answer that a
// person was told is saved. Every change goes through one function (change.go)
// that guards the file, writes in one transaction, keeps a revision and only
// then tells those who listen. Faults that a person can act on are
// [problem.Problem] values.
//
// The format of the file stands in migrations/.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// A Store is an open library. Any goroutine may use it. Set the fields right
// after [Open], before the first change.
type Store struct {
	// Now tells the time of a change.
	Now func() time.Time
	// NewID makes the key of a new row; keys of two libraries never meet.
	NewID func() string

	path     string
	writer   *sql.DB // one connection, which makes every change
	readers  *sql.DB // read-only connections
	identity identity
	taken    atomic.Bool // the file is no longer the one that was opened
	name     atomic.Pointer[string]

	making    sync.Mutex // held while a change is made
	trails    trails
	listeners listeners
	packs     packShelf
	closing   sync.Once
}

// Open opens the library at path and brings it to the newest schema; it
// creates the file where there is none. Packs that the program brings along
// are passed in builtIn; they come before stored ones of the same reference.
//
// A problem tells what is in the way: FolderMissing, LibraryForeign,
// LibraryNewer, LibraryReadOnly, LibraryBusy, LibraryDamaged or DiskFull. A
// file that is no library, or one of a newer program, is left untouched.
func Open(path string, builtIn ...*questionnaire.Pack) (*Store, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("library path %s: %w", path, err)
	}
	deadline := time.Now().Add(patience)
	for {
		s, err := open(context.Background(), absolute, builtIn)
		if !problem.Has(err, problem.LibraryBusy) || time.Now().After(deadline) {
			return s, err
		}
		time.Sleep(pause)
	}
}

// Two programs that open a new library at the same moment stop each other at
// once, whatever the busy timeout says: one of them tries again.
const (
	patience = 5 * time.Second
	pause    = 20 * time.Millisecond
)

func open(ctx context.Context, path string, builtIn []*questionnaire.Pack) (*Store, error) {
	if err := inspect(ctx, path); err != nil {
		return nil, err
	}
	s := &Store{Now: time.Now, NewID: newUUID, path: path}
	s.packs.put(builtIn)
	if err := s.connect(ctx); err != nil {
		return nil, errors.Join(translate(err, path), s.Close())
	}
	return s, nil
}

// connect opens both pools, migrates the file and notes which file it is.
func (s *Store) connect(ctx context.Context) error {
	var err error
	if s.writer, err = sql.Open(driverName, writerSource(s.path)); err != nil {
		return fmt.Errorf("open for writing: %w", err)
	}
	s.writer.SetMaxOpenConns(1)
	if err := migrate(ctx, s.writer, s.path); err != nil {
		return err
	}
	if s.readers, err = sql.Open(driverName, readerSource(s.path)); err != nil {
		return fmt.Errorf("open for reading: %w", err)
	}
	s.readers.SetMaxOpenConns(readerConnections)
	s.readers.SetMaxIdleConns(readerConnections)
	if err := s.readers.PingContext(ctx); err != nil {
		return fmt.Errorf("read: %w", err)
	}
	s.identity, err = identityOf(s.path)
	return err
}

// Path returns the library's file, absolute.
func (s *Store) Path() string { return s.path }

// SetName says by whom the changes are from now on; empty where nobody gave a
// name.
func (s *Store) SetName(name string) {
	name = strings.TrimSpace(name)
	s.name.Store(&name)
}

// by names who makes a change.
func (s *Store) by() string {
	if name := s.name.Load(); name != nil {
		return *name
	}
	return ""
}

// Close closes the library. A second call does nothing.
func (s *Store) Close() error {
	var err error
	s.closing.Do(func() { err = s.close() })
	return err
}

func (s *Store) close() error {
	if s.readers != nil {
		if err := s.readers.Close(); err != nil {
			return fmt.Errorf("close readers: %w", err)
		}
	}
	if s.writer == nil {
		return nil
	}
	if err := s.writer.Close(); err != nil {
		return fmt.Errorf("close writer: %w", err)
	}
	return nil
}

// newUUID makes a key that sorts by time (UUID version 7).
func newUUID() string { return uuid.Must(uuid.NewV7()).String() }
