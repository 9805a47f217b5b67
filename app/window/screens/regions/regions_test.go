package regions_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/regions"
	"compass/app/window/stage"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

var screen = stage.Screen{Key: frame.Regions, New: regions.New}

// show opens the list and waits until it is read.
func show(s *stage.Stage) {
	s.Show("", "")
	s.Wait("the list", func() bool { return s.Window.Title() != "RESIST Compass" })
}

// add adds a region of the user's own by keyboard and waits until it is listed.
func add(s *stage.Stage, name string, country int) {
	s.PressButton("Add a region…")
	clearField(s)
	s.Type(name)
	takeCountry(s, country)
	s.PressButton("Add the region")
	s.Wait("the list", func() bool { return s.Shows(name + " is added.") })
}

// takeCountry chooses a country of the form by its place among those offered, −1
// for the last one, which is none.
func takeCountry(s *stage.Stage, place int) {
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyHome)
	for range place {
		s.Press(fyne.KeyDown)
	}
	if place < 0 {
		s.Press(fyne.KeyEnd)
	}
	s.Press(fyne.KeyReturn)
}

// Places of countries among those offered, Denmark being the first.
const (
	poland   = 7
	invented = -1
)

// clearField empties the field that has the keyboard.
func clearField(s *stage.Stage) {
	if field, is := s.Focused().(*widgets.Entry); is {
		field.TypedShortcut(&fyne.ShortcutSelectAll{})
		s.Press(fyne.KeyBackspace)
	}
}

// search types into the search from wherever the keyboard is.
func search(s *stage.Stage, words string) {
	s.Frame.Find()
	clearField(s)
	s.Type(words)
}

// takeFilter chooses a filter by its place.
func takeFilter(s *stage.Stage, place int) {
	stage.TabTo[*widgets.Tabs](s, 1)
	s.Press(fyne.KeyHome)
	for range place {
		s.Press(fyne.KeyRight)
	}
	s.Press(fyne.KeyReturn)
}

// hides wants texts not to be seen.
func hides(t *testing.T, s *stage.Stage, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if s.Shows(text) {
			t.Errorf("%q is to be seen", text)
		}
	}
}

// wantLibrary wants a region to be kept as the user's own, or not at all.
func wantLibrary(t *testing.T, s *stage.Stage, want assessment.Region, kept bool) {
	t.Helper()
	listed, err := s.Work.ListedRegions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.ContainsFunc(listed, func(one workspace.ListedRegion) bool { return one.Own && one.Region == want }); got != kept {
		t.Errorf("%+v is kept: %v, want %v", want, got, kept)
	}
}

func TestTheListSaysInWordsWhatIsKnownOfARegion(t *testing.T) {
	s := stage.New(t, screen)
	s.AddExample()
	show(s)
	s.WantTitle("Regions – RESIST Compass")
	s.Sees("All 112", "Assessed 7", "Your own 0", "RESIST partners 7", "Amber Coast", "invented example", "2 assessments")
	hides(t, s, "regions come with the program")
	if strings.Index(s.Texts(), "Amber Coast") > strings.Index(s.Texts(), "Agder") {
		t.Errorf("what is assessed does not come first:\n%s", s.Texts())
	}
	search(s, "granite")
	s.Sees("Granite Shore", "invented example", "1 assessment")
	hides(t, s, "Agder")
	search(s, "pomor")
	s.Sees("Pomorskie", "Pomeranian Voivodeship · RESIST partner", "Poland", "self-governing region", "over 2 million inhabitants")
	search(s, "berlin")
	if strings.Count(s.Texts(), "Berlin\n") != 1 {
		t.Errorf("the English name is told although it is the same:\n%s", s.Texts())
	}
}

