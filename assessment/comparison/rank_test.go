package comparison

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// scoredAt is the result of a region with the same score in two dimensions.
func scoredAt(score float64) scoring.Result {
	result := scoring.Result{Scale: questionnaire.Scale{Lowest: 0, Highest: 3}}
	result.Overall.Score = &score
	for _, id := range []string{"plans", "money"} {
		result.Dimensions = append(result.Dimensions, scoring.Dimension{
			ID: id, Weight: 1, Applicable: true, Enough: true, Score: &score, Low: &score, High: &score,
		})
	}
	return result
}

func ranksOf(t *testing.T, core bool, results ...scoring.Result) []*RankInterval {
	t.Helper()
	ranks, err := rankIntervals(context.Background(), results, core)
	if err != nil {
		t.Fatal(err)
	}
	return ranks
}

func TestFarApartRegionsHaveARankOfTheirOwn(t *testing.T) {
	ranks := ranksOf(t, false, scoredAt(0), scoredAt(3), scoredAt(1.5))
	for i, want := range []RankInterval{{3, 3}, {1, 1}, {2, 2}} {
		if *ranks[i] != want {
			t.Errorf("region %d has the ranks %v, want %v", i, *ranks[i], want)
		}
	}
}

func TestOnCoreQuestionsIntervalsAreWider(t *testing.T) {
	results := []scoring.Result{scoredAt(1), scoredAt(1.75)}
	if full := ranksOf(t, false, results...); *full[1] != (RankInterval{1, 1}) {
		t.Errorf("three quarters of a level on all questions: %v, want rank 1", *full[1])
	}
	if core := ranksOf(t, true, results...); *core[1] != (RankInterval{1, 2}) {
		t.Errorf("three quarters of a level on core questions: %v, want ranks 1 to 2", *core[1])
	}
}

func TestTheDrawsAreThoseOfTheMethod(t *testing.T) {
	numbers := rand.New(rand.NewPCG(5, 5))
	var results []scoring.Result
	for range 30 {
		result := scoredAt(0.5 + 2*numbers.Float64())
		for d := range result.Dimensions {
			score := result.Overall.Score
			result.Dimensions[d].Weight = float64(1 + d)
			result.Dimensions[d].Low, result.Dimensions[d].High = new(*score*numbers.Float64()), new(3.0)
		}
		result.Dimensions[numbers.IntN(2)].Enough = numbers.IntN(3) > 0
		results = append(results, result)
	}
	ranks := ranksOf(t, false, results...)
	for i, want := range drawnPlainly(results) {
		if *ranks[i] != want {
			t.Errorf("region %d has the ranks %v, want %v", i, *ranks[i], want)
		}
	}
}

// drawnPlainly draws as docs/method.md tells it, with every rank kept.
func drawnPlainly(results []scoring.Result) []RankInterval {
	numbers := rand.New(rand.NewPCG(1, 2))
	ranks := make([][]int, len(results))
	for range 10_000 {
		var weights, overalls []float64
		for _, d := range results[0].Dimensions {
			weights = append(weights, d.Weight*(0.5+numbers.Float64()))
		}
		for _, result := range results {
			sum, total := 0.0, 0.0
			for i, d := range result.Dimensions {
				if d.Enough {
					reach := max(0.5, (*d.High-*d.Low)/2)
					moved := *d.Score + reach*(2*numbers.Float64()-1)
					sum += weights[i] * min(max(moved, 0), 3)
					total += weights[i]
				}
			}
			overalls = append(overalls, exact.Round(sum/total))
		}
		for region, overall := range overalls {
			rank := 1
			for _, other := range overalls {
				if other > overall {
					rank++
				}
			}
			ranks[region] = append(ranks[region], rank)
		}
	}
	var intervals []RankInterval
	for _, drawn := range ranks {
		slices.Sort(drawn)
		intervals = append(intervals, RankInterval{drawn[500-1], drawn[9500-1]})
	}
	return intervals
}

func TestARegionWithoutAnOverallTakesNoPart(t *testing.T) {
	without := scoredAt(1)
	without.Overall.Score = nil
	ranks := ranksOf(t, false, scoredAt(3), without, scoredAt(0))
	if ranks[1] != nil {
		t.Errorf("it has the ranks %v", *ranks[1])
	}
	alone := ranksOf(t, false, scoredAt(3), scoredAt(0))
	if *ranks[0] != *alone[0] || *ranks[2] != *alone[1] {
		t.Errorf("it moves the others: %v and %v, without it %v and %v", *ranks[0], *ranks[2], *alone[0], *alone[1])
	}
	if ranks := ranksOf(t, false, without); ranks[0] != nil {
		t.Error("nobody has an overall, yet there is a rank")
	}
}

func TestEqualScoresShareTheBetterRank(t *testing.T) {
	r := newRanking(4)
	copy(r.overalls, []float64{2, 2.0000000000001, 1, 3})
	r.count()
	var ranks []int
	for region := range 4 {
		ranks = append(ranks, 1+slices.Index(r.times[region*4:region*4+4], 1))
	}
	if want := []int{2, 2, 4, 1}; !slices.Equal(ranks, want) {
		t.Errorf("got %v, want %v", ranks, want)
	}
}

func TestManyNumbersAreSortedLikeFew(t *testing.T) {
	numbers := rand.New(rand.NewPCG(4, 4))
	s := newSorter(few + 800)
	for range 20 {
		var want []numbered
		for place := range few + 800 {
			number := numbers.Uint64N(7_000_000_001)
			if place%3 == 0 {
				number = 5_000_000_000
			}
			s.put(place, number)
			want = append(want, numbered(number<<placeBits|uint64(place)))
		}
		slices.Sort(want)
		if got := s.sort(); !slices.Equal(got, want) {
			t.Fatal("the numbers are out of order")
		}
	}
}

func TestDrawingEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := rankIntervals(ctx, []scoring.Result{scoredAt(1), scoredAt(2)}, false); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the context's error", err)
	}
}
