package workspace

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// A Selection says what is compared or reported. Its zero value takes every
// region's newest final assessment.
type Selection struct {
	Regions       []string        // codes or names; none: all
	Date          assessment.Date // of the assessment; empty: the newest
	Questionnaire string          // resist or resist@1.0.0; empty where only one comes into question
	Core          bool            // everyone on the core questions
}

// Compare sets the final assessments that a selection names beside each other.
// Too few of them, a region without one, and a choice between questionnaires
// that was not made are problems. ctx ends the drawing of ranks early.
func (w *Workspace) Compare(ctx context.Context, selection Selection) (comparison.Comparison, error) {
	return w.compare(ctx, selection, true)
}

// compare is [Workspace.Compare]; everyone says whether a region that was
// named and cannot stand in the comparison is a fault.
func (w *Workspace) compare(ctx context.Context, selection Selection, everyone bool) (comparison.Comparison, error) {
	found, err := w.chooseFinal(ctx, selection)
	if err != nil {
		return comparison.Comparison{}, err
	}
	standing := comparison.Choose(found.final, selection.Core)
	if everyone {
		if err := everyRegionStands(found, standing); err != nil {
			return comparison.Comparison{}, err
		}
	}
	if len(standing) < 2 {
		code := problem.TooFewToCompare
		if !selection.Core && len(comparison.Choose(found.final, true)) > 1 {
			code = problem.TooFewFullToCompare
		}
		return comparison.Comparison{}, problem.Problem{Code: code, Facts: problem.Facts{"count": strconv.Itoa(len(standing))}}
	}
	return comparison.Compare(ctx, found.pack, standing, selection.Core)
}

// Comparable returns the newest final assessment of each region that could
// stand in a core comparison of the questionnaire, by region name.
func (w *Workspace) Comparable(ctx context.Context, questionnaireID string) ([]assessment.Assessment, error) {
	found, err := w.chooseFinal(ctx, Selection{Questionnaire: questionnaireID})
	if err != nil {
		return nil, err
	}
	return comparison.Choose(found.final, true), nil
}

// candidates are the final assessments that a selection names.
type candidates struct {
	final   []assessment.Assessment // all of one questionnaire and major version
	pack    *questionnaire.Pack     // the newest version of it among them
	regions []assessment.Region     // those that were named; none: all
}

// chooseFinal finds the final assessments that a selection names.
func (w *Workspace) chooseFinal(ctx context.Context, selection Selection) (candidates, error) {
	all, err := w.store.AllAssessments(ctx)
	if err != nil {
		return candidates{}, err
	}
	named, regions, err := w.withRegions(all, selection.Regions)
	if err != nil {
		return candidates{}, err
	}
	found := candidates{regions: regions}
	for _, one := range named {
		if one.State == assessment.Final && selection.fits(one) {
			found.final = append(found.final, one)
		}
	}
	found.final = selection.withoutArchived(found.final)
	if err := oneFamily(found.final); err != nil {
		return candidates{}, err
	}
	if len(found.final) == 0 {
		return candidates{}, w.nothingFinal(ctx, selection, regions)
	}
	found.pack, err = w.newestPack(ctx, found.final)
	return found, err
}

// fits reports whether an assessment has the date and the questionnaire that
// the selection names.
func (s Selection) fits(one assessment.Assessment) bool {
	return (s.Date == "" || s.Date == one.Date) && (s.Questionnaire == "" ||
		s.Questionnaire == one.Questionnaire.ID || s.Questionnaire == one.Questionnaire.String())
}

// withoutArchived leaves out what was put into the archive: whoever took an
// assessment off the list does not expect it in a comparison. One that the
// selection names by its date stands all the same, and so do those of a region
// that it names and that has no other.
func (s Selection) withoutArchived(final []assessment.Assessment) []assessment.Assessment {
	if s.Date != "" {
		return final
	}
	var listed []assessment.Assessment
	for _, one := range final {
		if !one.Archived {
			listed = append(listed, one)
		}
	}
	if len(s.Regions) == 0 {
		return listed
	}
	kept := slices.Clone(listed)
	for _, one := range final {
		listedToo := func(other assessment.Assessment) bool { return sameRegion(one.Region, other.Region) }
		if one.Archived && !slices.ContainsFunc(listed, listedToo) {
			kept = append(kept, one)
		}
	}
	return kept
}

