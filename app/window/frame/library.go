package frame

import (
	"os"
	"path/filepath"
	"strings"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
)

// AskLibrary asks for the file of another library and opens it.
func (f *Frame) AskLibrary() {
	say := f.Words.Say
	field, note := widgets.NewEntry(""), widgets.Small(f.libraryNote(""))
	var asking *widgets.Dialog
	look := func(string) {
		note.SetText(f.libraryNote(field.Text))
		asking.Button(0).SetEnabled(f.isOther(field.Text))
		asking.Fit()
	}
	field.OnEdited = look
	browse := widgets.NewButton(widgets.Secondary, say("dialog.browse-file"), func() {
		question := FileQuestion{Title: say("dialog.library-title"), Act: say("dialog.open"), What: say("dialog.library"), Endings: []string{"compass"}}
		f.AskOpen(question, func(path string) {
			field.ShowText(path)
			look("")
		})
	})
	body := widgets.Column(theme.SpaceSmall, widgets.Strong(say("dialog.library-file")), field, note, widgets.Flow(theme.SpaceSmall, browse))
	asking = widgets.ShowDialog(f.Window, say("dialog.library-title"), body,
		widgets.DialogButton{Text: say("dialog.open"), Importance: widgets.Primary, OnTapped: func() { f.OpenLibrary(libraryPath(field.Text)) }},
		widgets.DialogButton{Text: say("dialog.cancel"), Safe: true})
	field.OnSubmitted = func(string) { asking.Button(0).Tapped(nil) }
	asking.Button(0).Disable()
	asking.Focus(field)
}

// libraryPath gives a name without an ending the one of libraries.
func libraryPath(typed string) string {
	typed = strings.TrimSpace(typed)
	if typed != "" && filepath.Ext(typed) == "" {
		return typed + ".compass"
	}
	return typed
}

// isOther reports whether another library is named than the one that is open.
func (f *Frame) isOther(typed string) bool {
	path := libraryPath(typed)
	return path != "" && filepath.Clean(path) != filepath.Clean(f.Workspace.Path())
}

// libraryNote says which library is open until another is named, and then
// whether that one is there already.
func (f *Frame) libraryNote(typed string) string {
	path := libraryPath(typed)
	if !f.isOther(typed) {
		return f.Words.Say("dialog.library-open", "file", f.Workspace.Path())
	}
	if _, err := os.Stat(path); err == nil {
		return f.Words.Say("dialog.library-there", "file", path)
	}
	return f.Words.Say("dialog.library-new", "file", path)
}

// OpenLibrary opens another library in the place of this one, keeps the choice
// and shows its assessments; the empty path is the usual one of this computer.
// One that cannot be opened is told, and this one stays open.
func (f *Frame) OpenLibrary(path string) {
	f.leaving(func() {
		chosen := f.Chosen
		chosen.Library = path
		work, err := workspace.OpenChosen(chosen)
		if err == nil {
			err = f.Workspace.Close()
			f.Workspace = work
			f.Change(func(settings *workspace.Settings) { settings.Library = path })
			f.place = Place{Screen: Assessments}
		}
		f.open(f.place)
		f.Tell(err)
	})
}
