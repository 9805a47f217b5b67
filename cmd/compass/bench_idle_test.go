package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"compass/cmd/measure"
)

const (
	idleTime   = 30 * time.Second
	mostIdling = 0.3 // seconds of processor time
	// ticksOfSecond is what Linux counts processor time in for programs.
	ticksOfSecond = 100
)

// TestBenchIdle measures what the window does while nobody does anything: after
// an answer, and behind another window. That window is an empty one; what it
// takes in the same half minute is Fyne's own.
func TestBenchIdle(t *testing.T) {
	measure.Need(t)
	d := newDesk(t)
	library := filepath.Join(t.TempDir(), "idle.compass")
	fillWithGeneratedPack(t, library)
	empty := d.run(exec.Command(buildEmptyWindow(t)))
	d.wait("the empty window", func() bool {
		found, err := empty.try("search", "--onlyvisible", "--name", "Empty window")
		empty.id, _, _ = strings.Cut(found, "\n")
		return err == nil && empty.id != ""
	}, empty.said)
	s := d.open("Assessments", "--library", library)
	s.idleBehind(empty, "idle for 30 s, list behind another window")
	s.xdotool("windowfocus", "--sync", s.id)
	s.openFirst()
	s.press("3")
	s.waitTitle("1 of 40 answered – saved")
	s.idle(empty, "idle for 30 s after an answer")
	s.idleBehind(empty, "idle for 30 s, question behind another window")
	ours, theirs := residentMegabytes(t, s.command.Process.Pid), residentMegabytes(t, empty.command.Process.Pid)
	figureOfMemory("the window's memory after an answer", ours, theirs)
}

func (s *sitting) idleBehind(empty *sitting, what string) {
	s.t.Helper()
	s.xdotool("windowfocus", "--sync", empty.id)
	s.idle(empty, what)
}

// idle measures half a minute in which no key is pressed.
func (s *sitting) idle(empty *sitting, what string) {
	s.t.Helper()
	used := func(of *sitting) float64 { return processorSeconds(s.t, of.command.Process.Pid) }
	ours, theirs := used(s), used(empty)
	time.Sleep(idleTime)
	ours, theirs = used(s)-ours, used(empty)-theirs
	measure.Figure(what, fmt.Sprintf("%.2f s of processor time (an empty window %.2f s)", ours, theirs),
		fmt.Sprintf("%g s", mostIdling), ours <= mostIdling)
}

// processorSeconds reads how much processor time a program has had, in its own
// code and in the system's.
func processorSeconds(t *testing.T, process int) float64 {
	t.Helper()
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", process))
	if err != nil {
		t.Fatal(err)
	}
	// The fields after the program's name, which may hold blanks: the 14th and
	// the 15th of all are the ticks.
	fields := bytes.Fields(content[bytes.LastIndexByte(content, ')')+1:])
	ticks := 0
	for _, field := range fields[11:13] {
		count, err := strconv.Atoi(string(field))
		if err != nil {
			t.Fatal(err)
		}
		ticks += count
	}
	return float64(ticks) / ticksOfSecond
}

// residentMegabytes reads how much memory a program holds; 0 once it has ended.
func residentMegabytes(t *testing.T, process int) float64 {
	t.Helper()
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", process))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(content), "VmRSS:")
	fields := strings.Fields(after)
	if len(fields) == 0 {
		return 0
	}
	kilobytes, err := strconv.ParseFloat(fields[0], 64)
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes / 1024
}

func figureOfMemory(what string, ours, theirs float64) {
	more := ours - theirs
	measure.Figure(what, fmt.Sprintf("%.0f MB more than an empty window (%.0f MB, empty %.0f MB)", more, ours, theirs),
		fmt.Sprintf("%d MB", mostMore), more <= mostMore)
}
