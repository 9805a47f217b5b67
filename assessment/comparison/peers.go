package comparison

import (
	"slices"

	"compass/assessment"
)

// Peers says with which kinds and sizes of region a region is compared. Its
// zero value takes every region; an empty word stands for what is not known.
type Peers struct {
	Kinds       []string // words of [assessment.RegionKinds]; none: every kind
	Populations []string // words of [assessment.PopulationBands]; none: every size
}

// Among keeps the assessments of the regions that are peers. Those of the own
// region always stay; it is the zero Region where there is none.
func (p Peers) Among(assessments []assessment.Assessment, own assessment.Region) []assessment.Assessment {
	var among []assessment.Assessment
	for _, one := range assessments {
		if isOwn := one.Region.Country == own.Country && one.Region.Name == own.Name; isOwn || p.include(one.Region) {
			among = append(among, one)
		}
	}
	return among
}

func (p Peers) include(region assessment.Region) bool {
	wanted := func(words []string, word string) bool { return len(words) == 0 || slices.Contains(words, word) }
	return wanted(p.Kinds, region.Kind) && wanted(p.Populations, region.Population)
}
