package workspace

import (
	"cmp"
	"context"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/resources"
)

// A ListedRegion is a region as the list of regions shows it.
type ListedRegion struct {
	assessment.Region
	Own         bool // a user added it, so that it can be edited, merged and removed
	Assessments int  // number, drafts and archived ones too
}

// ListedRegions returns the regions of the programme area and those of the
// library, by name.
func (w *Workspace) ListedRegions(ctx context.Context) ([]ListedRegion, error) {
	stored, err := w.store.Regions(ctx)
	if err != nil {
		return nil, err
	}
	listed := make([]ListedRegion, len(w.known), len(w.known)+len(stored))
	places := map[[2]string]int{} // by country and name
	for i, known := range w.known {
		listed[i].Region = known
		places[[2]string{known.Country, known.Name}] = i
	}
	for _, one := range stored {
		name := [2]string{one.Country, one.Name}
		place, known := places[name]
		if !known {
			places[name] = len(listed)
			listed = append(listed, ListedRegion{one.Region, one.Code == "", one.Assessments})
			continue
		}
		listed[place].Assessments += one.Assessments
	}
	slices.SortStableFunc(listed, func(a, b ListedRegion) int { return cmp.Compare(a.Name, b.Name) })
	return listed, nil
}

// Regions returns every region that an assessment can be started for, by name.
func (w *Workspace) Regions(ctx context.Context) ([]assessment.Region, error) {
	listed, err := w.ListedRegions(ctx)
	if err != nil {
		return nil, err
	}
	regions := make([]assessment.Region, len(listed))
	for i, one := range listed {
		regions[i] = one.Region
	}
	return regions, nil
}

// FindRegion finds a region by its code or by a name, own or English, without
// regard to case. An unknown or ambiguous name is a problem.
func FindRegion(regions []assessment.Region, text string) (assessment.Region, error) {
	text = strings.TrimSpace(text)
	var found []assessment.Region
	for _, region := range regions {
		if region.Code != "" && strings.EqualFold(region.Code, text) {
			return region, nil
		}
		if named(region, text) {
			found = append(found, region)
		}
	}
	switch len(found) {
	case 0:
		return assessment.Region{}, problem.Problem{Code: problem.RegionUnknown, Facts: problem.Facts{"region": text}}
	case 1:
		return found[0], nil
	default:
		matches := make([]string, len(found))
		for i, region := range found {
			matches[i] = strings.TrimSpace(region.Name + " " + cmp.Or(region.Code, region.Country))
		}
		return assessment.Region{}, problem.Problem{
			Code:  problem.RegionAmbiguous,
			Facts: problem.Facts{"region": text, "matches": strings.Join(matches, ", ")},
		}
	}
}

// recognised returns the known region that an imported one names, or the
// imported one as a region of its own.
func (w *Workspace) recognised(region assessment.Region) assessment.Region {
	for _, known := range w.known {
		if known.Country == region.Country && named(known, region.Name) {
			return known
		}
	}
	return region
}

func named(region assessment.Region, text string) bool {
	return strings.EqualFold(region.Name, text) ||
		region.EnglishName != "" && strings.EqualFold(region.EnglishName, text)
}

func sameRegion(a, b assessment.Region) bool { return a.Country == b.Country && a.Name == b.Name }

// knownRegions reads the regions of the programme area that the program
// carries.
func knownRegions() ([]assessment.Region, error) {
	file, err := resources.Files.Open("regions.csv")
	if err != nil {
		return nil, fmt.Errorf("open the regions: %w", err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read the regions: %w", err)
	}
	var regions []assessment.Region
	for i, row := range rows[1:] {
		latitude, errLatitude := strconv.ParseFloat(row[6], 64)
		longitude, errLongitude := strconv.ParseFloat(row[7], 64)
		if err := cmp.Or(errLatitude, errLongitude); err != nil {
			return nil, fmt.Errorf("read the regions, line %d: %w", i+2, err)
		}
		regions = append(regions, assessment.Region{
			Code: row[0], Name: row[1], EnglishName: row[2], Country: row[3], Kind: row[4], Population: row[5],
			Latitude: latitude, Longitude: longitude, Partner: row[8] == "yes",
		})
	}
	return regions, nil
}
