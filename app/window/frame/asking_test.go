package frame_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/native"
	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/assessment/problem"
)

// lost is a screen that tells a fault: there is no assessment of its place.
var lost = stage.Screen{Key: "lost", New: func(f *frame.Frame, _ frame.Place) frame.Screen {
	return f.NewFault("Results", problem.Problem{Code: problem.AssessmentMissing, Facts: problem.Facts{"id": "none"}})
}}

// folders makes a folder that holds others and files, and returns its path.
func folders(t *testing.T) string {
	t.Helper()
	top := t.TempDir()
	for _, folder := range []string{"Documents", "Émile’s reports", ".hidden"} {
		if err := os.Mkdir(filepath.Join(top, folder), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, file := range []string{"lakeland.compass", "notes.txt"} {
		if err := os.WriteFile(filepath.Join(top, file), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return top
}

func TestAFolderIsFoundByTypingAndTakenByKeyboard(t *testing.T) {
	s, top := stage.New(t, lost), folders(t)
	s.Show("", "")
	before, took := s.Focused(), ""
	s.Frame.AskFolder(frame.FileQuestion{Title: "Choose a folder", Act: "Use this folder"}, filepath.Join(top, "gone", "deeper"), func(path string) { took = path })
	s.Wait("the nearest folder that is there", func() bool { return s.Shows("Documents") })
	if s.Shows(".hidden") || s.Shows("notes.txt") {
		t.Error("the list of folders holds hidden ones or files")
	}
	s.Type("emile")
	s.Press(fyne.KeyReturn)
	inside := filepath.Join(top, "Émile’s reports")
	s.Wait("the folder inside", func() bool { return s.Shows(inside) })
	s.Sees("One folder up", "No folders in here.")
	s.Press(fyne.KeyReturn) // one up
	s.Wait("the folder above", func() bool { return s.Shows("Documents") })
	s.Picture("folder")
	s.PressButton("Use this folder")
	if took != top {
		t.Errorf("taken is %q, want %q", took, top)
	}
	if s.Focused() != before {
		t.Error("the keyboard is not given back")
	}
}

func TestEscapeLeavesTheFolderAsItWas(t *testing.T) {
	s := stage.New(t, lost)
	s.Show("", "")
	before := s.Focused()
	s.Frame.AskFolder(frame.FileQuestion{Title: "Choose a folder", Act: "Use this folder"}, folders(t), func(path string) { t.Errorf("%s was taken", path) })
	s.Press(fyne.KeyEscape)
	if s.Shows("Choose a folder") || s.Focused() != before {
		t.Error("Escape does not close the dialog and give the keyboard back")
	}
}

func TestOnlyFilesOfTheEndingAreOfferedToOpen(t *testing.T) {
	s, top := stage.New(t, lost), folders(t)
	s.Show("", "")
	took := ""
	question := frame.FileQuestion{Title: "Open a library", What: "Library", Endings: []string{"compass"}}
	s.Frame.AskOpen(question, func(path string) { took = path })
	s.Press(fyne.KeyEscape)
	s.Frame.AskSave(frame.FileQuestion{Title: "Save", Act: "Save", Name: filepath.Join(top, "x.txt")}, func(string) {})
	s.PressButton("Save") // the next dialog begins where the last file went
	s.Frame.AskOpen(question, func(path string) { took = path })
	s.Wait("the files", func() bool { return s.Shows("lakeland.compass") })
	if s.Shows("notes.txt") {
		t.Error("a file of another kind is offered")
	}
	s.Type("lake")
	s.Press(fyne.KeyReturn)
	if want := filepath.Join(top, "lakeland.compass"); took != want {
		t.Errorf("taken is %q, want %q", took, want)
	}
}

func TestTheSystemsDialogIsAskedOnceAndOffTheWindowsGoroutine(t *testing.T) {
	s, top := stage.New(t, lost), t.TempDir()
	s.Show("", "")
	asked, answer := make(chan native.Question, 2), make(chan string)
	s.Frame.NativeDialog = func(q native.Question) (string, error) {
		asked <- q
		return <-answer, nil
	}
	took := ""
	question := frame.FileQuestion{Title: "Write the report", Act: "Write", Name: "Lakeland.pdf", What: "Report", Endings: []string{"pdf"}}
	for range 2 { // a second press while the first dialog opens
		s.Frame.AskSave(question, func(path string) { took = path })
	}
	if q := <-asked; q.Kind != native.Save || q.Name != "Lakeland.pdf" || q.Title != "Write the report" || q.Folder == "" {
		t.Errorf("asked was %+v", q)
	}
	path := filepath.Join(top, "new", "Lakeland.pdf")
	answer <- path
	s.Wait("the answer", func() bool { return took == path })
	if len(asked) > 0 {
		t.Error("two dialogs were opened")
	}
	if at, err := os.Stat(filepath.Dir(path)); err != nil || !at.IsDir() {
		t.Errorf("the folder is not there: %v", err)
	}
}

func TestWhereTheSystemsDialogFailsTheOwnOneIsShown(t *testing.T) {
	s := stage.New(t, lost)
	s.Show("", "")
	s.Frame.NativeDialog = func(native.Question) (string, error) { return "", errors.New("no dialogs today") }
	took := ""
	s.Frame.AskSave(frame.FileQuestion{Title: "Write the report", Act: "Write", Name: "Lakeland.pdf"}, func(path string) { took = path })
	s.Wait("the own dialog", func() bool { return s.Shows("Name of the file") })
	s.Picture("save")
	s.Type("Northern Bay") // in place of the name, before the ending
	s.Press(fyne.KeyReturn)
	if filepath.Base(took) != "Northern Bay.pdf" {
		t.Errorf("taken is %q", took)
	}
}

func TestGalleryShowsTheDialogsForFiles(t *testing.T) {
	for _, palette := range theme.Palettes() {
		s := stage.NewIn(t, lost, stage.Look{Palette: palette, Scale: 200, Size: stage.Least})
		s.Show("", "")
		s.Frame.AskFolder(frame.FileQuestion{Title: "Choose a folder", Act: "Use this folder"}, folders(t), func(string) {})
		s.Wait("the folders", func() bool { return s.Shows("Documents") })
		s.Picture("folder-" + string(palette))
	}
}