func TestARegionIsFoundByNameCountryAndCode(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	for typed, name := range map[string]string{
		"pomeranian voiv": "Pomorskie", "lodz": "Łódzkie", "PL-22": "Pomorskie", "estonia voru": "Võru maakond", "ida-viru": "Ida-Viru maakond",
	} {
		search(s, typed)
		s.Sees(name)
		hides(t, s, "Berlin")
	}
	s.Press(fyne.KeyEscape)
	s.Sees("Berlin")
}

func TestLettersTypedOnTheListBeginASearch(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.Type("lappi")
	s.Sees("Lapland")
	hides(t, s, "Berlin")
	s.Press(fyne.KeyReturn)
	s.Sees("Code: FI-10", "Lappi comes with the program and is not changed here.")
	hides(t, s, "Edit…")
}

func TestNamesStandAsTheLanguageOrdersThem(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	search(s, "poland")
	shown := s.Texts()
	for _, pair := range [][2]string{{"Kujawsko-Pomorskie", "Łódzkie"}, {"Łódzkie", "Lubelskie"}, {"Podlaskie", "Śląskie"}} {
		if first, second := strings.Index(shown, pair[0]), strings.Index(shown, pair[1]); first < 0 || second < first {
			t.Errorf("%s does not stand before %s", pair[0], pair[1])
		}
	}
}

func TestFiltersLeaveAPart(t *testing.T) {
	s := stage.New(t, screen)
	s.Start("resist@1.0.0", assessment.Quick)
	show(s)
	takeFilter(s, 1)
	s.Sees("Mist Bay", "invented example")
	hides(t, s, "Agder")
	takeFilter(s, 3)
	s.Sees("Agder", "RESIST partner", "Hamburg")
	hides(t, s, "Mist Bay", "Berlin")
}

func TestWhereNothingIsFoundTheScreenSaysHowToGoOn(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	takeFilter(s, 1)
	s.Sees("No region has an assessment yet. Mark yours in the list of all regions and start one.")
	takeFilter(s, 2)
	s.Sees("There is no region of your own yet. You need one only where the list does not have it")
	s.Picture("no-own")
	hides(t, s, "Berlin", "comes with the program")
	takeFilter(s, 0)
	search(s, "Seven Lakes")
	s.Sees("No region fits.")
	s.PressButton("Show all regions")
	s.Sees("Berlin")
	search(s, "Seven Lakes")
	s.PressButton("Add a region…")
	if name, is := s.Focused().(*widgets.Entry); !is || name.Text != "Seven Lakes" {
		t.Error("the form does not begin with the name that was looked for in vain")
	}
}

func TestARegionIsAddedEditedRemovedAndBroughtBackByKeyboard(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	takeFilter(s, 3)
	add(s, "Siedmiu Jezior", poland)
	s.Sees("Siedmiu Jezior", "your own", "Siedmiu Jezior has no assessment.", "Your own 1", "Remove")
	hides(t, s, "Move assessments…")
	s.Press(fyne.KeyReturn)
	s.Type("a")
	if name, is := s.Focused().(*widgets.Entry); !is || name.Text != "Siedmiu Jeziora" {
		t.Error("what is typed in the form does not follow the name")
	}
	s.Press(fyne.KeyBackspace)
	stage.TabTo[*widgets.Entry](s, 1)
	s.Type("Seven Lakes")
	stage.TabTo[*widgets.Dropdown](s, 2)
	s.Press(fyne.KeyReturn)
	s.Sees("The people elect a council for it.")
	s.Picture("kinds")
	s.Press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	stage.TabTo[*widgets.Dropdown](s, 1)
	s.Press(fyne.KeyReturn, fyne.KeyEnd, fyne.KeyReturn)
	s.PressButton("Save")
	s.Wait("the list", func() bool { return s.Shows("Siedmiu Jezior is saved.") })
	edited := assessment.Region{Name: "Siedmiu Jezior", EnglishName: "Seven Lakes", Country: "PL", Kind: "self-governing-region", Population: "over-2m"}
	wantLibrary(t, s, edited, true)
	s.PressButton("Remove")
	s.Wait("the removal", func() bool { return s.Shows("Siedmiu Jezior is removed.") })
	wantLibrary(t, s, edited, false)
	hides(t, s, "your own")
	if label := s.FocusedButton(); label != "Bring it back" {
		t.Errorf("the keyboard is on %q", label)
	}
	s.Press(fyne.KeyReturn)
	s.Wait("the return", func() bool { return s.Shows("Siedmiu Jezior is back in the list.") })
	wantLibrary(t, s, edited, true)
	s.Sees("Siedmiu Jezior has no assessment.")
	hides(t, s, "Bring it back")
}

