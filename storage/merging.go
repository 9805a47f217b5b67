package storage

import (
	"context"
	"fmt"

	"compass/assessment"
	"compass/assessment/problem"
)

const (
	moveAssessmentsSQL   = `UPDATE assessment SET region = ?2 WHERE region = ?1`
	sharedAssessmentsSQL = `SELECT a.date, a.questionnaire FROM assessment a JOIN assessment b
		ON b.date = a.date AND b.questionnaire = a.questionnaire WHERE a.region = ? AND b.region = ?
		ORDER BY a.date, a.questionnaire`
)

// MergeRegions moves the assessments of a region of the user's own to another
// region and removes the first; each keeps a revision. Where both have an
// assessment of one date and questionnaire nothing is moved: each of these is
// the problem RegionsShareDate. Problems further: RegionBuiltIn, RegionUnknown,
// RegionMergedWithItself.
func (s *Store) MergeRegions(ctx context.Context, from, into assessment.Region) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		fromID, from, err := t.own(from)
		if err != nil {
			return err
		}
		intoID, into, err := t.mergeTarget(into)
		if err != nil {
			return err
		}
		if intoID == fromID {
			return problem.Problem{Code: problem.RegionMergedWithItself, Facts: problem.Facts{"region": from.Name}}
		}
		if err := t.shareNoDate(fromID, intoID, from, into); err != nil {
			return err
		}
		if err := t.recordRegion(fromID, from, into); err != nil {
			return err
		}
		if err := t.exec(moveAssessmentsSQL, fromID, intoID); err != nil {
			return fmt.Errorf("merge region %s: %w", from.Name, err)
		}
		return t.removeRegion(fromID, from)
	})
}

// mergeTarget finds the region that another is merged into; one with a code is
// stored where the library does not have it yet.
func (t *transaction) mergeTarget(into assessment.Region) (id string, found assessment.Region, err error) {
	if into.Code == "" {
		return t.own(into)
	}
	id, err = t.saveRegion(into)
	return id, into, err
}

// shareNoDate makes sure that no two assessments of the regions would take one
// place.
func (t *transaction) shareNoDate(fromID, intoID string, from, into assessment.Region) error {
	rows, err := t.QueryContext(t.ctx, sharedAssessmentsSQL, fromID, intoID)
	if err != nil {
		return fmt.Errorf("merge region %s: %w", from.Name, err)
	}
	var shared problem.List
	err = each(rows, func() error {
		var date, questionnaire string
		if err := rows.Scan(&date, &questionnaire); err != nil {
			return fmt.Errorf("merge region %s: %w", from.Name, err)
		}
		shared = append(shared, problem.Problem{Code: problem.RegionsShareDate, Facts: problem.Facts{
			"region": from.Name, "other": into.Name, "date": date, "questionnaire": questionnaire}})
		return nil
	})
	if err != nil {
		return err
	}
	return shared.ErrorOrNil()
}
