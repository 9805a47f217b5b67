package storage

import (
	"context"
	"fmt"
	"strings"

	"compass/assessment"
)

const (
	oneAgreedSQL = `SELECT kind, level, reason FROM agreed WHERE assessment = ? AND question = ?`
	putAgreedSQL = `INSERT INTO agreed (assessment, question, kind, level, reason) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (assessment, question) DO UPDATE SET kind = excluded.kind, level = excluded.level, reason = excluded.reason`
	removeAgreedSQL = `DELETE FROM agreed WHERE assessment = ? AND question = ?`
)

// SetAnswer sets what the room agreed on a question: a level, not applicable,
// don't know, or blank. The reason stays. It ends a "no agreement".
//
// Problems: AssessmentMissing, AssessmentFinal, UnknownQuestion,
// QuestionOutOfScope, LevelOutsideScale; the other changes of a question have
// the same.
func (s *Store) SetAnswer(ctx context.Context, id, question string, answer assessment.Answer) error {
	if answer.Kind != assessment.Level {
		answer.Level = 0
	}
	return s.changeQuestion(ctx, id, question, func(t *transaction, c *checking) error {
		return t.setAgreed(c, question, assessment.Agreed{Answer: answer})
	})
}

// setAgreed sets what was agreed, or that nothing could be; the reason stays.
func (t *transaction) setAgreed(c *checking, question string, agreed assessment.Agreed) error {
	if c.answer(question, agreed.Answer); c.found != nil {
		return c.found
	}
	id := c.assessment.ID
	old, err := t.agreed(id, question)
	agreed.Reason = old.Reason
	if err != nil || agreed == old {
		return err
	}
	if err := t.putAgreed(id, question, agreed); err != nil {
		return err
	}
	return t.record(revised{assessment: id, question: question, kind: AnswerChanged,
		old: agreedText(old), new: agreedText(agreed)})
}

// SetReason sets the reason of what was agreed. It may stand before anything
// is agreed. The saves with one visit key, which the caller makes up for a
// visit to the text field, are one revision.
func (s *Store) SetReason(ctx context.Context, id, question, reason, visit string) error {
	if strings.TrimSpace(reason) == "" {
		reason = ""
	}
	return s.changeQuestion(ctx, id, question, func(t *transaction, c *checking) error {
		return t.setReason(c, question, reason, visit)
	})
}

func (t *transaction) setReason(c *checking, question, reason, visit string) error {
	id := c.assessment.ID
	old, err := t.agreed(id, question)
	if err != nil || old.Reason == reason {
		return err
	}
	agreed := old
	agreed.Reason = reason
	if err := t.putAgreed(id, question, agreed); err != nil {
		return err
	}
	return t.record(revised{assessment: id, question: question, kind: ReasonChanged,
		old: old.Reason, new: reason, visit: visit})
}

func (t *transaction) agreed(id, question string) (assessment.Agreed, error) {
	var columns answerColumns
	var reason string
	err := t.QueryRowContext(t.ctx, oneAgreedSQL, id, question).Scan(&columns.Kind, &columns.Level, &reason)
	if isMissing(err) {
		return assessment.Agreed{}, nil
	}
	if err != nil {
		return assessment.Agreed{}, fmt.Errorf("answer to %s: %w", question, err)
	}
	return columns.agreed(reason), nil
}

func (t *transaction) putAgreed(id, question string, agreed assessment.Agreed) error {
	var err error
	if agreed.IsEmpty() {
		err = t.exec(removeAgreedSQL, id, question)
	} else {
		columns := agreedColumns(agreed)
		err = t.exec(putAgreedSQL, id, question, columns.Kind, columns.Level, agreed.Reason)
	}
	if err != nil {
		return fmt.Errorf("answer to %s: %w", question, err)
	}
	return nil
}
