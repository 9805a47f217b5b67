package window

import (
	"os"
	"runtime/debug"
	"strings"
	"sync"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/workspace"
)

// TestMain lets garbage lie for longer: collecting it was half of the time.
func TestMain(m *testing.M) {
	debug.SetGCPercent(garbageAtStart)
	m.Run()
}

// onOneGoroutine leaves out a test of all screens in all states while races are
// looked for: it is one goroutine that takes minutes then. make test runs it
// without.
func onOneGoroutine(t *testing.T) {
	t.Helper()
	if raced {
		t.Skip("all screens in all states are looked at without the race detector")
	}
}

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
		m.Settle()
		if title := m.window.Title(); !strings.HasSuffix(title, " – RESIST Compass") {
			t.Errorf("%s: the title is %q", row.key, title)
		}
		if m.frame.Here().Screen != row.key {
			t.Errorf("%s: the window is at %s", row.key, m.frame.Here().Screen)
		}
	}
}

func TestARowThatIsHiddenLeavesNoRoom(t *testing.T) {
	m := openWindow(t)
	all, err := m.frame.Workspace.Assessments(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range screenList {
		m.frame.Go(frame.Place{Screen: row.key, Assessment: all[0].ID})
		m.Settle()
		if below := m.stage.Position().Y > 0; below != row.inside {
			t.Errorf("%s begins at %v", row.key, m.stage.Position().Y)
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

// testWindow is the program's window with the hands of a test.
type testWindow struct {
	*mainWindow
	*stage.Stage
	end func() // closes the window, once
}

// openWindow opens the window over a library with the example, in process.
func openWindow(t *testing.T) testWindow {
	t.Helper()
	w := showWindow(t, buildOne(t, scene{fill: fillExample}).work, stage.Usual)
	w.frame.Go(frame.Place{Screen: frame.Assessments})
	w.Settle()
	return w
}

// written are reports that were written before, and are gone by now.
var written = []string{
	"/home/officer/Documents/RESIST Compass/Amber Coast 2026-09-01 region en.pdf",
	"/media/stick/Comparison 2026-09-01 en.pdf",
}

// showWindow opens the window over a library, in process and in a look. It shows
// no screen yet.
func showWindow(t *testing.T, work *workspace.Workspace, look stage.Look) testWindow {
	t.Helper()
	stage.Wear(t, look.Palette, look.Scale)
	fonts, err := readFonts()
	if err != nil {
		t.Fatal(err)
	}
	app := fyne.CurrentApp()
	chosen := workspace.Settings{Language: look.Language, Palette: string(look.Palette), Text: look.Scale, Reports: written}
	m := fill(app, app.NewWindow(appName), work, chosen, fonts)
	w := testWindow{m, stage.Over(t, work, m.frame), sync.OnceFunc(m.close)}
	m.window.Resize(look.Size)
	t.Cleanup(w.end)
	return w
}
