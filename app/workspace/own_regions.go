package workspace

import (
	"context"
	"slices"

	"compass/assessment"
	"compass/assessment/problem"
)

// AddRegion adds a region of the user's own: its name, English name, country,
// kind and population band. A region without a name, a country that is none,
// and a name that another region of the country has are problems.
func (w *Workspace) AddRegion(ctx context.Context, region assessment.Region) error {
	if err := w.nameIsFree(region); err != nil {
		return err
	}
	return w.store.AddRegion(ctx, region)
}

// EditRegion changes a region of the user's own. Its assessments go with it and
// remember its old name. The regions that the program brings along stay as they
// are; asking for more is a problem.
func (w *Workspace) EditRegion(ctx context.Context, old, region assessment.Region) error {
	if err := w.nameIsFree(region); err != nil {
		return err
	}
	return w.store.EditRegion(ctx, w.asKnown(old), region)
}

// MergeRegions moves the assessments of a region of the user's own to another
// region, which may be one that the program brings along, and removes the
// first. Where both have an assessment of one date and questionnaire nothing is
// merged; a problem names each.
func (w *Workspace) MergeRegions(ctx context.Context, from, into assessment.Region) error {
	return w.store.MergeRegions(ctx, w.asKnown(from), w.asKnown(into))
}

// RemoveRegion removes a region of the user's own. One that has assessments is
// a problem.
func (w *Workspace) RemoveRegion(ctx context.Context, region assessment.Region) error {
	return w.store.RemoveRegion(ctx, w.asKnown(region))
}

// asKnown returns the region of the programme area that is meant, or the region
// as it is.
func (w *Workspace) asKnown(region assessment.Region) assessment.Region {
	for _, known := range w.known {
		if sameRegion(known, region) {
			return known
		}
	}
	return region
}

// nameIsFree faults a region that is called like one of the programme area.
func (w *Workspace) nameIsFree(region assessment.Region) error {
	place := slices.IndexFunc(w.known, region.Tidied().SharesName)
	if place < 0 {
		return nil
	}
	known := w.known[place]
	return problem.Problem{Code: problem.RegionExists, Facts: problem.Facts{"region": known.Name, "country": known.Country}}
}
