package window

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

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
		if row.key == frame.Assessments {
			m.waitForList(t)
		}
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
		if name := ctrl(row.shortcut).ShortcutName(); seen[name] != m.frame.Words.Say(row.title) {
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

// testWindow is a window whose test does by itself what waits for Fyne's
// goroutine.
type testWindow struct {
	*mainWindow
	due chan func()
}

// waitForList waits until the list of assessments is read and shown.
func (w testWindow) waitForList(t *testing.T) {
	t.Helper()
	select {
	case do := <-w.due:
		do()
	case <-time.After(30 * time.Second):
		t.Fatal("the list is not read")
	}
}

// openWindow opens the window over a library with the example, in process.
func openWindow(t *testing.T) testWindow {
	t.Helper()
	app := test.NewTempApp(t)
	fonts, err := readFonts()
	if err != nil {
		t.Fatal(err)
	}
	app.Settings().SetTheme(theme.New(theme.Light, 100, fonts))
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
	w := testWindow{fill(app, app.NewWindow(appName), work, workspace.Settings{}, fonts), make(chan func(), 100)}
	w.frame.SaveSettings = func(workspace.Settings) error { return nil }
	w.frame.Do = func(do func()) { w.due <- do }
	w.window.Resize(fyne.NewSize(1366, 768))
	t.Cleanup(w.close)
	w.frame.Go(frame.Place{Screen: frame.Assessments})
	w.waitForList(t)
	return w
}
