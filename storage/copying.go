package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"

	"github.com/mattn/go-sqlite3"

	"compass/assessment/problem"
	"compass/storage/atomicfile"
)

const (
	copySQL      = `VACUUM INTO ?`
	integritySQL = `PRAGMA integrity_check(1)`
	tablesSQL    = `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`
)

// copyTries is how often a copy is made anew because another program wrote
// into the library meanwhile.
const copyTries = 3

// SaveCopy writes a whole copy of the library to path, checks it and only then
// gives it its name. It copies what was opened, also when the library's file
// was taken away since: all that was typed is in it.
//
// Problems: FileSameAsLibrary, FolderMissing, FileUnwritable, DiskFull,
// LibraryDamaged, LibraryBusy.
func (s *Store) SaveCopy(ctx context.Context, path string) error {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("copy to %s: %w", path, err)
	}
	if s.IsOwn(absolute) {
		return about(problem.FileSameAsLibrary, path)
	}
	return atomicfile.Fill(absolute, func(temporary string) error {
		connection, err := s.writer.Conn(ctx)
		if err != nil {
			return s.trouble(fmt.Errorf("copy the library: %w", err))
		}
		defer connection.Close()
		for range copyTries {
			settled, err := s.copyOnce(ctx, connection, temporary, absolute)
			if err != nil || settled {
				return err
			}
			if err := os.Remove(temporary); err != nil {
				return fmt.Errorf("copy the library: %w", err)
			}
		}
		return about(problem.LibraryBusy, s.path)
	})
}

// IsOwn reports whether path is the library's file or one that belongs to it.
func (s *Store) IsOwn(path string) bool {
	for _, own := range []string{s.path, s.path + "-wal", s.path + "-shm"} {
		if path == own {
			return true
		}
		mine, err := os.Stat(own)
		other, otherErr := os.Stat(path)
		if err == nil && otherErr == nil && os.SameFile(mine, other) {
			return true
		}
	}
	return false
}

// copyOnce makes and checks a copy. settled is false where somebody wrote into
// the library meanwhile, so that the numbers of rows cannot be compared.
func (s *Store) copyOnce(ctx context.Context, from *sql.Conn, temporary, path string) (settled bool, err error) {
	before, err := rowCounts(ctx, from)
	if err != nil {
		return false, translate(err, s.path)
	}
	if _, err := from.ExecContext(ctx, copySQL, temporary); err != nil {
		return false, copyTrouble(err, path)
	}
	after, err := rowCounts(ctx, from)
	if err != nil {
		return false, translate(err, s.path)
	}
	if !maps.Equal(before, after) {
		return false, nil
	}
	return true, verify(ctx, temporary, path, after)
}

// verify opens the copy, without touching it, and compares it with what was
// copied.
func verify(ctx context.Context, temporary, path string, want map[string]int) error {
	db, err := sql.Open(driverName, fileAddress(temporary, immutableOptions))
	if err != nil {
		return fmt.Errorf("open the copy: %w", err)
	}
	defer db.Close()
	connection, err := db.Conn(ctx)
	if err != nil {
		return translate(fmt.Errorf("open the copy: %w", err), path)
	}
	defer connection.Close()
	var verdict string
	if err := connection.QueryRowContext(ctx, integritySQL).Scan(&verdict); err != nil {
		return translate(fmt.Errorf("check the copy: %w", err), path)
	}
	got, err := rowCounts(ctx, connection)
	if err != nil {
		return translate(err, path)
	}
	if verdict != "ok" || !maps.Equal(got, want) {
		return about(problem.LibraryDamaged, path)
	}
	return nil
}

// rowCounts counts the rows of every table.
func rowCounts(ctx context.Context, r reader) (map[string]int, error) {
	rows, err := r.QueryContext(ctx, tablesSQL)
	if err != nil {
		return nil, fmt.Errorf("list tables: %w", err)
	}
	counts := map[string]int{}
	err = each(rows, func() error {
		var name string
		err := rows.Scan(&name)
		counts[name] = 0
		return err
	})
	if err != nil {
		return nil, err
	}
	for name := range counts {
		var count int
		if err := r.QueryRowContext(ctx, `SELECT count(*) FROM "`+name+`"`).Scan(&count); err != nil {
			return nil, fmt.Errorf("count %s: %w", name, err)
		}
		counts[name] = count
	}
	return counts, nil
}

// copyTrouble translates an error of making a copy: what cannot be opened or
// written is the copy, not the library.
func copyTrouble(err error, path string) error {
	var failure sqlite3.Error
	if errors.As(err, &failure) && (failure.Code == sqlite3.ErrCantOpen || failure.Code == sqlite3.ErrReadonly ||
		failure.Code == sqlite3.ErrPerm) {
		if whyNotOpened(path) == problem.FolderMissing {
			return about(problem.FolderMissing, path)
		}
		return about(problem.FileUnwritable, path)
	}
	return translate(fmt.Errorf("copy the library: %w", err), path)
}
