package storage

import (
	"context"
	"fmt"

	"compass/assessment"
)

const (
	regionColumns = `r.code, r.name, r.english_name, r.country, r.kind, r.population, r.latitude, r.longitude, r.partner`
	regionsSQL    = `SELECT (SELECT count(*) FROM assessment a WHERE a.region = r.id), ` + regionColumns + `
		FROM region r ORDER BY r.name, r.country, r.code`

	regionByCodeSQL = `SELECT id FROM region WHERE code = ?`
	// A region without a code is the one of that name; a region with a code
	// takes over the one of its name that had none yet.
	regionByNameSQL = `SELECT id FROM region WHERE country = ?1 AND name_key = ?2 AND (?3 = '' OR code = '')
		ORDER BY code LIMIT 1`
	insertRegionSQL = `INSERT INTO region (id, code, name, name_key, english_name, country, kind, population,
		latitude, longitude, partner) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	updateRegionSQL = `UPDATE region SET code = ?2, name = ?3, name_key = ?4, english_name = ?5, country = ?6,
		kind = ?7, population = ?8, latitude = ?9, longitude = ?10, partner = ?11 WHERE id = ?1`
)

// A RegionUse is a region that the library knows, with the number of its
// assessments.
type RegionUse struct {
	assessment.Region
	Assessments int
}

// Regions returns the regions that the library knows, sorted by name.
func (s *Store) Regions(ctx context.Context) ([]RegionUse, error) {
	var regions []RegionUse
	err := s.read(ctx, func(r reader) error {
		rows, err := r.QueryContext(ctx, regionsSQL)
		if err != nil {
			return fmt.Errorf("list regions: %w", err)
		}
		return each(rows, func() error {
			var region RegionUse
			if err := rows.Scan(append([]any{&region.Assessments}, regionFields(&region.Region)...)...); err != nil {
				return fmt.Errorf("list regions: %w", err)
			}
			regions = append(regions, region)
			return nil
		})
	})
	return regions, err
}

// regionFields are the places for regionColumns.
func regionFields(r *assessment.Region) []any {
	return []any{&r.Code, &r.Name, &r.EnglishName, &r.Country, &r.Kind, &r.Population,
		&r.Latitude, &r.Longitude, &r.Partner}
}

// findRegion returns the key of the region, empty where the library has none.
func (t *transaction) findRegion(region assessment.Region) (id string, err error) {
	if region.Code != "" {
		err = t.QueryRowContext(t.ctx, regionByCodeSQL, region.Code).Scan(&id)
		if err == nil || !isMissing(err) {
			return id, err
		}
	}
	err = t.QueryRowContext(t.ctx, regionByNameSQL, region.Country, assessment.NameKey(region.Name), region.Code).Scan(&id)
	if isMissing(err) {
		return "", nil
	}
	return id, err
}

// saveRegion stores the region where it is new and returns its key. What is
// known of a region with a code takes the place of what was known before; a
// bare name changes nothing.
func (t *transaction) saveRegion(region assessment.Region) (id string, err error) {
	if id, err = t.findRegion(region); err != nil {
		return "", fmt.Errorf("region %s: %w", region.Name, err)
	}
	statement := updateRegionSQL
	switch {
	case id == "":
		id, statement = t.store.NewID(), insertRegionSQL
	case region.Code == "":
		return id, nil
	}
	return id, t.putRegion(statement, id, region)
}

// putRegion inserts or updates the region with the key id, as the statement
// says.
func (t *transaction) putRegion(statement, id string, region assessment.Region) error {
	err := t.exec(statement, id, region.Code, region.Name, assessment.NameKey(region.Name), region.EnglishName,
		region.Country, region.Kind, region.Population, region.Latitude, region.Longitude, region.Partner)
	if err != nil {
		return fmt.Errorf("region %s: %w", region.Name, err)
	}
	return nil
}
