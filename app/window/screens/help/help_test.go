package help_test

import (
	"regexp"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/screens/help"
	"compass/app/window/stage"
	"compass/app/window/widgets"
)

var screen = stage.Screen{Key: frame.Help, New: help.New}

// shown shows the help with a version and a key.
func shown(s *stage.Stage) *stage.Stage {
	s.Frame.Version = "9.9.9"
	s.Frame.Keys = func() [][2]string { return [][2]string{{"Go to a screen", ""}, {"Ctrl+9", "a screen of the test"}} }
	s.Show("", "")
	return s
}

func TestHelpTellsEverythingOnOnePage(t *testing.T) {
	s := shown(stage.New(t, screen))
	s.Sees("Version 9.9.9", "What it does", "3  Think alone", "Starting", "Results are measured and published",
		"The staircase", "The secured level", "Why “similar”", "Nothing is sent anywhere", s.Work.Path(),
		"Go to a screen", "Ctrl+9", "a screen of the test", "MIT licence", "CC BY 4.0", "Source Sans 3", "no official RESIST or EU text")
	if found := regexp.MustCompile(`\[[a-z]+\.[a-z0-9-]+\]|<no value>|%!`).FindString(s.Texts()); found != "" {
		t.Errorf("the help says %q", found)
	}
	s.WantTitle("Help – RESIST Compass")
}

func TestTheListOfPartsIsOneTabStopAndLeadsToEach(t *testing.T) {
	s := shown(stage.New(t, screen))
	stage.TabTo[*widgets.StepList](s, 1)
	before := float32(-1)
	for range 4 { // the later parts share the last view of the page
		s.Press(fyne.KeyReturn, fyne.KeyDown)
		at := page(t, s).Offset()
		if at <= before {
			t.Fatalf("the page went from %v to %v", before, at)
		}
		before = at
	}
	s.Tab()
	if again, is := s.Focused().(*widgets.StepList); is {
		t.Errorf("the list takes a second Tab stop: %T", again)
	}
}

func TestAPartStandsAtTheTopAfterItWasChosen(t *testing.T) {
	s := shown(stage.New(t, screen))
	stage.TabTo[*widgets.StepList](s, 1)
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	driver, view := fyne.CurrentApp().Driver(), page(t, s)
	for _, object := range test.LaidOutObjects(view) {
		if text, is := object.(*widgets.Text); is && text.String() == "Run a workshop" {
			if y := driver.AbsolutePositionForObject(text).Y - driver.AbsolutePositionForObject(view).Y; y < 0 || y > 40 {
				t.Errorf("the heading stands %v below the top", y)
			}
			return
		}
	}
	t.Fatal("the heading is not on the page")
}

func TestKeysScrollTheHelpAtOnce(t *testing.T) {
	s := shown(stage.New(t, screen))
	s.Press(fyne.KeyPageDown)
	if page(t, s).Offset() == 0 {
		t.Error("PageDown moves nothing")
	}
}

func TestTheListMarksThePartThatIsRead(t *testing.T) {
	s := shown(stage.NewIn(t, screen, stage.Narrow))
	parts := stage.TabTo[*widgets.Dropdown](s, 1)
	if parts.Chosen() != 0 {
		t.Errorf("part %d is marked at the top", parts.Chosen())
	}
	s.Frame.TakeKey(fyne.KeyEnd)
	if parts.Chosen() < 3 {
		t.Errorf("part %d is marked at the end", parts.Chosen())
	}
}

func TestANarrowWindowHasADropdownOfParts(t *testing.T) {
	s := shown(stage.NewIn(t, screen, stage.Narrow))
	s.Sees("What it does")
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	if page(t, s).Offset() == 0 {
		t.Error("the dropdown leads nowhere")
	}
}

// page is what scrolls beside the list.
func page(t *testing.T, s *stage.Stage) *widgets.Scroll {
	t.Helper()
	for _, object := range test.LaidOutObjects(s.Body) {
		if scroll, is := object.(*widgets.Scroll); is && scroll.Size().Width > 600 {
			return scroll
		}
	}
	t.Fatal("there is no page")
	return nil
}

func TestGalleryShowsTheHelpInEveryLook(t *testing.T) {
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		shown(s)
		s.Picture("help-" + look.String())
		for _, page := range []string{"-2", "-3", "-4"} {
			s.Frame.TakeKey(fyne.KeyPageDown)
			s.Picture("help-" + look.String() + page)
		}
	})
}
