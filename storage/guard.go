package storage

import (
	"fmt"
	"os"

	"compass/assessment/problem"
)

// identity says which file was opened. SQLite goes on writing into a file that
// was deleted, renamed or replaced, and acknowledges what nobody will find
// again; only a look at the path tells.
type identity struct {
	library, journal os.FileInfo
}

func identityOf(path string) (identity, error) {
	library, err := os.Stat(path)
	if err != nil {
		return identity{}, fmt.Errorf("which file: %w", err)
	}
	journal, err := os.Stat(path + "-wal")
	if err != nil {
		return identity{}, fmt.Errorf("which journal: %w", err)
	}
	// Windows looks up what SameFile compares at the first comparison; make
	// that one now, while the files are the right ones.
	os.SameFile(library, library)
	os.SameFile(journal, journal)
	return identity{library, journal}, nil
}

// guard returns the problem LibraryTaken unless the library and its journal
// are still the files that were opened. Once taken, a library stays taken.
func (s *Store) guard() error {
	if s.identity.library == nil {
		return nil // never opened whole
	}
	if !s.taken.Load() {
		library, err := os.Stat(s.path)
		journal, journalErr := os.Stat(s.path + "-wal")
		if err == nil && journalErr == nil &&
			os.SameFile(library, s.identity.library) && os.SameFile(journal, s.identity.journal) {
			return nil
		}
		s.taken.Store(true)
	}
	return about(problem.LibraryTaken, s.path)
}
