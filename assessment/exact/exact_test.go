package exact_test

import (
	"testing"

	"compass/assessment/exact"
)

func TestNumbersThatDifferBehindTheNinthDecimalAreEqual(t *testing.T) {
	tenth, fifth := 0.1, 0.2
	sum := tenth + fifth
	if sum == 0.3 || !exact.Equal(sum, 0.3) || !exact.AtLeast(0.3, sum) || exact.Above(sum, 0.3) {
		t.Error("0.1 + 0.2 is not judged equal to 0.3")
	}
	if exact.Equal(1, 1.000000001) || !exact.Above(1.000000001, 1) {
		t.Error("a difference in the ninth decimal was lost")
	}
}

func TestAWholeLevelIsTheOneAtOrBelowTheValue(t *testing.T) {
	for value, want := range map[float64]int{2.5: 2, 3: 3, 2.9999999999: 3, 2.999: 2, 0: 0, -0.5: -1} {
		if got := exact.WholeLevel(value); got != want {
			t.Errorf("whole level of %v is %d, want %d", value, got, want)
		}
	}
}

func TestTheMedianOfAnEvenCountLiesBetweenTheTwoInTheMiddle(t *testing.T) {
	numbers := []int{5, 1, 2, 3}
	if got := exact.Median(numbers); got != 2.5 {
		t.Errorf("median of 1, 2, 3, 5 is %v, want 2.5", got)
	}
	if numbers[0] != 5 {
		t.Error("the numbers were put in another order")
	}
	if got := exact.Median([]float64{3.5, 1, 2}); got != 2 {
		t.Errorf("median of 1, 2, 3.5 is %v, want 2", got)
	}
}

func TestPercentilesGoByNearestRank(t *testing.T) {
	for _, c := range []struct{ percent, count, place int }{
		{25, 1, 1}, {25, 4, 1}, {25, 5, 2}, {75, 4, 3}, {75, 5, 4}, {5, 10000, 500}, {95, 10000, 9500},
	} {
		if got := exact.NearestRank(c.percent, c.count); got != c.place {
			t.Errorf("percentile %d of %d numbers has place %d, want %d", c.percent, c.count, got, c.place)
		}
	}
}