// nothingFinal says why a selection names no final assessment.
func (w *Workspace) nothingFinal(ctx context.Context, selection Selection, regions []assessment.Region) error {
	if err := w.knowsQuestionnaire(ctx, selection); err != nil {
		return err
	}
	if len(regions) > 0 {
		return problem.Problem{Code: problem.RegionWithoutFinal, Facts: problem.Facts{"region": regions[0].Name}}
	}
	return problem.Problem{Code: problem.TooFewToCompare, Facts: problem.Facts{"count": "0"}}
}

// knowsQuestionnaire faults a questionnaire that was named and that neither
// the program nor the library has.
func (w *Workspace) knowsQuestionnaire(ctx context.Context, selection Selection) error {
	packs, err := w.store.Packs(ctx)
	if err != nil {
		return err
	}
	for _, pack := range packs {
		if selection.fits(assessment.Assessment{Date: selection.Date, Questionnaire: pack.Reference()}) {
			return nil
		}
	}
	return problem.Problem{Code: problem.PackUnknown, Facts: problem.Facts{"questionnaire": selection.Questionnaire}}
}

// everyRegionStands faults a region that was named and has no assessment that
// can stand in the comparison.
func everyRegionStands(found candidates, standing []assessment.Assessment) error {
	for _, region := range found.regions {
		of := func(a assessment.Assessment) bool { return sameRegion(a.Region, region) }
		switch {
		case slices.ContainsFunc(standing, of):
		case slices.ContainsFunc(found.final, of): // it was left out of a comparison on all questions
			return problem.Problem{Code: problem.RegionWithoutFull, Facts: problem.Facts{"region": region.Name}}
		default:
			return problem.Problem{Code: problem.RegionWithoutFinal, Facts: problem.Facts{"region": region.Name}}
		}
	}
	return nil
}

func (w *Workspace) newestPack(ctx context.Context, assessments []assessment.Assessment) (*questionnaire.Pack, error) {
	var packs []*questionnaire.Pack
	for _, one := range assessments {
		if slices.ContainsFunc(packs, func(p *questionnaire.Pack) bool { return p.Reference() == one.Questionnaire }) {
			continue
		}
		pack, err := w.pack(ctx, one.Questionnaire)
		if err != nil {
			return nil, err
		}
		packs = append(packs, pack)
	}
	return questionnaire.NewestOf(packs), nil
}

// withRegions keeps the assessments of the regions named, and returns these
// regions; without names it keeps all. A name that no region of the library
// has is a problem.
func (w *Workspace) withRegions(all []assessment.Assessment, names []string) (kept []assessment.Assessment, wanted []assessment.Region, err error) {
	if len(names) == 0 {
		return all, nil, nil
	}
	regions := regionsOf(all)
	for _, name := range names {
		region, err := FindRegion(regions, name)
		if problem.Has(err, problem.RegionUnknown) {
			if known, knownErr := FindRegion(w.known, name); knownErr == nil {
				err = problem.Problem{Code: problem.RegionWithoutAny, Facts: problem.Facts{"region": known.Name}}
			}
		}
		if err != nil {
			return nil, nil, err
		}
		wanted = append(wanted, region)
	}
	for _, one := range all {
		if slices.ContainsFunc(wanted, func(region assessment.Region) bool { return sameRegion(region, one.Region) }) {
			kept = append(kept, one)
		}
	}
	return kept, wanted, nil
}

func regionsOf(assessments []assessment.Assessment) []assessment.Region {
	var regions []assessment.Region
	for _, one := range assessments {
		if !slices.ContainsFunc(regions, func(region assessment.Region) bool { return sameRegion(region, one.Region) }) {
			regions = append(regions, one.Region)
		}
	}
	return regions
}

// oneFamily faults assessments of more than one pack or major version.
func oneFamily(assessments []assessment.Assessment) error {
	var families, names []string
	for _, one := range assessments {
		if family := one.Questionnaire.ID + "@" + one.Questionnaire.Major(); !slices.Contains(families, family) {
			families = append(families, family)
			names = append(names, one.Questionnaire.String())
		}
	}
	if len(families) < 2 {
		return nil
	}
	slices.Sort(names)
	return problem.Problem{Code: problem.ChooseQuestionnaire, Facts: problem.Facts{"questionnaires": strings.Join(names, ", ")}}
}
