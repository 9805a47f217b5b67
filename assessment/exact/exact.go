// Package exact judges and places numbers in one way for every rule.
//
// Two numbers are equal, and one is at least another, after rounding to nine
// decimals: what arithmetic leaves behind the ninth decides nothing. Medians
// are ordinary ones, quartiles and percentiles go by nearest rank. Nothing
// here rounds a number that is kept or shown (docs/method.md, "Terms and
// conventions").
package exact

import (
	"cmp"
	"math"
	"slices"
)

// Units is how many of the smallest amounts told apart make 1.
const Units = 1e9

// Round returns x rounded to nine decimals, for judging only.
func Round(x float64) float64 { return math.Round(x*Units) / Units }

// Compare returns -1, 0 or 1 where a is below, equal to or above b.
func Compare(a, b float64) int { return cmp.Compare(Round(a), Round(b)) }

// Equal reports whether a and b are the same number.
func Equal(a, b float64) bool { return Compare(a, b) == 0 }

// AtLeast reports whether a is b or more.
func AtLeast(a, b float64) bool { return Compare(a, b) >= 0 }

// Above reports whether a is more than b.
func Above(a, b float64) bool { return Compare(a, b) > 0 }

// WholeLevel returns the whole level at or below a value or score.
func WholeLevel(x float64) int { return int(math.Floor(Round(x))) }

// Median returns the middle of the numbers, for an even count the mean of the
// two in the middle, and 0 for none. It leaves numbers as they are.
func Median[T int | float64](numbers []T) float64 {
	if len(numbers) == 0 {
		return 0
	}
	sorted := slices.Clone(numbers)
	slices.Sort(sorted)
	upper := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return float64(sorted[upper])
	}
	return (float64(sorted[upper-1]) + float64(sorted[upper])) / 2
}

// NearestRank returns the place, counted from 1, of the given percentile
// (above 0 to 100) among count numbers in order.
func NearestRank(percent, count int) int { return (percent*count + 99) / 100 }
