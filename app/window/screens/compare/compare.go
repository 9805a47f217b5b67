// Package compare is the screen on which final assessments of regions stand
// beside each other: a table of scores, who may learn from whom, how to read
// both, and how each assessment was made.
//
// It compares for learning: ranks are intervals, partners are suggestions. The
// screen counts nothing itself: the workspace does. Everything here belongs to
// Fyne's goroutine, but for the work that [frame.Frame.Work] runs.
package compare

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/assessment/questionnaire"
)

// screen shows one comparison.
type screen struct {
	frame    *frame.Frame
	own      string // id of the assessment that a person came from; may be empty
	families []family
	choice   choice
	shown    shown
	pack     questionnaire.Words
	holder   *fyne.Container // its one object is all that is shown
	page     *fyne.Container
	first    fyne.Focusable
	left     bool
}

// New compares the newest final assessments of all regions; those of the
// questionnaire of a place's assessment, if it names one.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	s := &screen{frame: f, own: place.Assessment, holder: container.NewStack()}
	families, err := familiesOf(f.Context(), f.Workspace, f.Words.Language())
	if err != nil {
		s.show(s.trouble(f.Words.Error(err)))
		return s
	}
	s.families = families
	at := foremost(families, place.Assessment)
	if at < 0 {
		s.show(s.tooFew())
		return s
	}
	s.show(s.stopped())
	s.compare(newChoice(families, at))
	return s
}

// Content is all that is shown.
func (s *screen) Content() fyne.CanvasObject { return s.holder }

// Title says what is compared.
func (s *screen) Title() []string {
	if s.shown.main == nil {
		return []string{s.say("screen.compare")}
	}
	return []string{s.say("screen.compare"), s.frame.Words.Count("compare.regions", len(s.shown.everyone.Entries))}
}

// First is the button that most people come for.
func (s *screen) First() fyne.Focusable { return s.first }

// Leave has nothing to save; work that ends later shows nothing any more.
func (s *screen) Leave() { s.left = true }

// TakeKey scrolls the page.
func (s *screen) TakeKey(name fyne.KeyName) bool { return widgets.ScrollPage(s.page, name) }

// TakeRune uses no character.
func (s *screen) TakeRune(rune) bool { return false }

// mostAtOnce is how many scores are compared without a progress dialog: so
// many take well under 50 ms.
const mostAtOnce = 120

// compare sets a choice beside each other and shows it.
func (s *screen) compare(wanted choice) {
	var found shown
	work := func(ctx context.Context) (err error) {
		found, err = compareChosen(ctx, s.frame.Workspace, wanted)
		return err
	}
	done := func() {
		if s.left {
			return
		}
		s.choice, s.shown = wanted, found
		s.take()
		s.frame.ShowTitle()
		s.frame.Window.Canvas().Focus(s.first)
	}
	if wanted.scores() <= mostAtOnce {
		if err := work(s.frame.Context()); err != nil {
			s.frame.Tell(err)
			return
		}
		done()
		return
	}
	s.frame.Work(s.say("compare.working"), func(ctx context.Context, _ func(done, total int)) error { return work(ctx) }, done)
}

func (s *screen) show(page *fyne.Container) {
	s.page = page
	s.holder.Objects = []fyne.CanvasObject{page}
	s.holder.Refresh()
}

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }
