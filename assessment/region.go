package assessment

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

// RegionKinds are the kinds of region, by what government they have.
var RegionKinds = []string{
	"state", "self-governing-region", "planning-region", "county-without-government", "nation",
}

// PopulationBands are the sizes of region, by inhabitants.
var PopulationBands = []string{"under-250k", "250k-500k", "500k-1m", "1m-2m", "over-2m"}
