package workspace

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"compass/assessment"
	"compass/assessment/problem"
)

// isoCodes is Debian's list of the subdivisions of countries (ISO 3166-2).
const isoCodes = "/usr/share/iso-codes/json/iso_3166-2.json"

func TestRegionsHaveCertainCodesNamesAndPlaces(t *testing.T) {
	regions, err := knownRegions()
	if err != nil {
		t.Fatal(err)
	}
	if len(regions) < 90 {
		t.Fatalf("there are only %d regions", len(regions))
	}
	iso := subdivisions(t)
	nuts := regexp.MustCompile(`^[A-Z]{2}[0-9A-Z]{1,3}$`)
	codes, names := map[string]bool{}, map[string]bool{}
	for _, region := range regions {
		switch {
		case strings.Contains(region.Code, "-") && iso[region.Code] == "":
			t.Errorf("%s: ISO 3166-2 has no code %s", region.Name, region.Code)
		case !strings.Contains(region.Code, "-") && !nuts.MatchString(region.Code):
			t.Errorf("%s: %s is no NUTS code", region.Name, region.Code)
		case !strings.HasPrefix(region.Code, region.Country):
			t.Errorf("%s: the code %s is not of %s", region.Name, region.Code, region.Country)
		}
		if codes[region.Code] || names[region.Name] {
			t.Errorf("%s (%s) stands twice", region.Name, region.Code)
		}
		codes[region.Code], names[region.Name] = true, true
		if !slices.Contains(assessment.RegionKinds, region.Kind) {
			t.Errorf("%s: the kind %q is not known", region.Name, region.Kind)
		}
		if region.Population != "" && !slices.Contains(assessment.PopulationBands, region.Population) {
			t.Errorf("%s: the population band %q is not known", region.Name, region.Population)
		}
		if region.Latitude < 49 || region.Latitude > 71 || region.Longitude < 4.5 || region.Longitude > 31 {
			t.Errorf("%s lies at %v, %v, neither around the Baltic Sea nor in Norway", region.Name, region.Latitude, region.Longitude)
		}
	}
}

func TestRegionIsFoundByCodeAndByEitherName(t *testing.T) {
	regions, err := knownRegions()
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"PL-22", "pl-22", "Pomorskie", "pomorskie", " POMORSKIE "} {
		if region, err := FindRegion(regions, text); err != nil || region.Code != "PL-22" {
			t.Errorf("%q found %q, %v", text, region.Code, err)
		}
	}
	if _, err := FindRegion(regions, "Atlantis"); !problem.Has(err, problem.RegionUnknown) {
		t.Errorf("Atlantis: got %v", err)
	}
	twins := []assessment.Region{{Name: "Lakeland", Country: "XX"}, {Name: "Lakeland", Country: "SE"}}
	if _, err := FindRegion(twins, "lakeland"); !problem.Has(err, problem.RegionAmbiguous) {
		t.Errorf("two of a name: got %v", err)
	}
}

func subdivisions(t *testing.T) map[string]string {
	t.Helper()
	content, err := os.ReadFile(isoCodes)
	if err != nil {
		t.Fatalf("%v; make setup installs iso-codes", err)
	}
	var list struct {
		Subdivisions []struct{ Code, Name string } `json:"3166-2"`
	}
	if err := json.Unmarshal(content, &list); err != nil {
		t.Fatal(err)
	}
	names := map[string]string{}
	for _, subdivision := range list.Subdivisions {
		names[subdivision.Code] = subdivision.Name
	}
	return names
}
