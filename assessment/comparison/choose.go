package comparison

import (
	"cmp"
	"slices"

	"compass/assessment"
	"compass/assessment/questionnaire"
)

// Comparable reports whether two versions of a questionnaire can stand in one
// comparison: the same pack and the same major version.
func Comparable(a, b assessment.Reference) bool {
	return a.ID == b.ID && a.Major() == b.Major()
}

// Choose picks for each region (by country and name) its newest assessment
// that can stand in a comparison: final, and full unless everyone is compared
// on the core questions. The assessments are of [Comparable] questionnaires.
// They come back sorted as in a comparison.
func Choose(assessments []assessment.Assessment, core bool) []assessment.Assessment {
	type key struct{ country, name string }
	newest := map[key]assessment.Assessment{}
	for _, candidate := range assessments {
		if candidate.State != assessment.Final || !(core || candidate.Scope == assessment.Full) {
			continue
		}
		region := key{candidate.Region.Country, candidate.Region.Name}
		if standing, ok := newest[region]; !ok || newer(candidate, standing) {
			newest[region] = candidate
		}
	}
	var chosen []assessment.Assessment
	for _, one := range newest {
		chosen = append(chosen, one)
	}
	slices.SortFunc(chosen, inOrder)
	return chosen
}

// newer reports whether a stands for its region rather than b: the later date,
// then the later version, then the full one.
func newer(a, b assessment.Assessment) bool {
	return cmp.Or(
		cmp.Compare(a.Date, b.Date),
		questionnaire.CompareVersions(a.Questionnaire.Version, b.Questionnaire.Version),
		cmp.Compare(b.Scope, a.Scope), // "full" sorts before "quick"
		cmp.Compare(b.ID, a.ID),
	) > 0
}

// inOrder sorts by the region's name (code points), then date; country and id
// only keep equal ones in place.
func inOrder(a, b assessment.Assessment) int {
	return cmp.Or(
		cmp.Compare(a.Region.Name, b.Region.Name),
		cmp.Compare(a.Date, b.Date),
		cmp.Compare(a.Region.Country, b.Region.Country),
		cmp.Compare(a.ID, b.ID),
	)
}
