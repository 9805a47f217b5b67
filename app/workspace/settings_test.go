package workspace_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"compass/app/workspace"
	"compass/assessment/problem"
)

// newHome gives the test a computer of its own.
func newHome(t *testing.T) (home string) {
	t.Helper()
	home = t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("LOCALAPPDATA", filepath.Join(home, "AppData", "Local"))
	t.Setenv("XDG_DATA_HOME", "")
	t.Setenv("COMPASS_LIBRARY", "")
	return home
}

func TestSettingsComeBackAsTheyWereSaved(t *testing.T) {
	newHome(t)
	if got, err := workspace.LoadSettings(); err != nil || !reflect.DeepEqual(got, workspace.Settings{}) {
		t.Fatalf("a new computer has the settings %v, error %v", got, err)
	}
	want := workspace.Settings{
		Name: "Jūratė", Language: "en", Palette: "dark", Text: 150, Library: "/media/stick/a.compass",
		WindowWidth: 1200, WindowHeight: 800, WindowX: 3, WindowY: 4, Reports: []string{"/a.pdf"}, ReportLanguage: "pl",
	}
	if err := want.Save(); err != nil {
		t.Fatal(err)
	}
	if got, err := workspace.LoadSettings(); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, error %v; want %v", got, err, want)
	}
}

func TestDamagedSettingsAreToldAndCanBeReplaced(t *testing.T) {
	home := newHome(t)
	if err := (workspace.Settings{Text: 120}).Save(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(home, ".local", "share", "resist-compass", "settings.json")
	if err := os.WriteFile(file, []byte(`{"text": 1`), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := workspace.LoadSettings(); !problem.Has(err, problem.SettingsUnreadable) {
		t.Errorf("got %v, want SettingsUnreadable", err)
	}
	if err := (workspace.Settings{Text: 130}).Save(); err != nil {
		t.Fatal(err)
	}
	if got, err := workspace.LoadSettings(); err != nil || got.Text != 130 {
		t.Errorf("got %v, error %v", got, err)
	}
}

func TestTheChosenLibraryIsOpenedUnlessTheEnvironmentNamesAnother(t *testing.T) {
	home := newHome(t)
	chosen, other := filepath.Join(home, "stick.compass"), filepath.Join(home, "other.compass")
	if err := (workspace.Settings{Library: chosen}).Save(); err != nil {
		t.Fatal(err)
	}
	wantLibrary(t, chosen)
	t.Setenv("COMPASS_LIBRARY", other)
	wantLibrary(t, other)
}

func wantLibrary(t *testing.T, want string) {
	t.Helper()
	work, err := workspace.Open("")
	if err != nil {
		t.Fatal(err)
	}
	if work.Path() != want {
		t.Errorf("%s is open, want %s", work.Path(), want)
	}
	if err := work.Close(); err != nil {
		t.Error(err)
	}
}

func TestTheNewestReportsAreRemembered(t *testing.T) {
	var settings workspace.Settings
	for i := range workspace.MostReports + 2 {
		settings.Reported(fmt.Sprintf("/%d.pdf", i))
	}
	settings.Reported("/5.pdf")
	if len(settings.Reports) != workspace.MostReports || settings.Reports[0] != "/5.pdf" || settings.Reports[1] != "/11.pdf" {
		t.Errorf("remembered are %v", settings.Reports)
	}
}
