package storage

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
)

const (
	assessmentAtSQL = `SELECT id FROM assessment WHERE region = ? AND date = ? AND questionnaire = ?`
	hasIDSQL        = `SELECT count(*) FROM assessment WHERE id = ?`

	insertAssessmentSQL = `INSERT INTO assessment (id, region, date, questionnaire, scope, extended, state, archived, language, changed)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	updateAssessmentSQL  = `UPDATE assessment SET scope = ?, extended = ?, state = ? WHERE id = ?`
	insertRespondentSQL  = `INSERT INTO respondent (id, assessment, position, label, stakeholder_group) VALUES (?, ?, ?, ?, ?)`
	insertAnswerSQL      = `INSERT INTO answer (respondent, question, kind, level, comment) VALUES (?, ?, ?, ?, ?)`
	removeRespondentsSQL = `DELETE FROM respondent WHERE assessment = ?`
	removeAllAgreedSQL   = `DELETE FROM agreed WHERE assessment = ?`
	removeAllEvidenceSQL = `DELETE FROM evidence WHERE assessment = ?`
	removeAllTargetsSQL  = `DELETE FROM target WHERE assessment = ?`
)

// Create stores a new assessment with everything in it, in one transaction,
// and returns its key: the assessment's own ID, or a new one where that is
// empty. State empty means draft. An assessment of the same region, date and
// questionnaire is the problem AssessmentExists; every fault is named at once.
func (s *Store) Create(ctx context.Context, a assessment.Assessment) (id string, err error) {
	return onlyOne(s.Import(ctx, []assessment.Assessment{a}, false, s.by()))
}

// Replace puts the assessment in the place of the one of the same region, date
// and questionnaire, also if that is final. It keeps the key, and the old one
// whole as a revision. Where there is none it is created.
func (s *Store) Replace(ctx context.Context, a assessment.Assessment) (id string, err error) {
	return onlyOne(s.Import(ctx, []assessment.Assessment{a}, true, s.by()))
}

// Import stores several assessments in one transaction, all or none, and
// returns their keys. by names where they came from, as in "import FILE". With
// replace each takes the place of one that is there (see [Store.Replace]).
func (s *Store) Import(ctx context.Context, all []assessment.Assessment, replace bool, by string) ([]string, error) {
	ids := make([]string, len(all))
	err := s.change(ctx, by, func(t *transaction) error {
		var found problem.List
		for i, a := range all {
			faults, err := t.store.checkWhole(t, a)
			if err == nil && faults == nil {
				ids[i], err = t.place(a, replace)
			}
			if faulty := problem.All(err); faulty != nil {
				faults, err = append(faults, faulty...), nil
			}
			if err != nil {
				return err
			}
			found = append(found, faults...)
		}
		return found.ErrorOrNil()
	})
	if err != nil {
		return nil, err
	}
	return ids, nil
}

// checkWhole checks a whole assessment against its pack.
func (s *Store) checkWhole(t *transaction, a assessment.Assessment) (problem.List, error) {
	pack, err := s.findPack(t.ctx, t, a.Questionnaire)
	if err != nil {
		return nil, err
	}
	return check(a, pack), nil
}

// place stores a checked assessment, new or in the place of another.
func (t *transaction) place(a assessment.Assessment, replace bool) (id string, err error) {
	region, err := t.saveRegion(a.Region)
	if err != nil {
		return "", err
	}
	err = t.QueryRowContext(t.ctx, assessmentAtSQL, region, a.Date, a.Questionnaire.String()).Scan(&id)
	switch {
	case isMissing(err):
		return t.insert(a, region)
	case err != nil:
		return "", fmt.Errorf("look for the assessment of %s: %w", a.Region.Name, err)
	case !replace:
		return "", exists(a)
	}
	return id, t.replace(id, a)
}

func exists(a assessment.Assessment) problem.Problem {
	p := ofAssessment(problem.AssessmentExists, a)
	p.Facts["questionnaire"] = a.Questionnaire.String()
	return p
}

func (t *transaction) insert(a assessment.Assessment, region string) (id string, err error) {
	if a.ID == "" {
		a.ID = t.store.NewID()
	}
	var same int
	if err := t.QueryRowContext(t.ctx, hasIDSQL, a.ID).Scan(&same); err != nil {
		return "", fmt.Errorf("look for the assessment %s: %w", a.ID, err)
	}
	if same > 0 {
		return "", exists(a)
	}
	err = t.exec(insertAssessmentSQL, a.ID, region, a.Date, a.Questionnaire.String(), a.Scope, a.Extended,
		cmp.Or(a.State, assessment.Draft), a.Archived, a.Language, t.at)
	if err != nil {
		return "", fmt.Errorf("store the assessment of %s: %w", a.Region.Name, err)
	}
	if err := t.fill(a.ID, a); err != nil {
		return "", fmt.Errorf("store the assessment of %s: %w", a.Region.Name, err)
	}
	return a.ID, t.record(revised{assessment: a.ID, kind: Created})
}

// replace empties the assessment with the key id, fills it anew and keeps the
// old one as a revision. Its place in the archive, its language and the marks of
// questions that are still asked stay: what takes its place knows nothing of them.
func (t *transaction) replace(id string, a assessment.Assessment) error {
	old, err := loadOne(t.ctx, t, id)
	if err != nil {
		return err
	}
	oldText, err := wholeText(old)
	if err != nil {
		return err
	}
	if a.Marked, err = t.stillMarked(old, a); err != nil {
		return err
	}
	for _, statement := range []string{
		removeRespondentsSQL, removeAllAgreedSQL, removeAllEvidenceSQL, removeAllTargetsSQL, removeAllMarksSQL,
	} {
		if err := t.exec(statement, id); err != nil {
			return fmt.Errorf("replace the assessment of %s: %w", a.Region.Name, err)
		}
	}
	if err := t.exec(updateAssessmentSQL, a.Scope, a.Extended, cmp.Or(a.State, assessment.Draft), id); err != nil {
		return fmt.Errorf("replace the assessment of %s: %w", a.Region.Name, err)
	}
	if err := t.fill(id, a); err != nil {
		return fmt.Errorf("replace the assessment of %s: %w", a.Region.Name, err)
	}
	return t.record(revised{assessment: id, kind: Replaced, old: oldText})
}

// stillMarked are the marks of the old assessment whose questions the new one
// asks, and the new one's own.
func (t *transaction) stillMarked(old, a assessment.Assessment) (map[string]bool, error) {
	pack, err := t.store.findPack(t.ctx, t, a.Questionnaire)
	if err != nil {
		return nil, err
	}
	marked := maps.Clone(a.Marked)
	if marked == nil {
		marked = map[string]bool{}
	}
	for question := range old.Marked {
		c := checking{assessment: a, pack: pack}
		if c.question(question); c.found == nil {
			marked[question] = true
		}
	}
	return marked, nil
}

// fill stores what belongs to the assessment with the key id.
func (t *transaction) fill(id string, a assessment.Assessment) error {
	for position, respondent := range a.Respondents {
		if err := t.insertRespondent(id, position, respondent); err != nil {
			return err
		}
	}
	for question, agreed := range a.Agreed {
		if err := t.putAgreed(id, question, agreed); err != nil {
			return err
		}
	}
	for question, pieces := range a.Evidence {
		if err := t.putEvidence(id, question, withoutEmpty(pieces)); err != nil {
			return err
		}
	}
	for question, target := range a.Targets {
		if err := t.exec(putTargetSQL, id, question, target.Level, target.Year); err != nil {
			return fmt.Errorf("target of %s: %w", question, err)
		}
	}
	for question, marked := range a.Marked {
		if !marked {
			continue
		}
		if err := t.exec(putMarkSQL, id, question); err != nil {
			return fmt.Errorf("mark of %s: %w", question, err)
		}
	}
	return nil
}

func (t *transaction) insertRespondent(id string, position int, respondent assessment.Respondent) error {
	key := t.store.NewID()
	if err := t.exec(insertRespondentSQL, key, id, position, respondent.Label, respondent.Group); err != nil {
		return fmt.Errorf("respondent %d: %w", position+1, err)
	}
	questions := maps.Clone(respondent.Comments)
	if questions == nil {
		questions = map[string]string{}
	}
	for question := range respondent.Answers {
		questions[question] = respondent.Comments[question]
	}
	for _, question := range sortedKeys(questions) {
		answer, comment := respondent.Answers[question], questions[question]
		if answer.Kind == assessment.Blank && comment == "" {
			continue
		}
		columns := columnsOf(answer)
		if err := t.exec(insertAnswerSQL, key, question, columns.Kind, columns.Level, comment); err != nil {
			return fmt.Errorf("respondent %d, %s: %w", position+1, question, err)
		}
	}
	return nil
}

// onlyOne takes the key of the only assessment out of what Import returned. A
// single fault comes as itself, not as a list.
func onlyOne(ids []string, err error) (string, error) {
	if faults := problem.All(err); len(faults) == 1 {
		return "", faults[0]
	}
	if err != nil {
		return "", err
	}
	return ids[0], nil
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.SortedFunc(maps.Keys(m), strings.Compare)
}
