package frame

import (
	"context"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// A ReportFile asks how a report is written: in which language, where there is
// a choice, and to which file.
type ReportFile struct {
	Place *FilePlace

	frame   *Frame
	request workspace.ReportRequest
	asked   FileQuestion
	name    func() string
}

// The catalogue's keys of what is done to write a report of each kind.
var reportTitles = map[string]string{
	"region":     "dialog.report-title",
	"comparison": "dialog.comparison-title",
}

// NewReportFile offers the language that reports were written in last, and a
// name after subject, which is what the report is about, and date.
func (f *Frame) NewReportFile(request workspace.ReportRequest, subject string, date assessment.Date) *ReportFile {
	request.Language = f.Words.Language()
	if f.Workspace.Phrases.Has(f.Chosen.ReportLanguage) {
		request.Language = f.Chosen.ReportLanguage
	}
	r := &ReportFile{frame: f, request: request}
	r.name = func() string { return f.Workspace.ReportName(subject, date, r.request) }
	title := f.Words.Say(reportTitles[request.Kind])
	r.asked = FileQuestion{
		Title: title, Act: title,
		Name: r.name(), Endings: []string{request.Format},
	}
	r.Place = f.NewFilePlace(r.asked)
	return r
}

// Content is what a person sees.
func (r *ReportFile) Content() fyne.CanvasObject {
	languages, names := r.frame.Languages()
	choice := widgets.NewDropdown(names, "", func(index int) { r.speak(languages[index]) })
	choice.ShowChosen(slices.Index(languages, r.request.Language))
	return widgets.Column(theme.SpaceMedium, widgets.Field(r.frame.Words.Say("dialog.report-language"), choice), r.Place.Content())
}

// speak has the report written in a language, this one and the next.
func (r *ReportFile) speak(language string) {
	r.request.Language = language
	r.Place.Offer(r.name())
	r.frame.Change(func(chosen *workspace.Settings) { chosen.ReportLanguage = language })
}

// Write writes the report with progress, notes it among those written last and
// then calls written.
func (r *ReportFile) Write(written func(path string)) {
	path := r.Place.Path()
	r.frame.lastFolder = filepath.Dir(path)
	r.frame.Work(r.frame.Words.Say("dialog.report-working"), func(ctx context.Context, progress func(done, total int)) error {
		if err := workspace.MakeFolderOf(path); err != nil {
			return err
		}
		return r.frame.Workspace.WriteReport(ctx, r.request, path, progress)
	}, func() {
		r.frame.Change(func(chosen *workspace.Settings) { chosen.Reported(path) })
		written(path)
	})
}

// WriteReport asks in a dialog how a report is written, writes it, and offers
// to open it. subject names what it is about, for the file's name.
func (f *Frame) WriteReport(request workspace.ReportRequest, subject string, date assessment.Date) {
	file := f.NewReportFile(request, subject, date)
	f.askPlace(file.asked, file.Place, file.Content(), func(string) {
		file.Write(func(path string) {
			f.SayWritten(file.asked.Title, f.Words.Say("dialog.report-written", "file", path), path)
		})
	})
}
