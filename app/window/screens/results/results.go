// Package results is the screen on which an assessment's result is read: in
// words, in charts with last time's place, and in three cards: what to do
// first, the themes, the targets.
//
// From here one goes on to the report, and the assessment is finalised or opened
// again. The screen counts nothing itself: the workspace does. Everything here
// belongs to Fyne's goroutine.
package results

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
	"compass/assessment/scoring"
)

// screen shows the result of one assessment.
type screen struct {
	frame.Paged
	frame  *frame.Frame
	opened workspace.Opened
	pack   questionnaire.Words
	asked  scoring.Result  // over all questions asked, also while the core result is shown
	since  *report.Since   // beside the last assessment; nil where there is none
	holder *fyne.Container // its one object is all that is shown
	first  fyne.Focusable
}

// New opens the results of a place's assessment.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	opened, err := f.Workspace.Open(f.Context(), place.Assessment)
	if err != nil {
		return f.NewFault(f.Words.Say("screen.results"), err)
	}
	s := &screen{frame: f, holder: container.NewStack()}
	if err := s.take(opened); err != nil {
		return f.NewFault(f.Words.Say("screen.results"), err)
	}
	return s
}

// Content is the list of dimensions and the result.
func (s *screen) Content() fyne.CanvasObject { return s.holder }

// Title says whose result this is and whether it is final.
func (s *screen) Title() []string {
	return []string{s.read().Region.Name, s.say("screen.results"), report.StateName(s.frame.Words, s.read().State)}
}

// First is the button that most people come for.
func (s *screen) First() fyne.Focusable { return s.first }

// take shows an assessment as it was read.
func (s *screen) take(opened workspace.Opened) error {
	if err := s.findLast(opened); err != nil {
		return err
	}
	s.opened, s.pack = opened, opened.Pack.Words(s.frame.Words.Language())
	s.asked = scoring.Score(opened.Pack, opened.Assessment, opened.Assessment.Scope)
	list, above := s.sides()
	foot := s.foot()
	body := []fyne.CanvasObject{s.head()}
	if s.answered() {
		if opened.Result.CoreOnly {
			body = append(body, s.coreOnly())
		}
		if s.since != nil {
			body = append(body, s.changes())
		}
		body = append(body, s.pictures(), s.cards(), s.staircase(), above)
	} else {
		body = append(body, s.nothingYet())
	}
	s.Page = widgets.Page(widgets.Column(theme.SpaceMedium, body...), foot)
	s.holder.Objects = []fyne.CanvasObject{list.Beside(s.Page, above, s.frame.Window)}
	s.holder.Refresh()
	return nil
}

// reload reads the assessment again, after its state changed.
func (s *screen) reload() {
	opened, err := s.frame.Workspace.Open(s.frame.Context(), s.opened.Assessment.ID)
	if err == nil {
		err = s.take(opened)
	}
	if err != nil {
		s.frame.Tell(err)
		return
	}
	s.frame.ShowTitle()
	s.frame.Window.Canvas().Focus(s.first)
}

// arrangeAnew gives everything its place after something grew or shrank.
func (s *screen) arrangeAnew() { s.Page.Refresh() }

// answered reports whether anything but blanks came in.
func (s *screen) answered() bool { return len(s.blank()) < len(s.asked.Questions) }

func (s *screen) read() assessment.Assessment { return s.opened.Assessment }

func (s *screen) final() bool { return s.read().State == assessment.Final }

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }

// toQuestions goes to a question, or to the first open one where it is empty.
func (s *screen) toQuestions(question string) {
	s.frame.Go(frame.Place{Screen: frame.Questions, Assessment: s.read().ID, Question: question})
}
