package compare

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/comparison"
)

// take shows what was compared.
func (s *screen) take() {
	s.pack = s.shown.main.Pack.Words(s.frame.Words.Language())
	objects := []fyne.CanvasObject{s.head(), s.heat(s.shown.main)}
	if s.shown.everyone != s.shown.main {
		objects = append(objects, widgets.Heading(s.say("compare.core-too")), widgets.Small(s.say("compare.core-too-meaning")), s.heat(s.shown.everyone))
	}
	objects = append(objects,
		widgets.Columns(420, theme.SpaceMedium, []float32{56, 44}, s.partners(), widgets.Column(0, s.reading())),
		s.made())
	s.show(widgets.Page(widgets.Column(theme.SpaceMedium, objects...), s.foot()))
}

// head says what is compared and what stands out.
func (s *screen) head() fyne.CanvasObject {
	words, main := s.frame.Words, *s.shown.main
	title, lead := words.Count("compare.title", len(s.shown.everyone.Entries)), report.ComparisonLead(words, main)
	if at := s.ownEntry(); at >= 0 {
		title = s.say("compare.title-own", "region", main.Entries[at].Assessment.Region.Name)
		lead = s.furthest(main.Entries[at]) + report.StandingSentence(words, main, at)
	}
	said := widgets.Muted(lead)
	said.MaxWidth = leadWidth
	return widgets.Column(theme.SpaceTiny,
		widgets.Ends(widgets.Kicker(s.kicker()), widgets.Kicker(s.invented())), widgets.Title(title), said)
}

// furthest says what a region can offer and where it has most to gain; it is
// empty where too little is answered to tell.
func (s *screen) furthest(entry comparison.Compared) string {
	if len(entry.Strengths) == 0 || len(entry.Needs) == 0 {
		return ""
	}
	named := func(ids []string) string {
		var names []string
		for _, id := range ids {
			dimension, _ := entry.Result.Dimension(id)
			names = append(names, s.say("compare.scored", "dimension", s.pack.Dimensions[id].Title,
				"score", report.ScoreText(s.frame.Words, dimension)))
		}
		return s.frame.Words.List(names)
	}
	return s.say("compare.own", "strengths", named(entry.Strengths), "needs", named(entry.Needs)) + " "
}

// leadWidth lets the lead run a little wider than other text, as the table
// below it does.
const leadWidth = 900

// kicker says questionnaire, regions and questions.
func (s *screen) kicker() string {
	scope := "compare.on-full"
	switch {
	case s.shown.main != s.shown.everyone:
		scope = "compare.on-both"
	case s.shown.main.Core:
		scope = "compare.on-core"
	}
	return s.say("compare.kicker", "questionnaire", s.choice.family.title,
		"regions", s.frame.Words.Count("compare.regions", len(s.shown.everyone.Entries)), "scope", s.say(scope))
}

// invented marks examples.
func (s *screen) invented() string {
	count := 0
	for _, entry := range s.shown.everyone.Entries {
		if entry.Assessment.Region.Invented() {
			count++
		}
	}
	switch count {
	case 0:
		return ""
	case len(s.shown.everyone.Entries):
		return s.say("compare.examples")
	default:
		return s.say("compare.some-examples")
	}
}

// ownEntry is the entry of the region that a person came from, −1 for none.
func (s *screen) ownEntry() int {
	for i, entry := range s.shown.main.Entries {
		if s.isOwn(entry.Assessment) {
			return i
		}
	}
	return -1
}

func (s *screen) isOwn(one assessment.Assessment) bool { return one.ID == s.own }

// foot holds what can be done with the comparison.
func (s *screen) foot() fyne.CanvasObject {
	write := widgets.NewButton(widgets.Primary, s.say("compare.write"), s.write)
	choose := widgets.NewButton(widgets.Secondary, s.say("compare.choose"), s.askChoice)
	s.first = write
	row := widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, write, choose)
	if s.own != "" {
		row.Add(widgets.NewButton(widgets.Secondary, s.say("screen.results"), func() {
			s.frame.Go(frame.Place{Screen: frame.Results, Assessment: s.own})
		}))
	}
	return row
}

// write asks where the report goes and writes it.
func (s *screen) write() {
	newest := assessment.Date("")
	for _, entry := range s.shown.everyone.Entries {
		newest = max(newest, entry.Assessment.Date)
	}
	s.frame.WriteReport(workspace.ReportRequest{
		Kind: "comparison", Format: "pdf",
		Selection: s.choice.selection(s.choice.chosen(), s.choice.core),
	}, s.frame.Words.Count("compare.regions", len(s.shown.everyone.Entries)), newest)
}

// tooFew says what to do first.
func (s *screen) tooFew() *fyne.Container {
	most := 0
	for _, one := range s.families {
		most = max(most, len(one.newest))
	}
	return s.trouble(s.frame.Words.Count("compare.too-few", most))
}

// trouble says something and leads to the assessments.
func (s *screen) trouble(text string) *fyne.Container {
	button := widgets.NewButton(widgets.Primary, s.say("screen.assessments"), func() {
		s.frame.Go(frame.Place{Screen: frame.Assessments})
	})
	s.first = button
	return s.message(text, button)
}

// stopped stands while nothing was compared yet, or the work was cancelled.
func (s *screen) stopped() *fyne.Container {
	button := widgets.NewButton(widgets.Primary, s.say("compare.choose"), s.askChoice)
	s.first = button
	return s.message(s.say("compare.stopped"), button)
}

func (s *screen) message(text string, button *widgets.Button) *fyne.Container {
	return widgets.Page(widgets.Column(theme.SpaceMedium,
		widgets.Title(s.say("compare.nothing")), widgets.Body(text), widgets.Flow(theme.SpaceSmall, button)), nil)
}
