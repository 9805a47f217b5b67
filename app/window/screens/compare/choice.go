package compare

import (
	"context"
	"slices"

	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
)

// A family is all that can be compared: the final assessments of one
// questionnaire and major version.
type family struct {
	questionnaire string // as the workspace wants it named
	title         string
	pack          *questionnaire.Pack
	newest        []assessment.Assessment // each region's, by region name
	full          []assessment.Region     // that have a final full assessment
	ids           []string                // of all final assessments
}

// familiesOf lists what the library holds that can be compared.
func familiesOf(ctx context.Context, work *workspace.Workspace, language string) ([]family, error) {
	all, err := work.Assessments(ctx)
	if err != nil {
		return nil, err
	}
	packs, err := work.Packs(ctx)
	if err != nil {
		return nil, err
	}
	var families []family
	var newest []assessment.Reference // of each family
	for _, one := range all {
		if one.State != assessment.Final {
			continue
		}
		at := slices.IndexFunc(newest, func(other assessment.Reference) bool { return comparison.Comparable(other, one.Questionnaire) })
		if at < 0 {
			at = len(families)
			families, newest = append(families, family{}), append(newest, one.Questionnaire)
		}
		if questionnaire.CompareVersions(one.Questionnaire.Version, newest[at].Version) > 0 {
			newest[at] = one.Questionnaire
		}
		families[at].ids = append(families[at].ids, one.ID)
		if one.Scope == assessment.Full && !slices.Contains(families[at].full, one.Region) {
			families[at].full = append(families[at].full, one.Region)
		}
	}
	for i := range families {
		if err := families[i].describe(ctx, work, packs, newest, i, language); err != nil {
			return nil, err
		}
	}
	return families, nil
}

// describe names a family and lists who stands in it. Where a questionnaire
// has assessments of one major version only, its id names them all.
func (f *family) describe(ctx context.Context, work *workspace.Workspace, packs []*questionnaire.Pack, all []assessment.Reference, at int, language string) error {
	reference := all[at]
	f.questionnaire, f.title = reference.ID, reference.String()
	for i, other := range all {
		if i != at && other.ID == reference.ID {
			f.questionnaire = reference.String()
		}
	}
	for _, pack := range packs {
		if pack.ID == reference.ID {
			f.pack, f.title = pack, pack.Words(language).Title
		}
	}
	if f.questionnaire != reference.ID {
		f.title += " " + reference.Version
	}
	var err error
	f.newest, err = work.Comparable(ctx, f.questionnaire)
	return err
}

// foremost is the family of an assessment, else the one with most regions; −1
// where none has two.
func foremost(families []family, id string) int {
	best := -1
	for i, one := range families {
		if len(one.newest) < 2 {
			continue
		}
		if slices.Contains(one.ids, id) {
			return i
		}
		if best < 0 || len(one.newest) > len(families[best].newest) {
			best = i
		}
	}
	return best
}

// A choice is what a person wants compared.
type choice struct {
	at     int // of the family
	family family
	in     []bool // of the family's newest assessments
	core   bool   // everyone on the core questions
}

// newChoice takes everyone of a family, on all questions where that is
// possible.
func newChoice(families []family, at int) choice {
	c := choice{at: at, family: families[at], in: make([]bool, len(families[at].newest))}
	for i := range c.in {
		c.in[i] = true
	}
	return c
}

// chosen are the assessments that take part.
func (c choice) chosen() []assessment.Assessment {
	var chosen []assessment.Assessment
	for i, one := range c.family.newest {
		if c.in[i] {
			chosen = append(chosen, one)
		}
	}
	return chosen
}

// fullOnes are the regions that take part and can be compared on all
// questions.
func (c choice) fullOnes() []assessment.Assessment {
	return slices.DeleteFunc(c.chosen(), func(one assessment.Assessment) bool {
		return !slices.Contains(c.family.full, one.Region)
	})
}

// bothWays reports whether the choice between all questions and the core
// questions makes a difference.
func (c choice) bothWays() bool { return len(c.fullOnes()) > 1 }

// scores is how many scores are compared, to tell quick work from long.
func (c choice) scores() int {
	dimensions := 0
	if c.family.pack != nil {
		dimensions = len(c.family.pack.Dimensions)
	}
	return dimensions * (len(c.chosen()) + len(c.fullOnes()))
}

// selection names regions to the workspace; all of a family need no name.
func (c choice) selection(regions []assessment.Assessment, core bool) workspace.Selection {
	selection := workspace.Selection{Questionnaire: c.family.questionnaire, Core: core}
	if len(regions) == len(c.family.newest) {
		return selection
	}
	for _, one := range regions {
		name := one.Region.Code
		if name == "" {
			name = one.Region.Name
		}
		selection.Regions = append(selection.Regions, name)
	}
	return selection
}

// shown is what a choice came to. Main is on all questions where that is
// possible; everyone is main, or where quick scans take part all of them on the
// core questions.
type shown struct {
	main, everyone *comparison.Comparison
}

// compareChosen compares a choice. It may take long; any goroutine may call it.
func compareChosen(ctx context.Context, work *workspace.Workspace, wanted choice) (shown, error) {
	var found shown
	chosen, full := wanted.chosen(), wanted.fullOnes()
	if !wanted.core && len(full) > 1 {
		compared, err := work.Compare(ctx, wanted.selection(full, false))
		if err != nil {
			return shown{}, err
		}
		found.main, found.everyone = &compared, &compared
		if len(full) == len(chosen) {
			return found, nil
		}
	}
	core, err := work.Compare(ctx, wanted.selection(chosen, true))
	if err != nil {
		return shown{}, err
	}
	found.everyone = &core
	if found.main == nil {
		found.main = &core
	}
	return found, nil
}
