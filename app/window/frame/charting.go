package frame

import (
	"context"
	"image/png"
	"io"
	"strings"

	"compass/app/window/charts"
	"compass/app/workspace"
)

// A ChartNote is what is said about a chart, on the screen and in a picture of
// its own.
type ChartNote struct {
	Title   string // what it shows
	Subject string // of whom and when
	Note    string // what is to be known with it; may be empty
	Meaning string // how to read it
	File    string // of whom and when, as a file's name begins
}

// Annotate puts around a chart what it shows and what can be done with it: be
// told how to read it, see its numbers and copy them, save it as a picture.
func (f *Frame) Annotate(drawing *charts.Drawing, note ChartNote) *charts.Numbers {
	say := f.Words.Say
	numbers := charts.WithNumbers(drawing, charts.NumberWords{
		Title: note.Title, Note: note.Note, Ask: say("chart.how-to-read"), Meaning: note.Meaning, Show: say("chart.show-numbers"), Hide: say("chart.hide-numbers"),
		Copy: say("chart.copy-numbers"), Copied: say("chart.copied-numbers"), Save: say("chart.save-picture"),
	})
	numbers.OnCopy = Copy
	numbers.OnSave = func() { f.savePicture(drawing, note) }
	return numbers
}

// savePicture asks where a picture of a chart goes and writes it.
func (f *Frame) savePicture(drawing *charts.Drawing, note ChartNote) {
	say := f.Words.Say
	question := FileQuestion{
		Title: say("chart.picture-title"), Act: say("dialog.save"),
		Name: workspace.FileName(say("chart.picture-name", "file", note.File, "chart", note.Title)),
		What: say("chart.picture"), Endings: []string{"png"},
	}
	f.AskSave(question, func(path string) {
		painted, err := drawing.Picture(charts.Caption{Title: note.Title, Subject: note.Subject, Meaning: strings.TrimSpace(note.Note + " " + note.Meaning)})
		if err != nil {
			f.Tell(err)
			return
		}
		f.Work(question.Title, func(context.Context, func(done, total int)) error {
			return f.Workspace.WriteFile(path, func(file io.Writer) error { return png.Encode(file, painted) })
		}, func() { f.SayWritten(question.Title, say("chart.picture-written", "file", path), path) })
	})
}
