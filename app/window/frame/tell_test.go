package frame_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/assessment/problem"
)

// wantCopied wants the clipboard to hold texts.
func wantCopied(t *testing.T, wanted ...string) {
	t.Helper()
	copied := fyne.CurrentApp().Clipboard().Content()
	for _, text := range wanted {
		if !strings.Contains(copied, text) {
			t.Errorf("%q is not copied; the clipboard holds %q", text, copied)
		}
	}
}

func TestTheDetailsOfAFaultAreCopiedWithWhatLiesBehindIt(t *testing.T) {
	s := stage.New(t, lost)
	s.Show("", "")
	inner := errors.New("the device hung up")
	s.Frame.Tell(fmt.Errorf("read the list: %w", errors.Join(inner, problem.Problem{Code: problem.FileMissing, Facts: problem.Facts{"path": "sheet.csv"}})))
	if button := s.FocusedButton(); button != "Close" {
		t.Errorf("the dialog begins at %q", button)
	}
	s.PressButton("Copy details")
	s.Sees("The file cannot be read", "Details copied")
	s.Picture("told")
	wantCopied(t, "There is no file sheet.csv; check the name.", "Library: "+s.Work.Path(), "*fmt.wrapError: read the list", "*errors.errorString: the device hung up", "problem.Problem: file-missing")
	s.Press(fyne.KeyEscape)
	if s.Shows("The file cannot be read") {
		t.Error("Escape does not close the dialog")
	}
}

func TestAScreenThatCannotBeShownHasItsDetailsToo(t *testing.T) {
	s := stage.New(t, lost)
	s.Show("", "")
	s.PressButton("Copy details")
	s.Sees("Details copied")
	s.Picture("fault")
	wantCopied(t, "assessment-missing", "Library: "+s.Work.Path())
}

func TestALibraryThatWasTakenAwayIsFirstOfAllCopied(t *testing.T) {
	s := stage.New(t, lost)
	s.Show("", "")
	s.Frame.Tell(problem.Problem{Code: problem.LibraryTaken, Facts: problem.Facts{"path": "E:/taken.compass"}})
	if button := s.FocusedButton(); button != "Save a copy…" {
		t.Errorf("the dialog begins at %q", button)
	}
	s.TabToButton("Copy details")
}

func TestAFileThatIsGoneIsNotOpened(t *testing.T) {
	for name, open := range map[string]func(*stage.Stage, string){
		"open": func(s *stage.Stage, path string) { s.Frame.OpenFile(path) },
		"show": func(s *stage.Stage, path string) { s.Frame.ShowInFolder(path) },
	} {
		t.Run(name, func(t *testing.T) {
			s := stage.New(t, lost)
			s.Show("", "")
			path := t.TempDir() + "/gone.pdf"
			open(s, path)
			s.Wait("the fault", func() bool { return s.Shows("There is no file " + path) })
		})
	}
}
