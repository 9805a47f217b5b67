package comparison

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"

	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// How the ranks are drawn. Seeds and order of the numbers are fixed, so that
// everybody gets the same intervals.
const (
	draws                 = 10_000
	firstSeed, secondSeed = 1, 2
	leastWeightFactor     = 0.5 // the greatest is 1.5
	leastReach            = 0.5 // levels that a score moves either way
	leastReachOnCore      = 1.0 // the same where one question carries a dimension
	lowPercent            = 5
	highPercent           = 95
)

// rankIntervals draws the overall scores of the regions that have one ten
// thousand times anew, with other weights and with scores moved within their
// uncertainty, and returns the 5th and 95th percentile of each region's rank,
// in the order of the results; nil for a region without an overall. The
// results are in the order of the comparison. Sources: OECD/JRC Handbook on
// Constructing Composite Indicators (2008); Saisana et al. (2005).
func rankIntervals(ctx context.Context, results []scoring.Result, core bool) ([]*RankInterval, error) {
	intervals := make([]*RankInterval, len(results))
	var taking []int
	for i, result := range results {
		if result.Overall.Score != nil {
			taking = append(taking, i)
		}
	}
	if len(taking) == 0 {
		return intervals, nil
	}
	drawing := newDrawing(results, taking, core)
	ranking := newRanking(len(taking))
	numbers := rand.New(rand.NewPCG(firstSeed, secondSeed))
	for range draws {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("draw ranks: %w", err)
		}
		drawing.draw(numbers, ranking.overalls)
		ranking.count()
	}
	for place, i := range taking {
		intervals[i] = ranking.interval(place)
	}
	return intervals, nil
}

// A drawing draws overall scores. Everything a draw needs lies in flat slices:
// a draw of a thousand regions takes ten thousand numbers and no memory.
type drawing struct {
	lowest, highest float64
	weights         []float64 // of the dimensions, pack order
	drawn           []float64 // the same for one draw
	scores          []movable // of all regions, one after the other
	ends            []int     // by region, where its scores end
}

// A movable is a region's score in a dimension with enough answers.
type movable struct {
	score, reach float64
	dimension    int
}

func newDrawing(results []scoring.Result, taking []int, core bool) *drawing {
	scale := results[taking[0]].Scale
	d := &drawing{lowest: float64(scale.Lowest), highest: float64(scale.Highest)}
	for _, dimension := range results[taking[0]].Dimensions {
		d.weights = append(d.weights, dimension.Weight)
	}
	d.drawn = make([]float64, len(d.weights))
	least := leastReach
	if core {
		least = leastReachOnCore
	}
	for _, i := range taking {
		for place, dimension := range results[i].Dimensions {
			if dimension.Enough {
				reach := max(least, (*dimension.High-*dimension.Low)/2)
				d.scores = append(d.scores, movable{*dimension.Score, reach, place})
			}
		}
		d.ends = append(d.ends, len(d.scores))
	}
	return d
}

// draw fills in one overall score for each region: first the weights, the same
// for all, then region by region its scores.
func (d *drawing) draw(numbers *rand.Rand, overalls []float64) {
	for i, weight := range d.weights {
		d.drawn[i] = weight * (leastWeightFactor + numbers.Float64())
	}
	start := 0
	for region, end := range d.ends {
		sum, weights := 0.0, 0.0
		for _, s := range d.scores[start:end] {
			score := s.score + s.reach*(2*numbers.Float64()-1)
			if score < d.lowest {
				score = d.lowest
			} else if score > d.highest {
				score = d.highest
			}
			weight := d.drawn[s.dimension]
			sum += weight * score
			weights += weight
		}
		overalls[region] = sum / weights
		start = end
	}
}

// A ranking counts how often each region had each rank.
type ranking struct {
	overalls []float64 // of the draw at hand, by region
	sorter   sorter
	times    []uint16 // by region, then rank: in how many draws; at most ten thousand
}

func newRanking(regions int) *ranking {
	return &ranking{
		overalls: make([]float64, regions),
		sorter:   newSorter(regions),
		times:    make([]uint16, regions*regions),
	}
}

// count ranks the overalls at hand, 1 the highest; equal ones share the better
// rank.
func (r *ranking) count() {
	for region, overall := range r.overalls {
		r.sorter.put(region, uint64(math.Round(overall*exact.Units)))
	}
	sorted := r.sorter.sort()
	regions := len(sorted)
	rank := 0
	for i := range sorted {
		entry := sorted[regions-1-i]
		if i == 0 || entry.number() != sorted[regions-i].number() {
			rank = i
		}
		r.times[entry.place()*regions+rank]++
	}
}

// interval returns the percentiles of a region's ranks, by nearest rank.
func (r *ranking) interval(region int) *RankInterval {
	regions := len(r.overalls)
	times := r.times[region*regions : (region+1)*regions]
	return &RankInterval{Low: percentile(times, lowPercent), High: percentile(times, highPercent)}
}

func percentile(times []uint16, percent int) int {
	wanted, seen := exact.NearestRank(percent, draws), 0
	for i, count := range times {
		if seen += int(count); seen >= wanted {
			return i + 1
		}
	}
	return len(times)
}
