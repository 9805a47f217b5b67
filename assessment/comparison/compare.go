package comparison

import (
	"context"
	"runtime"
	"slices"
	"sync"

	"compass/assessment"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// extremes is how many strengths and needs a region has.
const extremes = 2

// Compare sets assessments beside each other, counted with the pack, which is
// the newest version among theirs: on all questions, or everyone on the core
// questions. The assessments are those that stand in the comparison (see
// [Choose]), in any order. It takes seconds for a thousand regions and returns
// ctx's error where ctx ends first.
func Compare(
	ctx context.Context, pack *questionnaire.Pack, assessments []assessment.Assessment, core bool,
) (Comparison, error) {
	scope := assessment.Full
	if core {
		scope = assessment.Quick
	}
	comparison := Comparison{Pack: pack, Core: core}
	sorted := slices.SortedFunc(slices.Values(assessments), inOrder)
	results := scoreAll(pack, sorted, scope)
	ranks, err := rankIntervals(ctx, results, core)
	if err != nil {
		return Comparison{}, err
	}
	for i, one := range sorted {
		strengths, needs := strengthsAndNeeds(results[i])
		comparison.Entries = append(comparison.Entries, Compared{
			Entry:     Entry{Assessment: one, Result: results[i]},
			Rank:      ranks[i],
			Made:      madeOf(pack, one, results[i]),
			Strengths: strengths,
			Needs:     needs,
		})
	}
	markOld(comparison.Entries)
	comparison.Dimensions = dimensionsOf(pack.InScope(scope), comparison.Entries)
	comparison.Themes = themesOf(pack, comparison.Entries)
	comparison.Median = medianOf(comparison.Entries, func(r scoring.Result) *float64 { return r.Overall.Score })
	comparison.PartnersLeftOut = len(sorted) > MostForPartners
	if !comparison.PartnersLeftOut {
		comparison.Partners = partnersOf(comparison)
	}
	return comparison, nil
}

// scoreAll counts each assessment, on all processors; the results stand in the
// order of the assessments.
func scoreAll(pack *questionnaire.Pack, assessments []assessment.Assessment, scope assessment.Scope) []scoring.Result {
	results := make([]scoring.Result, len(assessments))
	workers := runtime.GOMAXPROCS(0)
	var all sync.WaitGroup
	for worker := range workers {
		all.Go(func() {
			for i := worker; i < len(assessments); i += workers {
				results[i] = scoring.Score(pack, assessments[i], scope)
			}
		})
	}
	all.Wait()
	return results
}

// strengthsAndNeeds returns a region's two highest and two lowest dimensions;
// of equal ones the first in pack order.
func strengthsAndNeeds(result scoring.Result) (strengths, needs []string) {
	var scored []scoring.Dimension
	for _, dimension := range result.Dimensions {
		if dimension.Score != nil {
			scored = append(scored, dimension)
		}
	}
	byScore := func(a, b scoring.Dimension) int { return exact.Compare(*a.Score, *b.Score) }
	lowest := slices.Clone(scored)
	slices.SortStableFunc(lowest, byScore)
	slices.SortStableFunc(scored, func(a, b scoring.Dimension) int { return byScore(b, a) })
	most := min(extremes, len(scored))
	return idsOf(scored[:most]), idsOf(lowest[:most])
}

func idsOf(dimensions []scoring.Dimension) []string {
	var ids []string
	for _, dimension := range dimensions {
		ids = append(ids, dimension.ID)
	}
	return ids
}

// dimensionsOf summarises the dimensions in scope over the regions that have a
// score.
func dimensionsOf(inScope []questionnaire.Dimension, entries []Compared) []DimensionSummary {
	var summaries []DimensionSummary
	for _, dimension := range inScope {
		summary := DimensionSummary{ID: dimension.ID}
		score := func(r scoring.Result) *float64 {
			found, _ := r.Dimension(dimension.ID)
			return found.Score
		}
		summary.Median = medianOf(entries, score)
		scores := scoresOf(entries, score)
		if len(scores) > 0 {
			summary.Best = new(slices.Max(scores))
			summary.Distance = new(*summary.Best - slices.Min(scores))
		}
		for _, entry := range entries {
			if own := score(entry.Result); own != nil && exact.Equal(*own, *summary.Best) {
				summary.BestIn = append(summary.BestIn, entry.Assessment.ID)
			}
		}
		summaries = append(summaries, summary)
	}
	return summaries
}

// themesOf summarises the themes; results on core questions have none.
func themesOf(pack *questionnaire.Pack, entries []Compared) []ThemeSummary {
	var summaries []ThemeSummary
	for place, id := range pack.Themes {
		summary := ThemeSummary{ID: id}
		score := func(r scoring.Result) *float64 { return r.Themes[place].Score }
		for _, entry := range entries {
			if len(entry.Result.Themes) == 0 {
				return nil
			}
			summary.Scores = append(summary.Scores, score(entry.Result))
		}
		summary.Median = medianOf(entries, score)
		summaries = append(summaries, summary)
	}
	return summaries
}

// medianOf returns the median of the scores that exist, nil without one.
func medianOf(entries []Compared, score func(scoring.Result) *float64) *float64 {
	scores := scoresOf(entries, score)
	if len(scores) == 0 {
		return nil
	}
	return new(exact.Median(scores))
}

func scoresOf(entries []Compared, score func(scoring.Result) *float64) []float64 {
	var scores []float64
	for _, entry := range entries {
		if own := score(entry.Result); own != nil {
			scores = append(scores, *own)
		}
	}
	return scores
}
