package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestTheWindowOpensWhereItWasClosed moves a window and changes its size; the
// next one opens there, and one whose screen is gone opens in view.
func TestTheWindowOpensWhereItWasClosed(t *testing.T) {
	d := newDesk(t)
	library := filepath.Join(d.home, "place.compass")
	s := d.open("Assessments", "--library", library)
	s.waitGeometry("1366x768")
	s.xdotool("windowsize", "--sync", s.id, "1080", "710")
	s.xdotool("windowmove", "--sync", s.id, "210", "45")
	s.waitGeometry("1080x710+210+45")
	s.press("ctrl+7") // after the window took its new size
	s.waitTitle("Compare")
	s.quit()

	s = d.open("Assessments", "--library", library)
	s.waitGeometry("1080x710+210+45")
	d.picture("place-again")
	s.quit()

	file := filepath.Join(d.home, ".local", "share", "resist-compass", "settings.json")
	kept := map[string]any{}
	if err := json.Unmarshal(d.waitFile(file), &kept); err != nil {
		t.Fatal(err)
	}
	kept["windowX"], kept["name"] = 5000, "Jūratė"
	content, err := json.Marshal(kept)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, content, 0o644); err != nil {
		t.Fatal(err)
	}
	s = d.open("Assessments", "--library", library, "--theme", "dark")
	s.waitGeometry(`1080x710\+[0-9]{1,3}\+`)
	s.quit()
	if after := string(d.waitFile(file)); !strings.Contains(after, "Jūratė") || strings.Contains(after, "dark") {
		t.Errorf("closing the window changed other settings: %s", after)
	}
}

// waitGeometry waits until the window has this size and place, as in
// 1080x710+210+45.
func (s *sitting) waitGeometry(pattern string) {
	s.t.Helper()
	if !strings.Contains(pattern, `\`) {
		pattern = regexp.QuoteMeta(pattern)
	}
	wanted, now := regexp.MustCompile("^"+pattern), ""
	s.wait("the window at "+pattern, func() bool {
		now = s.geometry()
		return wanted.MatchString(now)
	}, func() string { return "it is at " + now + "; the program said: " + s.said() })
}

func (s *sitting) geometry() string {
	told := map[string]string{}
	for _, line := range strings.Fields(s.xdotool("getwindowgeometry", "--shell", s.id)) {
		name, value, _ := strings.Cut(line, "=")
		told[name] = value
	}
	return fmt.Sprintf("%sx%s+%s+%s", told["WIDTH"], told["HEIGHT"], told["X"], told["Y"])
}
