package assessments_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/assessments"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Assessments, New: assessments.New}

// show opens the list and waits until it is read.
func show(s *stage.Stage) {
	s.Show("", "")
	s.Wait("the list", func() bool { return s.Window.Title() != "RESIST Compass" })
}

func TestAnEmptyLibrarySaysWhatToDoFirst(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	for _, words := range []string{"How ready is your region for social innovation?", "every answer is saved at once", "1. Choose the region", "2. Answer the questions", "about two hours with 8 to 20 people", "3. Read the result", "New assessment…", "Look around with example data"} {
		if !s.Shows(words) {
			t.Errorf("the screen does not say %q", words)
		}
	}
	s.WantTitle("Assessments – RESIST Compass")
	s.Press(fyne.KeyReturn)
	if !s.Shows("Which region is assessed?") {
		t.Error("Return does not start an assessment")
	}
}

func TestTheExampleDataFillAnEmptyLibrary(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.PressButton("Look around with example data")
	s.Wait("the list of the example", func() bool { return s.Shows("In use 8") })
	if !s.Shows("Lakeland · invented example") {
		t.Error("the list has not the invented regions")
	}
}

func TestNothingFalseIsSaidWhileTheLibraryIsRead(t *testing.T) {
	s := stage.New(t, screen)
	fill(s)
	s.Show("", "")
	s.WantTitle("RESIST Compass")
	if !s.Shows("Assessments") || s.Shows("1. Choose the region") {
		t.Error("the screen speaks of an empty library before it was read")
	}
	s.Wait("the list", func() bool { return s.Shows("In use 15") })
	s.WantTitle("Assessments – RESIST Compass")
	if _, is := s.Focused().(*widgets.Button); is || s.Focused() == nil {
		t.Error("the list has not the keyboard")
	}
}

func TestAListThatComesLateLeavesTheKeyboardWhereThePersonHasIt(t *testing.T) {
	s := stage.New(t, screen)
	fill(s)
	s.Show("", "")
	s.Tab()
	rail := s.Focused()
	s.Wait("the list", func() bool { return s.Shows("In use 15") })
	if now := s.Focused(); now != rail || rail == nil {
		t.Errorf("the keyboard went from %T to %T", rail, now)
	}
}

func TestAListThatIsReadAfterThePersonLeftIsNotShown(t *testing.T) {
	s := stage.New(t, screen)
	fill(s)
	s.Show("", "")
	read := <-s.Due
	s.Frame.Go(frame.Place{Screen: frame.Compare})
	read()
	s.WantTitle("RESIST Compass")
	if s.Shows("In use 15") {
		t.Error("the list came after the person left")
	}
}

func TestTheListBeginsWithTheLastChangedAndReturnOpensIt(t *testing.T) {
	s := stage.New(t, screen)
	draft := s.AddSevenRegions(workspace.ImportOptions{})["Lakeland"]
	s.AddExample()
	show(s)
	for _, words := range []string{"Sort by last change, newest first", "In use 15", "Drafts 7", "Final 8", "Archived 0", "Amber Coast · invented example", "15 September 2026", "RESIST maturity questionnaire", "33 of 40 answered", "draft", "final"} {
		if !s.Shows(words) {
			t.Errorf("the list does not say %q", words)
		}
	}
	wantRows(t, s, 15, "Amber Coast 15 September 2026")
	s.Answer(draft, "direction.plan", 3)
	show(s)
	wantRows(t, s, 15, "Lakeland 18 February 2026")
	s.Press(fyne.KeyReturn)
	s.WentTo(frame.Place{Screen: frame.Overview, Assessment: draft})
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	if len(s.Went) != 2 || s.Read(s.Went[1].Assessment).Date != "2026-09-15" {
		t.Errorf("the second of the list led to %v", s.Went)
	}
}

