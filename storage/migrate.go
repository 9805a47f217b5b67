package storage

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/mattn/go-sqlite3"

	"compass/assessment/problem"
)

// applicationID marks a SQLite file as a library of this program ("RSCP").
const applicationID = 0x52534350

//go:embed migrations/*.sql
var migrationFiles embed.FS

const stateSQL = `SELECT (SELECT application_id FROM pragma_application_id),
	(SELECT user_version FROM pragma_user_version),
	(SELECT count(*) FROM sqlite_schema)`

// inspect refuses a file that is no library, or one of a newer program, before
// anything is written to it or beside it. A missing or empty file is fine: it
// becomes a library.
func inspect(ctx context.Context, path string) error {
	file, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if whyNotOpened(path) == problem.FolderMissing {
			return about(problem.FolderMissing, path)
		}
		return nil
	case err != nil:
		return about(problem.FileUnreadable, path)
	case !file.Mode().IsRegular():
		return about(problem.LibraryForeign, path)
	case file.Size() == 0:
		return nil
	}
	// What a killed program wrote last may stand in the journal only; without
	// one the file alone is the truth, and reading it leaves nothing beside it.
	options := immutableOptions
	if journal, err := os.Stat(path + "-wal"); err == nil && journal.Size() > 0 {
		options = readerOptions
	}
	db, err := sql.Open(driverName, fileAddress(path, options))
	if err != nil {
		return fmt.Errorf("inspect %s: %w", path, err)
	}
	defer db.Close()
	_, err = checkSchema(ctx, db, path)
	var failure sqlite3.Error
	if errors.As(err, &failure) && failure.Code == sqlite3.ErrNotADB {
		return about(problem.LibraryForeign, path)
	}
	return translate(err, path)
}

// queryer is what a pool and a transaction have in common for one row.
type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// checkSchema returns the number of migrations that the file has, or the
// problem LibraryForeign or LibraryNewer.
func checkSchema(ctx context.Context, db queryer, path string) (version int, err error) {
	var application, entries int
	if err := db.QueryRowContext(ctx, stateSQL).Scan(&application, &version, &entries); err != nil {
		return 0, fmt.Errorf("read schema version: %w", err)
	}
	isNew := application == 0 && version == 0 && entries == 0
	if application != applicationID && !isNew {
		return 0, about(problem.LibraryForeign, path)
	}
	migrations, err := migrationNames()
	if err != nil {
		return 0, err
	}
	if version > len(migrations) {
		return 0, about(problem.LibraryNewer, path)
	}
	return version, nil
}

// migrate brings the library to the newest schema, one transaction a step. The
// version is read inside the transaction, so that two programs that open a new
// library together do not both create it.
func migrate(ctx context.Context, db *sql.DB, path string) error {
	names, err := migrationNames()
	if err != nil {
		return err
	}
	for {
		done, err := migrateOnce(ctx, db, path, names)
		if err != nil || done {
			return err
		}
	}
}

func migrateOnce(ctx context.Context, db *sql.DB, path string, names []string) (done bool, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return false, fmt.Errorf("begin migration: %w", err)
	}
	defer tx.Rollback()
	version, err := checkSchema(ctx, tx, path)
	if err != nil || version == len(names) {
		return true, err
	}
	statements, err := migrationFiles.ReadFile(names[version])
	if err != nil {
		return false, fmt.Errorf("migration %d: %w", version+1, err)
	}
	marks := fmt.Sprintf("; PRAGMA application_id=%d; PRAGMA user_version=%d", applicationID, version+1)
	if _, err := tx.ExecContext(ctx, string(statements)+marks); err != nil {
		return false, fmt.Errorf("migration %d: %w", version+1, err)
	}
	if err := tx.Commit(); err != nil {
		return false, fmt.Errorf("migration %d: %w", version+1, err)
	}
	return false, nil
}

// migrationNames are the migrations in their order; the first makes version 1.
func migrationNames() ([]string, error) {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		return nil, fmt.Errorf("list migrations: %w", err)
	}
	return names, nil
}
