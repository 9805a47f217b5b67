package frame

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"compass/app/window/widgets"
	"compass/app/workspace"
)

// SaveCopy asks where a copy of the library goes and saves it, also when the
// library's own file was taken away.
func (f *Frame) SaveCopy() {
	name := strings.TrimSuffix(filepath.Base(f.Workspace.Path()), ".compass") + " copy.compass"
	place := f.NewFilePlace(name)
	f.askFile(f.Words.Say("dialog.copy-title"), f.Words.Say("dialog.save"), place, place.Content(), func(path string) {
		f.Work(f.Words.Say("dialog.copy-title"), func(ctx context.Context, _ func(done, total int)) error {
			return f.Workspace.SaveCopy(ctx, path)
		}, func() { f.Say(f.Words.Say("dialog.copy-title"), f.Words.Say("dialog.copied", "file", path)) })
	})
}

// askFile asks in a dialog for the place of a file to write, whose folder is
// made where it is missing.
func (f *Frame) askFile(title, act string, place *FilePlace, body fyne.CanvasObject, chosen func(path string)) {
	asking := widgets.ShowDialog(f.Window, title, body,
		widgets.DialogButton{Text: act, Importance: widgets.Primary, OnTapped: func() { f.takeFile(place.Path(), chosen) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.cancel"), Safe: true})
	place.OnChanged = func() {
		asking.Button(0).SetEnabled(place.Path() != "")
		asking.Fit()
	}
	place.Field.OnSubmitted = func(string) { asking.Button(0).Tapped(nil) }
	asking.Focus(place.Field)
}

// ChooseFolder lets a person choose a folder.
func (f *Frame) ChooseFolder(chosen func(folder string)) {
	dialog.ShowFolderOpen(func(picked fyne.ListableURI, err error) {
		if err != nil {
			f.Tell(err)
		} else if picked != nil {
			chosen(picked.Path())
		}
	}, f.Window)
}

func (f *Frame) takeFile(path string, chosen func(path string)) {
	if err := workspace.MakeFolderOf(path); err != nil {
		f.Tell(err)
		return
	}
	chosen(path)
}

// sayWritten says that a file is there, and opens it or its folder.
func (f *Frame) sayWritten(text, path string) {
	widgets.ShowDialog(f.Window, f.Words.Say("dialog.report-title"), widgets.Body(text),
		widgets.DialogButton{Text: f.Words.Say("dialog.open"), OnTapped: func() { f.OpenFile(path) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.show-folder"), OnTapped: func() { f.ShowInFolder(path) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.close"), Safe: true, Importance: widgets.Primary})
}

// OpenFile opens a file in the program that the system has for it.
func (f *Frame) OpenFile(path string) { f.aside(func() error { return f.Opens(path) }) }

// ShowInFolder shows the folder of a file.
func (f *Frame) ShowInFolder(path string) {
	f.aside(func() error { return f.Opens(filepath.Dir(path)) })
}

// openFile opens a file or a folder in the program that the system has for it.
func openFile(path string) error {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("find %s: %w", path, err)
	}
	slashed := filepath.ToSlash(absolute)
	if !strings.HasPrefix(slashed, "/") {
		slashed = "/" + slashed
	}
	return fyne.CurrentApp().OpenURL(&url.URL{Scheme: "file", Path: slashed})
}
