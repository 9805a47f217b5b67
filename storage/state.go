package storage

import (
	"context"
	"fmt"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
)

const (
	setStateSQL    = `UPDATE assessment SET state = ? WHERE id = ?`
	extendSQL      = `UPDATE assessment SET scope = 'full', extended = 1 WHERE id = ?`
	setArchivedSQL = `UPDATE assessment SET archived = ? WHERE id = ?`
	languageSQL    = `SELECT language FROM assessment WHERE id = ?`
	setLanguageSQL = `UPDATE assessment SET language = ? WHERE id = ?`
)

// Finalise locks an assessment; what is blank stays blank. One that is final
// already is the problem AssessmentFinal.
func (s *Store) Finalise(ctx context.Context, id string) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		if _, err := t.draft(id); err != nil {
			return err
		}
		return t.setState(id, assessment.Draft, assessment.Final, "")
	})
}

// Reopen makes a final assessment a draft again and keeps the reason. Problems:
// ReasonMissing, AssessmentMissing, AssessmentNotFinal.
func (s *Store) Reopen(ctx context.Context, id, reason string) error {
	reason = strings.TrimSpace(reason)
	if reason == "" {
		return problem.Problem{Code: problem.ReasonMissing}
	}
	return s.change(ctx, s.by(), func(t *transaction) error {
		a, err := t.head(id)
		if err != nil {
			return err
		}
		if a.State != assessment.Final {
			return ofAssessment(problem.AssessmentNotFinal, a)
		}
		return t.setState(id, assessment.Final, assessment.Draft, reason)
	})
}

func (t *transaction) setState(id string, old, state assessment.State, reason string) error {
	if err := t.exec(setStateSQL, state, id); err != nil {
		return fmt.Errorf("make assessment %s %s: %w", id, state, err)
	}
	return t.record(revised{assessment: id, kind: StateChanged, old: string(old), new: string(state), reason: reason})
}

// Extend makes a quick scan a full assessment and marks it as extended. A full
// one stays as it is.
func (s *Store) Extend(ctx context.Context, id string) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		a, err := t.draft(id)
		if err != nil || a.Scope == assessment.Full {
			return err
		}
		if err := t.exec(extendSQL, id); err != nil {
			return fmt.Errorf("extend assessment %s: %w", id, err)
		}
		return t.record(revised{assessment: id, kind: ScopeChanged,
			old: string(assessment.Quick), new: string(assessment.Full)})
	})
}

// archivedText is how a revision writes that an assessment is in the archive.
const archivedText = "archived"

// SetArchived puts an assessment into the archive or takes it out again, final
// ones too: nothing in it changes.
func (s *Store) SetArchived(ctx context.Context, id string, archived bool) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		a, err := t.head(id)
		if err != nil || a.Archived == archived {
			return err
		}
		if err := t.exec(setArchivedSQL, archived, id); err != nil {
			return fmt.Errorf("archive assessment %s: %w", id, err)
		}
		return t.record(revised{assessment: id, kind: ArchiveChanged,
			old: textIf(a.Archived, archivedText), new: textIf(archived, archivedText)})
	})
}

// Language returns the language that was chosen for an assessment, empty for
// none, or the problem AssessmentMissing.
func (s *Store) Language(ctx context.Context, id string) (tag string, err error) {
	err = s.read(ctx, func(r reader) error {
		err := r.QueryRowContext(ctx, languageSQL, id).Scan(&tag)
		if isMissing(err) {
			return missing(id)
		}
		return err
	})
	return tag, err
}

// SetLanguage remembers in which language an assessment is shown, of final ones
// too; an empty tag leaves it to the window.
func (s *Store) SetLanguage(ctx context.Context, id, tag string) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		a, err := t.head(id)
		if err != nil || a.Language == tag {
			return err
		}
		if err := t.exec(setLanguageSQL, tag, id); err != nil {
			return fmt.Errorf("language of assessment %s: %w", id, err)
		}
		return t.record(revised{assessment: id, kind: LanguageChanged, old: a.Language, new: tag})
	})
}
