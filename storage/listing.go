package storage

import (
	"context"
	"fmt"
	"time"

	"compass/assessment"
)

const summariesSQL = `
SELECT a.id, a.date, a.questionnaire, a.scope, a.state, a.changed,
  (SELECT count(*) FROM agreed WHERE assessment = a.id AND kind <> 'blank'),
  ` + regionColumns + `
FROM assessment a JOIN region r ON r.id = a.region
ORDER BY r.name, a.date, a.questionnaire, r.id`

// A Summary is what a list shows of an assessment.
type Summary struct {
	ID            string
	Region        assessment.Region
	Date          assessment.Date
	Questionnaire assessment.Reference
	Scope         assessment.Scope
	State         assessment.State
	// Answered is the number of questions that the room has dealt with: an
	// agreed level, not applicable or don't know, or no agreement.
	Answered int
	Changed  time.Time // UTC
}

// Assessments returns a summary of every assessment, sorted by the region's
// name, then date.
func (s *Store) Assessments(ctx context.Context) ([]Summary, error) {
	var summaries []Summary
	err := s.read(ctx, func(r reader) error {
		rows, err := r.QueryContext(ctx, summariesSQL)
		if err != nil {
			return fmt.Errorf("list assessments: %w", err)
		}
		return each(rows, func() error {
			var (
				one                    Summary
				questionnaire, changed string
			)
			target := append([]any{&one.ID, &one.Date, &questionnaire, &one.Scope, &one.State, &changed,
				&one.Answered}, regionFields(&one.Region)...)
			if err := rows.Scan(target...); err != nil {
				return fmt.Errorf("list assessments: %w", err)
			}
			one.Questionnaire, _ = assessment.ParseReference(questionnaire)
			one.Changed = timeOf(changed)
			summaries = append(summaries, one)
			return nil
		})
	})
	return summaries, err
}
