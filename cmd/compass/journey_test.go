package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"compass/app/workspace"
	"compass/assessment"
)

// TestOfficerAssessesPomorskieByKeyboard goes the whole way by keyboard alone:
// start, answer ten questions, see the results, finalise, write the report,
// close, start again; and once more at twice the size of the text in high
// contrast.
func TestOfficerAssessesPomorskieByKeyboard(t *testing.T) {
	for look, args := range map[string][]string{
		"light-100":    nil,
		"contrast-200": {"--theme", "contrast", "--text", "200"},
	} {
		t.Run(look, func(t *testing.T) {
			d := newDesk(t)
			d.look = look
			d.assessPomorskie(args)
		})
	}
}

func (d *desk) assessPomorskie(args []string) {
	d.t.Helper()
	s := d.open("^Assessments – RESIST Compass$", args...)
	d.picture("0-language")
	s.takeLanguage("en")
	d.picture("1-empty")
	s.startAssessment("Pomorskie")
	d.picture("2-question")
	typed := s.answerTen()
	d.picture("4-answered")
	s.writeReason("The council decided it in May.")
	d.picture("5-reason")

	s.press("ctrl+4")
	s.waitTitle("^Pomorskie – Results – draft – RESIST Compass$")
	d.picture("6-results")
	s.press("Return") // all is answered: the next thing is to finalise
	d.picture("7-finalise")
	s.press("Tab", "Return")
	s.waitTitle("^Pomorskie – Results – final – RESIST Compass$")

	today := time.Now().Format(time.DateOnly)
	report := filepath.Join(d.home, "Documents", "RESIST Compass", "Pomorskie "+today+" region en.pdf")
	s.press("Return")
	s.waitTitle("^Pomorskie – Report – final – RESIST Compass$")
	d.picture("8-report")
	s.press("Return")
	d.waitFile(report)
	d.picture("9-written")
	s.quit()

	checkPDF(d.t, report, "Pomorskie", "Access to finance", "Method and limits", "The council decided it in May.")
	checkPomorskie(d.t, d, typed)
	d.keep(report)
	d.lookAgain(args)
}

// lookAgain starts the program anew and finds everything there.
func (d *desk) lookAgain(args []string) {
	d.t.Helper()
	s := d.open("^Assessments – RESIST Compass$", args...)
	s.press("Return")
	s.waitTitle("^Pomorskie – Overview – final – RESIST Compass$")
	d.picture("10-overview")
	s.press("ctrl+3")
	s.waitTitle("^Pomorskie – 10 of 10 answered – saved – RESIST Compass$")
	d.picture("11-again")
	s.press("ctrl+0")
	s.waitTitle("^Help – RESIST Compass$")
	d.picture("12-help")
	s.press("Next", "Next", "Next")
	d.picture("13-help-keys")
	s.quit()
}

// TestConsultantComparesTheExample opens the example, looks at the comparison
// and writes it, in high contrast and at twice the size of the text.
func TestConsultantComparesTheExample(t *testing.T) {
	d := newDesk(t)
	s := d.open("^Assessments", "--theme", "contrast", "--text", "200")
	s.takeLanguage("en")
	d.picture("compare-1-empty")
	s.press("Tab", "Return")
	library := filepath.Join(d.home, ".local", "share", "resist-compass", "library.compass")
	d.wait("eight assessments in the library", func() bool { return len(openAll(t, library)) == 8 }, func() string { return "there are fewer" })
	d.wait("the comparison, once the example's dialog is gone", func() bool {
		s.press("ctrl+7")
		return strings.HasPrefix(s.title(), "Compare")
	}, s.title)
	d.picture("compare-2")
	s.press("Return", "Return")
	written := filepath.Join(d.home, "Documents", "RESIST Compass", "7 regions 2026-09-30 comparison en.pdf")
	d.waitFile(written)
	d.picture("compare-3-written")
	s.press("Escape")
	s.quit()
	checkPDF(t, written, "Amber Coast", "Salt Islands", "Who can learn from whom")
	d.keep(written)
}

