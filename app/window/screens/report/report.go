// Package report is the screen on which the report of an assessment is written:
// its language and file, what it contains and what is still open in each part,
// and the reports that were written before.
//
// What goes into a report is decided in app/report; here it is told before the
// file is written. Everything here belongs to Fyne's goroutine, but for the
// work that the frame runs.
package report

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// screen shows the report of one assessment.
type screen struct {
	frame.Paged
	frame   *frame.Frame
	opened  workspace.Opened
	parts   []report.Part // of the report
	file    *frame.ReportFile
	write   *widgets.Button
	target  *widgets.Text // in the foot: the file that will be written
	written *written
}

// New opens the report of a place's assessment.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	opened, err := f.Workspace.Open(f.Context(), place.Assessment)
	if err != nil {
		return f.NewFault(f.Words.Say("screen.report"), err)
	}
	parts, err := f.Workspace.Outline(f.Context(), f.Words, opened)
	if err != nil {
		return f.NewFault(f.Words.Say("screen.report"), err)
	}
	s := &screen{frame: f, opened: opened, parts: parts}
	s.file = f.NewReportFile(workspace.ReportRequest{Kind: "region", Format: "pdf", ID: s.read().ID},
		s.read().Region.Name, s.read().Date)
	s.write = widgets.NewButton(widgets.Primary, s.writeWords(), s.writeReport)
	s.target = widgets.Muted("")
	s.written = newWritten(s)
	s.file.Place.OnChanged = s.look
	s.file.Place.Field.OnSubmitted = func(string) { s.write.Tapped(nil) }
	body := widgets.Column(theme.SpaceMedium, s.head())
	if s.read().State != assessment.Final {
		body.Add(s.draftNotice())
	}
	left := widgets.Column(theme.SpaceLarge, s.fileCard(), s.written.content)
	body.Add(widgets.Columns(300, theme.SpaceLarge, []float32{42, 58}, left, s.outline()))
	s.Page = widgets.Page(body, widgets.Flow(theme.SpaceMedium, s.write, s.target))
	s.look()
	s.written.show()
	return s
}

// Content is the file, the reports written before and the outline.
func (s *screen) Content() fyne.CanvasObject { return s.Page }

// Title says whose report this is and whether it is final.
func (s *screen) Title() []string {
	return []string{s.read().Region.Name, s.say("screen.report"), report.StateName(s.frame.Words, s.read().State)}
}

// First is the button that most people come for.
func (s *screen) First() fyne.Focusable { return s.write }

// head says what the report is, whether it is one of a draft, and that it is
// about an example where it is.
func (s *screen) head() fyne.CanvasObject {
	mark := report.StateName(s.frame.Words, s.read().State)
	if s.read().Region.Invented() {
		mark = s.say("writing.example", "state", mark)
	}
	return widgets.Column(theme.SpaceTiny,
		widgets.Ends(widgets.Kicker(s.say("writing.kicker", "region", s.read().Region.Name)), widgets.Kicker(mark)),
		widgets.Title(s.say("writing.title", "region", s.read().Region.Name)), widgets.Muted(s.say("writing.about")))
}

// outline lists the parts of the report with what is still open in each.
func (s *screen) outline() fyne.CanvasObject {
	list := widgets.Column(theme.SpaceMedium, widgets.Heading(s.say("writing.contains")))
	for _, part := range s.parts {
		lines := widgets.Column(1, widgets.Strong(part.Title), widgets.Body(part.Holds))
		if len(part.Missing) > 0 {
			lines.Add(s.missing(part.Missing))
		}
		list.Add(lines)
	}
	return list
}

// missing says in small type what is still open in a part.
func (s *screen) missing(sentences []string) fyne.CanvasObject {
	words := s.say("writing.missing", "sentences", strings.Join(sentences, " "))
	return widgets.SmallRich(widgets.Run{Text: words, Tone: widgets.ToneAttention})
}

// fileCard asks for language and file.
func (s *screen) fileCard() fyne.CanvasObject {
	card := widgets.Column(theme.SpaceMedium, s.file.Content())
	if s.read().State == assessment.Final {
		card.Add(widgets.Small(s.say("writing.final")))
	}
	return widgets.NewCard("", card)
}

// writeWords say what is written.
func (s *screen) writeWords() string {
	if s.read().State == assessment.Final {
		return s.say("writing.write")
	}
	return s.say("writing.write-draft")
}

// look follows the name of the file: without one nothing can be written.
func (s *screen) look() {
	path := s.file.Place.Path()
	s.write.SetEnabled(path != "")
	widgets.SetShown(s.target, path != "")
	s.target.SetText(filepath.Base(path))
	s.Page.Refresh()
}

// writeReport writes the report and then shows it among those written before.
func (s *screen) writeReport() {
	s.file.Write(func(path string) {
		s.file.Place.Look()
		s.written.justWritten(path)
	})
}

func (s *screen) read() assessment.Assessment { return s.opened.Assessment }

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }
