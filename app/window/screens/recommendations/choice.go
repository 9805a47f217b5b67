package recommendations

import (
	"slices"

	"compass/assessment/recommendation"
)

// A choice says which steps are shown; empty parts leave nothing out.
type choice struct {
	group     string // key of a group of steps
	dimension string
	actor     string
}

// groups are what the first list offers beside all steps: the first five, and
// the sections of the screen.
func (s *screen) groups() []group {
	five := group{key: "recommendations.first-five", fits: s.isFirst}
	return append([]group{five}, sections...)
}

// A group is a part of the steps, with the key of its name.
type group struct {
	key, about string
	fits       func(recommendation.Recommendation) bool
}

// sections part the steps on the screen, top down: what only the state can
// decide stands apart, the others by their kind.
var sections = []group{
	{"recommendations.quick-wins", "recommendations.quick-wins-about", ofKind(recommendation.QuickWin)},
	{"recommendations.foundations", "recommendations.foundations-about", ofKind(recommendation.Foundation)},
	{"recommendations.next-steps", "recommendations.next-steps-about", ofKind(recommendation.NextStep)},
	{"recommendations.national", "recommendations.national-about", func(step recommendation.Recommendation) bool {
		return step.Step.ByState()
	}},
}

func ofKind(kind recommendation.Kind) func(recommendation.Recommendation) bool {
	return func(step recommendation.Recommendation) bool { return step.Kind == kind && !step.Step.ByState() }
}

// isFirst reports whether a step is among the first five.
func (s *screen) isFirst(step recommendation.Recommendation) bool {
	return slices.ContainsFunc(s.opened.FirstFive, func(first recommendation.Recommendation) bool {
		return first.Question == step.Question
	})
}

// fits reports whether a step belongs to a choice.
func (s *screen) fits(of choice, step recommendation.Recommendation) bool {
	for _, group := range s.groups() {
		if group.key == of.group && !group.fits(step) {
			return false
		}
	}
	return (of.dimension == "" || step.Dimension == of.dimension) &&
		(of.actor == "" || slices.Contains(step.Step.Actors, of.actor))
}

// count says how many steps belong to a choice.
func (s *screen) count(of choice) int {
	count := 0
	for _, step := range s.opened.Recommendations {
		if s.fits(of, step) {
			count++
		}
	}
	return count
}
