package assessments_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

func TestAnEmptyLibrarySaysWhatToDoFirst(t *testing.T) {
	s := desk(t)
	s.show()
	for _, words := range []string{"no assessment in this library yet", "Start an assessment", "Look around with example data"} {
		if !s.shows(words) {
			t.Errorf("the screen does not say %q", words)
		}
	}
	s.wantTitle("Assessments – RESIST Compass")
	s.press(fyne.KeyReturn)
	if !s.shows("Which region is assessed?") {
		t.Error("Return does not start an assessment")
	}
}

func TestTheExampleDataFillAnEmptyLibrary(t *testing.T) {
	s := desk(t)
	s.show()
	s.pressButton("Look around with example data")
	s.wait("the list of the example", func() bool { return s.shows("7 assessments") })
	if !s.shows("Lakeland · invented example") {
		t.Error("the list has not the invented regions")
	}
}

func TestNothingFalseIsSaidWhileTheLibraryIsRead(t *testing.T) {
	s := desk(t)
	s.fill()
	s.frame.Go(frame.Place{Screen: frame.Assessments})
	s.wantTitle("RESIST Compass")
	if !s.shows("Assessments") || s.shows("no assessment in this library yet") || s.shows("Start an assessment") {
		t.Error("the screen speaks of an empty library before it was read")
	}
	s.wait("the list", func() bool { return s.shows("14 assessments") })
	s.wantTitle("Assessments – RESIST Compass")
	if _, is := s.window.Canvas().Focused().(*widgets.Button); is || s.window.Canvas().Focused() == nil {
		t.Error("the list has not the keyboard")
	}
}

func TestAListThatComesLateLeavesTheKeyboardWhereThePersonHasIt(t *testing.T) {
	s := desk(t)
	s.fill()
	s.frame.Go(frame.Place{Screen: frame.Assessments})
	s.window.Canvas().FocusNext()
	rail := s.window.Canvas().Focused()
	s.wait("the list", func() bool { return s.shows("14 assessments") })
	if now := s.window.Canvas().Focused(); now != rail || rail == nil {
		t.Errorf("the keyboard went from %T to %T", rail, now)
	}
}

func TestAListThatIsReadAfterThePersonLeftIsNotShown(t *testing.T) {
	s := desk(t)
	s.fill()
	s.frame.Go(frame.Place{Screen: frame.Assessments})
	read := <-s.due
	s.frame.Go(frame.Place{Screen: frame.Compare})
	read()
	s.wantTitle("RESIST Compass")
	if s.shows("14 assessments") {
		t.Error("the list came after the person left")
	}
}

