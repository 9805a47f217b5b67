package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

const (
	idleTime   = 30 * time.Second
	mostIdling = 0.3 // seconds of processor time
	// ticksOfSecond is what Linux counts processor time in for programs.
	ticksOfSecond = 100
)

// TestBenchIdle measures what the window does while nobody does anything:
// after an answer, and in a text field.
func TestBenchIdle(t *testing.T) {
	needBench(t)
	d := newDesk(t)
	library := filepath.Join(t.TempDir(), "idle.compass")
	fillWithGeneratedPack(t, library)
	s := d.open("Assessments", "--library", library)
	s.openFirst()
	s.press("3")
	s.waitTitle("1 of 40 answered – saved")
	s.idle("idle for 30 s after an answer")
}

// idle measures half a minute in which no key is pressed.
func (s *sitting) idle(what string) {
	s.t.Helper()
	before := processorSeconds(s.t, s.command.Process.Pid)
	time.Sleep(idleTime)
	used := processorSeconds(s.t, s.command.Process.Pid) - before
	figure(what, fmt.Sprintf("%.2f s of processor time", used), fmt.Sprintf("%g s", mostIdling), used <= mostIdling)
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

// residentMegabytes reads how much memory a program holds.
func residentMegabytes(t *testing.T, process int) float64 {
	t.Helper()
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", process))
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(content), "VmRSS:")
	fields := strings.Fields(after)
	if len(fields) == 0 {
		t.Fatal("the program has ended")
	}
	kilobytes, err := strconv.ParseFloat(fields[0], 64)
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes / 1024
}
