package frame

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// WriteReport asks where a report goes, writes it with progress, and offers to
// open it. subject names what it is about, for the file's name.
func (f *Frame) WriteReport(request workspace.ReportRequest, subject string, date assessment.Date) {
	name := workspace.ReportName(subject, date, request)
	f.askFile(f.Words.Say("dialog.report-title"), f.Words.Say("dialog.write"), name, func(path string) {
		f.Work(f.Words.Say("dialog.report-working"), func(ctx context.Context, progress func(done, total int)) error {
			return f.Workspace.WriteReport(ctx, request, path, progress)
		}, func() { f.sayWritten(f.Words.Say("dialog.report-written", "file", path), path) })
	})
}

// SaveCopy asks where a copy of the library goes and saves it, also when the
// library's own file was taken away.
func (f *Frame) SaveCopy() {
	name := strings.TrimSuffix(filepath.Base(f.Workspace.Path()), ".compass") + " copy.compass"
	f.askFile(f.Words.Say("dialog.copy-title"), f.Words.Say("dialog.save"), name, func(path string) {
		f.Work(f.Words.Say("dialog.copy-title"), func(ctx context.Context, _ func(done, total int)) error {
			return f.Workspace.SaveCopy(ctx, path)
		}, func() { f.Say(f.Words.Say("dialog.copy-title"), f.Words.Say("dialog.copied", "file", path)) })
	})
}

// askFile asks for the name of the file to write and for its folder, which is
// made where it is missing. A name with its whole path is taken as it stands.
func (f *Frame) askFile(title, act, name string, chosen func(path string)) {
	folder := workspace.ReportFolder()
	field, note := widgets.NewEntry(""), widgets.Small("")
	path := func() string {
		if filepath.IsAbs(field.Text) {
			return field.Text
		}
		return filepath.Join(folder, field.Text)
	}
	look := func(string) { note.SetText(f.fileNote(path())) }
	field.OnEdited = look
	field.ShowText(name)
	look(name)
	browse := widgets.NewButton(widgets.Secondary, f.Words.Say("dialog.browse"), func() {
		dialog.ShowFolderOpen(func(picked fyne.ListableURI, err error) {
			if err != nil {
				f.Tell(err)
			} else if picked != nil {
				folder = picked.Path()
				look("")
			}
		}, f.Window)
	})
	body := widgets.Column(theme.SpaceSmall, widgets.Strong(f.Words.Say("dialog.file")), field, note, widgets.Flow(theme.SpaceSmall, browse))
	asking := widgets.ShowDialog(f.Window, title, body,
		widgets.DialogButton{Text: act, Importance: widgets.Primary, OnTapped: func() { f.takeFile(path(), chosen) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.cancel"), Safe: true})
	field.OnSubmitted = func(string) { asking.Button(0).Tapped(nil) }
	asking.Focus(field)
}

// fileNote says in which folder a file goes, and warns where one of that name
// would be replaced.
func (f *Frame) fileNote(path string) string {
	if _, err := os.Stat(path); err == nil {
		return f.Words.Say("dialog.replaces", "folder", filepath.Dir(path))
	}
	return f.Words.Say("dialog.folder", "folder", filepath.Dir(path))
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
	show := func(path string) func() {
		return func() { f.aside(func() error { return openFile(path) }) }
	}
	widgets.ShowDialog(f.Window, f.Words.Say("dialog.report-title"), widgets.Body(text),
		widgets.DialogButton{Text: f.Words.Say("dialog.open"), OnTapped: show(path)},
		widgets.DialogButton{Text: f.Words.Say("dialog.show-folder"), OnTapped: show(filepath.Dir(path))},
		widgets.DialogButton{Text: f.Words.Say("dialog.close"), Safe: true, Importance: widgets.Primary})
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
