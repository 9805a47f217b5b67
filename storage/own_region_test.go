package storage

import (
	"fmt"
	"testing"

	"compass/assessment"
	"compass/assessment/problem"
)

// regionLines writes the regions of a library as "name country: assessments".
func regionLines(t *testing.T, store *Store) []string {
	t.Helper()
	regions, err := store.Regions(t.Context())
	must(t, err)
	var lines []string
	for _, one := range regions {
		lines = append(lines, fmt.Sprint(one.Name, " ", one.Country, ": ", one.Assessments))
	}
	return lines
}

func invented(name string) assessment.Region { return assessment.Region{Name: name, Country: "XX"} }

func TestAnOwnRegionIsAddedRenamedAndRemoved(t *testing.T) {
	store := openNew(t)
	var heard []Change
	store.Subscribe(func(c Change) { heard = append(heard, c) })
	must(t, store.AddRegion(t.Context(), assessment.Region{Name: " Reedland ", Country: "xx", Kind: "nation"}))
	wantLines(t, regionLines(t, store), "Reedland XX: 0")
	renamed := assessment.Region{Name: "Rohumaa", EnglishName: "Reedland", Country: "XX", Population: "under-250k"}
	must(t, store.EditRegion(t.Context(), invented("REEDLAND"), renamed))
	must(t, store.EditRegion(t.Context(), renamed, renamed))
	regions, err := store.Regions(t.Context())
	must(t, err)
	if len(regions) != 1 || regions[0].Region != renamed {
		t.Errorf("regions %+v, want %+v", regions, renamed)
	}
	must(t, store.RemoveRegion(t.Context(), renamed))
	wantLines(t, regionLines(t, store))
	if want := (Change{Kind: RegionChanged}); len(heard) != 3 || heard[0] != want || heard[1] != want || heard[2] != want {
		t.Errorf("heard %v, want three times %v", heard, want)
	}
}

func TestARenamedRegionTakesItsAssessmentsAlong(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.Finalise(t.Context(), id))
	must(t, store.EditRegion(t.Context(), lakeland().Region, invented("Laketown")))
	must(t, store.EditRegion(t.Context(), invented("Laketown"), assessment.Region{Name: "Laketown", Country: "SE"}))
	must(t, store.EditRegion(t.Context(), assessment.Region{Name: "Laketown", Country: "SE"},
		assessment.Region{Name: "Laketown", Country: "SE", Kind: "nation"}))
	got := assessmentOf(t, store, id)
	if got.Region.Name != "Laketown" || got.Region.Country != "SE" || got.Region.Kind != "nation" || got.State != assessment.Final {
		t.Errorf("the assessment is %s of %+v", got.State, got.Region)
	}
	wantLines(t, history(t, store, id), " state: draft → final", " region: Lakeland → Laketown",
		" region: Laketown, XX → Laketown, SE")
}

func TestMergedRegionsAreOne(t *testing.T) {
	store := openNew(t)
	first := createLakeland(t, store)
	other := lakeland()
	other.Region, other.Date = invented("Lake Land"), "2027-01-01"
	second, err := store.Create(t.Context(), other)
	must(t, err)
	must(t, store.MergeRegions(t.Context(), other.Region, lakeland().Region))
	wantLines(t, regionLines(t, store), "Lakeland XX: 2")
	wantLines(t, history(t, store, second), " region: Lake Land → Lakeland")
	if got := assessmentOf(t, store, second); got.Region.Name != "Lakeland" || got.Date != "2027-01-01" {
		t.Errorf("moved to %+v", got.Region)
	}
	official := assessment.Region{Code: "XX-L", Name: "Sjöland", Country: "XX", Kind: "state"}
	must(t, store.MergeRegions(t.Context(), lakeland().Region, official))
	wantLines(t, regionLines(t, store), "Sjöland XX: 2")
	wantLines(t, history(t, store, first), " region: Lakeland → Sjöland")
}

func TestRegionsThatShareADateStayApart(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	for _, date := range []assessment.Date{"2026-09-01", "2027-01-01"} {
		other := lakeland()
		other.Region, other.Date = invented("Laketown"), date
		_, err := store.Create(t.Context(), other)
		must(t, err)
	}
	err := store.MergeRegions(t.Context(), invented("Laketown"), lakeland().Region)
	wantProblem(t, err, problem.RegionsShareDate)
	if facts := problem.All(err)[0].Facts; facts["date"] != "2026-09-01" || facts["questionnaire"] != "sample@1.0.0" {
		t.Errorf("facts %v", facts)
	}
	wantLines(t, regionLines(t, store), "Lakeland XX: 1", "Laketown XX: 2")
}

func TestWhatCannotBecomeOfARegionIsNamed(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	_, err := store.Create(t.Context(), filled())
	must(t, err)
	official := filled().Region
	must(t, store.AddRegion(t.Context(), invented("Mist Bay")))
	ctx := t.Context()
	cases := []struct {
		name   string
		change error
		want   problem.Code
	}{
		{"no name", store.AddRegion(ctx, invented("  ")), problem.RegionNameMissing},
		{"no name any more", store.EditRegion(ctx, invented("Mist Bay"), invented("")), problem.RegionNameMissing},
		{"no country", store.AddRegion(ctx, assessment.Region{Name: "Nowhere"}), problem.RegionCountryInvalid},
		{"country of letters", store.AddRegion(ctx, assessment.Region{Name: "Nowhere", Country: "Ä"}), problem.RegionCountryInvalid},
		{"there already", store.AddRegion(ctx, invented("MIST BAY")), problem.RegionExists},
		{"there under another code point", store.AddRegion(ctx, invented("O\u0303unamaa")), problem.RegionExists},
		{"there in English", store.AddRegion(ctx, invented("Appleland")), problem.RegionExists},
		{"renamed to another", store.EditRegion(ctx, invented("Mist Bay"), invented("lakeland")), problem.RegionExists},
		{"built in", store.EditRegion(ctx, official, invented("Pearland")), problem.RegionBuiltIn},
		{"built in, merged", store.MergeRegions(ctx, official, lakeland().Region), problem.RegionBuiltIn},
		{"built in, removed", store.RemoveRegion(ctx, official), problem.RegionBuiltIn},
		{"unknown", store.RemoveRegion(ctx, invented("Atlantis")), problem.RegionUnknown},
		{"merged into none", store.MergeRegions(ctx, invented("Mist Bay"), invented("Atlantis")), problem.RegionUnknown},
		{"merged with itself", store.MergeRegions(ctx, invented("Mist Bay"), invented("mist bay")), problem.RegionMergedWithItself},
		{"in use", store.RemoveRegion(ctx, lakeland().Region), problem.RegionInUse},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { wantProblem(t, c.change, c.want) })
	}
	if err := store.AddRegion(ctx, assessment.Region{Name: "Nowhere", Country: "XX", Kind: "duchy"}); err == nil {
		t.Error("a kind that is none was taken")
	}
	wantLines(t, regionLines(t, store), "Lakeland XX: 1", "Mist Bay XX: 0", "Õunamaa XX: 1")
}
