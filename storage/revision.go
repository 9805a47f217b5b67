package storage

import (
	"context"
	"fmt"
	"strings"
	"time"
)

const (
	revisionsSQL = `SELECT changed, changed_by, question, field, old, new, reason FROM revision
		WHERE assessment = ? ORDER BY number`
	// The newest revision that a further save of the same visit may continue.
	latestRevisionSQL = `SELECT number, field, visit, old FROM revision
		WHERE assessment = ?1 AND (question = ?2 AND field = ?3 OR question = '') ORDER BY number DESC LIMIT 1`
	insertRevisionSQL = `INSERT INTO revision (id, assessment, changed, changed_by, question, field, old, new, reason, visit)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	continueRevisionSQL = `UPDATE revision SET new = ?, changed = ?, changed_by = ? WHERE number = ?`
	removeRevisionSQL   = `DELETE FROM revision WHERE number = ?`
	touchSQL            = `UPDATE assessment SET changed = ? WHERE id = ?`
)

// A Revision is one change of an assessment as it is kept for ever.
type Revision struct {
	When     time.Time // UTC
	By       string    // a typed name, or "import FILE"; empty where nobody gave one
	Question string    // address; empty where the assessment as a whole changed
	Field    Kind
	Old, New string // as [Kind] says
	Reason   string // why a final assessment was opened again
}

// importedFrom begins the name of who made a change, where it came from a file.
const importedFrom = "import "

// ImportedFrom says of a change that it came from a file, in place of a person.
func ImportedFrom(file string) string { return importedFrom + file }

// Imported reports whether a change came from a file.
func (r Revision) Imported() bool { return strings.HasPrefix(r.By, importedFrom) }

// Revisions returns the history of an assessment, oldest first; none for an
// assessment that the library does not have.
func (s *Store) Revisions(ctx context.Context, id string) ([]Revision, error) {
	var revisions []Revision
	err := s.read(ctx, func(r reader) error {
		rows, err := r.QueryContext(ctx, revisionsSQL, id)
		if err != nil {
			return fmt.Errorf("read revisions: %w", err)
		}
		return each(rows, func() error {
			var one Revision
			var changed string
			err := rows.Scan(&changed, &one.By, &one.Question, &one.Field, &one.Old, &one.New, &one.Reason)
			if err != nil {
				return fmt.Errorf("read revisions: %w", err)
			}
			one.When = timeOf(changed)
			revisions = append(revisions, one)
			return nil
		})
	})
	return revisions, err
}

// revised is a revision in the making.
type revised struct {
	assessment string
	question   string
	kind       Kind
	old, new   string
	reason     string
	visit      string // key of the visit to a text field, else empty
}

// record keeps a revision and has the listeners told of it. A further save of
// one visit to a text field continues the revision of that visit.
func (t *transaction) record(r revised) error {
	if err := t.keep(r); err != nil {
		return fmt.Errorf("keep revision: %w", err)
	}
	if err := t.exec(touchSQL, t.at, r.assessment); err != nil {
		return fmt.Errorf("keep revision: %w", err)
	}
	t.kept = append(t.kept, r)
	t.changes = append(t.changes, Change{Assessment: r.assessment, Question: r.question, Kind: r.kind})
	return nil
}

func (t *transaction) keep(r revised) error {
	if r.visit != "" {
		var (
			number           int64
			field            Kind
			visit, firstText string
		)
		err := t.QueryRowContext(t.ctx, latestRevisionSQL, r.assessment, r.question, r.kind).
			Scan(&number, &field, &visit, &firstText)
		switch {
		case err != nil && !isMissing(err):
			return err
		case err == nil && field == r.kind && visit == r.visit && firstText == r.new:
			return t.exec(removeRevisionSQL, number) // the visit changed nothing in the end
		case err == nil && field == r.kind && visit == r.visit:
			return t.exec(continueRevisionSQL, r.new, t.at, t.by, number)
		}
	}
	return t.exec(insertRevisionSQL, t.store.NewID(), r.assessment, t.at, t.by, r.question, r.kind,
		r.old, r.new, r.reason, r.visit)
}
