package compare

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// take shows what was compared, or that too few are left.
func (s *screen) take() {
	if s.shown.main == nil {
		s.bar, s.told = s.newBar(), nil
		s.show(s.tooNarrow())
		return
	}
	s.pack = s.shown.main.Pack.Words(s.frame.Words.Language())
	if _, counted := s.shown.main.Entries[0].Result.Dimension(s.by); !counted {
		s.by = ""
	}
	s.bar = s.newBar()
	objects := []fyne.CanvasObject{s.head(), s.bar.row}
	if narrowed := s.narrowed(); narrowed != "" {
		objects = append(objects, widgets.Strong(narrowed))
	}
	words, both := s.frame.Words, s.shown.everyone != s.shown.main
	if both {
		objects = append(objects, widgets.Heading(words.Count("compare.full-heading", len(s.shown.main.Entries))))
	}
	objects = append(objects, s.heat(s.shown.main), s.partners())
	if both {
		objects = append(objects, widgets.Column(theme.SpaceTiny,
			widgets.Heading(words.Count("compare.core-heading", len(s.shown.everyone.Entries))),
			widgets.Small(s.say("compare.core-too-meaning"))), s.heat(s.shown.everyone))
	}
	objects = append(objects, s.reading(), s.made())
	s.show(widgets.Page(widgets.Column(theme.SpaceMedium, objects...), s.foot()))
}

// foot holds what can be done with the comparison.
func (s *screen) foot() fyne.CanvasObject {
	write := widgets.NewButton(widgets.Primary, s.say("compare.write"), s.write)
	choose := widgets.NewButton(widgets.Secondary, s.say("compare.choose"), s.askChoice)
	s.first = write
	row := widgets.Flow(theme.SpaceSmall+theme.SpaceTiny, write, choose)
	if own := s.library.own; own != nil {
		row.Add(widgets.NewButton(widgets.Secondary, s.say("screen.results"), func() {
			s.frame.Go(frame.Place{Screen: frame.Results, Assessment: own.ID})
		}))
	}
	s.told = widgets.Muted("")
	return widgets.Ends(row, s.told)
}

// tell says in the foot what was just done.
func (s *screen) tell(text string, tone widgets.Tone) {
	if s.told == nil {
		return
	}
	s.told.SetRuns(widgets.Run{Text: text, Tone: tone})
	s.Page.Refresh()
}

// write asks where the report goes and writes it.
func (s *screen) write() {
	newest := assessment.Date("")
	for _, entry := range s.shown.everyone.Entries {
		newest = max(newest, entry.Assessment.Date)
	}
	s.frame.WriteReport(workspace.ReportRequest{
		Kind: "comparison", Format: "pdf",
		Selection: s.choice.selection(s.choice.chosen(), s.choice.core),
	}, s.frame.Words.Count("compare.regions", len(s.shown.everyone.Entries)), newest)
}

// trouble says something and leads to the assessments.
func (s *screen) trouble(text string) *fyne.Container {
	button := widgets.NewButton(widgets.Primary, s.say("screen.assessments"), func() {
		s.frame.Go(frame.Place{Screen: frame.Assessments})
	})
	s.first = button
	return s.message(text, button)
}

// stopped stands until the first comparison was made, also when it was
// cancelled, and starts it again.
func (s *screen) stopped() *fyne.Container {
	again := widgets.NewButton(widgets.Primary, s.say("compare.do"), func() { s.compare(s.begin, toFirst) })
	choose := widgets.NewButton(widgets.Secondary, s.say("compare.choose"), s.askChoice)
	s.first = again
	return s.message(s.frame.Words.Count("compare.stopped", len(s.begin.chosen())), again, choose)
}

func (s *screen) message(text string, buttons ...fyne.CanvasObject) *fyne.Container {
	return widgets.Page(widgets.Column(theme.SpaceMedium,
		widgets.Title(s.say("compare.nothing")), widgets.Body(text), widgets.Flow(theme.SpaceSmall, buttons...)), nil)
}

// sentences joins what is not empty.
func sentences(all ...string) string {
	var said []string
	for _, one := range all {
		if one != "" {
			said = append(said, one)
		}
	}
	return strings.Join(said, " ")
}
