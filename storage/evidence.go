package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

const (
	oneEvidenceSQL    = `SELECT text FROM evidence WHERE assessment = ? AND question = ? ORDER BY position`
	putEvidenceSQL    = `INSERT INTO evidence (assessment, question, position, text) VALUES (?, ?, ?, ?)`
	removeEvidenceSQL = `DELETE FROM evidence WHERE assessment = ? AND question = ?`
)

// SetEvidence sets the pieces of evidence of a question, in order; empty
// pieces are left out. For visit see [Store.SetReason].
func (s *Store) SetEvidence(ctx context.Context, id, question string, evidence []string, visit string) error {
	pieces := withoutEmpty(evidence)
	return s.changeQuestion(ctx, id, question, func(t *transaction, c *checking) error {
		return t.setEvidence(c, question, pieces, visit)
	})
}

func (t *transaction) setEvidence(c *checking, question string, pieces []string, visit string) error {
	id := c.assessment.ID
	old, err := t.evidence(id, question)
	if err != nil || slices.Equal(old, pieces) {
		return err
	}
	if err := t.exec(removeEvidenceSQL, id, question); err != nil {
		return fmt.Errorf("evidence of %s: %w", question, err)
	}
	if err := t.putEvidence(id, question, pieces); err != nil {
		return err
	}
	oldText, err := evidenceText(old)
	if err != nil {
		return err
	}
	newText, err := evidenceText(pieces)
	if err != nil {
		return err
	}
	return t.record(revised{assessment: id, question: question, kind: EvidenceChanged,
		old: oldText, new: newText, visit: visit})
}

func (t *transaction) evidence(id, question string) (pieces []string, err error) {
	rows, err := t.QueryContext(t.ctx, oneEvidenceSQL, id, question)
	if err != nil {
		return nil, fmt.Errorf("evidence of %s: %w", question, err)
	}
	err = each(rows, func() error {
		var piece string
		err := rows.Scan(&piece)
		pieces = append(pieces, piece)
		return err
	})
	return pieces, err
}

func (t *transaction) putEvidence(id, question string, pieces []string) error {
	for position, piece := range pieces {
		if err := t.exec(putEvidenceSQL, id, question, position, piece); err != nil {
			return fmt.Errorf("evidence of %s: %w", question, err)
		}
	}
	return nil
}

// withoutEmpty trims the pieces and leaves out the empty ones.
func withoutEmpty(pieces []string) []string {
	var kept []string
	for _, piece := range pieces {
		if trimmed := strings.TrimSpace(piece); trimmed != "" {
			kept = append(kept, trimmed)
		}
	}
	return kept
}

// evidenceText writes pieces of evidence as a revision does.
func evidenceText(pieces []string) (string, error) {
	if len(pieces) == 0 {
		return "", nil
	}
	text, err := json.Marshal(pieces)
	if err != nil {
		return "", fmt.Errorf("write evidence: %w", err)
	}
	return string(text), nil
}
