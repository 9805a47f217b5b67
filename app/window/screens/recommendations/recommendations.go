// Package recommendations is the screen on which every step of an assessment
// stands in its order: what to do, who does it, when it is done, why it stands
// where it stands, and the way on to the target.
//
// It orders nothing itself: the workspace does. Everything here belongs to
// Fyne's goroutine.
package recommendations

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// screen shows the steps of one assessment.
type screen struct {
	frame.Paged
	frame   *frame.Frame
	opened  workspace.Opened
	pack    questionnaire.Words
	choice  choice
	filters []*filter                       // none where there are no steps
	shown   []recommendation.Recommendation // as they stand on the screen, top down
	list    *widgets.FoldList               // nil where no step fits
	full    *widgets.Chip                   // whether every step is unfolded
	first   fyne.Focusable
	whole   fyne.CanvasObject
	title   *widgets.Text
	steps   *fyne.Container // holds the list, or what stands in its place
	told    *widgets.Text   // what was done last
	side    *side.List
	began   int // the step that was unfolded at first, -1 for none
}

// New opens the steps of a place's assessment, at the step of the place's
// question where there is one.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	opened, err := f.Workspace.Open(f.Context(), place.Assessment)
	if err != nil {
		return f.NewFault(f.Words.Say("screen.recommendations"), err)
	}
	s := &screen{frame: f, opened: opened, pack: opened.Pack.Words(f.Words.Language()), began: -1}
	s.told = widgets.Toned("", widgets.ToneSaved)
	s.steps, s.title = widgets.Column(0), widgets.Title("")
	s.side = side.OfAssessment(f.Words, opened, s.chooseDimension)
	if len(opened.Recommendations) == 0 {
		s.Page = widgets.Page(s.empty(), nil)
		s.whole = s.side.Beside(s.Page, widgets.Column(0), f.Window)
		return s
	}
	s.side.Show(s.stepsByDimension(), s.say("recommendations.side"))
	narrow, choosing := s.choosing()
	s.Page = widgets.Page(widgets.Column(theme.SpaceMedium, s.head(), choosing, s.steps), s.foot())
	s.whole = s.side.Beside(s.Page, narrow, f.Window)
	s.showSteps(place.Question)
	return s
}

// Content is the list of dimensions and the steps.
func (s *screen) Content() fyne.CanvasObject { return s.whole }

// Title says whose steps these are.
func (s *screen) Title() []string {
	return []string{s.read().Region.Name, s.say("screen.recommendations"), report.StateName(s.frame.Words, s.read().State)}
}

// First is the list of steps, or the first thing to do where there is none.
func (s *screen) First() fyne.Focusable { return s.first }

// Opened shows the beginning of the page, unless a step further down was asked
// for.
func (s *screen) Opened() {
	if s.began < 0 {
		widgets.ScrollPage(s.Page, fyne.KeyHome)
	}
}

// head says whose steps these are, how many, and what their order means.
func (s *screen) head() fyne.CanvasObject {
	mark := report.StateName(s.frame.Words, s.read().State)
	if s.read().Region.Invented() {
		mark = s.say("results.joined", "first", s.say("results.example"), "second", mark)
	}
	kicker := widgets.Kicker(side.Kicker(s.frame.Words, s.opened))
	order := strings.TrimSpace(side.SoFar(s.frame.Words, s.opened) + " " + s.say("recommendations.order"))
	return widgets.Column(theme.SpaceTiny, widgets.Ends(kicker, widgets.Kicker(mark)), s.title, widgets.Muted(order),
		widgets.Explanation(s.say("recommendations.order-ask"), s.say("recommendations.order-made"), s.arrangeAnew))
}

// arrangeAnew gives everything its place after something grew or shrank.
func (s *screen) arrangeAnew() { s.Page.Refresh() }

// foot leads on, to what is open in the questions before the report, and says
// what was copied.
func (s *screen) foot() fyne.CanvasObject {
	row := widgets.Flow(theme.SpaceSmall + theme.SpaceTiny)
	importance := widgets.Primary
	if lead, question := side.Lead(s.frame.Words, s.opened); lead != "" {
		row.Add(widgets.NewButton(importance, lead, func() { s.toQuestion(question) }))
		importance = widgets.Secondary
	}
	row.Add(widgets.NewButton(importance, s.say("recommendations.write"), s.write))
	return widgets.Ends(row, s.told)
}

// write asks where the report goes and writes it.
func (s *screen) write() {
	s.frame.WriteReport(workspace.ReportRequest{
		Kind: "region", Format: "pdf", Language: s.frame.Words.Language(), ID: s.read().ID,
	}, s.read().Region.Name, s.read().Date)
}

// toQuestion goes to the question of a step, or to the first open one where it
// is empty.
func (s *screen) toQuestion(question string) {
	s.frame.Go(frame.Place{Screen: frame.Questions, Assessment: s.read().ID, Question: question})
}

func (s *screen) read() assessment.Assessment { return s.opened.Assessment }

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }
