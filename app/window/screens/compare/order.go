package compare

import (
	"cmp"
	"slices"

	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/exact"
)

// orderControl offers to order the regions by name or by one dimension.
func (s *screen) orderControl() *widgets.Dropdown {
	options := []widgets.Option{{Title: s.say("compare.by-name")}}
	chosen := 0
	for i, dimension := range s.shown.main.Dimensions {
		options = append(options, widgets.Option{Title: s.say("compare.by", "dimension", s.pack.Dimensions[dimension.ID].Title)})
		if dimension.ID == s.by {
			chosen = i + 1
		}
	}
	control := widgets.NewDropdown(options, "", func(at int) {
		s.by = ""
		if at > 0 {
			s.by = s.shown.main.Dimensions[at-1].ID
		}
		s.take()
		s.focus(toOrder)
	})
	control.ShowChosen(chosen)
	return control
}

// order is the order in which the entries of a comparison are read: the own
// region, then by name, or from the highest score of a dimension down; whoever
// has no score there comes last.
func (s *screen) order(compared *comparison.Comparison) []int {
	order := make([]int, len(compared.Entries))
	for i := range order {
		order[i] = i
	}
	entry := func(i int) comparison.Compared { return compared.Entries[i] }
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(
			cmp.Compare(s.place(entry(a)), s.place(entry(b))),
			exact.Compare(scoreIn(entry(b), s.by), scoreIn(entry(a), s.by)),
			s.frame.Words.Compare(entry(a).Assessment.Region.Name, entry(b).Assessment.Region.Name),
			cmp.Compare(entry(a).Assessment.Date, entry(b).Assessment.Date),
		)
	})
	return order
}

// place puts the own region first.
func (s *screen) place(entry comparison.Compared) int {
	if s.isOwn(entry.Assessment) {
		return 0
	}
	return 1
}

// scoreIn is an entry's score in a dimension; below every scale where there is
// none, as in no dimension at all, by which an order is by name.
func scoreIn(entry comparison.Compared, dimension string) float64 {
	found, _ := entry.Result.Dimension(dimension)
	if found.Score == nil {
		return -1
	}
	return *found.Score
}

// isOwn reports whether an assessment is of the region that a person came from.
func (s *screen) isOwn(one assessment.Assessment) bool {
	own := s.choice.own
	return own.Name != "" && one.Region.Country == own.Country && one.Region.Name == own.Name
}

// ordered says by what the regions are ordered, where that is not by name.
func (s *screen) ordered() string {
	if s.by == "" {
		return ""
	}
	return s.say("compare.ordered", "dimension", s.pack.Dimensions[s.by].Title)
}
