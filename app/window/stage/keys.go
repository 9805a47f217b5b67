package stage

import (
	"fyne.io/fyne/v2"

	"compass/app/window/widgets"
)

// mostTabs is more than any screen has Tab stops.
const mostTabs = 200

// Type types characters into what has the keyboard, else into the window.
func (s *Stage) Type(text string) {
	for _, char := range text {
		if focused := s.Focused(); focused != nil {
			focused.TypedRune(char)
		} else {
			s.Window.Canvas().OnTypedRune()(char)
		}
	}
}

// Press presses keys on what has the keyboard, else on the window.
func (s *Stage) Press(names ...fyne.KeyName) {
	for _, name := range names {
		key := &fyne.KeyEvent{Name: name}
		if focused := s.Focused(); focused != nil {
			focused.TypedKey(key)
		} else {
			s.Window.Canvas().OnTypedKey()(key)
		}
	}
}

// Tab presses Tab once.
func (s *Stage) Tab() { s.Window.Canvas().FocusNext() }

// TabToButton presses Tab until the button with this label has the keyboard.
func (s *Stage) TabToButton(label string) {
	s.t.Helper()
	for range mostTabs {
		if button, is := s.Focused().(*widgets.Button); is && button.Text == label {
			return
		}
		s.Tab()
	}
	s.t.Fatalf("Tab reaches no button %q", label)
}

// PressButton presses Tab until the button with this label has the keyboard,
// and then Return.
func (s *Stage) PressButton(label string) {
	s.t.Helper()
	s.TabToButton(label)
	s.Press(fyne.KeyReturn)
}

// TabTo presses Tab until an object of the kind wanted has the keyboard for the
// given time, counted from 1.
func TabTo[W fyne.Focusable](s *Stage, time int) W {
	s.t.Helper()
	var zero W
	for range mostTabs {
		s.Tab()
		if wanted, is := s.Focused().(W); is {
			if time--; time == 0 {
				return wanted
			}
		}
	}
	s.t.Fatalf("Tab reaches no %T", zero)
	return zero
}

// Focused is what has the keyboard, nil for nothing.
func (s *Stage) Focused() fyne.Focusable { return s.Window.Canvas().Focused() }

// FocusedButton is the label of the button that has the keyboard.
func (s *Stage) FocusedButton() string {
	s.t.Helper()
	button, is := s.Focused().(*widgets.Button)
	if !is {
		s.t.Fatalf("the keyboard is on %T, not on a button", s.Focused())
	}
	return button.Text
}
