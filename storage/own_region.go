package storage

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
)

const (
	ownRegionSQL = `SELECT r.id, ` + regionColumns + ` FROM region r WHERE code = '' AND country = ? AND name_key = ?`
	// A region without a code may not be called like another one of its country.
	regionsOfCountrySQL = `SELECT r.id, ` + regionColumns + ` FROM region r WHERE country = ?`
	removeRegionSQL     = `DELETE FROM region WHERE id = ?`
	assessmentsOfSQL    = `SELECT id FROM assessment WHERE region = ? ORDER BY date, questionnaire`
)

// AddRegion keeps a region that a user named, without an assessment yet.
// Problems: RegionNameMissing, RegionCountryInvalid, RegionExists.
func (s *Store) AddRegion(ctx context.Context, region assessment.Region) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		region, err := t.checkOwn(region, "")
		if err != nil {
			return err
		}
		if _, err := t.saveRegion(region); err != nil {
			return err
		}
		t.regionChanged()
		return nil
	})
}

// EditRegion changes what a user said of a region of their own. Where its name
// changes, each of its assessments keeps a revision. Problems further to those
// of [Store.AddRegion]: RegionBuiltIn, RegionUnknown.
func (s *Store) EditRegion(ctx context.Context, old, region assessment.Region) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		id, old, err := t.own(old)
		if err != nil {
			return err
		}
		region, err := t.checkOwn(region, id)
		if err != nil || region == old {
			return err
		}
		if err := t.putRegion(updateRegionSQL, id, region); err != nil {
			return err
		}
		if region.Name != old.Name || region.Country != old.Country {
			if err := t.recordRegion(id, old, region); err != nil {
				return err
			}
		}
		t.regionChanged()
		return nil
	})
}

// RemoveRegion removes a region of the user's own that has no assessment.
// Problems: RegionBuiltIn, RegionUnknown, RegionInUse.
func (s *Store) RemoveRegion(ctx context.Context, region assessment.Region) error {
	return s.change(ctx, s.by(), func(t *transaction) error {
		id, region, err := t.own(region)
		if err != nil {
			return err
		}
		used, err := t.assessmentsOf(id)
		if err != nil {
			return err
		}
		if len(used) > 0 {
			return problem.Problem{Code: problem.RegionInUse,
				Facts: problem.Facts{"region": region.Name, "count": strconv.Itoa(len(used))}}
		}
		return t.removeRegion(id, region)
	})
}

// own finds a region of the user's own.
func (t *transaction) own(region assessment.Region) (id string, found assessment.Region, err error) {
	if region.Code != "" {
		return "", region, problem.Problem{Code: problem.RegionBuiltIn, Facts: problem.Facts{"region": region.Name}}
	}
	err = t.QueryRowContext(t.ctx, ownRegionSQL, region.Country, assessment.NameKey(region.Name)).
		Scan(append([]any{&id}, regionFields(&found)...)...)
	if isMissing(err) {
		return "", region, problem.Problem{Code: problem.RegionUnknown, Facts: problem.Facts{"region": region.Name}}
	}
	if err != nil {
		return "", region, fmt.Errorf("region %s: %w", region.Name, err)
	}
	return id, found, nil
}

// recordRegion keeps a revision of every assessment of the region with the key
// id, which had the name and country of old.
func (t *transaction) recordRegion(id string, old, region assessment.Region) error {
	assessments, err := t.assessmentsOf(id)
	if err != nil {
		return err
	}
	oldName, name := old.Name, region.Name
	if oldName == name {
		oldName, name = old.Name+", "+old.Country, region.Name+", "+region.Country
	}
	for _, one := range assessments {
		if err := t.record(revised{assessment: one, kind: RegionChanged, old: oldName, new: name}); err != nil {
			return err
		}
	}
	return nil
}

func (t *transaction) assessmentsOf(region string) (ids []string, err error) {
	rows, err := t.QueryContext(t.ctx, assessmentsOfSQL, region)
	if err != nil {
		return nil, fmt.Errorf("assessments of region %s: %w", region, err)
	}
	err = each(rows, func() error {
		var id string
		err := rows.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, err
}

func (t *transaction) removeRegion(id string, region assessment.Region) error {
	if err := t.exec(removeRegionSQL, id); err != nil {
		return fmt.Errorf("remove region %s: %w", region.Name, err)
	}
	t.regionChanged()
	return nil
}

// regionChanged has the listeners told that the list of regions is another.
func (t *transaction) regionChanged() {
	t.changes = append(t.changes, Change{Kind: RegionChanged})
}

// checkOwn returns the region of the user's own as it is kept, or what keeps it
// out: no name, a country that is none, or a name that another region of the
// country has than the one with the key id.
func (t *transaction) checkOwn(region assessment.Region, id string) (assessment.Region, error) {
	if err := complete(region); err != nil {
		return region, err
	}
	region = region.Tidied()
	region.Code = ""
	rows, err := t.QueryContext(t.ctx, regionsOfCountrySQL, region.Country)
	if err != nil {
		return region, fmt.Errorf("region %s: %w", region.Name, err)
	}
	var taken []assessment.Region
	err = each(rows, func() error {
		var otherID string
		var other assessment.Region
		err := rows.Scan(append([]any{&otherID}, regionFields(&other)...)...)
		if otherID != id && region.SharesName(other) {
			taken = append(taken, other)
		}
		return err
	})
	if err != nil || len(taken) == 0 {
		return region, err
	}
	return region, problem.Problem{Code: problem.RegionExists,
		Facts: problem.Facts{"region": taken[0].Name, "country": taken[0].Country}}
}

// complete returns what is missing or wrong in a region of the user's own.
func complete(region assessment.Region) error {
	tidied := region.Tidied()
	switch {
	case tidied.Name == "":
		return problem.Problem{Code: problem.RegionNameMissing}
	case len(tidied.Country) != 2 || strings.Trim(tidied.Country, letters) != "":
		return problem.Problem{Code: problem.RegionCountryInvalid, Facts: problem.Facts{"country": region.Country}}
	case region.Kind != "" && !slices.Contains(assessment.RegionKinds, region.Kind):
		return fmt.Errorf("region %s: no kind is called %q", region.Name, region.Kind)
	case region.Population != "" && !slices.Contains(assessment.PopulationBands, region.Population):
		return fmt.Errorf("region %s: no population band is called %q", region.Name, region.Population)
	}
	return nil
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
