// Package regions is the list of all regions: those of the programme area, which
// the program brings along, and a user's own, which are added, edited, merged
// and removed here.
//
// Everything here belongs to Fyne's goroutine.
package regions

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

// screen is the list of regions. Until they are read it is a title only.
type screen struct {
	frame *frame.Frame
	stage *fyne.Container
	list  *list // nil until the regions are read
	read  bool
}

// New shows the screen and reads the library's regions.
func New(f *frame.Frame, _ frame.Place) frame.Screen {
	s := &screen{frame: f}
	s.stage = container.NewStack(widgets.ListPage(s.title(), widgets.Column(0), widgets.Column(0)))
	frame.Load(f, s.readRows, s.show)
	return s
}

func (s *screen) readRows(ctx context.Context) (*rows, error) {
	return readRows(ctx, s.frame.Workspace, s.frame.Words)
}

// show fills the screen with what was read.
func (s *screen) show(rows *rows, err error) {
	s.read = true
	if err != nil {
		s.fill(widgets.Page(widgets.Column(theme.SpaceMedium, s.title(), widgets.Body(s.frame.Words.Error(err))), nil))
	} else {
		s.list = newList(s, rows)
		s.fill(s.list.content)
	}
	s.frame.Complete()
}

// changed reads the regions again after one was changed, says what was done, and
// marks the region.
func (s *screen) changed(region assessment.Region, done notice) {
	frame.Load(s.frame, s.readRows, func(rows *rows, err error) {
		if err != nil {
			s.frame.Tell(err)
			return
		}
		s.list.replace(rows, region, done)
	})
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
	return []string{s.frame.Words.Say("screen.regions")}
}

// First is the list.
func (s *screen) First() fyne.Focusable {
	if s.list == nil {
		return nil
	}
	return s.list.table.Control()
}

// Leave has nothing to save.
func (s *screen) Leave() {}

// TakeKey uses no key.
func (s *screen) TakeKey(fyne.KeyName) bool { return false }

// TakeRune begins a search with the letters that no control took.
func (s *screen) TakeRune(char rune) bool { return s.list != nil && s.list.search.BeginWith(char) }

// Find gives the keyboard to the search.
func (s *screen) Find() {
	if s.list != nil {
		s.list.search.Begin()
	}
}

func (s *screen) title() *widgets.Text { return widgets.Title(s.say("screen.regions")) }

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }
