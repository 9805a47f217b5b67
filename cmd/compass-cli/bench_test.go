package main

import (
	"fmt"
	"os"
	"slices"
	"testing"
	"time"

	"compass/assessment"
	"compass/assessment/questionnaire"
)

// The benches measure; they judge nothing by failing. What is held against
// something else is measured with it in one run: nine times in turns, and the
// median of the nine counts.
const turns = 9

// needBench skips a bench where nobody asked for it.
func needBench(t *testing.T) {
	t.Helper()
	if os.Getenv("COMPASS_BENCH") != "1" {
		t.Skip("COMPASS_BENCH is not 1; make bench measures")
	}
}

// figure prints one line: what was measured, the figure, its limit, and
// whether it lies within.
func figure(what, measured, limit string, within bool) {
	verdict := "over"
	if within {
		verdict = "within"
	}
	fmt.Printf("%-44s %-62s limit %-10s %s\n", what, measured, limit, verdict)
}

// ratio prints how many times as long the code took as the bare work, of which
// it may take at most so many times.
func ratio(what string, code, bare []time.Duration, most float64) {
	var times []float64
	for i := range code {
		times = append(times, float64(code[i])/float64(bare[i]))
	}
	of := median(times)
	figure(what, fmt.Sprintf("%.2f × the bare work (%v, bare %v)", of, short(median(code)), short(median(bare))),
		fmt.Sprintf("%g ×", most), of <= most)
}

// inTurns runs the code and the bare work alternately and returns how long
// each run took.
func inTurns(code, bare func()) (codes, bares []time.Duration) {
	for range turns {
		codes = append(codes, took(code))
		bares = append(bares, took(bare))
	}
	return codes, bares
}

func took(work func()) time.Duration {
	start := time.Now()
	work()
	return time.Since(start)
}

func median[N int | float64 | time.Duration](numbers []N) N {
	return slices.Sorted(slices.Values(numbers))[len(numbers)/2]
}

// short rounds a time to three digits.
func short(d time.Duration) time.Duration {
	digit := time.Duration(1)
	for d/digit >= 1000 {
		digit *= 10
	}
	return d.Round(digit)
}

// The generated pack of the benches: ten dimensions of four questions, of which
// the first is the core one.
const (
	dimensionsOfPack = 10
	questionsOfEach  = 4
	questionsOfPack  = dimensionsOfPack * questionsOfEach
)

func generatedPack() *questionnaire.Pack {
	pack := &questionnaire.Pack{
		ID: "generated", Version: "1.0.0", SourceLanguage: "en",
		Scale:  questionnaire.Scale{Lowest: 1, Highest: 5},
		Groups: []string{"public", "business", "civil", "knowledge"},
	}
	for d := range dimensionsOfPack {
		dimension := questionnaire.Dimension{ID: fmt.Sprintf("d%d", d), Weight: 1}
		for q := range questionsOfEach {
			dimension.Questions = append(dimension.Questions, questionnaire.Question{
				ID: fmt.Sprintf("d%d.q%d", d, q), Core: q == 0, Weight: 1, Thread: "use",
			})
		}
		pack.Dimensions = append(pack.Dimensions, dimension)
	}
	return pack
}

// emptyAssessment is a full assessment with a generated pack in which nothing
// is answered yet.
func emptyAssessment(number int) assessment.Assessment {
	return assessment.Assessment{
		ID:            fmt.Sprintf("assessment-%04d", number),
		Region:        assessment.Region{Name: fmt.Sprintf("Region %04d", number), Country: assessment.InventedCountry},
		Date:          "2026-09-01",
		Questionnaire: assessment.Reference{ID: "generated", Version: "1.0.0"},
		Scope:         assessment.Full,
		State:         assessment.Draft,
	}
}
