package storage

import (
	"context"
	"fmt"

	"compass/assessment"
	"compass/assessment/problem"
)

const headSQL = `SELECT a.questionnaire, a.scope, a.state, a.date, a.archived, a.language, r.name
	FROM assessment a JOIN region r ON r.id = a.region WHERE a.id = ?`

// changeQuestion runs work once it is certain that the assessment is a draft
// that asks the question. The checking it hands on knows the assessment's head.
func (s *Store) changeQuestion(ctx context.Context, id, question string,
	work func(t *transaction, c *checking) error) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		c, err := t.asked(id, question)
		if err != nil {
			return err
		}
		return work(t, c)
	})
}

// asked makes sure that the assessment is a draft that asks the question. The
// checking knows the assessment's head.
func (t *transaction) asked(id, question string) (*checking, error) {
	head, err := t.draft(id)
	if err != nil {
		return nil, err
	}
	pack, err := t.store.findPack(t.ctx, t, head.Questionnaire)
	if err != nil {
		return nil, err
	}
	c := &checking{assessment: head, pack: pack}
	if c.question(question); c.found != nil {
		return nil, c.found
	}
	return c, nil
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
