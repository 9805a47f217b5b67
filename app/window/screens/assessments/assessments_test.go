package assessments_test

import (
	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
)

// begins presses "New assessment…" with the keyboard.
func (s *stage) begins() {
	s.t.Helper()
	tabTo[*widgets.Button](s, 1)
	s.press(fyne.KeyReturn)
}
