package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"compass/assessment"
)

// TestALibraryTakenAwayIsRescued moves the library away while it is open: the
// next answer is not called saved, and a copy from the open file holds all
// that was.
func TestALibraryTakenAwayIsRescued(t *testing.T) {
	d := newDesk(t)
	library := filepath.Join(t.TempDir(), "taken.compass")
	fillWithGeneratedPack(t, library)
	s := d.open("Assessments", "--library", library)
	s.openFirst()
	s.press("4")
	s.waitTitle("1 of 40 answered – saved")
	if err := os.Rename(library, library+".away"); err != nil {
		t.Fatal(err)
	}
	s.press("Next", "5")
	d.picture("taken-1-told")
	s.press("Return")
	d.picture("taken-2-where")
	s.press("Return")
	copied := filepath.Join(d.home, "Documents", "RESIST Compass", "RESIST library "+time.Now().Format(time.DateOnly)+".compass")
	d.waitFile(copied)
	if title := s.title(); !answeredInTitle.MatchString(title) || answeredInTitle.FindStringSubmatch(title)[1] != "1" {
		t.Errorf("the title is %q, though only one answer is saved", title)
	}
	s.kill()

	agreed := openAll(t, copied)[0].Assessment.Agreed
	if len(agreed) != 1 || agreed["d0.q0"].Answer != assessment.AtLevel(4) {
		t.Errorf("the copy holds %v, want the one answer that was saved", agreed)
	}
}
