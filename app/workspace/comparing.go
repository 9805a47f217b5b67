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
	chosen, pack, err := w.chooseFinal(ctx, selection)
	if err != nil {
		return comparison.Comparison{}, err
	}
	standing := comparison.Choose(chosen, selection.Core)
	if err := everyRegionStands(selection, chosen, standing); everyone && err != nil {
		return comparison.Comparison{}, err
	}
	if len(standing) < 2 {
		code := problem.TooFewToCompare
		if !selection.Core && len(comparison.Choose(chosen, true)) > 1 {
			code = problem.TooFewFullToCompare
		}
		return comparison.Comparison{}, problem.Problem{Code: code, Facts: problem.Facts{"count": strconv.Itoa(len(standing))}}
	}
	return comparison.Compare(ctx, pack, standing, selection.Core)
}

// Comparable returns the newest final assessment of each region that could
// stand in a core comparison of the questionnaire, by region name.
func (w *Workspace) Comparable(ctx context.Context, questionnaireID string) ([]assessment.Assessment, error) {
	chosen, _, err := w.chooseFinal(ctx, Selection{Questionnaire: questionnaireID})
	if err != nil {
		return nil, err
	}
	return comparison.Choose(chosen, true), nil
}

// chooseFinal returns the final assessments that a selection names, all of one
// questionnaire and major version, and the newest version of it among them.
func (w *Workspace) chooseFinal(ctx context.Context, selection Selection) ([]assessment.Assessment, *questionnaire.Pack, error) {
	all, err := w.store.AllAssessments(ctx)
	if err != nil {
		return nil, nil, err
	}
	named, err := withRegions(all, selection.Regions)
	if err != nil {
		return nil, nil, err
	}
	var chosen []assessment.Assessment
	for _, candidate := range named {
		fits := candidate.State == assessment.Final &&
			(selection.Date == "" || candidate.Date == selection.Date) &&
			fitsQuestionnaire(candidate.Questionnaire, selection.Questionnaire)
		if fits {
			chosen = append(chosen, candidate)
		}
	}
	if err := oneFamily(chosen); err != nil {
		return nil, nil, err
	}
	if len(chosen) == 0 {
		if len(selection.Regions) > 0 {
			return nil, nil, problem.Problem{Code: problem.RegionWithoutFinal, Facts: problem.Facts{"region": selection.Regions[0]}}
		}
		return nil, nil, problem.Problem{Code: problem.TooFewToCompare, Facts: problem.Facts{"count": "0"}}
	}
	pack, err := w.newestPack(ctx, chosen)
	return chosen, pack, err
}

// everyRegionStands faults a region that was named and has no assessment that
// can stand in the comparison.
func everyRegionStands(selection Selection, chosen, standing []assessment.Assessment) error {
	regions := regionsOf(chosen)
	for _, text := range selection.Regions {
		region, err := FindRegion(regions, text)
		stands := err == nil && slices.ContainsFunc(standing, func(a assessment.Assessment) bool { return sameRegion(a.Region, region) })
		if !stands {
			return problem.Problem{Code: problem.RegionWithoutFinal, Facts: problem.Facts{"region": text}}
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

// withRegions keeps the assessments of the regions named; a name that no
// assessment's region has is a problem.
func withRegions(all []assessment.Assessment, names []string) ([]assessment.Assessment, error) {
	if len(names) == 0 {
		return all, nil
	}
	regions := regionsOf(all)
	var wanted []assessment.Region
	for _, name := range names {
		region, err := FindRegion(regions, name)
		if err != nil {
			return nil, err
		}
		wanted = append(wanted, region)
	}
	var kept []assessment.Assessment
	for _, one := range all {
		if slices.ContainsFunc(wanted, func(region assessment.Region) bool { return sameRegion(region, one.Region) }) {
			kept = append(kept, one)
		}
	}
	return kept, nil
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

func fitsQuestionnaire(reference assessment.Reference, wanted string) bool {
	return wanted == "" || wanted == reference.ID || wanted == reference.String()
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
