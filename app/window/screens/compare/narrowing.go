package compare

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/comparison"
)

// A stop is where the keyboard goes after something was compared.
type stop int

// The stops: what most people come for, or the dropdown that was just used.
const (
	toFirst stop = iota
	toKind
	toSize
	toOrder
)

// A bar is the row of dropdowns above the table.
type bar struct {
	row      *fyne.Container
	controls map[stop]*widgets.Dropdown
	kinds    []string // of the options after the first one
	sizes    []string
}

// The catalogue's keys of the kinds of region, several of them.
var kindsKeys = map[string]string{
	"":                          "compare.kinds-unknown",
	"state":                     "compare.kinds-state",
	"self-governing-region":     "compare.kinds-self-governing",
	"planning-region":           "compare.kinds-planning",
	"county-without-government": "compare.kinds-county",
	"nation":                    "compare.kinds-nation",
}

// newBar offers the kinds and sizes that the family has, where there are
// several, and an order of rows where there is a table.
func (s *screen) newBar() bar {
	b := bar{controls: map[stop]*widgets.Dropdown{}}
	regions := s.choice.family.newest
	b.kinds = occurring(regions, assessment.RegionKinds, func(r assessment.Region) string { return r.Kind })
	b.sizes = occurring(regions, assessment.PopulationBands, func(r assessment.Region) string { return r.Population })
	kinds, sizes := []widgets.Option{{Title: s.say("compare.every-kind")}}, []widgets.Option{{Title: s.say("compare.every-size")}}
	for _, kind := range b.kinds {
		kinds = append(kinds, s.option(s.kindsName(kind), comparison.Peers{Kinds: []string{kind}}))
	}
	for _, size := range b.sizes {
		sizes = append(sizes, s.option(s.sizeName(size), comparison.Peers{Populations: []string{size}}))
	}
	b.controls[toKind] = widgets.NewDropdown(kinds, "", func(at int) {
		wanted := s.choice
		wanted.peers.Kinds = only(b.kinds, at)
		s.compare(wanted, toKind)
	})
	b.controls[toSize] = widgets.NewDropdown(sizes, "", func(at int) {
		wanted := s.choice
		wanted.peers.Populations = only(b.sizes, at)
		s.compare(wanted, toSize)
	})
	b.row = widgets.Columns(115, theme.SpaceMedium, nil, s.fields(b)...)
	b.mark(s.choice)
	return b
}

// fields are the dropdowns that make a difference, at the left of a row of three.
func (s *screen) fields(b bar) []fyne.CanvasObject {
	var fields []fyne.CanvasObject
	if len(b.kinds) > 1 {
		fields = append(fields, widgets.Field(s.say("compare.kind"), b.controls[toKind]))
	}
	if len(b.sizes) > 1 {
		fields = append(fields, widgets.Field(s.say("compare.size"), b.controls[toSize]))
	}
	if s.shown.main != nil {
		b.controls[toOrder] = s.orderControl()
		fields = append(fields, widgets.Field(s.say("compare.order"), b.controls[toOrder]))
	}
	for len(fields) < 3 {
		fields = append(fields, widgets.Column(0))
	}
	return fields
}

// mark shows what a choice has chosen.
func (b bar) mark(c choice) {
	at := func(words, chosen []string) int {
		if len(chosen) == 0 {
			return 0
		}
		return slices.Index(words, chosen[0]) + 1
	}
	b.controls[toKind].ShowChosen(at(b.kinds, c.peers.Kinds))
	b.controls[toSize].ShowChosen(at(b.sizes, c.peers.Populations))
}

// focus gives the keyboard to a stop.
func (s *screen) focus(next stop) {
	if control := s.bar.controls[next]; control != nil {
		s.frame.Window.Canvas().Focus(control)
		return
	}
	s.frame.Window.Canvas().Focus(s.first)
}

// option offers to narrow the comparison, and says to how many regions.
func (s *screen) option(name string, peers comparison.Peers) widgets.Option {
	kept := len(peers.Among(s.choice.family.newest, assessment.Region{}))
	return widgets.Option{Title: s.say("compare.only", "which", name), Note: s.frame.Words.Count("compare.regions", kept)}
}

func (s *screen) kindsName(kind string) string { return s.say(kindsKeys[kind]) }

func (s *screen) sizeName(size string) string {
	if size == "" {
		return s.say("compare.size-unknown")
	}
	return report.PopulationName(s.frame.Words, size)
}

// only is the one word at a place of a dropdown whose first option takes all.
func only(words []string, at int) []string {
	if at == 0 {
		return nil
	}
	return words[at-1 : at]
}

// occurring keeps those of the words that a region has, and the empty word, for
// not known, at the end.
func occurring(all []assessment.Assessment, words []string, of func(assessment.Region) string) []string {
	var found []string
	for _, word := range append(slices.Clone(words), "") {
		if slices.ContainsFunc(all, func(one assessment.Assessment) bool { return of(one.Region) == word }) {
			found = append(found, word)
		}
	}
	return found
}

// mostNamed is how many regions that are left out are named.
const mostNamed = 6

// narrowed says who is left in the comparison and who is left out; it is empty
// where everyone takes part.
func (s *screen) narrowed() string {
	c, words := s.choice, s.frame.Words
	left := c.leftOut()
	if len(left) == 0 {
		return ""
	}
	var which []string
	if len(c.picked()) < len(c.family.newest) {
		which = append(which, s.say("compare.picked"))
	}
	for _, kind := range c.peers.Kinds {
		which = append(which, s.kindsName(kind))
	}
	for _, size := range c.peers.Populations {
		which = append(which, s.sizeName(size))
	}
	key := "compare.narrowed"
	if s.ownStaysAnyway() {
		key = "compare.narrowed-own"
	}
	said := words.Count(key, len(c.family.newest), "count", len(c.chosen()),
		"which", strings.Join(which, words.Say("list.separator")+" "), "region", c.own.Name)
	if len(left) <= mostNamed {
		said += " " + s.say("compare.left-out", "regions", words.List(left))
	}
	return said
}

// ownStaysAnyway reports whether the own region takes part although it is not
// of the kind and size that is wanted.
func (s *screen) ownStaysAnyway() bool {
	return len(s.choice.chosen()) > len(s.choice.peers.Among(s.choice.picked(), assessment.Region{}))
}

// tooNarrow stands where fewer than two regions are left.
func (s *screen) tooNarrow() *fyne.Container {
	widen := widgets.NewButton(widgets.Primary, s.say("compare.widen"), func() { s.compare(s.choice.everyPeer(), toFirst) })
	choose := widgets.NewButton(widgets.Secondary, s.say("compare.choose"), s.askChoice)
	s.first = widen
	return widgets.Page(widgets.Column(theme.SpaceMedium,
		widgets.Column(theme.SpaceTiny, widgets.Kicker(s.say("compare.kicker-short", "questionnaire", s.choice.family.title)),
			widgets.Title(s.say("compare.too-narrow"))),
		s.bar.row,
		widgets.Column(theme.SpaceTiny, widgets.Body(s.narrowed()), widgets.Body(s.say("compare.too-narrow-meaning"))),
		widgets.Flow(theme.SpaceSmall, widen, choose)), nil)
}
