package storage

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/mattn/go-sqlite3"

	"compass/assessment/problem"
)

// codeOf are SQLite's result codes that a person can act on.
var codeOf = map[sqlite3.ErrNo]problem.Code{
	sqlite3.ErrPerm:     problem.LibraryReadOnly,
	sqlite3.ErrReadonly: problem.LibraryReadOnly,
	sqlite3.ErrBusy:     problem.LibraryBusy,
	sqlite3.ErrLocked:   problem.LibraryBusy,
	sqlite3.ErrFull:     problem.DiskFull,
	sqlite3.ErrCorrupt:  problem.LibraryDamaged,
	sqlite3.ErrNotADB:   problem.LibraryDamaged,
	sqlite3.ErrCantOpen: problem.LibraryReadOnly,
	sqlite3.ErrIoErr:    problem.FileUnwritable,
}

// about returns the problem with path as its only fact.
func about(code problem.Code, path string) problem.Problem {
	return problem.Problem{Code: code, Facts: problem.Facts{"path": path}}
}

// translate turns an error of SQLite about the file at path into a problem.
// Problems and errors of another kind come back unchanged.
func translate(err error, path string) error {
	if err == nil || problem.All(err) != nil {
		return err
	}
	if errors.Is(err, syscall.ENOSPC) {
		return about(problem.DiskFull, path)
	}
	var failure sqlite3.Error
	if !errors.As(err, &failure) {
		return err
	}
	if failure.SystemErrno == syscall.ENOSPC {
		return about(problem.DiskFull, path)
	}
	if failure.Code == sqlite3.ErrCantOpen {
		return about(whyNotOpened(path), path)
	}
	if code, ok := codeOf[failure.Code]; ok {
		return about(code, path)
	}
	return err
}

// whyNotOpened finds out what stands behind SQLite's "unable to open".
func whyNotOpened(path string) problem.Code {
	if folder, err := os.Stat(filepath.Dir(path)); errors.Is(err, fs.ErrNotExist) || err == nil && !folder.IsDir() {
		return problem.FolderMissing
	}
	if file, err := os.Stat(path); err == nil && file.IsDir() {
		return problem.LibraryForeign
	}
	return problem.LibraryReadOnly
}

// trouble is translate for the open library. A device that vanished makes
// SQLite call a healthy file malformed, so the file's place is looked at first.
func (s *Store) trouble(err error) error {
	var failure sqlite3.Error
	if errors.As(err, &failure) {
		if taken := s.guard(); taken != nil {
			return taken
		}
	}
	return translate(err, s.path)
}