// TestOfficerWorksInPolish starts the program on a Polish computer: it offers
// Polish first, the way is the same, and the report is Polish.
func TestOfficerWorksInPolish(t *testing.T) {
	d := newDesk(t)
	d.look, d.speaks = "polish", "pl_PL.UTF-8"
	s := d.open("^Samooceny – RESIST Compass$")
	d.picture("0-language")
	s.takeLanguage("pl")
	d.picture("1-empty")
	s.chooseRegion("pomor")
	s.waitTitle("^Pomorskie – Odpowiedzi: 0 z 10 – zapisano – RESIST Compass$")
	s.press("3")
	s.waitTitle("^Pomorskie – Odpowiedzi: 1 z 10 – zapisano")
	d.picture("2-answered")
	s.press("ctrl+6")
	s.waitTitle("^Pomorskie – Raport – wersja robocza – RESIST Compass$")
	s.press("Return")
	report := filepath.Join(d.home, "Documents", "RESIST Compass", "Pomorskie "+time.Now().Format(time.DateOnly)+" region pl.pdf")
	d.waitFile(report)
	d.picture("3-written")
	s.press("Escape")
	s.quit()
	checkPDF(t, report, "Pomorskie", "Dostęp do finansowania", "Metoda i ograniczenia", "W województwie pomorskim")
	d.keep(report)
}

// startAssessment starts an assessment of a region, from the empty list.
func (s *sitting) startAssessment(region string) {
	s.t.Helper()
	s.chooseRegion(region)
	s.waitTitle("^" + region + " – 0 of 10 answered – saved")
}

func (s *sitting) chooseRegion(name string) {
	s.t.Helper()
	s.press("Return")
	s.write(name)
	s.press("Return", "Return")
}

// answerTen answers ten questions and returns what was typed, in order.
func (s *sitting) answerTen() []assessment.Answer {
	s.t.Helper()
	var typed []assessment.Answer
	for i := range 10 {
		answer, key := assessment.AtLevel(i%5+1), strconv.Itoa(i%5+1)
		switch i {
		case 5:
			answer, key = assessment.Answer{Kind: assessment.NotApplicable}, "n"
		case 7:
			answer, key = assessment.Answer{Kind: assessment.Unknown}, "question"
		}
		typed = append(typed, answer)
		s.press(key)
		s.waitTitle(fmt.Sprintf(" – %d of 10 answered – saved", i+1))
		if i < 9 {
			s.press("Next")
		}
	}
	return typed
}

// writeReason types into the reason of the last question and waits until it is
// saved.
func (s *sitting) writeReason(text string) {
	s.t.Helper()
	s.press("Tab", "Tab", "Tab", "Tab") // past the three chips
	s.write(text)
	s.waitTitle("10 of 10 answered – saved")
}

func checkPomorskie(t *testing.T, d *desk, typed []assessment.Answer) {
	t.Helper()
	all := openAll(t, filepath.Join(d.home, ".local", "share", "resist-compass", "library.compass"))
	if len(all) != 1 || all[0].Assessment.Region.Code != "PL-22" || all[0].Assessment.State != assessment.Final {
		t.Fatalf("the library holds %d assessments", len(all))
	}
	for i, question := range all[0].Result.Questions {
		if got := all[0].Assessment.Agreed[question.ID].Answer; got != typed[i] {
			t.Errorf("%s is %v, typed was %v", question.ID, got, typed[i])
		}
	}
	last := all[0].Result.Questions[9].ID
	if got := all[0].Assessment.Agreed[last].Reason; got != "The council decided it in May." {
		t.Errorf("the reason is %q", got)
	}
}

// checkPDF reads a PDF file back and wants every text in it.
func checkPDF(t *testing.T, path string, texts ...string) {
	t.Helper()
	if output, err := exec.Command("qpdf", "--check", path).CombinedOutput(); err != nil {
		t.Errorf("qpdf: %v: %s", err, output)
	}
	content, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext: %v", err)
	}
	for _, wanted := range texts {
		if !strings.Contains(string(content), wanted) {
			t.Errorf("%s does not say %q", filepath.Base(path), wanted)
		}
	}
}

func openAll(t *testing.T, library string) []workspace.Opened {
	t.Helper()
	opened, err := workspace.Open(library)
	if err != nil {
		t.Fatal(err)
	}
	defer opened.Close()
	all, err := opened.OpenAll(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// keep copies a file beside the pictures, where these are wanted.
func (d *desk) keep(path string) {
	folder := os.Getenv("COMPASS_PICTURES")
	if folder == "" {
		return
	}
	content, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, filepath.Base(path)), content, 0o644)
	}
	if err != nil {
		d.t.Errorf("keep %s: %v", path, err)
	}
}
