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
	frame.Paged
	frame   *frame.Frame
	library library
	begin   choice // what is compared at first
	choice  choice
	shown   shown
	by      string // the dimension by which regions are ordered; empty: by name
	pack    questionnaire.Words
	holder  *fyne.Container // its one object is all that is shown
	bar     bar
	told    *widgets.Text // in the foot: what was just done
	first   fyne.Focusable
	left    bool
}

// New compares the newest final assessments of all regions; those of the
// questionnaire of a place's assessment, if it names one.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	s := &screen{frame: f, holder: container.NewStack()}
	found, err := readLibrary(f.Context(), f.Workspace, place.Assessment, f.Words.Language())
	if err != nil {
		s.show(s.trouble(f.Words.Error(err)))
		return s
	}
	s.library = found
	at := found.foremost()
	if at < 0 {
		s.show(s.teach())
		return s
	}
	if s.begin = found.newChoice(at); s.begin.scores() > mostAtOnce {
		s.show(s.stopped())
	} else {
		s.compare(s.begin, toFirst)
	}
	return s
}

// Opened starts the first comparison where it is long work, whose dialog needs
// a screen behind it.
func (s *screen) Opened() {
	if s.bar.row == nil && s.begin.in != nil {
		s.compare(s.begin, toFirst)
	}
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

// mostAtOnce is how many scores are compared without a progress dialog: so
// many take well under 50 ms.
const mostAtOnce = 120

// compare sets a choice beside each other, shows it and gives the keyboard to
// what a person goes on with.
func (s *screen) compare(wanted choice, next stop) {
	if len(wanted.chosen()) < 2 {
		s.settle(wanted, shown{}, next)
		return
	}
	var found shown
	work := func(ctx context.Context) (err error) {
		found, err = compareChosen(ctx, s.frame.Workspace, wanted)
		return err
	}
	if wanted.scores() <= mostAtOnce {
		if err := work(s.frame.Context()); err != nil {
			s.interrupted()
			s.frame.Tell(err)
			return
		}
		s.settle(wanted, found, next)
		return
	}
	s.frame.Work(s.say("compare.working"), func(ctx context.Context, _ func(done, total int)) error {
		err := work(ctx)
		if err != nil {
			s.frame.Do(s.interrupted)
		}
		return err
	}, func() { s.settle(wanted, found, next) })
}

// settle shows what was compared, or that too few are left.
func (s *screen) settle(wanted choice, found shown, next stop) {
	if s.left {
		return
	}
	s.choice, s.shown = wanted, found
	s.take()
	s.frame.ShowTitle()
	s.focus(next)
}

// interrupted leaves what was shown before a comparison was cancelled or
// failed, and lets the filters say so.
func (s *screen) interrupted() {
	if s.left || s.bar.row == nil {
		return
	}
	s.bar.mark(s.choice)
	s.tell(s.say("compare.stopped-before"), widgets.ToneMuted)
}

func (s *screen) show(page *fyne.Container) {
	s.Page = page
	s.holder.Objects = []fyne.CanvasObject{page}
	s.holder.Refresh()
}

func (s *screen) say(key string, pairs ...any) string { return s.frame.Words.Say(key, pairs...) }