func TestReturnOpensTheFirstOfTheList(t *testing.T) {
	s := desk(t)
	s.fill()
	s.show()
	for _, words := range []string{"14 assessments", "Amber Coast · invented example", "15 September 2026", "RESIST maturity questionnaire", "7 of 10 answered", "draft", "final"} {
		if !s.shows(words) {
			t.Errorf("the list does not say %q", words)
		}
	}
	listed, err := s.work.Assessments(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s.press(fyne.KeyReturn)
	s.wantWent(frame.Place{Screen: frame.Questions, Assessment: listed[0].ID})
	s.press(fyne.KeyDown, fyne.KeyReturn)
	s.wantWent(frame.Place{Screen: frame.Results, Assessment: listed[1].ID})
}

func TestAScopeIsToldOnlyWhereThereIsAChoice(t *testing.T) {
	s := desk(t)
	if _, err := s.work.AddExample(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.show()
	if s.shows("Scope") {
		t.Error("the list has a column of scopes although every assessment is a quick scan")
	}
	s.fill()
	s.show()
	if !s.shows("Scope") || !s.shows("full") {
		t.Error("the list does not tell the scope of full assessments")
	}
}

func TestANewAssessmentIsStartedByKeyboardOnly(t *testing.T) {
	s := desk(t)
	s.show()
	s.press(fyne.KeyReturn)
	s.types("pomorskie")
	s.press(fyne.KeyReturn)
	if !s.shows("New assessment: Pomorskie") || s.shows("Scope") || s.shows("Questionnaire") {
		t.Error("the form is not about Pomorskie, or asks where there is no choice")
	}
	s.types("2026-09-01")
	s.press(fyne.KeyReturn)
	s.wantListed("Pomorskie PL 2026-09-01 resist@1.0.0 quick draft")
}

func TestARegionOfOnesOwnHasANameAndACountry(t *testing.T) {
	s := desk(t)
	s.show()
	s.press(fyne.KeyReturn)
	s.types("Seven Lakes")
	if !s.shows("No region of the list fits.") {
		t.Error("it is not said that the list has no such region")
	}
	s.pressButton("Another region…")
	s.types("Poland")
	s.pressButton("Start")
	if !s.shows("“POLAND” is no country code") {
		t.Error("a country that is none is not told")
	}
	tabTo[*widgets.Entry](s, 2)
	for range 6 {
		s.press(fyne.KeyDelete, fyne.KeyBackspace)
	}
	s.types("pl")
	s.press(fyne.KeyReturn)
	s.wantListed("Seven Lakes PL " + string(today()) + " resist@1.0.0 quick draft")
}

func TestARegionThatIsNamedByHandIsTheOneOfTheList(t *testing.T) {
	s := desk(t)
	s.show()
	s.begins()
	s.types("lapland")
	s.pressButton("Another region…")
	s.types("fi")
	s.pressButton("Start")
	s.wantListed("Lappi FI " + string(today()) + " resist@1.0.0 quick draft")
}

func TestWhatWasTypedIsKeptWhereTheAssessmentIsThereAlready(t *testing.T) {
	s := desk(t)
	s.show()
	for range 2 {
		s.show()
		s.begins()
		s.types("lappi")
		s.press(fyne.KeyReturn)
		s.types("2026-09-01")
		s.press(fyne.KeyReturn)
	}
	if len(s.went) != 1 {
		t.Errorf("went to %v; only the first can be started", s.went)
	}
	if !s.shows("Lappi already has an assessment of 1 September 2026. Open it in the list, or choose another date.") {
		t.Error("it is not said that the assessment is there already")
	}
	s.picture("assessments-exists")
	date, is := s.window.Canvas().Focused().(*widgets.Entry)
	if !is || date.Text != "2026-09-01" {
		t.Error("the date that was typed is gone")
	}
	s.press(fyne.KeyBackspace)
	s.types("2")
	s.press(fyne.KeyReturn)
	s.wantListed("Lappi FI 2026-09-01 resist@1.0.0 quick draft", "Lappi FI 2026-09-02 resist@1.0.0 quick draft")
}

func TestADateThatIsNoneIsTold(t *testing.T) {
	s := desk(t)
	s.show()
	s.begins()
	s.types("lappi")
	s.press(fyne.KeyReturn)
	s.types("1.9.2026")
	s.press(fyne.KeyReturn)
	if !s.shows("“1.9.2026” is no date") {
		t.Error("the fault is not told")
	}
	s.wantListed()
}

func TestAQuestionnaireWithMoreThanCoreQuestionsAsksForTheScope(t *testing.T) {
	s := desk(t)
	s.addPack("sample-1.0.0")
	s.show()
	s.begins()
	s.types("lappi")
	s.press(fyne.KeyReturn)
	s.types("2026-09-01")
	if s.shows("Scope") {
		t.Error("a scope is asked for although the questionnaire has only core questions")
	}
	tabTo[*widgets.Dropdown](s, 1)
	s.press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	if !s.shows("Quick scan: 3 core questions") || !s.shows("Full assessment: all 9 questions") {
		t.Error("the scope is not asked for")
	}
	s.picture("assessments-scope")
	tabTo[*widgets.WrappedChoice](s, 1)
	s.press(fyne.KeyDown, fyne.KeySpace)
	s.pressButton("Start")
	s.wantListed("Lappi FI 2026-09-01 sample@1.0.0 full draft")
}

func TestTenThousandAssessmentsAreDrawnFewAtATime(t *testing.T) {
	if testing.Short() {
		t.Skip("fills a library with ten thousand assessments")
	}
	s := desk(t)
	var table strings.Builder
	table.WriteString("region,country,date,questionnaire,respondent,group,question,answer\n")
	for i := range 10_000 {
		fmt.Fprintf(&table, "Region %05d,PL,2026-%02d-%02d,resist@1.0.0,consensus,,finance.seed,%d\n", i, i%12+1, i%28+1, i%5+1)
	}
	path := filepath.Join(t.TempDir(), "many.csv")
	if err := os.WriteFile(path, []byte(table.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.work.Import(t.Context(), path, workspace.ImportOptions{}); err != nil {
		t.Fatal(err)
	}
	s.show()
	if drawn := strings.Count(wordsIn(s.window.Content()), "1 of 10 answered"); drawn == 0 || drawn > 60 {
		t.Errorf("%d rows are drawn; the window has room for about 20", drawn)
	}
	s.press(fyne.KeyEnd)
	if !s.shows("Region 09999") {
		t.Error("End does not lead to the last assessment")
	}
	s.press(fyne.KeyReturn)
	if len(s.went) != 1 || s.went[0].Screen != frame.Questions {
		t.Errorf("went to %v", s.went)
	}
}

// begins presses the button that starts an assessment.
func (s *stage) begins() {
	s.t.Helper()
	label := "New assessment…"
	if s.shows("Begin here") {
		label = "Start an assessment"
	}
	s.pressButton(label)
}

func (s *stage) wantWent(want frame.Place) {
	s.t.Helper()
	if len(s.went) == 0 || s.went[len(s.went)-1] != want {
		s.t.Errorf("went to %v, want %v at last", s.went, want)
	}
}

// wantListed wants the library to hold these assessments.
func (s *stage) wantListed(want ...string) {
	s.t.Helper()
	listed, err := s.work.Assessments(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	var got []string
	for _, one := range listed {
		got = append(got, fmt.Sprint(one.Region.Name, " ", one.Region.Country, " ", one.Date, " ", one.Questionnaire, " ", one.Scope, " ", one.State))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		s.t.Errorf("the library holds %q, want %q", got, want)
	}
}

func today() assessment.Date { return assessment.DateOf(time.Now()) }