func TestAFaultOfTheFormKeepsWhatWasTyped(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.PressButton("Add a region…")
	s.Press(fyne.KeyReturn)
	s.Sees("The name of the region is missing; write it as people there do.")
	s.Type("pomeranian voivodeship")
	s.Press(fyne.KeyReturn)
	s.Sees("Choose the country of the region.")
	s.Press(fyne.KeyReturn, fyne.KeyHome) // the fault led to the country
	for range poland {
		s.Press(fyne.KeyDown)
	}
	s.Press(fyne.KeyReturn)
	s.PressButton("Add the region")
	s.Sees("There is already a region “Pomorskie” (PL). Use that one, or write another name.")
	s.Picture("fault")
	if name, is := s.Focused().(*widgets.Entry); !is || name.Text != "pomeranian voivodeship" {
		t.Error("the keyboard is not on the name, or the name is gone")
	}
	s.Press(fyne.KeyEscape)
	s.Sees("Your own 0")
}

func TestTheFormStaysWhereTheLibraryWasTakenAway(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.PressButton("Add a region…")
	s.Type("Seven Lakes")
	takeCountry(s, poland)
	if err := os.Rename(s.Work.Path(), s.Work.Path()+".moved"); err != nil {
		t.Fatal(err)
	}
	s.PressButton("Add the region")
	s.Sees("was moved, renamed or replaced while it was open", "Save a copy…")
	s.PressButton("Not now")
	if name := stage.TabTo[*widgets.Entry](s, 1); !s.Shows("Add the region") || name.Text != "Seven Lakes" {
		t.Errorf("the form is gone, or holds %q", name.Text)
	}
}

func TestRegionsThatComeWithTheProgramAreToldNotEdited(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.Sees("Agder comes with the program and is not changed here.")
	hides(t, s, "Edit…", "Remove", "Move assessments…")
}

func TestAnAssessmentOfTheMarkedRegionIsOneKeyAway(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	s.Sees("105 regions come with the program. Find yours and start an assessment")
	search(s, "lappi")
	s.PressButton("Start an assessment…")
	if len(s.Went) != 1 || s.Went[0].Screen != frame.Assessments || s.Went[0].Region.Code != "FI-10" {
		t.Errorf("the screen led to %v", s.Went)
	}
}

func TestAnInventedRegionIsNotCountedAsTheUsersOwn(t *testing.T) {
	s := stage.New(t, screen)
	show(s)
	add(s, "Cloud Hill", invented)
	s.Sees("Your own 0", "Cloud Hill", "invented example")
	wantLibrary(t, s, assessment.Region{Name: "Cloud Hill", Country: assessment.InventedCountry}, true)
}

// polish is the usual look in Polish.
func polish() stage.Look {
	look := stage.Usual
	look.Language = "pl"
	return look
}

func TestARegionIsFoundByWhatTheReadersLanguageCallsIt(t *testing.T) {
	s := stage.NewIn(t, screen, polish())
	show(s)
	for typed, name := range map[string]string{
		"brandenburgia": "Brandenburg", "kurlandia": "Kurzeme", "województwo pomor": "Pomorskie", "western pomerania": "Mecklenburg-Vorpommern",
	} {
		search(s, typed)
		s.Sees(name)
	}
	search(s, "kurzeme")
	hides(t, s, "Pomorskie")
}
