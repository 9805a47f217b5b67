package assessments_test

import (
	"fmt"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/cmd/measure"
)

// mostToList is how long the list may take to be read and shown, or searched.
const mostToList = 50 * time.Millisecond

// TestBenchListAndSearch measures the list of ten thousand assessments: until it
// is read and laid out, and after each letter of a search. Nothing is painted.
func TestBenchListAndSearch(t *testing.T) {
	measure.Need(t)
	s := stage.New(t, screen)
	importThousands(s)
	var lists, letters, sorts []time.Duration
	for range measure.Turns {
		begun := time.Now()
		show(s)
		lists = append(lists, time.Since(begun))
		stage.TabTo[*widgets.Entry](s, 1)
		for _, letter := range "region 99 oct" {
			begun = time.Now()
			s.Type(string(letter))
			letters = append(letters, time.Since(begun))
		}
		s.Press(fyne.KeyEscape)
		stage.TabTo[*widgets.Dropdown](s, 1)
		s.Press(fyne.KeyReturn, fyne.KeyDown)
		begun = time.Now()
		s.Press(fyne.KeyReturn)
		sorts = append(sorts, time.Since(begun))
	}
	for _, figure := range []struct {
		what string
		took []time.Duration
	}{
		{"list of 10,000 assessments, read and laid out", lists},
		{"search in 10,000 assessments, one letter", letters},
		{"10,000 assessments sorted by date", sorts},
	} {
		took := measure.Median(figure.took)
		measure.Figure(figure.what, fmt.Sprintf("%.1f ms", 1000*took.Seconds()), mostToList.String(), took <= mostToList)
	}
}
