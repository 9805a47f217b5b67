package storage

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
)

const (
	headSQL = `SELECT a.questionnaire, a.scope, a.state, a.date, a.archived, a.language, r.name
		FROM assessment a JOIN region r ON r.id = a.region WHERE a.id = ?`
	oneAgreedSQL = `SELECT kind, level, reason FROM agreed WHERE assessment = ? AND question = ?`
	putAgreedSQL = `INSERT INTO agreed (assessment, question, kind, level, reason) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (assessment, question) DO UPDATE SET kind = excluded.kind, level = excluded.level, reason = excluded.reason`
	removeAgreedSQL   = `DELETE FROM agreed WHERE assessment = ? AND question = ?`
	oneEvidenceSQL    = `SELECT text FROM evidence WHERE assessment = ? AND question = ? ORDER BY position`
	putEvidenceSQL    = `INSERT INTO evidence (assessment, question, position, text) VALUES (?, ?, ?, ?)`
	removeEvidenceSQL = `DELETE FROM evidence WHERE assessment = ? AND question = ?`
	oneTargetSQL      = `SELECT level, coalesce(year, 0) FROM target WHERE assessment = ? AND question = ?`
	putTargetSQL      = `INSERT INTO target (assessment, question, level, year) VALUES (?, ?, ?, nullif(?, 0))
		ON CONFLICT (assessment, question) DO UPDATE SET level = excluded.level, year = excluded.year`
	removeTargetSQL = `DELETE FROM target WHERE assessment = ? AND question = ?`
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
		if c.answer(question, answer); c.found != nil {
			return c.found
		}
		old, err := t.agreed(id, question)
		if err != nil {
			return err
		}
		agreed := assessment.Agreed{Answer: answer, Reason: old.Reason}
		if agreed == old {
			return nil
		}
		if err := t.putAgreed(id, question, agreed); err != nil {
			return err
		}
		return t.record(revised{assessment: id, question: question, kind: AnswerChanged,
			old: agreedText(old), new: agreedText(agreed)})
	})
}

// SetReason sets the reason of what was agreed. It may stand before anything
// is agreed. The saves with one visit key, which the caller makes up for a
// visit to the text field, are one revision.
func (s *Store) SetReason(ctx context.Context, id, question, reason, visit string) error {
	if strings.TrimSpace(reason) == "" {
		reason = ""
	}
	return s.changeQuestion(ctx, id, question, func(t *transaction, _ *checking) error {
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
	})
}

// SetEvidence sets the pieces of evidence of a question, in order; empty
// pieces are left out. For visit see [Store.SetReason].
func (s *Store) SetEvidence(ctx context.Context, id, question string, evidence []string, visit string) error {
	pieces := withoutEmpty(evidence)
	return s.changeQuestion(ctx, id, question, func(t *transaction, _ *checking) error {
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
	})
}

// SetTarget sets the level that people want to reach in a question, or takes
// it away where target is nil. A year before the assessment's is the problem
// TargetYearTooEarly.
func (s *Store) SetTarget(ctx context.Context, id, question string, target *assessment.Target) error {
	return s.changeQuestion(ctx, id, question, func(t *transaction, c *checking) error {
		if target != nil {
			if c.target(question, *target); c.found != nil {
				return c.found
			}
		}
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
	})
}

// changeQuestion runs work once it is certain that the assessment is a draft
// that asks the question. The checking it hands on knows the assessment's head.
func (s *Store) changeQuestion(ctx context.Context, id, question string,
	work func(t *transaction, c *checking) error) error {
	return s.change(ctx, s.By, func(t *transaction) error {
		head, err := t.draft(id)
		if err != nil {
			return err
		}
		pack, err := s.findPack(ctx, t, head.Questionnaire)
		if err != nil {
			return err
		}
		c := &checking{assessment: head, pack: pack}
		if c.question(question); c.found != nil {
			return c.found
		}
		return work(t, c)
	})
}

// head reads an assessment without its answers, or the problem
// AssessmentMissing.
func (t *transaction) head(id string) (assessment.Assessment, error) {
	a := assessment.Assessment{ID: id}
	var questionnaire string
	err := t.QueryRowContext(t.ctx, headSQL, id).
		Scan(&questionnaire, &a.Scope, &a.State, &a.Date, &a.Archived, &a.Language, &a.Region.Name)
	if isMissing(err) {
		return a, missing(id)
	}
	if err != nil {
		return a, fmt.Errorf("read assessment %s: %w", id, err)
	}
	a.Questionnaire, err = referenceOf(questionnaire)
	return a, err
}

// draft is head for an assessment that may change; a final one is the problem
// AssessmentFinal.
func (t *transaction) draft(id string) (assessment.Assessment, error) {
	a, err := t.head(id)
	if err == nil && a.State == assessment.Final {
		err = ofAssessment(problem.AssessmentFinal, a)
	}
	return a, err
}

func ofAssessment(code problem.Code, a assessment.Assessment) problem.Problem {
	return problem.Problem{Code: code, Facts: problem.Facts{"region": a.Region.Name, "date": string(a.Date)}}
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
