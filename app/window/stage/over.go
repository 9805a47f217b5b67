package stage

import (
	"os"
	"strings"
	"testing"
	"time"

	"compass/app/window/frame"
	"compass/app/workspace"
)

// Over gives the hands of a stage to a window that was made elsewhere, such as
// the program's own with its rail. work is its library; a nil frame stands for
// no window yet, only a library to be filled.
func Over(t *testing.T, work *workspace.Workspace, f *frame.Frame) *Stage {
	t.Helper()
	s := &Stage{Work: work, Frame: f, t: t}
	if f != nil {
		s.Window = f.Window
		s.direct(f)
		outside := func(string) error { s.Outside.Add(1); return nil }
		f.Opens, f.Shows = outside, outside
	}
	return s
}

// direct makes the test do what waits for Fyne's goroutine, stops the frame's
// clock, and keeps what a person chooses and writes off this computer.
func (s *Stage) direct(f *frame.Frame) {
	if home := s.t.TempDir(); !strings.HasPrefix(os.Getenv("HOME"), os.TempDir()) {
		s.t.Setenv("HOME", home)
		s.t.Setenv("USERPROFILE", home)
	}
	s.Due = make(chan func(), mostDue)
	f.Clock = frame.Clock{Now: time.Now, After: never}
	f.SaveSettings = func(workspace.Settings) error { return nil }
	f.NativeDialog = nil // nobody would answer it
	f.Do = func(do func()) { s.Due <- do }
}

// Settle does what waits for Fyne's goroutine until nothing is under way.
func (s *Stage) Settle() {
	s.t.Helper()
	s.Wait("the end of all work", func() bool { return !s.Frame.Busy() })
}
