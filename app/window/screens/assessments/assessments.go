// Package assessments is the first screen: the list of all assessments, from
// which one is opened and a new one begun. In an empty library it says what to
// do first.
//
// Everything here belongs to Fyne's goroutine.
package assessments

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// screen is the list, or the words of an empty library. Until the library is
// read it is a title only.
type screen struct {
	frame  *frame.Frame
	listed []workspace.Listed
	stage  *fyne.Container
	read   bool
	first  fyne.Focusable
}

// New shows the screen and reads the library's assessments, which takes a while
// where there are thousands.
func New(f *frame.Frame, _ frame.Place) frame.Screen {
	s := &screen{frame: f}
	s.stage = container.NewStack(headed(s.title(), widgets.Column(0)))
	frame.Load(f, func(ctx context.Context) (*rows, error) { return readRows(ctx, f.Workspace, f.Words) }, s.show)
	return s
}

// show fills the screen with what was read.
func (s *screen) show(rows *rows, err error) {
	s.read = true
	switch {
	case err != nil:
		s.fill(widgets.Page(widgets.Column(16, s.title(), widgets.Body(s.frame.Words.Error(err))), nil))
	case len(rows.listed) == 0:
		s.fill(s.teach())
	default:
		s.fill(s.list(rows))
	}
	s.frame.Complete()
}

func (s *screen) fill(content fyne.CanvasObject) {
	s.stage.Objects = []fyne.CanvasObject{content}
	s.stage.Refresh()
}

// Content is the list.
func (s *screen) Content() fyne.CanvasObject { return s.stage }

// Title names the screen, once it shows what is in the library.
func (s *screen) Title() []string {
	if !s.read {
		return nil
	}
	return []string{s.frame.Words.Say("screen.assessments")}
}

// First is the list, so that Return opens the first assessment, or in an empty
// library what to do first.
func (s *screen) First() fyne.Focusable { return s.first }

// Leave has nothing to save.
func (s *screen) Leave() {}

func (s *screen) title() *widgets.Text {
	return widgets.Title(s.frame.Words.Say("screen.assessments"))
}

// list shows all assessments.
func (s *screen) list(rows *rows) fyne.CanvasObject {
	say := s.frame.Words.Say
	s.listed = rows.listed
	list := widgets.NewRowList(rows.columns(), func() int { return len(s.listed) }, rows.cells, s.open)
	begin := widgets.NewButton(widgets.Primary, say("assessments.new"), s.chooseRegion)
	count := widgets.Muted(s.frame.Words.Count("assessments.count", len(s.listed)))
	s.first = list.Control()
	return headed(widgets.Ends(widgets.Column(2, s.title(), count), begin), list)
}

// open shows the questions of a draft, the results of what is final.
func (s *screen) open(row int) {
	place := frame.Place{Screen: frame.Questions, Assessment: s.listed[row].ID}
	if s.listed[row].State == assessment.Final {
		place.Screen = frame.Results
	}
	s.frame.Go(place)
}

// teach says what to do in an empty library.
func (s *screen) teach() fyne.CanvasObject {
	say := s.frame.Words.Say
	start := widgets.NewButton(widgets.Primary, say("assessments.start-first"), s.chooseRegion)
	look := widgets.NewButton(widgets.Secondary, say("assessments.example"), s.addExample)
	first := widgets.NewCard("", widgets.Column(12, widgets.Heading(say("assessments.empty-start")),
		widgets.Body(say("assessments.empty-first")), widgets.Flow(12, start)))
	second := widgets.NewCard("", widgets.Column(12, widgets.Heading(say("assessments.empty-look")),
		widgets.Body(say("assessments.empty-example")), widgets.Flow(12, look)))
	s.first = start
	return widgets.Page(widgets.Column(16,
		widgets.Column(2, s.title(), widgets.Muted(say("assessments.empty"))),
		widgets.Columns(320, 16, nil, first, second),
	), nil)
}

// addExample fills the library with the invented regions and shows the list.
func (s *screen) addExample() {
	s.frame.Work(s.frame.Words.Say("assessments.example-working"),
		func(ctx context.Context, _ func(done, total int)) error {
			_, err := s.frame.Workspace.AddExample(ctx)
			return err
		},
		func() { s.frame.Go(frame.Place{Screen: frame.Assessments}) })
}
