package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"compass/app/workspace"
	"compass/assessment"
	"compass/storage"
)

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
