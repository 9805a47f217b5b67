package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"compass/cmd/measure"
)

const (
	mostSlower = 1.5 // times an empty window's start
	mostMore   = 60  // MB above an empty window
	// A picture that stands still for so long is the whole one.
	stillness    = 500 * time.Millisecond
	betweenLooks = 2 * time.Millisecond
)

// TestBenchWindowStart starts the program on a library of ten thousand
// assessments and an empty Fyne window of the same size in turns. It reads the
// X server's own memory, so looking costs neither of them anything.
func TestBenchWindowStart(t *testing.T) {
	measure.Need(t)
	d, screen := newWatchedDesk(t)
	library := filepath.Join(t.TempDir(), "thousands.compass")
	fillWithThousands(t, library)
	empty := buildEmptyWindow(t)

	var ratios, whole, emptyFirst, ours, theirs []float64
	for turn := range measure.Turns + 1 {
		program := d.start(exec.Command(d.program, "--library", library), screen, screenView.hasWords)
		bare := d.start(exec.Command(empty), screen, screenView.isPainted)
		if turn == 0 {
			continue // the first start reads the programs from the disk
		}
		ratios = append(ratios, program.first.Seconds()/bare.first.Seconds())
		whole, emptyFirst = append(whole, program.whole.Seconds()), append(emptyFirst, bare.first.Seconds())
		ours, theirs = append(ours, program.memory), append(theirs, bare.memory)
	}
	of := measure.Median(ratios)
	measure.Figure("window start, 10,000 assessments", fmt.Sprintf("%.2f × an empty window (%.0f ms; last change of the picture at %.0f ms)",
		of, 1000*measure.Median(emptyFirst), 1000*measure.Median(whole)), fmt.Sprintf("%g ×", mostSlower), of <= mostSlower)
	figureOfMemory("the window's memory, 10,000 assessments", measure.Median(ours), measure.Median(theirs))
}

// A begun is how a program's window came up.
type begun struct {
	first  time.Duration // until something was to be seen
	whole  time.Duration // until the last change of the picture
	memory float64       // resident then, MB
}

// start runs a program on the blank screen until its picture stands still, and
// kills it.
func (d *desk) start(command *exec.Cmd, screen screen, seen func(now, blank screenView) bool) begun {
	d.t.Helper()
	d.wait("a blank screen", func() bool {
		return !viewOf(d.t, screen.file).isPainted(screen.blank)
	}, func() string { return "a window is still there" })
	s := d.run(command)
	defer s.kill()
	start := time.Now()
	var result begun
	last := screen.blank
	for result.first == 0 || time.Since(start)-result.whole < stillness {
		now, at := viewOf(d.t, screen.file), time.Since(start)
		if result.first == 0 && seen(now, screen.blank) {
			result.first = at
		}
		if !bytes.Equal(now, last) {
			last, result.whole = now, at
		}
		if at > patience {
			d.t.Fatalf("waited in vain for the window of %s; it said: %s", command, s.said())
		}
		time.Sleep(betweenLooks)
	}
	if result.memory = residentMegabytes(d.t, s.command.Process.Pid); result.memory == 0 {
		d.t.Fatalf("the window of %s came up and went; it said: %s", command, s.said())
	}
	return result
}

// A screenView is every 16th pixel of every 16th line, four bytes each.
type screenView []byte

const viewStep = 16

// viewOf reads the file in which Xvfb keeps its picture: an XWD file, whose
// header is of big-endian words.
func viewOf(t *testing.T, path string) screenView {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	header := make([]byte, 100)
	if _, err := file.ReadAt(header, 0); err != nil {
		t.Fatal(err)
	}
	word := func(i int) int { return int(binary.BigEndian.Uint32(header[4*i:])) }
	size, width, height, bytesOfLine, colours := word(0), word(4), word(5), word(12), word(19)
	var view screenView
	line := make([]byte, bytesOfLine)
	for y := 0; y < height; y += viewStep {
		if _, err := file.ReadAt(line, int64(size+12*colours+y*bytesOfLine)); err != nil {
			t.Fatal(err)
		}
		for x := 0; x < width; x += viewStep {
			view = append(view, line[4*x:4*x+4]...)
		}
	}
	return view
}

// isPainted reports whether most of the screen changed.
func (v screenView) isPainted(blank screenView) bool {
	changed := 0
	for i := 0; i < len(v); i += 4 {
		if !bytes.Equal(v[i:i+4], blank[i:i+4]) {
			changed++
		}
	}
	return changed > len(v)/4/2
}

// hasWords reports whether the screen is painted and a hundredth of it is not
// in the most frequent colour: a background alone is no picture.
func (v screenView) hasWords(blank screenView) bool {
	counts := map[[4]byte]int{}
	most := 0
	for i := 0; i < len(v); i += 4 {
		colour := [4]byte(v[i:])
		counts[colour]++
		most = max(most, counts[colour])
	}
	return v.isPainted(blank) && most < len(v)/4*99/100
}

// A screen is the file in which Xvfb keeps its picture, and that picture
// without a window.
type screen struct {
	file  string
	blank screenView
}

// newWatchedDesk is a desk whose screen can be read from a file. Its X server
// goes on when the last window is gone; by itself it would start anew and drop
// who comes meanwhile.
func newWatchedDesk(t *testing.T) (*desk, screen) {
	t.Helper()
	folder := t.TempDir()
	d := newDesk(t, "-fbdir", folder)
	file := filepath.Join(folder, "Xvfb_screen0")
	return d, screen{file, viewOf(t, file)}
}

func buildEmptyWindow(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "empty")
	output, err := exec.Command("go", "build", "-trimpath", "-o", program, "./testdata/empty").CombinedOutput()
	if err != nil {
		t.Fatalf("build the empty window: %v: %s", err, output)
	}
	return program
}
