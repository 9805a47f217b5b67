package window

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/workspace"
)

func TestFyneAppFileSaysWhatTheProgramSays(t *testing.T) {
	content, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	for name, value := range map[string]string{"ID": appID, "Name": appName, "Version": appVersion} {
		if line := name + ` = "` + value + `"`; !strings.Contains(string(content), line) {
			t.Errorf("FyneApp.toml lacks %s", line)
		}
	}
}

func TestEveryScreenOpensFromMenuAndRail(t *testing.T) {
	m := openWindow(t)
	all, err := m.frame.Workspace.Assessments(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range screenList {
		m.frame.Go(frame.Place{Screen: row.key, Assessment: all[0].ID})
		if title := m.window.Title(); !strings.HasSuffix(title, " – RESIST Compass") {
			t.Errorf("%s: the title is %q", row.key, title)
		}
		if m.frame.Here().Screen != row.key {
			t.Errorf("%s: the window is at %s", row.key, m.frame.Here().Screen)
		}
	}
}

func TestEveryShortcutStandsOnceInTheMenu(t *testing.T) {
	m := openWindow(t)
	seen := map[string]string{}
	for _, menu := range m.window.MainMenu().Items {
		for _, item := range menu.Items {
			if item.Shortcut == nil {
				continue
			}
			name := item.Shortcut.ShortcutName()
			if other, twice := seen[name]; twice {
				t.Errorf("%s stands for %q and %q", name, other, item.Label)
			}
			seen[name] = item.Label
		}
	}
	for _, row := range screenList {
		if name := ctrl(row.shortcut).ShortcutName(); seen[name] != m.words.Say(row.title) {
			t.Errorf("%s leads to %q instead of %s", name, seen[name], row.key)
		}
	}
}

func TestWithoutAnOpenAssessmentItsScreensStayClosed(t *testing.T) {
	m := openWindow(t)
	m.goTo(screenOf(frame.Results))
	if here := m.frame.Here().Screen; here != frame.Assessments {
		t.Errorf("the window went to %s without an assessment", here)
	}
}

// openWindow opens the window over a library with the example, in process.
func openWindow(t *testing.T) *mainWindow {
	t.Helper()
	app := test.NewTempApp(t)
	look, err := lookOf(Options{Palette: theme.Light, Scale: 100})
	if err != nil {
		t.Fatal(err)
	}
	app.Settings().SetTheme(look)
	work, err := workspace.Open(filepath.Join(t.TempDir(), "window.compass"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := work.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := work.AddExample(t.Context()); err != nil {
		t.Fatal(err)
	}
	m := show(app, work, work.Phrases.Words("en"))
	m.window.Resize(fyne.NewSize(1366, 768))
	t.Cleanup(m.close)
	return m
}
