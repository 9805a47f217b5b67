package storage

import (
	"context"
	"fmt"
)

const (
	isMarkedSQL       = `SELECT count(*) FROM mark WHERE assessment = ? AND question = ?`
	putMarkSQL        = `INSERT INTO mark (assessment, question) VALUES (?, ?)`
	removeMarkSQL     = `DELETE FROM mark WHERE assessment = ? AND question = ?`
	removeAllMarksSQL = `DELETE FROM mark WHERE assessment = ?`
)

// markedText is how a revision writes that a question is marked.
const markedText = "marked"

// SetMarked marks a question for review, or takes the mark away. A mark is a
// private note: no score, report or table of answers knows it. Problems as of
// [Store.SetAnswer].
func (s *Store) SetMarked(ctx context.Context, id, question string, marked bool) error {
	return s.changeQuestion(ctx, id, question, func(t *transaction, c *checking) error {
		return t.setMarked(c, question, marked)
	})
}

func (t *transaction) setMarked(c *checking, question string, marked bool) error {
	id := c.assessment.ID
	old, err := t.marked(id, question)
	if err != nil || old == marked {
		return err
	}
	statement := removeMarkSQL
	if marked {
		statement = putMarkSQL
	}
	if err := t.exec(statement, id, question); err != nil {
		return fmt.Errorf("mark of %s: %w", question, err)
	}
	return t.record(revised{assessment: id, question: question, kind: MarkChanged,
		old: textIf(old, markedText), new: textIf(marked, markedText)})
}

func (t *transaction) marked(id, question string) (bool, error) {
	var rows int
	if err := t.QueryRowContext(t.ctx, isMarkedSQL, id, question).Scan(&rows); err != nil {
		return false, fmt.Errorf("mark of %s: %w", question, err)
	}
	return rows > 0, nil
}

// textIf is how a revision writes something that is so or is not: its word, or
// nothing.
func textIf(is bool, word string) string {
	if is {
		return word
	}
	return ""
}
