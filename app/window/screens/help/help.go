// Package help is the screen that explains the program: what it does, how to
// lead a room through the questions, what the levels mean and how it counts,
// what happens to answers, the keys, and the licences.
//
// It is one page with a list of its parts that leads to each. Everything here
// belongs to Fyne's goroutine.
package help

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// screen shows the help.
type screen struct {
	frame.Paged
	frame    *frame.Frame
	headings []fyne.CanvasObject
	list     *side.List
	choice   *widgets.Dropdown
	content  *fyne.Container
}

// New opens the help.
func New(f *frame.Frame, _ frame.Place) frame.Screen {
	s := &screen{frame: f}
	s.list = side.New(s.say("screen.help"), "", s.jump)
	var steps []widgets.Step
	var options []widgets.Option
	for _, part := range parts {
		steps = append(steps, widgets.Step{Title: s.say(part.title), Done: widgets.NoBar})
		options = append(options, widgets.Option{Title: s.say(part.title)})
	}
	s.list.Show(steps, "")
	s.choice = widgets.NewDropdown(options, s.say("guide.go-to"), s.jump)
	s.Page = widgets.Page(widgets.Column(theme.SpaceLarge, s.sections()...), nil)
	s.mark(0)
	widgets.FollowPage(s.Page, s.headings, s.mark)
	s.content = s.list.Beside(s.Page, s.choice, f.Window)
	return s
}

// Content is the list of parts and the page.
func (s *screen) Content() fyne.CanvasObject { return s.content }

// Title names the screen.
func (s *screen) Title() []string { return []string{s.say("screen.help")} }

// First is nothing: the keys that scroll work at once.
func (s *screen) First() fyne.Focusable { return nil }

// sections are all parts, each under its heading.
func (s *screen) sections() []fyne.CanvasObject {
	sections := []fyne.CanvasObject{s.choice, widgets.Title(s.say("guide.title"))}
	for _, part := range parts {
		heading := widgets.Heading(s.say(part.title))
		s.headings = append(s.headings, heading)
		sections = append(sections, widgets.Column(theme.SpaceSmall, append([]fyne.CanvasObject{heading}, part.body(s)...)...))
	}
	return sections
}

// jump scrolls to a part and marks it, also where the page ends before the part
// can stand at the top.
func (s *screen) jump(part int) {
	widgets.ScrollPageTo(s.Page, s.headings[part])
	s.mark(part)
}

// mark shows which part is read.
func (s *screen) mark(part int) {
	s.list.Steps.ShowChosen(part)
	s.choice.ShowChosen(part)
}

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }
