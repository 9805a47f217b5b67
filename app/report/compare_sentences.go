package report

import (
	"compass/app/i18n"
	"compass/assessment/comparison"
)

// ComparisonLead names the dimensions in which the regions stand highest,
// lowest and furthest apart.
func ComparisonLead(words *i18n.Words, compared comparison.Comparison) string {
	return newComparisonReport(words, &compared, &compared).lead()
}

// StandingSentence says where an entry lies clearly or somewhat above or below
// the median, and where it is similar.
func StandingSentence(words *i18n.Words, compared comparison.Comparison, entry int) string {
	return newComparisonReport(words, &compared, &compared).standings(compared.Entries[entry])
}

// EntryNames names the entries of a comparison in their order: by region, with
// the date where a region takes part more than once.
func EntryNames(words *i18n.Words, compared comparison.Comparison) []string {
	return newComparisonReport(words, &compared, &compared).names
}
