package assessments

import (
	"cmp"
	"slices"
	"strings"

	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// A stateFilter lets a part of the list through, by state.
type stateFilter struct {
	label string // key
	holds func(*workspace.Listed) bool
}

// stateFilters are what a person can choose from, in their order; the first
// holds at the start.
var stateFilters = []stateFilter{
	{"assessments.in-use", func(one *workspace.Listed) bool { return !one.Archived }},
	{"assessments.drafts", func(one *workspace.Listed) bool { return !one.Archived && one.State == assessment.Draft }},
	{"assessments.finals", func(one *workspace.Listed) bool { return !one.Archived && one.State == assessment.Final }},
	{"assessments.archived", func(one *workspace.Listed) bool { return one.Archived }},
}

// An order is one in which the list can stand. Rows that are equal in it stay
// by region, then date.
type order struct {
	label   string // key
	compare func(a, b *workspace.Listed) int
}

// orders are what a person can choose from; the first holds at the start, so
// that one goes on where one stopped.
var orders = []order{
	{"assessments.by-change", func(a, b *workspace.Listed) int { return b.Changed.Compare(a.Changed) }},
	{"assessments.by-region", nil},
	{"assessments.by-date", func(a, b *workspace.Listed) int { return cmp.Compare(b.Date, a.Date) }},
	{"assessments.by-state", func(a, b *workspace.Listed) int { return cmp.Compare(stateRank(a), stateRank(b)) }},
	{"assessments.by-progress", func(a, b *workspace.Listed) int { return cmp.Compare(done(a), done(b)) }},
}

func stateRank(one *workspace.Listed) int {
	switch {
	case one.Archived:
		return 2
	case one.State == assessment.Final:
		return 1
	default:
		return 0
	}
}

// done is the share of the questions that is answered, 0 to 1.
func done(one *workspace.Listed) float32 {
	return float32(one.Answered) / float32(max(one.Questions, 1))
}

// wish is which part of the list a person wants to see, and in which order.
type wish struct {
	typed        string
	state, order int // indices
}

// find returns the indices of the rows that a wish is about, in its order.
func (r *rows) find(wish wish) []int {
	words := strings.Fields(widgets.Plain(wish.typed))
	found := make([]int, 0, len(r.listed))
	for _, i := range r.byRegion {
		if stateFilters[wish.state].holds(&r.listed[i]) && r.searched[i].has(words) {
			found = append(found, i)
		}
	}
	if compare := orders[wish.order].compare; compare != nil {
		slices.SortStableFunc(found, func(a, b int) int { return compare(&r.listed[a], &r.listed[b]) })
	}
	return found
}

// searched is what is searched of a row, without accents and capitals. Rows
// share most of it.
type searched struct {
	region, date, questionnaire string
}

// has reports whether every word stands somewhere in the row.
func (s searched) has(words []string) bool {
	for _, word := range words {
		if !strings.Contains(s.region, word) && !strings.Contains(s.date, word) && !strings.Contains(s.questionnaire, word) {
			return false
		}
	}
	return true
}

// count counts the rows of a state filter.
func (r *rows) count(filter stateFilter) int {
	count := 0
	for i := range r.listed {
		if filter.holds(&r.listed[i]) {
			count++
		}
	}
	return count
}
