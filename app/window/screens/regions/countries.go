package regions

import (
	"slices"

	"compass/app/report"
	"compass/app/window/widgets"
	"compass/assessment"
)

// The countries that are offered for a region of a user's own: those of the
// programme area, and behind them the others of Europe, for a partner or a
// consultant from elsewhere.
var (
	programmeCountries = []string{"DE", "DK", "EE", "FI", "LT", "LV", "NO", "PL", "SE"}
	otherCountries     = []string{
		"AT", "BE", "BG", "CH", "CY", "CZ", "ES", "FR", "GB", "GR", "HR", "HU",
		"IE", "IS", "IT", "LI", "LU", "MT", "NL", "PT", "RO", "SI", "SK", "UA",
	}
)

// countries are the codes that are offered, by name within their kind, then the
// present one where it is another, and at the end that of invented regions.
func (s *screen) countries(present string) []string {
	byName := func(a, b string) int {
		return s.frame.Words.Compare(report.CountryName(s.frame.Words, a), report.CountryName(s.frame.Words, b))
	}
	codes := append(slices.SortedFunc(slices.Values(programmeCountries), byName), slices.SortedFunc(slices.Values(otherCountries), byName)...)
	if present != "" && present != assessment.InventedCountry && !slices.Contains(codes, present) {
		codes = append(codes, present)
	}
	return append(codes, assessment.InventedCountry)
}

// countryNames are countries in the reader's language.
func (s *screen) countryNames(codes []string) []widgets.Option {
	options := make([]widgets.Option, len(codes))
	for i, code := range codes {
		options[i].Title = country(s.frame.Words, code)
		if code == assessment.InventedCountry {
			options[i] = widgets.Option{Title: s.say("regions.invented-country"), Note: s.say("regions.invented-note")}
		}
	}
	return options
}
