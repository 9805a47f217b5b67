package comparison_test

import (
	"strings"
	"testing"

	"compass/assessment"
	"compass/assessment/comparison"
)

func TestPeersAreOfTheKindAndSizeWantedAndTheOwnRegionStays(t *testing.T) {
	var all []assessment.Assessment
	for _, one := range []assessment.Region{
		{Name: "Big State", Country: "DE", Kind: "state", Population: "over-2m"},
		{Name: "Small State", Country: "DE", Kind: "state", Population: "under-250k"},
		{Name: "Small Plan", Country: "LV", Kind: "planning-region", Population: "under-250k"},
		{Name: "Unknown", Country: "XX"},
	} {
		all = append(all, assessment.Assessment{Region: one})
	}
	own, none := all[0].Region, assessment.Region{}
	for _, test := range []struct {
		name  string
		peers comparison.Peers
		own   assessment.Region
		want  string
	}{
		{"everyone", comparison.Peers{}, none, "Big State, Small State, Small Plan, Unknown"},
		{"one kind", comparison.Peers{Kinds: []string{"state"}}, none, "Big State, Small State"},
		{"one size", comparison.Peers{Populations: []string{"under-250k"}}, none, "Small State, Small Plan"},
		{"kind and size", comparison.Peers{Kinds: []string{"state"}, Populations: []string{"under-250k"}}, none, "Small State"},
		{"not known", comparison.Peers{Kinds: []string{""}}, none, "Unknown"},
		{"two kinds", comparison.Peers{Kinds: []string{"planning-region", ""}}, none, "Small Plan, Unknown"},
		{"the own region stays", comparison.Peers{Kinds: []string{"planning-region"}}, own, "Big State, Small Plan"},
		{"a namesake elsewhere is not the own region", comparison.Peers{Kinds: []string{"planning-region"}},
			assessment.Region{Name: "Big State", Country: "PL"}, "Small Plan"},
	} {
		var names []string
		for _, one := range test.peers.Among(all, test.own) {
			names = append(names, one.Region.Name)
		}
		if got := strings.Join(names, ", "); got != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
	}
}
