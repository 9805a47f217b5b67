package recommendations

import (
	"slices"

	"compass/app/window/side"
	"compass/assessment/recommendation"
)

// A choice says which steps are shown; empty parts leave nothing out.
type choice struct {
	group     string // key of a group of steps
	dimension string
	actor     string
}

// A group is a part of the steps, with its name and a sentence on it.
type group struct {
	key         string // tells it apart from the others
	name, about string
	fits        func(recommendation.Recommendation) bool
}

// groups part the steps on the screen, top down: the first five, as the results
// name them, then the others. There what only the state can decide stands apart,
// and the rest by its kind.
func (s *screen) groups() []group {
	scale := s.opened.Pack.Scale
	return []group{
		{"first", side.FirstSteps(s.frame.Words, len(s.opened.FirstFive)), "", s.isFirst},
		{"quick-wins", s.say("recommendations.quick-wins"), s.say("recommendations.quick-wins-about"), ofKind(recommendation.QuickWin)},
		{"foundations", s.say("recommendations.foundations"),
			s.say("recommendations.foundations-about", "lowest", scale.Lowest, "highest", scale.Highest), ofKind(recommendation.Foundation)},
		{"next-steps", s.say("recommendations.next-steps"), s.say("recommendations.next-steps-about"), ofKind(recommendation.NextStep)},
		{"national", s.say("recommendations.national"), s.say("recommendations.national-about"), byState},
	}
}

func byState(step recommendation.Recommendation) bool { return step.Step.ByState() }

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
