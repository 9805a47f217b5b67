package main

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"compass/app/workspace"
	"compass/assessment"
)

// The generated pack of the kill journey.
const (
	dimensionsOfPack = 10
	questionsOfEach  = 4
	questionsOfPack  = dimensionsOfPack * questionsOfEach
)

var answeredInTitle = regexp.MustCompile(`– (\d+) of 40 answered – saved –`)

// TestEveryAnswerCalledSavedOutlivesAKill types level keys, reads the title and
// kills the program at a random moment: every answer that the title counted is
// in the library with the typed level.
func TestEveryAnswerCalledSavedOutlivesAKill(t *testing.T) {
	kills := killsWanted(t)
	d := newDesk(t)
	saved := 0
	for kill := range kills {
		library := filepath.Join(t.TempDir(), "kill.compass")
		fillWithGeneratedPack(t, library)
		s := d.open("Assessments", "--library", library)
		s.openFirst()
		typed := rand.IntN(questionsOfPack) + 1
		for i := range typed {
			s.press(strconv.Itoa(levelTyped(i)))
			if i < typed-1 {
				s.press("Next")
			}
		}
		title := s.title()
		s.kill()
		counted := 0
		if found := answeredInTitle.FindStringSubmatch(title); found != nil {
			counted, _ = strconv.Atoi(found[1])
		}
		saved += counted
		checkSaved(t, library, counted, kill)
	}
	if saved == 0 {
		t.Fatal("no title ever counted an answer as saved")
	}
	t.Logf("%d kills, %d answers called saved", kills, saved)
}

// TestDiskIsReachedBeforeTheTitleSaysSaved watches the program's calls: between
// the key and the title, the library's journal is forced to disk.
func TestDiskIsReachedBeforeTheTitleSaysSaved(t *testing.T) {
	d := newDesk(t)
	library := filepath.Join(t.TempDir(), "traced.compass")
	fillWithGeneratedPack(t, library)
	trace := filepath.Join(t.TempDir(), "trace")
	s := d.openBy(exec.Command("strace", "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", trace,
		d.program, "--library", library), "Assessments")
	s.openFirst()
	for i := range 3 {
		before := journalSyncs(t, trace)
		s.press(strconv.Itoa(levelTyped(i)))
		s.waitTitle(fmt.Sprintf("%d of 40 answered – saved", i+1))
		if after := journalSyncs(t, trace); after <= before {
			t.Errorf("answer %d was called saved, but nothing was forced to disk (%d calls before, %d after)", i+1, before, after)
		}
		s.press("Next")
	}
}

// killsWanted is how often a journey kills the program.
func killsWanted(t *testing.T) int {
	t.Helper()
	wanted := os.Getenv("COMPASS_KILLS")
	if wanted == "" {
		return 20
	}
	kills, err := strconv.Atoi(wanted)
	if err != nil {
		t.Fatalf("COMPASS_KILLS: %v", err)
	}
	return kills
}

// openFirst opens the first assessment of the list, and from its overview the
// next question.
func (s *sitting) openFirst() {
	s.t.Helper()
	s.press("Return")
	s.waitTitle("– Overview –")
	s.press("Return")
	s.waitTitle("of 40 answered")
}

func levelTyped(question int) int { return question*7%5 + 1 }

func checkSaved(t *testing.T, library string, counted, kill int) {
	t.Helper()
	opened, err := workspace.Open(library)
	if err != nil {
		t.Fatalf("kill %d: %v", kill, err)
	}
	defer opened.Close()
	all, err := opened.OpenAll(context.Background(), nil)
	if err != nil {
		t.Fatalf("kill %d: %v", kill, err)
	}
	found := all[0].Assessment.Agreed
	for i := range counted {
		question := fmt.Sprintf("d%d.q%d", i/questionsOfEach, i%questionsOfEach)
		if got := found[question].Answer; got != assessment.AtLevel(levelTyped(i)) {
			t.Errorf("kill %d: the title counted %d answers, but %s is %q instead of %d", kill, counted, question, got, levelTyped(i))
		}
	}
}

// journalSyncs counts how often the library's journal was forced to disk.
func journalSyncs(t *testing.T, trace string) int {
	t.Helper()
	file, err := os.Open(trace)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	count := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if strings.Contains(lines.Text(), "sync(") && strings.Contains(lines.Text(), "-wal>") {
			count++
		}
	}
	return count
}

// fillWithGeneratedPack makes a library with one empty assessment of a pack of
// forty questions.
func fillWithGeneratedPack(t *testing.T, library string) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "generated-1.0.0")
	writeGeneratedPack(t, folder)
	opened, err := workspace.Open(library)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	pack, err := opened.AddPack(context.Background(), folder)
	if err != nil {
		t.Fatal(err)
	}
	region := assessment.Region{Name: "Kill Bay", Country: assessment.InventedCountry}
	if _, err := opened.Start(context.Background(), region, "2026-09-01", pack.Reference(), assessment.Full); err != nil {
		t.Fatal(err)
	}
}

// writeGeneratedPack writes a pack of ten dimensions of four questions; the
// first question of each is the core one.
func writeGeneratedPack(t *testing.T, folder string) {
	t.Helper()
	var structure, words strings.Builder
	structure.WriteString("id: generated\nversion: 1.0.0\nsource_language: en\nscale: {lowest: 1, highest: 5}\nthemes: []\ngroups: [public, business, civil, knowledge]\ndimensions:\n")
	words.WriteString("language: English\ntitle: Generated questionnaire\nlevels:\n")
	for level := range 5 {
		fmt.Fprintf(&words, "  - {name: Step %d, meaning: What holds at step %d.}\n", level+1, level+1)
	}
	words.WriteString("themes: {}\ngroups: {public: Public, business: Business, civil: Civil, knowledge: Knowledge}\ndimensions:\n")
	for d := range dimensionsOfPack {
		fmt.Fprintf(&structure, "  - id: d%d\n    weight: 1\n    questions:\n", d)
		fmt.Fprintf(&words, "  d%d:\n    title: Dimension %d\n    questions:\n", d, d+1)
		for q := range questionsOfEach {
			fmt.Fprintf(&structure, "      - {id: q%d, core: %t, weight: 1, themes: [], thread: use}\n", q, q == 0)
			fmt.Fprintf(&words, "      q%d:\n        title: Question %d\n        question: How far has the region come in %d?\n        why: It matters.\n        evidence: [A paper]\n        levels: [One fact, Two facts, Three facts, Four facts, Five facts]\n", q, q+1, q+1)
		}
	}
	if err := os.MkdirAll(filepath.Join(folder, "words"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"structure.yaml": structure.String(), "words/en.yaml": words.String()} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
