package compare

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// A chooser is the dialog in which a person chooses what is compared.
type chooser struct {
	screen *screen
	wanted choice
	checks *fyne.Container
	scope  *fyne.Container
	dialog *widgets.Dialog
}

// askChoice opens the dialog with the present choice.
func (s *screen) askChoice() {
	c := &chooser{screen: s, wanted: s.choice, checks: widgets.Column(0), scope: widgets.Column(theme.SpaceTiny)}
	if c.wanted.family.newest == nil { // nothing was compared yet
		c.wanted = s.library.newChoice(s.library.foremost())
	}
	c.wanted.in = append([]bool(nil), c.wanted.in...)
	body := widgets.Column(theme.SpaceMedium)
	if options := c.questionnaires(); len(options) > 1 {
		dropdown := widgets.NewDropdown(options, "", c.takeFamily)
		dropdown.ShowChosen(c.wanted.at)
		body.Add(widgets.Field(s.say("compare.questionnaire"), dropdown))
	}
	body.Add(widgets.Column(theme.SpaceTiny, widgets.Strong(s.say("compare.who")), widgets.Flow(theme.SpaceSmall,
		widgets.NewButton(widgets.Secondary, s.say("compare.all"), func() { c.setAll(true) }),
		widgets.NewButton(widgets.Secondary, s.say("compare.none"), func() { c.setAll(false) })), c.checks))
	body.Add(c.scope)
	c.fill()
	c.dialog = widgets.ShowDialog(s.frame.Window, s.say("compare.choose-title"), body,
		widgets.DialogButton{Text: s.say("compare.do"), Importance: widgets.Primary, OnTapped: func() { s.compare(c.wanted, toFirst) }},
		widgets.DialogButton{Text: s.say("dialog.cancel"), Safe: true})
	c.allow()
	if first, is := c.checks.Objects[0].(*widgets.Check); is {
		c.dialog.Focus(first)
	}
}

func (c *chooser) questionnaires() []widgets.Option {
	var options []widgets.Option
	for _, one := range c.screen.library.families {
		note := c.screen.frame.Words.Count("compare.regions", len(one.newest))
		options = append(options, widgets.Option{Title: one.title, Note: note})
	}
	return options
}

func (c *chooser) takeFamily(at int) {
	c.wanted = c.screen.library.newChoice(at)
	c.fill()
	c.allow()
}

func (c *chooser) setAll(in bool) {
	for i := range c.wanted.in {
		c.wanted.in[i] = in
		if check, is := c.checks.Objects[i].(*widgets.Check); is {
			check.ShowChecked(in)
		}
	}
	c.fillScope()
	c.allow()
}

// fill lists the regions with a check each.
func (c *chooser) fill() {
	s := c.screen
	var checks []fyne.CanvasObject
	for i, one := range c.wanted.family.newest {
		note := s.say("compare.about", "date", s.frame.Words.Date(one.Date), "scope", report.ScopeWord(s.frame.Words, one.Scope))
		check := widgets.NewCheck(one.Region.Name, note, func(checked bool) {
			c.wanted.in[i] = checked
			c.fillScope()
			c.allow()
		})
		check.ShowChecked(c.wanted.in[i])
		checks = append(checks, check)
	}
	c.checks.Objects = checks
	c.checks.Refresh()
	c.fillScope()
}

// fillScope offers all questions or the core questions, where both make sense.
func (c *chooser) fillScope() {
	s := c.screen
	if !c.wanted.bothWays() {
		c.scope.Objects, c.wanted.core = nil, false
		c.scope.Refresh()
		return
	}
	if len(c.scope.Objects) > 0 {
		return
	}
	ways := widgets.NewWrappedChoice([]widgets.Option{
		{Title: s.say("compare.way-full"), Note: s.say("compare.way-full-note")},
		{Title: s.say("compare.way-core"), Note: s.say("compare.way-core-note")},
	}, func(index int) { c.wanted.core = index == 1 })
	way := 0
	if c.wanted.core {
		way = 1
	}
	ways.ShowChosen(way)
	c.scope.Objects = []fyne.CanvasObject{widgets.Strong(s.say("compare.way")), ways}
	c.scope.Refresh()
}

// allow lets the comparison start once two regions take part.
func (c *chooser) allow() {
	if c.dialog == nil {
		return
	}
	if len(c.wanted.picked()) < 2 {
		c.dialog.Button(0).Disable()
		return
	}
	c.dialog.Button(0).Enable()
}
