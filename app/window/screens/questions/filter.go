package questions

import (
	"slices"

	"compass/app/window/widgets"
	"compass/assessment"
)

// A filter says which questions Back and Next come to.
type filter struct {
	name string // key of what a person chooses
	none string // key of what is said where no question fits; empty for all
	fits func(*screen, asked) bool
}

// filters are the choices, in their order on the screen.
var filters = []filter{
	{name: "questions.filter-all", fits: func(*screen, asked) bool { return true }},
	{name: "questions.filter-open", none: "questions.none-open", fits: func(s *screen, q asked) bool {
		return !dealtWith(s.read.Agreed[q.ID])
	}},
	{name: "questions.filter-marked", none: "questions.none-marked", fits: func(s *screen, q asked) bool {
		return s.read.Marked[q.ID]
	}},
	{name: "questions.filter-unagreed", none: "questions.none-unagreed", fits: (*screen).unagreed},
}

// openFilter is the index of the questions that are not dealt with.
const openFilter = 1

// unagreed reports whether people answered a question and no answer is agreed.
func (s *screen) unagreed(q asked) bool {
	agreed := s.read.Agreed[q.ID]
	if agreed.NoAgreement {
		return true
	}
	outcome, _ := s.result.Question(q.ID)
	return agreed.Answer.Kind == assessment.Blank && outcome.Spread.Answers > 0
}

// fitting is how many questions a filter leaves.
func (s *screen) fitting(f filter) int {
	count := 0
	for _, q := range s.asked {
		if f.fits(s, q) {
			count++
		}
	}
	return count
}

// filterOptions are the choices with how many questions each leaves.
func (s *screen) filterOptions() []widgets.Option {
	var options []widgets.Option
	for _, f := range filters {
		options = append(options, widgets.Option{
			Title: s.frame.Words.Say("questions.filtered", "filter", s.frame.Words.Say(f.name), "count", s.fitting(f)),
		})
	}
	return options
}

// takeFilter walks through the questions that a filter leaves, from the first
// one on. One that leaves none says so and is not taken.
func (s *screen) takeFilter(index int) {
	wanted := filters[index]
	first := slices.IndexFunc(s.asked, func(q asked) bool { return wanted.fits(s, q) })
	if first < 0 {
		s.shown.sayLast(s.frame.Words.Say(wanted.none), false)
		s.shown.showFilter()
		return
	}
	s.filter = index
	if !wanted.fits(s, s.question()) {
		s.moveTo(first)
	}
	s.shown.showFilter()
}

// step is the nearest question in a direction, +1 or −1, that the filter
// leaves; −1 where there is none.
func (s *screen) step(direction int) int {
	for i := s.at + direction; i >= 0 && i < len(s.asked); i += direction {
		if filters[s.filter].fits(s, s.asked[i]) {
			return i
		}
	}
	return -1
}
