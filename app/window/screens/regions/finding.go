package regions

import (
	"strings"

	"compass/app/window/widgets"
	"compass/app/workspace"
)

// A filter lets a part of the list through.
type filter struct {
	label string // key; {{.n}} is how many regions it lets through
	none  string // key of what is said where it lets none through
	holds func(workspace.ListedRegion) bool
}

// filters are what a person can choose from, in their order; the first holds at
// the start.
var filters = []filter{
	{"regions.all", "regions.none-found", func(workspace.ListedRegion) bool { return true }},
	{"regions.assessed", "regions.none-assessed", func(one workspace.ListedRegion) bool { return one.Assessments > 0 }},
	{"regions.own", "regions.none-own", func(one workspace.ListedRegion) bool { return one.Own && !one.Invented() }},
	{"regions.partners", "regions.none-found", func(one workspace.ListedRegion) bool { return one.Partner }},
}

// count is how many regions a filter lets through.
func (r *rows) count(f filter) int {
	count := 0
	for _, one := range r.listed {
		if f.holds(one) {
			count++
		}
	}
	return count
}

// find returns the indices of the regions that a filter lets through and that
// hold every word that was typed.
func (r *rows) find(typed string, f filter) []int {
	words, found := strings.Fields(widgets.Plain(typed)), []int{}
	for i, one := range r.listed {
		if f.holds(one) && hasAll(r.searched[i], words) {
			found = append(found, i)
		}
	}
	return found
}

func hasAll(text string, words []string) bool {
	for _, word := range words {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}
