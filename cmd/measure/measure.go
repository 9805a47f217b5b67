// Package measure prints the figures of the benches. Only tests import it.
//
// The benches measure; they judge nothing by failing. What is held against
// something else is measured with it in one run: nine times in turns, and the
// median of the nine counts.
package measure

import (
	"fmt"
	"os"
	"slices"
	"testing"
	"time"
)

// Turns is how often each of two things is measured, one after the other.
const Turns = 9

// Need skips a bench where nobody asked for it.
func Need(t *testing.T) {
	t.Helper()
	if os.Getenv("COMPASS_BENCH") != "1" {
		t.Skip("COMPASS_BENCH is not 1; make bench measures")
	}
}

// Figure prints one line: what was measured, the figure, its limit, and
// whether it lies within.
func Figure(what, measured, limit string, within bool) {
	verdict := "over"
	if within {
		verdict = "within"
	}
	fmt.Printf("%-46s %-68s limit %-10s %s\n", what, measured, limit, verdict)
}

// Median returns the middle one of an odd number of figures.
func Median[N int | float64 | time.Duration](figures []N) N {
	return slices.Sorted(slices.Values(figures))[len(figures)/2]
}
