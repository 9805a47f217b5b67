package frame

import (
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/problem"
)

// Tell tells a fault in words, and copies its details for somebody who helps.
// Where the library was taken away it offers to save a copy of what is still
// open.
func (f *Frame) Tell(err error) {
	if err == nil {
		return
	}
	closing := widgets.DialogButton{Text: f.Words.Say("dialog.close"), Safe: true}
	details := widgets.DialogButton{
		Importance: widgets.Quiet, Text: f.Words.Say("dialog.copy-details"), Answer: f.Words.Say("dialog.copied-details"), Stays: true,
		OnTapped: func() { Copy(f.details(err)) },
	}
	buttons := []widgets.DialogButton{closing, details}
	if problem.Has(err, problem.LibraryTaken) {
		buttons = []widgets.DialogButton{
			{Text: f.Words.Say("dialog.copy"), Importance: widgets.Primary, Safe: true, OnTapped: f.SaveCopy},
			{Text: f.Words.Say("dialog.not-now")}, details,
		}
	}
	widgets.ShowDialog(f.Window, f.Words.Say(HeadingOf(err)), widgets.Body(f.Words.Error(err)), buttons...)
}

// Say shows a message with one button that closes it.
func (f *Frame) Say(title, body string) {
	widgets.ShowDialog(f.Window, title, widgets.Body(body), widgets.DialogButton{Text: f.Words.Say("dialog.close"), Safe: true})
}

// ShowRows shows names with what they mean, one a line.
func (f *Frame) ShowRows(title string, rows [][2]string) {
	list := widgets.Column(theme.SpaceSmall)
	for _, row := range rows {
		list.Add(widgets.Rich(widgets.Run{Text: row[0] + "  ", Bold: true}, widgets.Run{Text: row[1]}))
	}
	widgets.ShowDialog(f.Window, title, list, widgets.DialogButton{Text: f.Words.Say("dialog.close"), Safe: true})
}
