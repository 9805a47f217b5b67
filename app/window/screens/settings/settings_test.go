package settings_test

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/settings"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Settings, New: settings.New}

func TestANameIsRecordedWithWhatIsChangedFromThenOn(t *testing.T) {
	s := stage.New(t, screen)
	var kept workspace.Settings
	s.Frame.SaveSettings = func(chosen workspace.Settings) error { kept = chosen; return nil }
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show("", "")
	s.WantTitle("Settings – RESIST Compass")
	if _, is := s.Focused().(*widgets.Entry); is {
		t.Error("a stray key would change the name")
	}
	stage.TabTo[*widgets.Entry](s, 1)
	s.Type(" Jūratė ")
	s.Tab()
	s.Sees("✓ Changes are recorded as “Jūratė” from now on.")
	if kept.Name != "Jūratė" {
		t.Fatalf("kept is the name %q", kept.Name)
	}
	s.Answer(id, "strategy.s3", 2)
	if by := s.LastChangedBy(id); by != "Jūratė" {
		t.Errorf("the change was made by %q", by)
	}
}

func TestColoursAndSizeAreChosenByKeyboardAndKept(t *testing.T) {
	s := stage.New(t, screen)
	var kept workspace.Settings
	s.Frame.SaveSettings = func(chosen workspace.Settings) error { kept = chosen; return nil }
	s.Show("", "")
	s.Press(fyne.KeyEnd, fyne.KeySpace) // the size has the keyboard
	stage.TabTo[*widgets.WrappedChoice](s, 1)
	s.Press(fyne.KeyRight, fyne.KeyReturn)
	if kept.Palette != "dark" || kept.Text != 200 {
		t.Errorf("kept is %v", kept)
	}
}

func TestAnotherLibraryTakesThePlaceOfThisOne(t *testing.T) {
	s := stage.New(t, screen)
	s.Start("resist@1.0.0", assessment.Quick)
	s.Show("", "")
	s.PressButton("Open another library…")
	before := s.Work.Path()
	s.Sees("Open now: " + before)
	s.Type(before)
	s.Press(fyne.KeyReturn)
	s.Sees("Open now: " + before) // nothing happens
	s.Window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
	s.Press(fyne.KeyDelete)
	other := filepath.Join(t.TempDir(), "stick")
	s.Type(other)
	s.Sees("There is no file " + other + ".compass yet; a new, empty library will be made.")
	s.Picture("settings-library")
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Assessments})
	if path := s.Frame.Workspace.Path(); path != other+".compass" {
		t.Errorf("%s is open", path)
	}
	if s.Frame.Chosen.Library != other+".compass" {
		t.Errorf("kept is %q", s.Frame.Chosen.Library)
	}
}

func TestALibraryThatCannotBeOpenedLeavesThisOneOpen(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("", "")
	before := s.Work.Path()
	foreign := filepath.Join(t.TempDir(), "letter.compass")
	if err := os.WriteFile(foreign, []byte("Dear all, this is a letter and no library of answers."), 0o644); err != nil {
		t.Fatal(err)
	}
	s.Frame.OpenLibrary(foreign)
	s.Sees("is not a library of RESIST Compass")
	if path := s.Frame.Workspace.Path(); path != before || s.Frame.Chosen.Library != "" {
		t.Errorf("%s is open, kept is %q", path, s.Frame.Chosen.Library)
	}
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Answer(id, "strategy.s3", 2)
}
