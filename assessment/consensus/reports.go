package consensus

// Others is the id of the smaller stakeholder groups joined.
const Others = "others"

// ForReports returns the groups as reports and exports may show them: a group
// only from three levels on; smaller ones joined as [Others] (last), and left
// out where they have fewer than three levels together. Fewer voices would
// show what single people said.
func ForReports(groups []Group) []Group {
	var shown []Group
	var small []int
	for _, group := range groups {
		if group.Count >= FewestShown {
			shown = append(shown, group)
			continue
		}
		for level, count := range group.Levels {
			for range count {
				small = append(small, level)
			}
		}
	}
	if len(small) >= FewestShown {
		shown = append(shown, groupOf(Others, small))
	}
	return shown
}
