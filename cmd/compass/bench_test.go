package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"compass/app/workspace"
	"compass/assessment"
	"compass/storage"
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
	fmt.Printf("%-46s %-68s limit %-9s %s\n", what, measured, limit, verdict)
}

func median[N int | float64](numbers []N) N {
	return slices.Sorted(slices.Values(numbers))[len(numbers)/2]
}

const (
	regionsOfFullLibrary = 1000
	datesOfEach          = 10
)

// fillWithThousands makes a library with ten thousand assessments in which all
// forty questions are answered.
func fillWithThousands(t *testing.T, library string) {
	t.Helper()
	fillWithGeneratedPack(t, library)
	opened, err := workspace.Open(library)
	if err != nil {
		t.Fatal(err)
	}
	listed, err := opened.Assessments(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if err := opened.Close(); err != nil {
		t.Fatal(err)
	}
	store, err := storage.Open(library)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	for date := range datesOfEach {
		var all []assessment.Assessment
		for region := range regionsOfFullLibrary {
			all = append(all, answered(listed[0].Questionnaire, region, date))
		}
		if _, err := store.Import(context.Background(), all, false, "bench"); err != nil {
			t.Fatal(err)
		}
	}
}

func answered(pack assessment.Reference, region, date int) assessment.Assessment {
	one := assessment.Assessment{
		Region:        assessment.Region{Name: fmt.Sprintf("Region %04d", region), Country: assessment.InventedCountry},
		Date:          assessment.Date(fmt.Sprintf("2026-09-%02d", date+1)),
		Questionnaire: pack,
		Scope:         assessment.Full,
		State:         assessment.Final,
		Agreed:        map[string]assessment.Agreed{},
	}
	for i := range questionsOfPack {
		question := fmt.Sprintf("d%d.q%d", i/questionsOfEach, i%questionsOfEach)
		one.Agreed[question] = assessment.Agreed{Answer: assessment.AtLevel(rand.IntN(5) + 1)}
	}
	return one
}
