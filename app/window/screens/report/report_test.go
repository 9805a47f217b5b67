package report_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/screens/report"
	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Report, New: report.New}

// atHome shows the report of the example's Amber Coast on a computer of its
// own, and returns the file that is offered.
func atHome(t *testing.T, look stage.Look) (s *stage.Stage, offered string) {
	t.Helper()
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	s = stage.NewIn(t, screen, look)
	s.Show(s.AddExample()["Amber Coast"], "")
	return s, filepath.Join(home, "Documents", "RESIST Compass", "Amber Coast 2026-09-15 region en.pdf")
}

// write presses the button that has the keyboard and waits for the report.
func write(s *stage.Stage) {
	s.Press(fyne.KeyReturn)
	s.Wait("the report", func() bool { return s.Shows("The report is written.") })
}

func TestTheScreenTellsWhatTheReportWillHold(t *testing.T) {
	s, offered := atHome(t, stage.Usual)
	s.Sees("Report on Amber Coast", "What the report contains", "invented example · final", "Cover and contents", "10 dimensions with 40 questions", "Annex: further steps", "Since 17 September 2024",
		"7 of 40 questions are answered, but not agreed. 1 of 40 questions was discussed without agreement. 13 levels have no evidence.", "All 40 questions in a table", "This assessment is final.", "Choose another folder…", filepath.Dir(offered))
	s.WantTitle("Amber Coast – Report – final – RESIST Compass")
}

func TestADraftIsCalledADraft(t *testing.T) {
	s := stage.New(t, screen)
	id := s.Start("resist@1.0.0", assessment.Quick)
	s.Show(id, "")
	s.Sees("Draft: 10 of 10 questions have no agreed answer yet", "10 dimensions have no score yet.", "No question is answered yet", "Mist Bay 2026-09-01 region en.pdf")
	s.WantTitle("Mist Bay – Report – draft – RESIST Compass")
	if button := s.FocusedButton(); button != "Write a draft report" {
		t.Errorf("the keyboard is on %q", button)
	}
	for _, dimension := range s.Opened(id).Pack.InScope(assessment.Quick) {
		if question := dimension.Questions[0].ID; question != "governance.mandate" {
			s.Answer(id, question, 2)
		}
	}
	s.Show(id, "")
	s.Sees("Draft: 1 of 10 questions has no agreed answer yet", "1 dimension has no score yet.")
	s.PressButton("Go to the open questions")
	s.Answer(id, "governance.mandate", 2)
	s.Show(id, "")
	s.Sees("Draft: every question has an agreed answer, but the assessment is not final")
	s.PressButton("Read the result and finalise it")
	s.WentTo(frame.Place{Screen: frame.Questions, Assessment: id, Question: "governance.mandate"}, frame.Place{Screen: frame.Results, Assessment: id})
}

func TestTheReportIsWrittenWithOneKeyAndThenOpened(t *testing.T) {
	s, offered := atHome(t, stage.Usual)
	if s.Shows("Earlier reports") {
		t.Error("there is a list of reports before the first one")
	}
	write(s)
	content, err := os.ReadFile(offered)
	if err != nil || !strings.HasPrefix(string(content), "%PDF") {
		t.Fatalf("the file begins %.8q, error %v", content, err)
	}
	s.Sees("Earlier reports", filepath.Base(offered), "A file of this name is there already; it will be replaced.")
	if got := s.Frame.Chosen.Reports; !slices.Equal(got, []string{offered}) {
		t.Errorf("remembered are %q", got)
	}
	openings := make(chan string, 2)
	s.Frame.Opens = func(path string) error { openings <- path; return nil }
	s.Frame.Shows = func(path string) error { openings <- filepath.Dir(path); return nil }
	if button := s.FocusedButton(); button != "Open" {
		t.Errorf("the keyboard is on %q", button)
	}
	s.Press(fyne.KeyReturn)
	wantOpened(t, openings, offered)
	s.PressButton("Show in folder")
	wantOpened(t, openings, filepath.Dir(offered))
}

func wantOpened(t *testing.T, openings <-chan string, want string) {
	t.Helper()
	select {
	case got := <-openings:
		if got != want {
			t.Errorf("opened is %s, want %s", got, want)
		}
	case <-time.After(30 * time.Second):
		t.Errorf("%s was not opened", want)
	}
}

func TestAFileThatDoesNotOpenIsTold(t *testing.T) {
	s, _ := atHome(t, stage.Usual)
	write(s)
	s.Frame.Opens = func(string) error { return errors.New("no program for it") }
	s.Press(fyne.KeyReturn)
	s.Wait("the fault", func() bool { return s.Shows("no program for it") })
}

func TestReportsThatAreGoneAreNamedAndNotOpened(t *testing.T) {
	s, _ := atHome(t, stage.Usual)
	folder := t.TempDir()
	gone, here, own := filepath.Join(folder, "gone.pdf"), filepath.Join(folder, "here.pdf"), filepath.Join(folder, "Amber Coast 2026-09-15 region pl.pdf")
	if err := os.WriteFile(here, []byte("%PDF"), 0o644); err != nil {
		t.Fatal(err)
	}
	s.Frame.Change(func(chosen *workspace.Settings) { chosen.Reports = []string{gone, here, own} })
	s.Show(s.Frame.Here().Assessment, "")
	s.Wait("the file that is gone", func() bool { return s.Shows("Moved or deleted; it was in " + folder) })
	choice := stage.TabTo[*widgets.WrappedChoice](s, 1)
	if choice.Chosen() != 2 { // the own one is first, but gone, and so is the next
		t.Errorf("marked is report %d", choice.Chosen())
	}
	if s.Tab(); s.FocusedButton() != "Open" {
		t.Errorf("after the list comes %q", s.FocusedButton())
	}
	s.Window.Canvas().Focus(choice)
	s.Press(fyne.KeyHome, fyne.KeySpace)
	for range 12 {
		s.Tab()
		if button, is := s.Focused().(*widgets.Button); is && button.Text == "Open" {
			t.Fatal("a file that is gone can be opened")
		}
	}
}