func TestAScopeIsToldOnlyWhereThereIsAChoice(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("core-1.0.0")
	s.Start("core@1.0.0", assessment.Quick)
	show(s)
	if s.Shows("Scope") {
		t.Error("the list has a column of scopes although the questionnaire has only core questions")
	}
	fill(s)
	show(s)
	if !s.Shows("Scope") || !s.Shows("\nFull\n") || !s.Shows("\nQuick scan\n") {
		t.Error("the list does not tell the scope of quick and full assessments")
	}
}

func TestANewAssessmentIsStartedByKeyboardOnly(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.Press(fyne.KeyReturn)
	s.Type("pomorskie")
	s.Press(fyne.KeyReturn)
	if !s.Shows("New assessment: Pomorskie") || !s.Shows("Quick scan (10 questions)") || s.Shows("Questionnaire") {
		t.Error("the form is not about Pomorskie, or does not ask for the scope, or asks where there is no choice")
	}
	s.Sees("about two hours with 8 to 20 people", "Full (40 questions)", s.Frame.Words.Date(today()))
	s.Type("2026-09-01")
	s.Sees("1 September 2026")
	s.Type("x")
	s.Sees("Year, month, day")
	s.Press(fyne.KeyBackspace)
	s.Press(fyne.KeyReturn)
	wantListed(t, s, "Pomorskie PL 2026-09-01 resist@1.0.0 quick draft")
}

func TestARegionOfOnesOwnHasANameAndACountry(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.Press(fyne.KeyReturn)
	s.Type("Seven Lakes")
	if !s.Shows("No region of the list fits.") {
		t.Error("it is not said that the list has no such region")
	}
	s.PressButton("My region is not in the list…")
	s.Type("Poland")
	s.PressButton("Start")
	if !s.Shows("“POLAND” is no country code") {
		t.Error("a country that is none is not told")
	}
	stage.TabTo[*widgets.Entry](s, 2)
	for range 6 {
		s.Press(fyne.KeyDelete, fyne.KeyBackspace)
	}
	s.Type("pl")
	s.Press(fyne.KeyReturn)
	wantListed(t, s, "Seven Lakes PL "+string(today())+" resist@1.0.0 quick draft")
}

func TestARegionThatIsNamedByHandIsTheOneOfTheList(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	begins(s)
	s.Type("lapland")
	s.PressButton("My region is not in the list…")
	s.Type("fi")
	s.PressButton("Start")
	wantListed(t, s, "Lappi FI "+string(today())+" resist@1.0.0 quick draft")
}

func TestWhatWasTypedIsKeptWhereTheAssessmentIsThereAlready(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	for range 2 {
		show(s)
		begins(s)
		s.Type("lappi")
		s.Press(fyne.KeyReturn)
		s.Type("2026-09-01")
		s.Press(fyne.KeyReturn)
	}
	if len(s.Went) != 1 {
		t.Errorf("went to %v; only the first can be started", s.Went)
	}
	if !s.Shows("Lappi already has an assessment of 1 September 2026. Open it in the list, or choose another date.") {
		t.Error("it is not said that the assessment is there already")
	}
	s.Picture("assessments-exists")
	date, is := s.Focused().(*widgets.Entry)
	if !is || date.Text != "2026-09-01" {
		t.Error("the date that was typed is gone")
	}
	s.Press(fyne.KeyBackspace)
	s.Type("2")
	s.Press(fyne.KeyReturn)
	wantListed(t, s, "Lappi FI 2026-09-01 resist@1.0.0 quick draft", "Lappi FI 2026-09-02 resist@1.0.0 quick draft")
}

func TestADateThatIsNoneIsTold(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	begins(s)
	s.Type("lappi")
	s.Press(fyne.KeyReturn)
	s.Type("1.9.2026")
	s.Press(fyne.KeyReturn)
	if !s.Shows("“1.9.2026” is no date") {
		t.Error("the fault is not told")
	}
	wantListed(t, s)
}

