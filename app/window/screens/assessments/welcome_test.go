package assessments_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"fyne.io/fyne/v2"

	"compass/app/i18n"
	"compass/app/window/stage"
	"compass/app/workspace"
)

// speakOnly gives the program English and, where second is set, Swedish: English
// words but for its name and the sentence that offers it.
func speakOnly(t *testing.T, s *stage.Stage, second bool) {
	t.Helper()
	english, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "resources", "languages", "en.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	swedish := strings.Replace(string(english), "name: English", "name: Svenska", 1)
	swedish = strings.Replace(swedish, "choose: Use the program in English.", "choose: Använd programmet på svenska.", 1)
	files := fstest.MapFS{"en.yaml": {Data: english}}
	if second {
		files["sv.yaml"] = &fstest.MapFile{Data: []byte(swedish)}
	}
	phrases, err := i18n.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	s.Work.Phrases = phrases
}

func TestTheFirstStartAsksForTheLanguage(t *testing.T) {
	s := stage.New(t, screen)
	speakOnly(t, s, true)
	s.Frame.Chosen.Language = ""
	var kept workspace.Settings
	s.Frame.SaveSettings = func(chosen workspace.Settings) error { kept = chosen; return nil }
	show(s)
	s.Sees("English", "Svenska", "Använd programmet på svenska.")
	if s.Shows("New assessment…") {
		t.Error("an assessment can be started before the language is chosen")
	}
	s.Picture("language")
	s.Press(fyne.KeyDown, fyne.KeyReturn)
	if kept.Language != "sv" {
		t.Errorf("kept is the language %q, want sv", kept.Language)
	}
	s.Sees("New assessment…")
	if s.FocusedButton() != "New assessment…" {
		t.Error("Return does not start an assessment after the language was chosen")
	}
}

func TestAChosenLanguageIsNotAskedForAgain(t *testing.T) {
	s := stage.New(t, screen)
	speakOnly(t, s, true)
	show(s)
	s.Sees("New assessment…")
	if s.Shows("Svenska") {
		t.Error("the language is asked for again")
	}
}

func TestASingleLanguageIsNoChoice(t *testing.T) {
	s := stage.New(t, screen)
	speakOnly(t, s, false)
	s.Frame.Chosen.Language = ""
	show(s)
	s.Sees("New assessment…")
	if s.Shows("Use the program in") {
		t.Error("a single language is offered")
	}
}
