package recommendations

import (
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/questionnaire"
)

// An offer is one line of a filter: what it is called, and what it puts into
// the choice.
type offer struct {
	name  string
	value string
}

// A filter is a list of offers for one part of the choice.
type filter struct {
	list   *widgets.Dropdown
	offers []offer
	part   func(*choice) *string // what it sets
}

// roomForFilters is the width at 100 % that the filters need beside each other.
const roomForFilters = 620

// choosing narrows the steps: by group, by who acts, and, where the list at the
// left has no room, by dimension; and unfolds all of them. In a narrow page it is
// one button that unfolds them.
func (s *screen) choosing() (narrow, choosing fyne.CanvasObject) {
	group := s.filter(s.groupOffers(), func(of *choice) *string { return &of.group })
	dimension := s.filter(s.dimensionOffers(), func(of *choice) *string { return &of.dimension })
	actor := s.filter(s.actorOffers(), func(of *choice) *string { return &of.actor })
	s.full = widgets.NewChip(s.say("recommendations.open-all"), "", func(bool) { s.unfold(-1) })
	narrow = widgets.Field(s.say("recommendations.dimension"), dimension)
	return narrow, widgets.Roomy(roomForFilters, s.say("recommendations.filter"), widgets.Column(theme.SpaceSmall,
		narrow, widgets.Columns(135, theme.SpaceMedium, []float32{41, 41, 18},
			widgets.Field(s.say("recommendations.show"), group),
			widgets.Field(s.say("recommendations.who-acts"), actor),
			widgets.Field("", widgets.Flow(0, s.full)))), s.arrangeAnew)
}

// stepsByDimension says how many steps each dimension has.
func (s *screen) stepsByDimension() []widgets.Step {
	var steps []widgets.Step
	for _, part := range s.opened.Progress {
		count := s.count(choice{dimension: part.Dimension})
		steps = append(steps, widgets.Step{
			Title: s.pack.Dimensions[part.Dimension].Title,
			Note:  s.frame.Words.Count("recommendations.steps", count), Done: widgets.NoBar,
		})
	}
	return steps
}

// filter makes a list of offers, each with the number of its steps. Offers that
// no step has are left out.
func (s *screen) filter(offers []offer, part func(*choice) *string) *widgets.Dropdown {
	made := &filter{part: part}
	var options []widgets.Option
	for _, one := range offers {
		var alone choice
		*part(&alone) = one.value
		if count := s.count(alone); count > 0 {
			made.offers = append(made.offers, one)
			options = append(options, widgets.Option{Title: s.say("recommendations.option", "name", one.name, "count", count)})
		}
	}
	made.list = widgets.NewDropdown(options, "", func(index int) {
		chosen := s.choice
		*part(&chosen) = made.offers[index].value
		s.choose(chosen)
	})
	made.list.ShowChosen(0)
	s.filters = append(s.filters, made)
	return made.list
}

// choose shows the steps of a choice.
func (s *screen) choose(chosen choice) {
	s.choice = chosen
	for _, each := range s.filters {
		each.list.ShowChosen(slices.IndexFunc(each.offers, func(one offer) bool { return one.value == *each.part(&chosen) }))
	}
	s.side.Steps.ShowChosen(slices.IndexFunc(s.opened.Progress, func(part questionnaire.DimensionProgress) bool {
		return part.Dimension == chosen.dimension
	}))
	s.showSteps("")
}

// chooseDimension shows the steps of a dimension of the list at the left; the
// one that is shown already gives way to all. A dimension without a step leads
// to its first question instead.
func (s *screen) chooseDimension(part int) {
	id := s.opened.Progress[part].Dimension
	chosen := s.choice
	switch {
	case s.count(choice{dimension: id}) == 0:
		s.toQuestion(s.firstQuestion(id))
		return
	case chosen.dimension == id:
		chosen.dimension = ""
	default:
		chosen.dimension = id
	}
	s.choose(chosen)
}

// firstQuestion is the address of a dimension's first question in scope.
func (s *screen) firstQuestion(id string) string {
	for _, dimension := range s.opened.Pack.InScope(s.read().Scope) {
		if dimension.ID == id {
			return dimension.Questions[0].ID
		}
	}
	return ""
}

func (s *screen) groupOffers() []offer {
	offers := []offer{{s.say("recommendations.all-steps"), ""}}
	for _, group := range s.groups() {
		offers = append(offers, offer{group.name, group.key})
	}
	return offers
}

func (s *screen) dimensionOffers() []offer {
	offers := []offer{{s.say("recommendations.all-dimensions"), ""}}
	for _, dimension := range s.opened.Pack.Dimensions {
		offers = append(offers, offer{s.pack.Dimensions[dimension.ID].Title, dimension.ID})
	}
	return offers
}

func (s *screen) actorOffers() []offer {
	offers := []offer{{s.say("recommendations.anybody"), ""}}
	for _, actor := range questionnaire.Actors {
		offers = append(offers, offer{report.ActorName(s.frame.Words, actor), actor})
	}
	return offers
}
