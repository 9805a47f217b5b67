package comparison

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

func TestThePlanIsTheBestThatThereIs(t *testing.T) {
	for seed := range uint64(600) {
		numbers := rand.New(rand.NewPCG(seed, 3))
		regions, dimensions := 2+numbers.IntN(4), 1+numbers.IntN(3)
		visits := madeUpVisits(numbers, regions, dimensions)
		plan := bestPlan(visits, regions, dimensions)
		if !allowed(plan) {
			t.Fatalf("seed %d: %+v asks a region for too much", seed, plan)
		}
		if got, want := worth(plan), bestOfAll(visits, nil); got != want {
			t.Fatalf("seed %d: the plan %+v is worth %d, the best %d", seed, plan, got, want)
		}
		if again := bestPlan(visits, regions, dimensions); !reflect.DeepEqual(plan, again) {
			t.Fatalf("seed %d: %+v, the second time %+v", seed, plan, again)
		}
	}
}

// madeUpVisits returns up to twelve visits with values that often tie.
func madeUpVisits(numbers *rand.Rand, regions, dimensions int) []visit {
	var visits []visit
	for learner := range regions {
		for host := range regions {
			for dimension := range dimensions {
				if learner != host && len(visits) < 12 && numbers.IntN(3) > 0 {
					visits = append(visits, visit{learner: learner, host: host, dimension: dimension, value: 1 + numbers.Int64N(9)})
				}
			}
		}
	}
	return visits
}

// bestOfAll tries every choice of visits.
func bestOfAll(visits, taken []visit) int64 {
	if len(visits) == 0 {
		return worth(taken)
	}
	best := bestOfAll(visits[1:], taken)
	if with := append(taken[:len(taken):len(taken)], visits[0]); allowed(with) {
		best = max(best, bestOfAll(visits[1:], with))
	}
	return best
}

func allowed(plan []visit) bool {
	learned, hosted, once := map[int]int{}, map[int]int{}, map[[2]int]bool{}
	for _, v := range plan {
		lesson := [2]int{v.learner, v.dimension}
		learned[v.learner]++
		hosted[v.host]++
		if once[lesson] || learned[v.learner] > 2 || hosted[v.host] > 2 {
			return false
		}
		once[lesson] = true
	}
	return true
}

func worth(plan []visit) int64 {
	total := int64(0)
	for _, v := range plan {
		total += v.value
	}
	return total
}
