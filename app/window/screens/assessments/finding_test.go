package assessments_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// order is the region and date of each row that is shown, top down.
func order(s *stage.Stage) []string {
	var rows []string
	lines := strings.Split(s.Texts(), "\n")
	for i, line := range lines[:len(lines)-1] {
		if strings.HasSuffix(line, " · invented example") {
			rows = append(rows, strings.TrimSuffix(line, " · invented example")+" "+lines[i+1])
		}
	}
	return rows
}

func wantRows(t *testing.T, s *stage.Stage, count int, first string) {
	t.Helper()
	rows := order(s)
	if len(rows) != count || count > 0 && rows[0] != first {
		t.Errorf("%d rows are shown: %q, want %d, first %q", len(rows), rows, count, first)
	}
}

// begin starts a quick scan of a region, of the third of February.
func begin(t *testing.T, s *stage.Stage, region assessment.Region) {
	t.Helper()
	reference := assessment.Reference{ID: "resist", Version: "1.0.0"}
	if _, err := s.Work.Start(t.Context(), region, "2026-02-03", reference, assessment.Quick); err != nil {
		t.Fatal(err)
	}
}

func TestAnAssessmentIsFoundByWhatAPersonKnowsOfIt(t *testing.T) {
	s := stage.New(t, screen)
	fill(s)
	begin(t, s, assessment.Region{Name: "Łódzkie", EnglishName: "Lodz region", Country: "PL"})
	show(s)
	search := stage.TabTo[*widgets.Entry](s, 1)
	for typed, shown := range map[string]bool{
		"lodzk": true, "lodz reg": true, "poland": true, "2026-02": true, "3 february": true, "resist": true,
		"sample": false, "lithuania": false, "poland sample": false,
	} {
		search.SetText(typed)
		if got := s.Shows("Łódzkie"); got != shown {
			t.Errorf("“%s”: Łódzkie is shown: %v", typed, got)
		}
	}
	search.SetText("")
	s.Type("salt sample")
	wantRows(t, s, 1, "Salt Islands 9 June 2026")
	s.Press(fyne.KeyReturn)
	if len(s.Went) != 1 || s.Went[0].Screen != frame.Overview || s.Read(s.Went[0].Assessment).Region.Name != "Salt Islands" {
		t.Errorf("Return in the search led to %v", s.Went)
	}
}

func TestLettersTypedOnTheListBeginASearch(t *testing.T) {
	s := stage.New(t, screen)
	fill(s)
	show(s)
	s.Type("pine")
	wantRows(t, s, 2, "Pine Hills 27 November 2025")
	s.Press(fyne.KeyDown)
	s.Type("lake")
	wantRows(t, s, 2, "Lakeland 12 March 2026")
	if !s.Frame.Find() {
		t.Error("Find finds nothing on the list")
	}
	s.Type("granite")
	wantRows(t, s, 2, "Granite Shore 21 May 2026")
	s.Press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if len(s.Went) != 1 || s.Read(s.Went[0].Assessment).Date != "2026-04-14" {
		t.Errorf("the arrows led to %v", s.Went)
	}
}

func TestASearchWithoutResultSaysHowToGoOn(t *testing.T) {
	s := stage.New(t, screen)
	fill(s)
	show(s)
	s.Type("nowhere")
	s.Sees("No assessment fits.")
	if s.Shows("Open") {
		t.Error("there is something to do with a row that is not there")
	}
	s.Picture("assessments-nothing")
	s.PressButton("Show all in use")
	wantRows(t, s, 15, "Amber Coast 15 September 2026")
	if stage.TabTo[*widgets.Entry](s, 1).Text != "" {
		t.Error("the search still holds what was typed")
	}
}

func TestTheListStandsInTheOrderChosen(t *testing.T) {
	s := stage.New(t, screen)
	s.AddSevenRegions(workspace.ImportOptions{})
	s.AddExample()
	s.Finalise(s.Start("sample@1.0.0", assessment.Quick))
	show(s)
	for _, chosen := range []struct{ order, first string }{
		{"Sort by region", "Amber Coast 17 September 2024"},
		{"Sort by date, newest first", "River Delta 30 September 2026"},
		{"Sort by state, drafts first", "Amber Coast 10 March 2026"},
		{"Sort by answers, fewest first", "Mist Bay 1 September 2026"},
	} {
		stage.TabTo[*widgets.Dropdown](s, 1)
		s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
		s.Sees(chosen.order)
		if rows := order(s); len(rows) == 0 || rows[0] != chosen.first {
			t.Errorf("%s: %q, want %s first", chosen.order, rows, chosen.first)
		}
	}
}

func TestNamesStandAsTheLanguageOrdersThem(t *testing.T) {
	s := stage.New(t, screen)
	for _, name := range []string{"Zealand", "Łódzkie", "Mazowieckie", "Latgale"} {
		begin(t, s, assessment.Region{Name: name, Country: assessment.InventedCountry})
	}
	show(s)
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	want := "Latgale, Łódzkie, Mazowieckie, Zealand"
	if got := strings.ReplaceAll(strings.Join(order(s), ", "), " 3 February 2026", ""); got != want {
		t.Errorf("the list is %s, want %s", got, want)
	}
}

func TestAnArchivedAssessmentIsBroughtBackByTheSameButton(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddExample()
	show(s)
	archived := func(want bool) {
		t.Helper()
		listed, err := s.Work.Assessments(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range listed {
			if is := one.Archived; is != (want && one.ID == ids["Granite Shore"]) {
				t.Errorf("%s is archived: %v", one.Region.Name, is)
			}
		}
	}
	s.Press(fyne.KeyDown, fyne.KeyDown)
	s.Sees("Granite Shore, 21 May 2026")
	s.PressButton("Archive")
	archived(true)
	s.Sees("In use 7", "Archived 1", "archived", "Bring back")
	s.Picture("assessments-archived")
	s.Press(fyne.KeyReturn)
	archived(false)
	s.Sees("In use 8", "Archived 0", "\nArchive\n")
	s.Press(fyne.KeyReturn)

	show(s)
	wantRows(t, s, 7, "Amber Coast 15 September 2026")
	stage.TabTo[*widgets.Tabs](s, 1)
	s.Press(fyne.KeyEnd, fyne.KeyReturn)
	wantRows(t, s, 1, "Granite Shore 21 May 2026")
	s.PressButton("Bring back")
	archived(false)
}

func TestTheMarkedRowLeadsToItsOverviewAndResults(t *testing.T) {
	s := stage.New(t, screen)
	id := s.AddExample()["Granite Shore"]
	show(s)
	s.Press(fyne.KeyDown, fyne.KeyDown)
	for _, label := range []string{"Open", "Results"} {
		s.PressButton(label)
	}
	s.WentTo(frame.Place{Screen: frame.Overview, Assessment: id},
		frame.Place{Screen: frame.Results, Assessment: id})
}

func TestAClickMarksARowAndASecondOpensIt(t *testing.T) {
	s := stage.New(t, screen)
	s.AddExample()
	show(s)
	list, is := s.Focused().(fyne.Tappable)
	if !is {
		t.Fatalf("the keyboard is on %T", s.Focused())
	}
	fourth := &fyne.PointEvent{Position: fyne.NewPos(40, 6+3.5*43)}
	list.Tapped(fourth)
	s.Sees("Lakeland, 12 March 2026")
	s.WentTo()
	list.Tapped(fourth)
	if len(s.Went) != 1 || s.Read(s.Went[0].Assessment).Region.Name != "Lakeland" {
		t.Errorf("the second click led to %v", s.Went)
	}
}