func TestAQuestionnaireWithMoreThanCoreQuestionsAsksForTheScope(t *testing.T) {
	s := stage.New(t, screen)
	s.AddPack("core-1.0.0")
	s.AddPack("sample-1.0.0")
	show(s)
	begins(s)
	s.Type("lappi")
	s.Press(fyne.KeyReturn)
	s.Type("2026-09-01")
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn) // resist, then core
	if s.Shows("Scope") {
		t.Error("a scope is asked for although the questionnaire has only core questions")
	}
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn) // then sample
	if !s.Shows("Quick scan (3 questions)") || !s.Shows("Full (9 questions)") {
		t.Error("the scope is not asked for")
	}
	s.Picture("assessments-scope")
	stage.TabTo[*widgets.WrappedChoice](s, 1)
	s.Press(fyne.KeyDown, fyne.KeySpace)
	s.PressButton("Start")
	wantListed(t, s, "Lappi FI 2026-09-01 sample@1.0.0 full draft")
}

func TestTenThousandAssessmentsAreDrawnFewAtATime(t *testing.T) {
	if testing.Short() {
		t.Skip("fills a library with ten thousand assessments")
	}
	s := stage.New(t, screen)
	importThousands(s)
	show(s)
	if drawn := strings.Count(s.Texts(), "1 of 10 answered"); drawn == 0 || drawn > 60 {
		t.Errorf("%d rows are drawn; the window has room for about 20", drawn)
	}
	s.Press(fyne.KeyEnd)
	if !s.Shows("Region 999") {
		t.Error("End does not lead to the last assessment")
	}
	s.Press(fyne.KeyReturn)
	if len(s.Went) != 1 || s.Went[0].Screen != frame.Overview {
		t.Errorf("went to %v", s.Went)
	}
}

// importThousands brings ten assessments of each of a thousand regions into the
// library.
func importThousands(s *stage.Stage) {
	var table strings.Builder
	table.WriteString("region,country,date,questionnaire,respondent,group,question,answer\n")
	for i := range 10_000 {
		fmt.Fprintf(&table, "Region %03d,PL,2026-%02d-%02d,resist@1.0.0,consensus,,finance.seed,%d\n", i/10, i%10+1, i/10%28+1, i%5+1)
	}
	s.ImportTable("many.csv", table.String(), workspace.ImportOptions{})
}

// begins presses the button that starts an assessment.
func begins(s *stage.Stage) { s.PressButton("New assessment…") }

// wantListed wants the library to hold these assessments.
func wantListed(t *testing.T, s *stage.Stage, want ...string) {
	t.Helper()
	listed, err := s.Work.Assessments(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, one := range listed {
		got = append(got, fmt.Sprint(one.Region.Name, " ", one.Region.Country, " ", one.Date, " ", one.Questionnaire, " ", one.Scope, " ", one.State))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("the library holds %q, want %q", got, want)
	}
}

func today() assessment.Date { return assessment.DateOf(time.Now()) }

// fill brings invented regions of two questionnaires into the library.
func fill(s *stage.Stage) {
	s.AddSevenRegions(workspace.ImportOptions{})
	s.AddExample()
}

func TestAnAssessmentOfARegionThatWasMarkedElsewhereIsBegunOnce(t *testing.T) {
	s := stage.New(t, screen)
	region := assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}
	s.Frame.Go(frame.Place{Screen: frame.Assessments, Region: region})
	s.Wait("the form", func() bool { return s.Shows("Mist Bay") })
	s.Press(fyne.KeyEscape)
	s.Frame.Again(func() {})
	s.Settle()
	if s.Shows("Mist Bay") {
		t.Error("the form opens a second time")
	}
}

func TestARegionIsChosenByWhatTheReadersLanguageCallsIt(t *testing.T) {
	look := stage.Usual
	look.Language = "pl"
	s := stage.NewIn(t, screen, look)
	show(s)
	s.Press(fyne.KeyReturn)
	s.Type("meklemburgia")
	s.Press(fyne.KeyReturn)
	s.Sees("Nowa samoocena: Mecklenburg-Vorpommern")
}
