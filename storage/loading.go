package storage

import (
	"context"
	"database/sql"
	"fmt"

	"compass/assessment"
	"compass/assessment/problem"
)

// Each query reads all assessments, or one with its condition appended; what
// belongs to an assessment starts with its key.
const (
	headsSQL = `SELECT a.id, a.date, a.questionnaire, a.scope, a.extended, a.state, a.archived, a.language, ` + regionColumns + `
		FROM assessment a JOIN region r ON r.id = a.region`
	respondentsSQL = `SELECT p.assessment, p.id, p.label, p.stakeholder_group FROM respondent p`
	answersSQL     = `SELECT p.assessment, w.respondent, w.question, w.kind, w.level, w.comment
		FROM answer w JOIN respondent p ON p.id = w.respondent`
	agreedSQL   = `SELECT g.assessment, g.question, g.kind, g.level, g.reason FROM agreed g`
	evidenceSQL = `SELECT e.assessment, e.question, e.text FROM evidence e`
	targetsSQL  = `SELECT t.assessment, t.question, t.level, t.year FROM target t`
	marksSQL    = `SELECT m.assessment, m.question FROM mark m`

	oneHead        = ` WHERE a.id = ?`
	oneRespondent  = ` WHERE p.assessment = ?`
	oneAgreed      = ` WHERE g.assessment = ?`
	oneEvidence    = ` WHERE e.assessment = ?`
	oneTarget      = ` WHERE t.assessment = ?`
	oneMark        = ` WHERE m.assessment = ?`
	headOrder      = ` ORDER BY r.name, a.date, a.questionnaire, r.id`
	positionOrder  = ` ORDER BY p.assessment, p.position`
	evidenceOrders = ` ORDER BY e.assessment, e.question, e.position`
)

// Assessment returns one assessment whole, or the problem AssessmentMissing.
func (s *Store) Assessment(ctx context.Context, id string) (assessment.Assessment, error) {
	var one assessment.Assessment
	err := s.read(ctx, func(r reader) error {
		var err error
		one, err = loadOne(ctx, r, id)
		return err
	})
	return one, err
}

// AllAssessments returns every assessment whole, in the order of
// [Store.Assessments].
func (s *Store) AllAssessments(ctx context.Context) ([]assessment.Assessment, error) {
	var all []assessment.Assessment
	err := s.read(ctx, func(r reader) error {
		var err error
		all, err = (&loading{ctx: ctx, reader: r}).load()
		return err
	})
	return all, err
}

func loadOne(ctx context.Context, r reader, id string) (assessment.Assessment, error) {
	found, err := (&loading{ctx: ctx, reader: r, id: id}).load()
	if err != nil {
		return assessment.Assessment{}, err
	}
	if len(found) == 0 {
		return assessment.Assessment{}, missing(id)
	}
	return found[0], nil
}

func missing(id string) error {
	return problem.Problem{Code: problem.AssessmentMissing, Facts: problem.Facts{"id": id}}
}

// loading puts assessments together from their tables, all of them or the one
// with the key id.
type loading struct {
	ctx    context.Context
	reader reader
	id     string

	all         []assessment.Assessment
	place       map[string]int    // in all, by key
	respondents map[string][2]int // places of assessment and respondent, by the respondent's key
}

func (l *loading) load() ([]assessment.Assessment, error) {
	l.place, l.respondents = map[string]int{}, map[string][2]int{}
	steps := []struct {
		sql, one, order string
		row             func(rows *sql.Rows) error
	}{
		{headsSQL, oneHead, headOrder, l.head},
		{respondentsSQL, oneRespondent, positionOrder, l.respondent},
		{answersSQL, oneRespondent, "", l.answer},
		{agreedSQL, oneAgreed, "", l.agreed},
		{evidenceSQL, oneEvidence, evidenceOrders, l.evidence},
		{targetsSQL, oneTarget, "", l.target},
		{marksSQL, oneMark, "", l.mark},
	}
	for _, step := range steps {
		query, args := step.sql+step.order, []any(nil)
		if l.id != "" {
			query, args = step.sql+step.one+step.order, []any{l.id}
		}
		rows, err := l.reader.QueryContext(l.ctx, query, args...)
		if err != nil {
			return nil, fmt.Errorf("read assessments: %w", err)
		}
		if err := each(rows, func() error { return step.row(rows) }); err != nil {
			return nil, fmt.Errorf("read assessments: %w", err)
		}
	}
	return l.all, nil
}

