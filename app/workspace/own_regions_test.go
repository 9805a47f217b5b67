package workspace

import (
	"fmt"
	"testing"

	"compass/assessment"
)

// listed returns a region as the list of regions has it.
func listed(t *testing.T, w *Workspace, name string) (one ListedRegion, found bool) {
	t.Helper()
	all, err := w.ListedRegions(t.Context())
	must(t, err)
	for _, region := range all {
		if region.Name == name {
			return region, true
		}
	}
	return ListedRegion{}, false
}

func wantListed(t *testing.T, w *Workspace, name string, own bool, assessments int) {
	t.Helper()
	one, found := listed(t, w, name)
	if !found || one.Own != own || one.Assessments != assessments {
		t.Errorf("%s: %s (listed %t), want own %t with %d assessments", name, fmt.Sprint(one), found, own, assessments)
	}
}

func TestOwnRegionsAreAddedEditedMergedAndRemoved(t *testing.T) {
	w, ids := openSevenRegions(t)
	ctx := t.Context()
	mistBay := assessment.Region{Name: "Mist Bay", Country: "PL", Kind: "self-governing-region", Population: "1m-2m"}
	wantListed(t, w, "Amber Coast", true, 1)
	wantListed(t, w, "Pomorskie", false, 0)
	must(t, w.AddRegion(ctx, mistBay))
	wantListed(t, w, "Mist Bay", true, 0)
	fogBay := mistBay
	fogBay.Name = "Fog Bay"
	must(t, w.EditRegion(ctx, mistBay, fogBay))
	wantListed(t, w, "Fog Bay", true, 0)

	amber := assessment.Region{Name: "Amber Coast", Country: "XX"}
	must(t, w.MergeRegions(ctx, amber, fogBay))
	wantListed(t, w, "Fog Bay", true, 1)
	must(t, w.MergeRegions(ctx, fogBay, assessment.Region{Name: "Pomorskie", Country: "PL"}))
	wantListed(t, w, "Pomorskie", false, 1)
	for _, gone := range []string{"Amber Coast", "Mist Bay", "Fog Bay"} {
		if _, found := listed(t, w, gone); found {
			t.Errorf("%s is still listed", gone)
		}
	}
	opened, err := w.Open(ctx, ids["Amber Coast"])
	must(t, err)
	if got := opened.Assessment.Region; got.Code != "PL-22" || opened.Assessment.State != assessment.Final {
		t.Errorf("the assessment is of %+v", got)
	}
	must(t, w.AddRegion(ctx, mistBay))
	must(t, w.RemoveRegion(ctx, mistBay))
	if _, found := listed(t, w, "Mist Bay"); found {
		t.Error("the removed region is still listed")
	}
}

func TestWhatCannotBecomeOfARegionIsSaidInWords(t *testing.T) {
	w, _ := openSevenRegions(t)
	ctx := t.Context()
	region := func(name, country string) assessment.Region { return assessment.Region{Name: name, Country: country} }
	pomorskie, amber := region("Pomorskie", "PL"), region("Amber Coast", "XX")
	_, err := w.Start(ctx, region("Amber Shore", "XX"), "2026-03-10", assessment.Reference{ID: "sample", Version: "1.0.0"}, assessment.Quick)
	must(t, err)
	cases := []struct {
		name string
		err  error
		want string
	}{
		{"no name", w.AddRegion(ctx, region(" ", "PL")), "The name of the region is missing; write it as people there do."},
		{"no country", w.AddRegion(ctx, region("Mist Bay", "Poland")), "“Poland” is no country; write its two letters, for example PL."},
		{"built-in name", w.AddRegion(ctx, region(" pomeranian voivodeship", "pl")),
			"There is already a region “Pomorskie” (PL). Use that one, or write another name."},
		{"built-in name by editing", w.EditRegion(ctx, amber, pomorskie),
			"There is already a region “Pomorskie” (PL). Use that one, or write another name."},
		{"built in", w.EditRegion(ctx, pomorskie, region("Mist Bay", "PL")),
			"Pomorskie belongs to the regions that the program brings along; these cannot be changed. Add a region of your own instead."},
		{"in use", w.RemoveRegion(ctx, amber),
			"Amber Coast has assessments (1) and stays in the list. Merge it into another region instead."},
		{"itself", w.MergeRegions(ctx, amber, amber), "Amber Coast cannot be merged into itself; choose another region."},
		{"one date", w.MergeRegions(ctx, amber, region("Amber Shore", "XX")),
			"Amber Coast and Amber Shore both have an assessment of 2026-03-10 with sample@1.0.0. Nothing was merged; keep both regions."},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { wantSaid(t, w, c.err, c.want) })
	}
	wantListed(t, w, "Amber Coast", true, 1)
	wantListed(t, w, "Amber Shore", true, 1)
	wantListed(t, w, "Pomorskie", false, 0)
}
