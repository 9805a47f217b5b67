package assessment

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// InventedCountry is the country code of regions that do not exist; they are
// marked as examples on every screen and page.
const InventedCountry = "XX"

// A Region is a territory whose council or agency assesses itself.
type Region struct {
	Code        string  // ISO 3166-2 or NUTS; empty for a region that a user added
	Name        string  // in its own language
	EnglishName string  // empty where it is the same
	Country     string  // ISO 3166-1, two letters
	Kind        string  // a word of RegionKinds, or empty
	Population  string  // a word of PopulationBands, or empty
	Latitude    float64 // of the main city, degrees north; 0 with Longitude 0 where unknown
	Longitude   float64 // degrees east
	Partner     bool    // takes part in RESIST (Interreg Baltic Sea Region)
}

// Invented reports whether the region does not exist.
func (r Region) Invented() bool { return r.Country == InventedCountry }

// Tidied returns the region as it is kept, without the spaces around what
// somebody typed.
func (r Region) Tidied() Region {
	r.Name, r.EnglishName = strings.TrimSpace(r.Name), strings.TrimSpace(r.EnglishName)
	r.Country = strings.ToUpper(strings.TrimSpace(r.Country))
	return r
}

// SharesName reports whether both regions are of one country and one of them is
// called, in its own language or in English, like the other.
func (r Region) SharesName(other Region) bool {
	if r.Country != other.Country {
		return false
	}
	for _, name := range []string{r.Name, r.EnglishName} {
		key := NameKey(name)
		if key != "" && (key == NameKey(other.Name) || key == NameKey(other.EnglishName)) {
			return true
		}
	}
	return false
}

// NameKey is a name as it is looked up: without case, its letters composed.
func NameKey(name string) string { return strings.ToLower(norm.NFC.String(strings.TrimSpace(name))) }

// RegionKinds are the kinds of region, by what government they have.
var RegionKinds = []string{
	"state", "self-governing-region", "planning-region", "county-without-government", "nation",
}

// PopulationBands are the sizes of region, by inhabitants.
var PopulationBands = []string{"under-250k", "250k-500k", "500k-1m", "1m-2m", "over-2m"}