func (l *loading) head(rows *sql.Rows) error {
	a := assessment.Assessment{
		Agreed:   map[string]assessment.Agreed{},
		Evidence: map[string][]string{},
		Targets:  map[string]assessment.Target{},
		Marked:   map[string]bool{},
	}
	var questionnaire string
	fields := []any{&a.ID, &a.Date, &questionnaire, &a.Scope, &a.Extended, &a.State, &a.Archived, &a.Language}
	if err := rows.Scan(append(fields, regionFields(&a.Region)...)...); err != nil {
		return err
	}
	var err error
	if a.Questionnaire, err = referenceOf(questionnaire); err != nil {
		return err
	}
	l.place[a.ID] = len(l.all)
	l.all = append(l.all, a)
	return nil
}

func (l *loading) respondent(rows *sql.Rows) error {
	var owner, key string
	p := assessment.Respondent{Answers: map[string]assessment.Answer{}, Comments: map[string]string{}}
	if err := rows.Scan(&owner, &key, &p.Label, &p.Group); err != nil {
		return err
	}
	a := &l.all[l.place[owner]]
	l.respondents[key] = [2]int{l.place[owner], len(a.Respondents)}
	a.Respondents = append(a.Respondents, p)
	return nil
}

func (l *loading) answer(rows *sql.Rows) error {
	var (
		owner, key, question, comment string
		columns                       answerColumns
	)
	if err := rows.Scan(&owner, &key, &question, &columns.Kind, &columns.Level, &comment); err != nil {
		return err
	}
	place := l.respondents[key]
	p := l.all[place[0]].Respondents[place[1]]
	if answer := columns.answer(); answer.Kind != assessment.Blank {
		p.Answers[question] = answer
	}
	if comment != "" {
		p.Comments[question] = comment
	}
	return nil
}

func (l *loading) agreed(rows *sql.Rows) error {
	var (
		owner, question, reason string
		columns                 answerColumns
	)
	if err := rows.Scan(&owner, &question, &columns.Kind, &columns.Level, &reason); err != nil {
		return err
	}
	l.all[l.place[owner]].Agreed[question] = columns.agreed(reason)
	return nil
}

func (l *loading) evidence(rows *sql.Rows) error {
	var owner, question, text string
	if err := rows.Scan(&owner, &question, &text); err != nil {
		return err
	}
	all := l.all[l.place[owner]].Evidence
	all[question] = append(all[question], text)
	return nil
}

func (l *loading) target(rows *sql.Rows) error {
	var (
		owner, question string
		level           int
		year            sql.NullInt64
	)
	if err := rows.Scan(&owner, &question, &level, &year); err != nil {
		return err
	}
	l.all[l.place[owner]].Targets[question] = assessment.Target{Level: level, Year: int(year.Int64)}
	return nil
}

func (l *loading) mark(rows *sql.Rows) error {
	var owner, question string
	if err := rows.Scan(&owner, &question); err != nil {
		return err
	}
	l.all[l.place[owner]].Marked[question] = true
	return nil
}

// referenceOf reads a questionnaire with its version, as it stands in the
// library.
func referenceOf(text string) (assessment.Reference, error) {
	reference, ok := assessment.ParseReference(text)
	if !ok {
		return reference, fmt.Errorf("the library names no questionnaire with version: %q", text)
	}
	return reference, nil
}
