package frame

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// fault is shown in place of a screen whose assessment cannot be opened.
type fault struct {
	title string
	back  *widgets.Button
	page  fyne.CanvasObject
}

// NewFault returns a screen that tells a fault and leads back to the list.
// title names the screen whose place it takes.
func (f *Frame) NewFault(title string, err error) Screen {
	back := widgets.NewButton(widgets.Primary, f.Words.Say("screen.assessments"), func() {
		f.Go(Place{Screen: Assessments})
	})
	details := CopyButton(f.Words.Say("dialog.copy-details"), f.Words.Say("dialog.copied-details"), func() string { return f.details(err) })
	body := widgets.Column(theme.SpaceMedium, widgets.Body(f.Words.Error(err)), widgets.Flow(theme.SpaceSmall, back, details))
	return &fault{title, back, widgets.Page(body, nil)}
}

// Content says what is wrong.
func (s *fault) Content() fyne.CanvasObject { return s.page }

// Title names the screen.
func (s *fault) Title() []string { return []string{s.title} }

// First is the way back to the list.
func (s *fault) First() fyne.Focusable { return s.back }

// Leave has nothing to save.
func (s *fault) Leave() {}
