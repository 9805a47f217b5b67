package results

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// fault is shown where the assessment cannot be opened.
type fault struct {
	frame *frame.Frame
	back  *widgets.Button
	page  fyne.CanvasObject
}

func newFault(f *frame.Frame, err error) *fault {
	back := widgets.NewButton(widgets.Primary, f.Words.Say("screen.assessments"), func() {
		f.Go(frame.Place{Screen: frame.Assessments})
	})
	body := widgets.Column(theme.SpaceMedium, widgets.Body(f.Words.Error(err)), widgets.Flow(theme.SpaceSmall, back))
	return &fault{f, back, widgets.Page(body, nil)}
}

// Content says what is wrong.
func (s *fault) Content() fyne.CanvasObject { return s.page }

// Title names the screen.
func (s *fault) Title() []string { return []string{s.frame.Words.Say("screen.results")} }

// First is the way back to the list.
func (s *fault) First() fyne.Focusable { return s.back }

// Leave has nothing to save.
func (s *fault) Leave() {}
