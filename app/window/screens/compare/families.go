package compare

import (
	"context"
	"slices"

	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
)

// A library is what the comparison can be made of.
type library struct {
	families []family
	drafts   []workspace.Listed // what is not final, by region name
	own      *workspace.Listed  // the assessment that a person came from; nil for none
}

// A family is all that can be compared: the final assessments of one
// questionnaire and major version.
type family struct {
	reference     assessment.Reference // of the newest version
	questionnaire string               // as the workspace wants it named
	title         string
	pack          *questionnaire.Pack
	newest        []assessment.Assessment // each region's, by region name
	full          []assessment.Region     // that have a final full assessment
}

// readLibrary lists what the library holds outside the archive; id names the assessment that a
// person came from, if any.
func readLibrary(ctx context.Context, work *workspace.Workspace, id, language string) (library, error) {
	all, err := work.Assessments(ctx)
	if err != nil {
		return library{}, err
	}
	packs, err := work.Packs(ctx)
	if err != nil {
		return library{}, err
	}
	var l library
	for i, one := range all {
		if id != "" && one.ID == id {
			l.own = &all[i]
		}
		switch {
		case one.Archived:
		case one.State == assessment.Final:
			l.join(one)
		default:
			l.drafts = append(l.drafts, one)
		}
	}
	for i := range l.families {
		if err := l.describe(ctx, work, packs, i, language); err != nil {
			return library{}, err
		}
	}
	return l, nil
}

// join puts a final assessment into its family.
func (l *library) join(one workspace.Listed) {
	at := slices.IndexFunc(l.families, func(f family) bool { return comparison.Comparable(f.reference, one.Questionnaire) })
	if at < 0 {
		at = len(l.families)
		l.families = append(l.families, family{reference: one.Questionnaire})
	}
	joined := &l.families[at]
	if questionnaire.CompareVersions(one.Questionnaire.Version, joined.reference.Version) > 0 {
		joined.reference = one.Questionnaire
	}
	if one.Scope == assessment.Full && !slices.Contains(joined.full, one.Region) {
		joined.full = append(joined.full, one.Region)
	}
}

// describe names a family and lists who stands in it. Where a questionnaire
// has assessments of one major version only, its id names them all.
func (l *library) describe(ctx context.Context, work *workspace.Workspace, packs []*questionnaire.Pack, at int, language string) error {
	f := &l.families[at]
	f.questionnaire, f.title = f.reference.ID, f.reference.String()
	for i, other := range l.families {
		if i != at && other.reference.ID == f.reference.ID {
			f.questionnaire = f.reference.String()
		}
	}
	for _, pack := range packs {
		if pack.ID == f.reference.ID {
			f.pack, f.title = pack, pack.Words(language).Title
		}
	}
	if f.questionnaire != f.reference.ID {
		f.title += " " + f.reference.Version
	}
	var err error
	f.newest, err = work.Comparable(ctx, f.questionnaire)
	byName := work.Phrases.Words(language).Compare
	slices.SortStableFunc(f.newest, func(a, b assessment.Assessment) int { return byName(a.Region.Name, b.Region.Name) })
	return err
}

// foremost is the family of the assessment that a person came from, else the
// one with most regions; −1 where none has two.
func (l *library) foremost() int {
	best := -1
	for i, one := range l.families {
		if len(one.newest) < 2 {
			continue
		}
		if l.own != nil && comparison.Comparable(one.reference, l.own.Questionnaire) {
			return i
		}
		if best < 0 || len(one.newest) > len(l.families[best].newest) {
			best = i
		}
	}
	return best
}

// region is the one that a person came from; the zero Region for none.
func (l *library) region() assessment.Region {
	if l.own == nil {
		return assessment.Region{}
	}
	return l.own.Region
}
