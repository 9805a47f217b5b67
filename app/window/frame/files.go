package frame

import (
	"context"

	"compass/app/window/widgets"
	"compass/assessment"
)

// SaveCopy asks where a copy of the library goes and saves it, also when the
// library's own file was taken away.
func (f *Frame) SaveCopy() {
	title := f.Words.Say("dialog.copy-title")
	question := FileQuestion{
		Title: title, Act: f.Words.Say("dialog.save"),
		Name: f.Words.Say("dialog.copy-name", "date", assessment.DateOf(f.Clock.Now())) + ".compass",
		What: f.Words.Say("dialog.library"), Endings: []string{"compass"},
	}
	f.AskSave(question, func(path string) {
		f.Work(title, func(ctx context.Context, _ func(done, total int)) error {
			return f.Workspace.SaveCopy(ctx, path)
		}, func() { f.Say(title, f.Words.Say("dialog.copied", "file", path)) })
	})
}

// SayWritten says that a file is there, and opens it or its folder.
func (f *Frame) SayWritten(title, text, path string) {
	widgets.ShowDialog(f.Window, title, widgets.Body(text),
		widgets.DialogButton{Text: f.Words.Say("dialog.open"), OnTapped: func() { f.OpenFile(path) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.show-folder"), OnTapped: func() { f.ShowInFolder(path) }},
		widgets.DialogButton{Text: f.Words.Say("dialog.close"), Safe: true, Importance: widgets.Primary})
}
