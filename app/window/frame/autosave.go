package frame

import (
	"sync"
	"time"

	"fyne.io/fyne/v2"
)

// When a text is saved while it is typed: one second after the last key, and
// at the latest every two.
const (
	savedAfterPause  = time.Second
	savedAtTheLatest = 2 * time.Second
)

// An Autosave saves a text field while a person types. Its visit names the
// stay in the field, so that the saves of one stay are one change.
type Autosave struct {
	save    func(text, visit string)
	newID   func() string
	visit   string
	text    string
	pending bool
	since   time.Time // of the first unsaved key
	mu      sync.Mutex
	timer   *time.Timer
}

// NewAutosave returns an autosave whose save is called on Fyne's goroutine,
// and newID names each visit of the field.
func NewAutosave(newID func() string, save func(text, visit string)) *Autosave {
	return &Autosave{save: save, newID: newID}
}

// Edited tells that the field now holds text.
func (a *Autosave) Edited(text string) {
	now := time.Now()
	if a.visit == "" {
		a.visit = a.newID()
	}
	if !a.pending {
		a.since = now
	}
	a.text, a.pending = text, true
	wait := min(savedAfterPause, savedAtTheLatest-now.Sub(a.since))
	a.schedule(max(wait, 0))
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

func (a *Autosave) schedule(wait time.Duration) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.timer != nil {
		a.timer.Stop()
	}
	a.timer = time.AfterFunc(wait, func() { fyne.Do(a.Flush) })
}

func (a *Autosave) stop() {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.timer != nil {
		a.timer.Stop()
		a.timer = nil
	}
}