func TestANameOfOnesOwnKeepsItsEnding(t *testing.T) {
	s, offered := atHome(t, stage.Usual)
	field := stage.TabTo[*widgets.Entry](s, 1)
	field.SetText("")
	s.Sees("Write a name for the file.")
	for range 12 {
		s.Tab()
		if button, is := s.Focused().(*widgets.Button); is && button.Text == "Write the report" {
			t.Fatal("a report without a name can be written")
		}
	}
	s.Window.Canvas().Focus(field)
	test.Type(field, "Council 2.0")
	write(s)
	if _, err := os.Stat(filepath.Join(filepath.Dir(offered), "Council 2.0.pdf")); err != nil {
		t.Error(err)
	}
}

func TestTheReportsLanguageIsFreeOfTheWindowsAndKept(t *testing.T) {
	for _, one := range []struct {
		window, report, written, says string
	}{
		{"en", "pl", "The report is written.", "Rekomendacje"},
		{"pl", "en", "Raport jest gotowy.", "Recommendations"},
	} {
		t.Run(one.report+" from "+one.window, func(t *testing.T) {
			look := stage.Usual
			look.Language = one.window
			s, offered := atHome(t, look)
			stage.TabTo[*widgets.Dropdown](s, 1)
			s.Press(slices.Concat([]fyne.KeyName{fyne.KeyReturn}, between(s, one.window, one.report), []fyne.KeyName{fyne.KeyReturn})...)
			if s.Frame.Chosen.ReportLanguage != one.report || s.Frame.Words.Language() != one.window {
				t.Errorf("the report is in %q, the window in %q", s.Frame.Chosen.ReportLanguage, s.Frame.Words.Language())
			}
			s.Show(s.Frame.Here().Assessment, "")
			s.Press(fyne.KeyReturn)
			s.Wait("the report", func() bool { return s.Shows(one.written) })
			written, err := exec.Command("pdftotext", strings.TrimSuffix(offered, "en.pdf")+one.report+".pdf", "-").CombinedOutput()
			if err != nil || !strings.Contains(string(written), one.says) {
				t.Errorf("the report is not in %s: %v, %.200s", one.report, err, written)
			}
		})
	}
}

// between are the keys from one language in a list of all to another.
func between(s *stage.Stage, from, to string) []fyne.KeyName {
	languages := s.Frame.Workspace.Phrases.Languages()
	rows := slices.Index(languages, to) - slices.Index(languages, from)
	if rows < 0 {
		return slices.Repeat([]fyne.KeyName{fyne.KeyUp}, -rows)
	}
	return slices.Repeat([]fyne.KeyName{fyne.KeyDown}, rows)
}

func TestAReportThatCannotBeWrittenIsToldAndTheNameStays(t *testing.T) {
	s, offered := atHome(t, stage.Usual)
	if err := os.MkdirAll(filepath.Dir(filepath.Dir(offered)), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Dir(offered), nil, 0o644); err != nil { // where the folder should be
		t.Fatal(err)
	}
	s.Press(fyne.KeyReturn)
	s.Wait("the fault", func() bool { return s.Shows("cannot be written") })
	s.Press(fyne.KeyEscape)
	if got := stage.TabTo[*widgets.Entry](s, 1).Text; got != filepath.Base(offered) {
		t.Errorf("the name is now %q", got)
	}
	if len(s.Frame.Chosen.Reports) > 0 {
		t.Error("a report that was not written is remembered")
	}
}

func TestAssessmentThatIsGoneIsTold(t *testing.T) {
	s := stage.New(t, screen)
	s.Show("gone", "")
	s.Sees("This assessment is no longer in the library.")
}

func TestGalleryShowsTheReportInEveryLook(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	stage.InEveryLook(t, screen, func(s *stage.Stage, look stage.Look) {
		s.Show(s.AddExample()["Amber Coast"], "")
		s.Picture("report-" + look.String())
		s.Frame.TakeKey(fyne.KeyPageDown)
		s.Picture("report-" + look.String() + "-down")
	})
}

func TestGalleryShowsAReportJustWritten(t *testing.T) {
	s, _ := atHome(t, stage.Usual)
	s.Frame.Chosen.Reports = []string{"/media/stick/7 regions 2026-09-30 comparison en.pdf"}
	write(s)
	s.Wait("what is gone", func() bool { return s.Shows("Moved or deleted; it was in /media/stick") })
	s.Picture("report-written")
	s.Show(s.Start("resist@1.0.0", assessment.Full), "")
	s.Picture("report-empty-draft")
}

func TestAtLargeTextThePageScrollsToWhatCanBeDoneWithTheReport(t *testing.T) {
	s, _ := atHome(t, stage.Look{Palette: theme.Light, Scale: 200, Size: stage.Ordinary})
	write(s)
	s.Wait("the report", func() bool { return s.Shows("The report is written.") })
	s.Settle()
	if name := s.FocusedButton(); name != "Open" {
		t.Errorf("the keyboard is on %q", name)
	}
	if fault := s.RingFault(); fault != "" {
		t.Errorf("Open: %s", fault)
	}
	s.Picture("report-written-200")
}
