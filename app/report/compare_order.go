package report

import (
	"cmp"
	"slices"

	"compass/app/i18n"
	"compass/assessment/comparison"
)

// InOrder returns a comparison with its entries by name in the language's own
// order, and the learning partners by learner; nil for nil.
func InOrder(words *i18n.Words, compared *comparison.Comparison) *comparison.Comparison {
	if compared == nil {
		return nil
	}
	order := make([]int, len(compared.Entries)) // indexes of the entries
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return words.Compare(compared.Entries[a].Assessment.Region.Name, compared.Entries[b].Assessment.Region.Name)
	})
	sorted, place := *compared, make([]int, len(order))
	sorted.Entries = nil
	for at, index := range order {
		sorted.Entries = append(sorted.Entries, compared.Entries[index])
		place[index] = at
	}
	sorted.Partners = slices.Clone(compared.Partners)
	for i, partner := range sorted.Partners {
		sorted.Partners[i].Learner, sorted.Partners[i].Host = place[partner.Learner], place[partner.Host]
	}
	slices.SortStableFunc(sorted.Partners, func(a, b comparison.Partner) int { return cmp.Compare(a.Learner, b.Learner) })
	return &sorted
}
