package frame

import (
	"crypto/rand"
	"time"

	"fyne.io/fyne/v2"
)

// When a text is saved while it is typed: one second after the last key, and
// else so early that, with what the disk takes, all that was typed two seconds
// ago is in the library.
const (
	savedAfterPause  = time.Second
	savedAtTheLatest = 1500 * time.Millisecond
)

// A Clock tells the time and calls back after a while, on Fyne's goroutine.
type Clock struct {
	Now   func() time.Time
	After func(wait time.Duration, do func()) (stop func())
}

// wallClock is the computer's own clock.
var wallClock = Clock{
	Now: time.Now,
	After: func(wait time.Duration, do func()) (stop func()) {
		timer := time.AfterFunc(wait, func() { fyne.Do(do) })
		return func() { timer.Stop() }
	},
}

// An Autosave saves a text field while a person types. Its visit names the
// stay in the field, so that the saves of one stay are one change.
type Autosave struct {
	clock   Clock
	save    func(text, visit string)
	visit   string
	text    string
	pending bool
	since   time.Time // of the first unsaved key
	stop    func()    // the call that is due
}

// NewAutosave returns an autosave of a field; save is called on Fyne's
// goroutine.
func (f *Frame) NewAutosave(save func(text, visit string)) *Autosave {
	return &Autosave{clock: f.Clock, save: save, stop: func() {}}
}

// Edited tells that the field now holds text.
func (a *Autosave) Edited(text string) {
	now := a.clock.Now()
	if a.visit == "" {
		a.visit = rand.Text()
	}
	if !a.pending {
		a.since = now
	}
	a.text, a.pending = text, true
	wait := min(savedAfterPause, savedAtTheLatest-now.Sub(a.since))
	a.stop()
	a.stop = a.clock.After(max(wait, 0), a.Flush)
}

// Flush saves at once what is not saved yet.
func (a *Autosave) Flush() {
	a.stop()
	if a.pending {
		a.pending = false
		a.save(a.text, a.visit)
	}
}

// Left saves what is not saved yet and ends the visit.
func (a *Autosave) Left() {
	a.Flush()
	a.visit = ""
}
