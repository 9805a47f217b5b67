package comparison

import (
	"cmp"
	"math"
	"slices"

	"compass/assessment"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// What makes a visit worth while, as parts of the scale's length, and how many
// visits a region makes and takes at most.
const (
	hostFrom    = 0.6  // a host's least score, above the lowest level
	worthAVisit = 0.25 // the least difference
	mostCounted = 0.5  // a greater difference is worth no more
	mostLearned = 2    // dimensions that a region learns
	mostHosted  = 2    // visits that a region takes
)

// A visit is one learner's visit to one host for one dimension; all three are
// indexes in the comparison.
type visit struct {
	learner, host, dimension int
	difference               float64 // host − learner, in levels
	value                    int64   // in the smallest amounts told apart
}

// partnersOf suggests who may learn what from whom: of all plans that ask no
// region for too much, the one of greatest total value.
func partnersOf(c Comparison) []Partner {
	plan := bestPlan(visitsOf(c), len(c.Entries), len(c.Dimensions))
	slices.SortFunc(plan, func(a, b visit) int {
		return cmp.Or(cmp.Compare(a.learner, b.learner), cmp.Compare(a.dimension, b.dimension))
	})
	var partners []Partner
	for _, v := range plan {
		host, dimension := c.Entries[v.host], c.Dimensions[v.dimension].ID
		partners = append(partners, Partner{
			Learner: v.learner, Host: v.host, Dimension: dimension, Difference: v.difference,
			Provisional: provisional(host.Result, dimension),
			NoEvidence:  !evident(host, dimension),
		})
	}
	return partners
}

// visitsOf returns every visit that is worth while, by learner, host and pack
// order.
func visitsOf(c Comparison) []visit {
	var visits []visit
	for learner, a := range c.Entries {
		for host, b := range c.Entries {
			for place := range c.Dimensions {
				from, to := a.Result.Dimensions[place], b.Result.Dimensions[place]
				if difference, ok := worthwhile(c.Pack.Scale, from, to); ok {
					counted := min(difference, mostCounted*c.Pack.Scale.Length())
					visits = append(visits, visit{
						learner, host, place, difference, int64(math.Round(counted * exact.Units)),
					})
				}
			}
		}
	}
	return visits
}

// worthwhile returns how much higher the host's score is, and whether a visit
// is worth while.
func worthwhile(scale questionnaire.Scale, learner, host scoring.Dimension) (difference float64, ok bool) {
	if learner.Score == nil || host.Score == nil {
		return 0, false
	}
	difference = *host.Score - *learner.Score
	return difference, exact.AtLeast(*host.Score, float64(scale.Lowest)+hostFrom*scale.Length()) &&
		exact.AtLeast(difference, worthAVisit*scale.Length())
}

// provisional reports whether a value of the dimension was not agreed.
func provisional(result scoring.Result, dimension string) bool {
	return slices.ContainsFunc(result.Questions, func(q scoring.Question) bool {
		return q.Dimension == dimension && q.Answer == assessment.Level && q.Basis == scoring.ByRespondents
	})
}

// evident reports whether a question of the dimension has evidence.
func evident(entry Compared, dimension string) bool {
	return slices.ContainsFunc(entry.Result.Questions, func(q scoring.Question) bool {
		return q.Dimension == dimension && len(entry.Assessment.Evidence[q.ID]) > 0
	})
}
