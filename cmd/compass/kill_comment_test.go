package main

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

const (
	// comment is what a person types, in one go and at a steady pace.
	comment = "Minutes of the council of 12 May name the budget line, its owner and the date of the next call"
	pace    = 150 * time.Millisecond // from key to key
	// What was typed longer ago than this is in the library.
	mostLost = 2 * time.Second
	// A comment that is killed has been typed for three to eight seconds.
	fewestKeys, mostKeys = 20, 53
)

// TestACommentOutlivesAKillInItsMidst types a comment without leaving its field
// and without a pause, and kills the program at a random key: all that was typed
// more than two seconds before is in the library. What the computer itself is
// late comes on top. One kill takes as long as four of those after an answer, so
// there are a quarter as many.
func TestACommentOutlivesAKillInItsMidst(t *testing.T) {
	d := newDesk(t)
	for kill := range max(killsWanted(t)/4, 1) {
		library := filepath.Join(t.TempDir(), "comment.compass")
		fillWithGeneratedPack(t, library)
		s := d.open("Assessments", "--library", library)
		s.openFirst()
		s.press("Tab", "Tab", "Tab", "Tab") // past the three chips
		late := lateness(t, filepath.Dir(library))
		typed := s.typeSteadily(comment[:fewestKeys+rand.IntN(mostKeys-fewestKeys)])
		killed := time.Now()
		s.kill()
		lost := mostLost + late()
		old := 0
		for old < len(typed) && killed.Sub(typed[old]) > lost {
			old++
		}
		got := openAll(t, library)[0].Assessment.Agreed["d0.q0"].Reason
		if !strings.HasPrefix(comment, got) || len(got) < old {
			t.Errorf("kill %d: %q was typed more than %v before, but the library holds %q", kill, comment[:old], lost, got)
		}
		t.Logf("kill %d: of %d letters %d were older than %v, %d are saved", kill, len(typed), old, lost, len(got))
	}
}

// typeSteadily types a text letter by letter and returns when each had been
// handed to the window.
func (s *sitting) typeSteadily(text string) []time.Time {
	s.t.Helper()
	next := time.NewTicker(pace)
	defer next.Stop()
	var typed []time.Time
	for _, letter := range text {
		s.xdotool("type", string(letter))
		typed = append(typed, time.Now())
		<-next.C
	}
	return typed
}

// lateness does until it is asked what a save does, waiting a moment and forcing
// a letter to disk, and answers how much longer than the wait that took at most.
func lateness(t *testing.T, folder string) (most func() time.Duration) {
	t.Helper()
	const wait = 10 * time.Millisecond
	file, err := os.Create(filepath.Join(folder, "lateness"))
	if err != nil {
		t.Fatal(err)
	}
	asked, answer := make(chan struct{}), make(chan time.Duration)
	go func() {
		defer file.Close()
		longest := time.Duration(0)
		for {
			begun := time.Now()
			select {
			case <-asked:
				answer <- longest
				return
			case <-time.After(wait):
			}
			if _, err := file.WriteString("x"); err != nil {
				t.Error(err)
			}
			if err := file.Sync(); err != nil {
				t.Error(err)
			}
			longest = max(longest, time.Since(begun)-wait)
		}
	}()
	most = sync.OnceValue(func() time.Duration {
		close(asked)
		return <-answer
	})
	t.Cleanup(func() { most() })
	return most
}
