package consensus

import (
	"math"
	"slices"

	"compass/assessment"
	"compass/assessment/exact"
)

// FewestShown is how many levels a group needs for its median to call for talk,
// and to be shown in reports.
const FewestShown = 3

// A Voice is one respondent's answer to the question, with the respondent's
// stakeholder group.
type Voice struct {
	Group  string
	Answer assessment.Answer
}

// Measure describes how far the answers to one question lie apart. Blank
// answers count nowhere; the order of voices does not matter. Groups gives the
// stakeholder groups in pack order.
func Measure(voices []Voice, groups []string) Spread {
	spread := Spread{Agreement: None}
	levels := make([]int, 0, len(voices))
	for _, voice := range voices {
		switch voice.Answer.Kind {
		case assessment.Level:
			levels = append(levels, voice.Answer.Level)
		case assessment.NotApplicable:
			spread.NotApplicable++
		case assessment.Unknown:
			spread.Unknown++
		}
	}
	spread.Levels = len(levels)
	spread.Answers = spread.Levels + spread.NotApplicable + spread.Unknown
	if len(levels) == 0 {
		return spread
	}
	slices.Sort(levels)
	place(&spread, levels)
	spread.Agreement = agreement(spread)
	spread.Groups = groupsOf(voices, groups)
	spread.DiscussFirst = spread.Agreement == Split || groupsApart(spread.Groups)
	return spread
}

// place fills in the numbers of at least one level, sorted.
func place(spread *Spread, sorted []int) {
	n := len(sorted)
	median := exact.Median(sorted)
	lower := float64(sorted[exact.NearestRank(25, n)-1])
	upper := float64(sorted[exact.NearestRank(75, n)-1])
	spread.Median, spread.LowerQuartile, spread.UpperQuartile = &median, &lower, &upper
	spread.Lowest, spread.Highest = new(sorted[0]), new(sorted[n-1])
	for _, level := range sorted {
		if exact.Above(math.Abs(float64(level)-median), 1) {
			spread.Outside++
		}
	}
	spread.Camps, spread.TwoCamps = twoCamps(sorted)
}

// agreement names a spread with at least one level. The more people answered,
// the more of them may lie outside: none of up to four, one of five, two of
// eight.
func agreement(spread Spread) Agreement {
	allowed := max(0, (spread.Levels-2)/3)
	switch {
	case spread.Levels == 1:
		return Single
	case spread.Outside <= allowed && !spread.TwoCamps:
		return Agrees
	default:
		return Split
	}
}

// twoCamps reports whether a third of the levels lie at or below one level and
// a third two or more above it.
func twoCamps(sorted []int) (camps Camps, apart bool) {
	for _, level := range sorted {
		below, above := 0, 0
		for _, other := range sorted {
			if other <= level {
				below++
			}
			if other >= level+2 {
				above++
			}
		}
		if 3*below >= len(sorted) && 3*above >= len(sorted) {
			return Camps{UpTo: level, Below: below, From: level + 2, Above: above}, true
		}
	}
	return Camps{}, false
}

// groupsOf returns the groups that gave a level, in pack order; groups that
// the pack does not know follow, sorted.
func groupsOf(voices []Voice, order []string) []Group {
	var foreign []string
	for _, voice := range voices {
		if !slices.Contains(order, voice.Group) && !slices.Contains(foreign, voice.Group) {
			foreign = append(foreign, voice.Group)
		}
	}
	slices.Sort(foreign)
	groups := make([]Group, 0, len(order)+len(foreign))
	levels := make([]int, 0, len(voices))
	for _, id := range slices.Concat(order, foreign) {
		levels = levels[:0]
		for _, voice := range voices {
			if voice.Group == id && voice.Answer.Kind == assessment.Level {
				levels = append(levels, voice.Answer.Level)
			}
		}
		if len(levels) > 0 {
			groups = append(groups, groupOf(id, levels))
		}
	}
	return groups
}

func groupOf(id string, levels []int) Group {
	group := Group{ID: id, Median: exact.Median(levels), Count: len(levels), Levels: map[int]int{}}
	for _, level := range levels {
		group.Levels[level]++
	}
	return group
}

// groupsApart reports whether the medians of two groups, each of at least
// three levels, lie two or more apart.
func groupsApart(groups []Group) bool {
	lowest, highest := math.Inf(1), math.Inf(-1)
	for _, group := range groups {
		if group.Count >= FewestShown {
			lowest, highest = min(lowest, group.Median), max(highest, group.Median)
		}
	}
	return exact.AtLeast(highest, lowest+2)
}
