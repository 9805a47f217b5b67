package frame

import (
	"slices"
	"testing"
	"time"
)

// handClock is moved by hand.
type handClock struct {
	now time.Time
	due time.Time
	do  func()
}

func (h *handClock) clock() Clock {
	return Clock{
		Now: func() time.Time { return h.now },
		After: func(wait time.Duration, do func()) func() {
			h.due, h.do = h.now.Add(wait), do
			return func() { h.do = nil }
		},
	}
}

// pass lets time go by and makes the call that falls due.
func (h *handClock) pass(wait time.Duration) {
	h.now = h.now.Add(wait)
	if do := h.do; do != nil && !h.now.Before(h.due) {
		h.do = nil
		do()
	}
}

func TestTextIsSavedOneSecondAfterTheLastKey(t *testing.T) {
	hand, saved, _ := autosave()
	hand.field.Edited("Bud")
	hand.pass(400 * time.Millisecond)
	hand.field.Edited("Budget")
	hand.pass(900 * time.Millisecond)
	if len(*saved) != 0 {
		t.Errorf("saved %q before the pause", *saved)
	}
	hand.pass(100 * time.Millisecond)
	if want := []string{"Budget"}; !slices.Equal(*saved, want) {
		t.Errorf("saved %q, want %q", *saved, want)
	}
}

func TestTextIsSavedWithinTwoSecondsWhileTyping(t *testing.T) {
	hand, saved, _ := autosave()
	for range 60 { // twelve seconds without a pause
		hand.field.Edited("typing")
		hand.pass(200 * time.Millisecond)
	}
	// Every 1.6 s: the first look at the clock from 1.5 s on.
	if len(*saved) != 7 {
		t.Errorf("saved %d times in twelve seconds, want 7", len(*saved))
	}
}

func TestLeavingSavesAtOnceAndEndsTheVisit(t *testing.T) {
	hand, saved, visits := autosave()
	hand.field.Edited("first")
	hand.field.Left()
	hand.pass(5 * time.Second)
	hand.field.Edited("second")
	hand.field.Flush()
	hand.field.Edited("second, longer")
	hand.field.Left()
	if want := []string{"first", "second", "second, longer"}; !slices.Equal(*saved, want) {
		t.Errorf("saved %q, want %q", *saved, want)
	}
	if v := *visits; v[0] == v[1] || v[1] != v[2] {
		t.Errorf("the visits are %q; the second and third save belong to one", v)
	}
}

// typist is a field with a clock that is moved by hand.
type typist struct {
	handClock
	field *Autosave
}

func autosave() (hand *typist, saved, visits *[]string) {
	hand, saved, visits = &typist{}, &[]string{}, &[]string{}
	frame := &Frame{Clock: hand.clock()}
	hand.field = frame.NewAutosave(func(text, visit string) {
		*saved = append(*saved, text)
		*visits = append(*visits, visit)
	})
	return hand, saved, visits
}
