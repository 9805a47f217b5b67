package stage

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
)

// asks ends the label of a button that opens a dialog, in every language.
const asks = "…"

// Asking are the buttons of the screen that open a dialog, in their order.
func (s *Stage) Asking() []*widgets.Button {
	var found []*widgets.Button
	each(s.Window.Content(), fyne.Position{}, func(shown fyne.CanvasObject, _ fyne.Position) {
		if button, is := shown.(*widgets.Button); is && !button.Disabled() && strings.Contains(button.Text, asks) {
			found = append(found, button)
		}
	})
	return found
}

// OpenDialog presses one of the buttons that open a dialog.
func (s *Stage) OpenDialog(index int) {
	s.t.Helper()
	buttons := s.Asking()
	if index >= len(buttons) {
		s.t.Fatalf("the screen has %d buttons that open a dialog", len(buttons))
	}
	s.Window.Canvas().Focus(buttons[index])
	s.Press(fyne.KeyReturn)
}

// InDialog says whether a dialog or a list is open over the screen.
func (s *Stage) InDialog() bool { return s.Window.Canvas().Overlays().Top() != nil }

// mostDialogs is more than lie over each other at any time.
const mostDialogs = 10

// Escape closes what is open over the screen.
func (s *Stage) Escape() {
	s.t.Helper()
	for range mostDialogs {
		if !s.InDialog() {
			return
		}
		s.Press(fyne.KeyEscape)
		s.Settle()
	}
	s.t.Fatal("Escape does not close what is open")
}
