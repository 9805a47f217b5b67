// Package stage sets up a window in process for the tests of screens: an empty
// library, the product's look, a frame whose clock stands still, and hands that
// press keys and read what is shown.
//
// Only tests import it. They run one after the other: there is one program in a
// process, and it has one look at a time.
package stage

import (
	"io/fs"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/i18n/pseudo"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/resources"
)

// A Stage is a window over a library of its own. It shows one screen and notes
// where else that screen leads.
type Stage struct {
	Work   *workspace.Workspace
	Frame  *frame.Frame
	Window fyne.Window
	Body   *fyne.Container // holds what the screen shows
	Went   []frame.Place   // of other screens
	// Outside counts the files that were opened in another program.
	Outside atomic.Int32
	Due     chan func() // what waits for Fyne's goroutine, which is the test's

	t      *testing.T
	screen Screen
}

// A Screen is what a stage shows: its key of the list of screens and how it is
// made.
type Screen struct {
	Key string
	New func(*frame.Frame, frame.Place) frame.Screen
}

// New opens an empty library and a window of the usual look.
func New(t *testing.T, screen Screen) *Stage {
	t.Helper()
	return NewIn(t, screen, Usual)
}

// NewIn opens an empty library and a window of a look.
func NewIn(t *testing.T, screen Screen, look Look) *Stage {
	t.Helper()
	Wear(t, look.Palette, look.Scale)
	work := OpenLibrary(t, look.Language)
	s := &Stage{Work: work, Body: container.NewStack(), t: t, screen: screen}
	rail := widgets.NewRail([]widgets.RailItem{{Label: "Assessments"}, {Label: "Compare"}}, nil)
	ground := canvas.NewRectangle(theme.Current().Background)
	s.Window = test.NewTempWindow(t, container.NewStack(ground, container.NewBorder(nil, nil, rail, nil, s.Body)))
	s.Window.SetPadded(false)
	s.Window.Resize(look.Size)
	s.Frame = frame.New(s.Window, work, work.Phrases.Words(look.Language), s.open)
	s.Frame.Chosen.Language = s.Frame.Words.Language()
	s.direct(s.Frame)
	widgets.ListenKeys(s.Window.Canvas(), widgets.Keys{
		OnKey:  func(key *fyne.KeyEvent) { s.Frame.TakeKey(key.Name) },
		OnRune: s.Frame.TakeRune,
	})
	t.Cleanup(s.close)
	return s
}

// files are the program's own with the pseudo-language added.
var files = sync.OnceValues(func() (fs.FS, error) { return pseudo.AddTo(resources.Files) })

// OpenLibrary opens an empty library in the languages of the program and, where
// it is asked for, in the pseudo-language. Who opens it closes it.
func OpenLibrary(t *testing.T, language string) *workspace.Workspace {
	t.Helper()
	var all fs.FS = resources.Files
	if language == pseudo.Tag {
		var err error
		if all, err = files(); err != nil {
			t.Fatal(err)
		}
	}
	work, err := workspace.OpenFrom(all, filepath.Join(t.TempDir(), "library.compass"))
	if err != nil {
		t.Fatal(err)
	}
	return work
}

// mostDue is more than ever waits for Fyne's goroutine at once.
const mostDue = 100

// never is a clock that stands still: a text is saved when its field is left.
func never(time.Duration, func()) (stop func()) { return func() {} }

// open shows the screen of a place, or notes a place of another screen.
func (s *Stage) open(place frame.Place) {
	if place.Screen != s.screen.Key {
		s.Went = append(s.Went, place)
		return
	}
	screen := s.screen.New(s.Frame, place)
	s.Body.Objects = []fyne.CanvasObject{screen.Content()}
	s.Body.Refresh()
	s.Window.Resize(s.Window.Canvas().Size())
	s.Frame.Show(screen)
}

func (s *Stage) close() {
	s.Frame.Close(func() {})
	widgets.ListenKeys(s.Window.Canvas(), widgets.Keys{})
	if err := s.Frame.Workspace.Close(); err != nil {
		s.t.Error(err)
	}
}

// Show opens the screen for an assessment, at a question where one is named.
func (s *Stage) Show(id, question string) {
	s.Frame.Go(frame.Place{Screen: s.screen.Key, Assessment: id, Question: question})
}

// Wait does what waits for Fyne's goroutine until something is to be seen; what
// says what that is.
func (s *Stage) Wait(what string, seen func() bool) {
	s.t.Helper()
	deadline := time.After(30 * time.Second)
	for !seen() {
		select {
		case do := <-s.Due:
			do()
		case <-deadline:
			s.t.Fatalf("waited in vain for %s", what)
		}
	}
}

// WentTo wants the screen to have led to these places and to no others.
func (s *Stage) WentTo(places ...frame.Place) {
	s.t.Helper()
	if !slices.Equal(s.Went, places) {
		s.t.Errorf("the screen led to %v, not to %v", s.Went, places)
	}
}

// WantTitle wants the window to be called so.
func (s *Stage) WantTitle(want string) {
	s.t.Helper()
	if got := s.Window.Title(); got != want {
		s.t.Errorf("the window is called %q, want %q", got, want)
	}
}
