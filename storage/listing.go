package storage

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"

	"compass/assessment"
)

// SQLite takes longer to join and sort ten thousand rows than to read them, so
// both are done here. What it reads is in the order of an index.
const (
	listedRegionsSQL = `SELECT r.id, ` + regionColumns + ` FROM region r`
	countSQL         = `SELECT count(*) FROM assessment`
	// Each column that is read costs a call into SQLite, so the words of a row
	// come as one, parted by a sign that no word holds.
	summariesSQL = `SELECT a.id || char(31) || a.region || char(31) || a.date || char(31) || a.questionnaire ||
		char(31) || a.scope || char(31) || a.state || char(31) || a.changed, a.archived,
		(SELECT count(*) FROM agreed WHERE assessment = a.id AND kind <> 'blank')
		FROM assessment a ORDER BY a.region, a.date, a.questionnaire`
	markCountsSQL = `SELECT assessment, count(*) FROM mark GROUP BY assessment`
)

// A Summary is what a list shows of an assessment.
type Summary struct {
	ID            string
	Region        assessment.Region
	Date          assessment.Date
	Questionnaire assessment.Reference
	Scope         assessment.Scope
	State         assessment.State
	Archived      bool
	Marked        int // questions marked for review
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
		l := &listing{regions: map[string]assessment.Region{}, marks: map[string]int{},
			words: map[string]string{}, references: map[string]assessment.Reference{}}
		if err := l.load(ctx, r); err != nil {
			return fmt.Errorf("list assessments: %w", err)
		}
		summaries = l.summaries
		return nil
	})
	return summaries, err
}

// listing reads all summaries. What many of them have in common, such as a
// region or a date, is kept once.
type listing struct {
	summaries  []Summary
	regions    map[string]assessment.Region // by key
	marks      map[string]int               // number, by assessment
	words      map[string]string
	references map[string]assessment.Reference
}

func (l *listing) load(ctx context.Context, r reader) error {
	var count int
	if err := r.QueryRowContext(ctx, countSQL).Scan(&count); err != nil {
		return err
	}
	l.summaries = make([]Summary, 0, count)
	regions, err := r.QueryContext(ctx, listedRegionsSQL)
	if err != nil {
		return err
	}
	if err := each(regions, func() error { return l.addRegion(regions) }); err != nil {
		return err
	}
	marks, err := r.QueryContext(ctx, markCountsSQL)
	if err != nil {
		return err
	}
	if err := each(marks, func() error { return l.addMarks(marks) }); err != nil {
		return err
	}
	rows, err := r.QueryContext(ctx, summariesSQL)
	if err != nil {
		return err
	}
	if err := each(rows, func() error { return l.addSummary(rows) }); err != nil {
		return err
	}
	slices.SortStableFunc(l.summaries, inOrder)
	return nil
}

func (l *listing) addRegion(rows *sql.Rows) error {
	var (
		key    string
		region assessment.Region
	)
	if err := rows.Scan(append([]any{&key}, regionFields(&region)...)...); err != nil {
		return err
	}
	l.regions[key] = region
	return nil
}

func (l *listing) addMarks(rows *sql.Rows) error {
	var (
		id    string
		count int
	)
	if err := rows.Scan(&id, &count); err != nil {
		return err
	}
	l.marks[id] = count
	return nil
}

func (l *listing) addSummary(rows *sql.Rows) error {
	var (
		one  Summary
		read sql.RawBytes
	)
	if err := rows.Scan(&read, &one.Archived, &one.Answered); err != nil {
		return err
	}
	words := bytes.SplitN(read, []byte{31}, summaryWords)
	if len(words) != summaryWords {
		return fmt.Errorf("an assessment has %d words, wanted are %d", len(words), summaryWords)
	}
	one.ID = string(words[0])
	one.Marked = l.marks[one.ID]
	one.Region = l.regions[string(words[1])]
	one.Date = assessment.Date(l.once(words[2]))
	one.Questionnaire = l.reference(words[3])
	one.Scope, one.State = assessment.Scope(l.once(words[4])), assessment.State(l.once(words[5]))
	one.Changed = timeOf(string(words[6]))
	l.summaries = append(l.summaries, one)
	return nil
}

// summaryWords is how many words summariesSQL joins.
const summaryWords = 7

// once returns the words read, the same ones for every row that has them.
func (l *listing) once(read sql.RawBytes) string {
	words, known := l.words[string(read)]
	if !known {
		words = string(read)
		l.words[words] = words
	}
	return words
}

func (l *listing) reference(read sql.RawBytes) assessment.Reference {
	reference, known := l.references[string(read)]
	if !known {
		reference, _ = assessment.ParseReference(string(read))
		l.references[string(read)] = reference
	}
	return reference
}

// inOrder puts summaries by the region's name, date and questionnaire; those
// that are equal in all stay in the order of the region's key.
func inOrder(a, b Summary) int {
	if by := cmp.Or(cmp.Compare(a.Region.Name, b.Region.Name), cmp.Compare(a.Date, b.Date)); by != 0 {
		return by
	}
	return cmp.Compare(a.Questionnaire.String(), b.Questionnaire.String())
}
