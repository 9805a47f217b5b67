package storage

import (
	"context"
	"fmt"
	"strconv"

	"compass/assessment"
)

const (
	oneTargetSQL = `SELECT level, coalesce(year, 0) FROM target WHERE assessment = ? AND question = ?`
	putTargetSQL = `INSERT INTO target (assessment, question, level, year) VALUES (?, ?, ?, nullif(?, 0))
		ON CONFLICT (assessment, question) DO UPDATE SET level = excluded.level, year = excluded.year`
	removeTargetSQL = `DELETE FROM target WHERE assessment = ? AND question = ?`
)

// SetTarget sets the level that people want to reach in a question, or takes
// it away where target is nil. A year before the assessment's is the problem
// TargetYearTooEarly.
func (s *Store) SetTarget(ctx context.Context, id, question string, target *assessment.Target) error {
	return s.changeQuestion(ctx, id, question, func(t *transaction, c *checking) error {
		return t.setTarget(c, question, target)
	})
}

func (t *transaction) setTarget(c *checking, question string, target *assessment.Target) error {
	if target != nil {
		if c.target(question, *target); c.found != nil {
			return c.found
		}
	}
	id := c.assessment.ID
	old, err := t.target(id, question)
	if err != nil || targetText(old) == targetText(target) {
		return err
	}
	if target == nil {
		err = t.exec(removeTargetSQL, id, question)
	} else {
		err = t.exec(putTargetSQL, id, question, target.Level, target.Year)
	}
	if err != nil {
		return fmt.Errorf("target of %s: %w", question, err)
	}
	return t.record(revised{assessment: id, question: question, kind: TargetChanged,
		old: targetText(old), new: targetText(target)})
}

func (t *transaction) target(id, question string) (*assessment.Target, error) {
	var target assessment.Target
	err := t.QueryRowContext(t.ctx, oneTargetSQL, id, question).Scan(&target.Level, &target.Year)
	if isMissing(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("target of %s: %w", question, err)
	}
	return &target, nil
}

// targetText writes a target as the answer table and revisions do.
func targetText(target *assessment.Target) string {
	if target == nil {
		return ""
	}
	text := strconv.Itoa(target.Level)
	if target.Year != 0 {
		text += "@" + strconv.Itoa(target.Year)
	}
	return text
}
