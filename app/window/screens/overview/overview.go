// Package overview is what one sees first of an assessment: whose it is, how
// far each dimension has come, who took part, and the one next thing to do.
//
// What comes next is decided in the workspace; the screen words it. Everything
// here belongs to Fyne's goroutine.
package overview

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/questionnaire"
)

// screen shows one assessment as a whole.
type screen struct {
	frame.Paged
	frame  *frame.Frame
	shown  workspace.Overview
	pack   questionnaire.Words
	holder *fyne.Container // its one object is the page
	first  fyne.Focusable  // the button of the next thing to do
}

// New opens the overview of a place's assessment.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	shown, err := f.Workspace.Overview(f.Context(), place.Assessment)
	if err != nil {
		return f.NewFault(f.Words.Say("screen.overview"), err)
	}
	s := &screen{frame: f, holder: container.NewStack()}
	s.take(shown)
	return s
}

// Content is the page.
func (s *screen) Content() fyne.CanvasObject { return s.holder }

// Title says whose assessment this is and whether it is final.
func (s *screen) Title() []string {
	return []string{s.read().Region.Name, s.say("screen.overview"), report.StateName(s.frame.Words, s.read().State)}
}

// First is the button of the next thing to do.
func (s *screen) First() fyne.Focusable { return s.first }

// take shows an assessment as it was read.
func (s *screen) take(shown workspace.Overview) {
	s.shown, s.pack = shown, shown.Pack.Words(s.frame.Words.Language())
	facts := widgets.Column(theme.SpaceMedium, s.result(), s.voices())
	if card := s.extension(); card != nil {
		facts.Add(card)
	}
	s.Page = widgets.Page(widgets.Column(theme.SpaceMedium, s.head(), s.next(),
		widgets.Columns(300, theme.SpaceMedium, []float32{57, 43}, widgets.Column(0, s.progress()), facts)), nil)
	s.holder.Objects = []fyne.CanvasObject{s.Page}
	s.holder.Refresh()
}

// head says whose assessment this is, of which day, scope and state, and small of
// which questionnaire and when it was changed.
func (s *screen) head() fyne.CanvasObject {
	title := s.say("report.questionnaire", "title", s.pack.Title, "version", s.read().Questionnaire.Version)
	mark := report.StateName(s.frame.Words, s.read().State)
	if s.read().Archived {
		mark = s.join(mark, s.say("assessments.archived-one"))
	}
	if s.read().Region.Invented() {
		mark = s.join(s.say("overview.example"), mark)
	}
	about := s.frame.Words.Date(s.read().Date)
	if name := s.frame.Words.OtherName(s.read().Region); name != "" {
		about = s.join(name, about)
	}
	if !s.shown.Pack.OnlyCore() {
		about = s.join(about, report.ScopeName(s.frame.Words, s.read().Scope, s.shown.Questions))
	}
	return widgets.Column(theme.SpaceTiny,
		widgets.Title(s.read().Region.Name), widgets.Muted(s.join(about, mark)), widgets.Small(s.join(title, s.changed())))
}

// changed says when the assessment was changed last or imported and, if known,
// by whom.
func (s *screen) changed() string {
	last := s.shown.Changed
	at := last.When.Local()
	date, time := s.frame.Words.Date(assessment.DateOf(at)), at.Format("15:04")
	switch {
	case last.By == "":
		return s.say("overview.changed", "date", date, "time", time)
	case last.Imported():
		return s.say("overview.imported", "date", date, "time", time)
	}
	return s.say("overview.changed-by", "date", date, "time", time, "name", last.By)
}

func (s *screen) read() assessment.Assessment { return s.shown.Assessment }

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }

func (s *screen) join(first, second string) string {
	return s.say("overview.joined", "first", first, "second", second)
}

// to goes to another screen of this assessment.
func (s *screen) to(key, question string) {
	s.frame.Go(frame.Place{Screen: key, Assessment: s.read().ID, Question: question})
}
