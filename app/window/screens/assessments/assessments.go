// Package assessments is the first screen: the list of all assessments, from
// which one is found, opened or put into the archive, and a new one begun. In an
// empty library it says what the program does and what to do first.
//
// Everything here belongs to Fyne's goroutine.
package assessments

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

// screen is the list, or the words of an empty library. Until the library is
// read it is a title only.
type screen struct {
	frame *frame.Frame
	stage *fyne.Container
	list  *list // nil until there is something to list
	read  bool
	left  bool
	first fyne.Focusable
	start assessment.Region // of which an assessment is begun at once; nameless for none
}

// New shows the screen and reads the library's assessments, which takes a while
// where there are thousands.
func New(f *frame.Frame, _ frame.Place) frame.Screen {
	s := &screen{frame: f, start: f.TakeRegion()}
	s.stage = container.NewStack(widgets.ListPage(s.title(), widgets.Column(0), widgets.Column(0)))
	frame.Load(f, func(ctx context.Context) (*rows, error) { return readRows(ctx, f.Workspace, f.Words) }, s.show)
	return s
}

// show fills the screen with what was read.
func (s *screen) show(rows *rows, err error) {
	s.read = true
	switch {
	case err != nil:
		s.fill(widgets.Page(widgets.Column(theme.SpaceMedium, s.title(), widgets.Body(s.frame.Words.Error(err))), nil))
	case len(rows.listed) > 0:
		s.list = newList(s, rows)
		s.fill(s.list.content)
		s.first = s.list.table.Control()
	case s.asksLanguage():
		s.fill(s.languages())
	default:
		s.fill(s.teach())
	}
	s.frame.Complete()
	if s.start.Name != "" {
		s.beginWith(s.start)
	}
}

func (s *screen) fill(content fyne.CanvasObject) {
	s.stage.Objects = []fyne.CanvasObject{content}
	s.stage.Refresh()
}

// Content is the list.
func (s *screen) Content() fyne.CanvasObject { return s.stage }

// Title names the screen, once it shows what is in the library.
func (s *screen) Title() []string {
	if !s.read {
		return nil
	}
	return []string{s.frame.Words.Say("screen.assessments")}
}

// First is the list, so that Return opens the first assessment, or in an empty
// library what to do first.
func (s *screen) First() fyne.Focusable { return s.first }

// Leave has nothing to save.
func (s *screen) Leave() { s.left = true }

// TakeKey uses no key.
func (s *screen) TakeKey(fyne.KeyName) bool { return false }

// Find gives the keyboard to the search, where there is something to find.
func (s *screen) Find() {
	if s.list != nil {
		s.list.search.Begin()
	}
}

// TakeRune begins a search with the letters that no control took.
func (s *screen) TakeRune(char rune) bool {
	return s.list != nil && s.list.search.BeginWith(char)
}

func (s *screen) title() *widgets.Text {
	return widgets.Title(s.frame.Words.Say("screen.assessments"))
}
