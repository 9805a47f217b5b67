package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// reader is what reads: one snapshot of the library.
type reader interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// read runs work on one snapshot of the library. When the file was taken away,
// it reads through the connection that still holds it: a new one would open
// whatever lies at the path now.
func (s *Store) read(ctx context.Context, work func(r reader) error) error {
	pool := s.readers
	if s.guard() != nil {
		pool = s.writer
	}
	tx, err := pool.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return s.trouble(fmt.Errorf("begin reading: %w", err))
	}
	defer tx.Rollback()
	return s.trouble(work(tx))
}

// each calls row for every row, closes rows and returns the first error.
func each(rows *sql.Rows, row func() error) error {
	defer rows.Close()
	for rows.Next() {
		if err := row(); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read rows: %w", err)
	}
	return rows.Close()
}

// isMissing reports whether a row that was asked for is not there.
func isMissing(err error) bool { return errors.Is(err, sql.ErrNoRows) }
