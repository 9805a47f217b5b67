package report

import (
	"slices"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// mostStrengths is how many strengths and how many needs are named.
const mostStrengths = 3

// extremes are the highest or the lowest dimensions of a result.
type extremes struct {
	named []scoring.Dimension // the most extreme first; ties in pack order
	more  int                 // further dimensions with the same score as the last one named
	alone bool                // no other dimension has the score of the first one
}

// strengthsAndNeeds are the highest dimensions and the lowest ones. No
// dimension is both, and there are none where even the highest and the lowest
// are similar.
func (r regionReport) strengthsAndNeeds() (strengths, needs extremes) {
	var scored []scoring.Dimension
	for _, dimension := range r.Result.Dimensions {
		if dimension.Score != nil {
			scored = append(scored, dimension)
		}
	}
	high, low := slices.Clone(scored), slices.Clone(scored)
	slices.SortStableFunc(high, func(a, b scoring.Dimension) int { return exact.Compare(*b.Score, *a.Score) })
	slices.SortStableFunc(low, func(a, b scoring.Dimension) int { return exact.Compare(*a.Score, *b.Score) })
	most, core := 0, r.Result.Scope == assessment.Quick
	if len(scored) > 1 && comparison.DifferenceOf(high[0], low[0], core) == comparison.Similar {
		return extremes{}, extremes{}
	}
	for most < min(mostStrengths, len(scored)/2) && exact.Above(*high[most].Score, *low[most].Score) {
		most++
	}
	return extremesOf(high, most), extremesOf(low, most)
}

// extremesOf takes the first of some sorted dimensions.
func extremesOf(sorted []scoring.Dimension, most int) extremes {
	if most == 0 {
		return extremes{}
	}
	part := extremes{named: sorted[:most], alone: !exact.Equal(*sorted[0].Score, *sorted[1].Score)}
	for _, dimension := range sorted[most:] {
		if exact.Equal(*dimension.Score, *sorted[most-1].Score) {
			part.more++
		}
	}
	return part
}
