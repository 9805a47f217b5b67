package compare

import (
	"context"
	"slices"

	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/comparison"
)

// A choice is what a person wants compared.
type choice struct {
	at     int // of the family
	family family
	in     []bool            // of the family's newest assessments: picked one by one
	own    assessment.Region // stays whatever the peers; the zero Region for none
	peers  comparison.Peers
	core   bool // everyone on the core questions
}

// newChoice takes everyone of a family, on all questions where that is
// possible.
func (l *library) newChoice(at int) choice {
	c := choice{at: at, family: l.families[at], own: l.region(), in: make([]bool, len(l.families[at].newest))}
	for i := range c.in {
		c.in[i] = true
	}
	return c
}

// picked are the assessments that a person picked one by one.
func (c choice) picked() []assessment.Assessment {
	var picked []assessment.Assessment
	for i, one := range c.family.newest {
		if c.in[i] {
			picked = append(picked, one)
		}
	}
	return picked
}

// chosen are the assessments that take part.
func (c choice) chosen() []assessment.Assessment { return c.peers.Among(c.picked(), c.own) }

// everyPeer is the same choice with regions of every kind and size.
func (c choice) everyPeer() choice {
	c.peers = comparison.Peers{}
	return c
}

// leftOut are the regions of the family that take no part.
func (c choice) leftOut() []string {
	chosen := c.chosen()
	var names []string
	for _, one := range c.family.newest {
		if !slices.ContainsFunc(chosen, func(in assessment.Assessment) bool { return in.ID == one.ID }) {
			names = append(names, one.Region.Name)
		}
	}
	return names
}

// fullOnes are the regions that take part and can be compared on all
// questions.
func (c choice) fullOnes() []assessment.Assessment {
	return slices.DeleteFunc(c.chosen(), func(one assessment.Assessment) bool {
		return !slices.Contains(c.family.full, one.Region)
	})
}

// bothWays reports whether the choice between all questions and the core
// questions makes a difference.
func (c choice) bothWays() bool { return len(c.fullOnes()) > 1 }

// scores is how many scores are compared, to tell quick work from long.
func (c choice) scores() int {
	dimensions := 0
	if c.family.pack != nil {
		dimensions = len(c.family.pack.Dimensions)
	}
	return dimensions * (len(c.chosen()) + len(c.fullOnes()))
}

// selection names regions to the workspace; all of a family need no name.
func (c choice) selection(regions []assessment.Assessment, core bool) workspace.Selection {
	selection := workspace.Selection{Questionnaire: c.family.questionnaire, Core: core}
	if len(regions) == len(c.family.newest) {
		return selection
	}
	for _, one := range regions {
		name := one.Region.Code
		if name == "" {
			name = one.Region.Name
		}
		selection.Regions = append(selection.Regions, name)
	}
	return selection
}

// shown is what a choice came to. Main is on all questions where that is
// possible; everyone is main, or where quick scans take part all of them on the
// core questions.
type shown struct {
	main, everyone *comparison.Comparison
}

// compareChosen compares a choice. It may take long; any goroutine may call it.
func compareChosen(ctx context.Context, work *workspace.Workspace, wanted choice) (shown, error) {
	var found shown
	chosen, full := wanted.chosen(), wanted.fullOnes()
	if !wanted.core && len(full) > 1 {
		compared, err := work.Compare(ctx, wanted.selection(full, false))
		if err != nil {
			return shown{}, err
		}
		found.main, found.everyone = &compared, &compared
		if len(full) == len(chosen) {
			return found, nil
		}
	}
	core, err := work.Compare(ctx, wanted.selection(chosen, true))
	if err != nil {
		return shown{}, err
	}
	found.everyone = &core
	if found.main == nil {
		found.main = &core
	}
	return found, nil
}
