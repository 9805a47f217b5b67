package window

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/i18n/pseudo"
	"compass/app/window/frame"
	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
)

// openQuestion opens the first question of a draft of the example and returns
// the field of its reason, which has the keyboard.
func (w testWindow) openQuestion(t *testing.T) (id string, reason *widgets.Entry) {
	t.Helper()
	all, err := w.frame.Workspace.Assessments(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	id = all[0].ID
	if err := w.frame.Workspace.Reopen(t.Context(), id, "a test"); err != nil {
		t.Fatal(err)
	}
	w.frame.Go(frame.Place{Screen: frame.Questions, Assessment: id})
	for range 100 {
		w.window.Canvas().FocusNext()
		if field, is := w.window.Canvas().Focused().(*widgets.Entry); is {
			return id, field
		}
	}
	t.Fatal("Tab comes to no text field")
	return "", nil
}

func TestALookChangesInTheMidstOfAWordWithoutLosingALetter(t *testing.T) {
	w := openWindow(t)
	id, field := w.openQuestion(t)
	var kept workspace.Settings
	w.frame.SaveSettings = func(chosen workspace.Settings) error { kept = chosen; return nil }
	field.SetText("")
	for _, char := range "half a wor" {
		field.TypedRune(char)
	}
	question := w.frame.Here().Question
	w.resize(+2)
	w.change(func(chosen *workspace.Settings) { chosen.Palette = string(theme.Dark) })
	again, is := w.window.Canvas().Focused().(*widgets.Entry)
	if !is || again.Text != "half a wor" || again.CursorColumn != len("half a wor") {
		t.Fatalf("the keyboard is on %T, which is not the field with its words", w.window.Canvas().Focused())
	}
	again.TypedRune('d')
	again.FocusLost()
	opened, err := w.frame.Workspace.Open(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	if got := opened.Assessment.Agreed[question].Reason; got != "half a word" {
		t.Errorf("the library holds %q", got)
	}
	if kept.Text != 150 || kept.Palette != "dark" || theme.Scale() != 1.5 || theme.CurrentPalette() != theme.Dark {
		t.Errorf("kept is %v, worn is %s at %v", kept, theme.CurrentPalette(), theme.Scale())
	}
}

func TestTextGrowsAndShrinksWithinItsBounds(t *testing.T) {
	w := openWindow(t)
	for range 9 {
		w.resize(+1)
	}
	if theme.Scale() != 2 {
		t.Errorf("the text is at %v, want 2", theme.Scale())
	}
	for range 9 {
		w.resize(-1)
	}
	if theme.Scale() != 1 {
		t.Errorf("the text is at %v, want 1", theme.Scale())
	}
}

func TestTheScreensOfAnAssessmentStandAboveIt(t *testing.T) {
	w := openWindow(t)
	if w.header.Visible() || w.stage.Position().Y != 0 {
		t.Error("the list of assessments has the row of an assessment's screens, or room for it")
	}
	w.openQuestion(t)
	if !w.header.Visible() {
		t.Fatal("a question has no row of screens above it")
	}
	w.window.Canvas().Focus(w.header)
	w.header.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	w.header.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if here := w.frame.Here().Screen; here != frame.Results {
		t.Errorf("the row leads to %s, want the results", here)
	}
}

func TestTheLanguageChangesInTheMidstOfAWordAndIsKeptWithTheAssessment(t *testing.T) {
	for _, one := range []struct{ tag, target, cut string }{
		{pseudo.Tag, "[Ţáářğééţ~]", "[Çüüţ~]"},
		{"pl", "Poziom docelowy", "Wytnij"},
	} {
		t.Run(one.tag, func(t *testing.T) { switchLanguages(t, one.tag, one.target, one.cut) })
	}
}

// switchLanguages types twenty letters and changes the language after each.
func switchLanguages(t *testing.T, tag, target, cut string) {
	t.Helper()
	w := showWindow(t, stage.OpenLibrary(t, tag), stage.Usual)
	w.AddExample()
	id := w.Start("resist@1.0.0", assessment.Quick)
	w.Frame.Go(frame.Place{Screen: frame.Questions, Assessment: id})
	stage.TabTo[*widgets.Entry](w.Stage, 1)
	for i, char := range "twenty letters, each" {
		w.Type(string(char))
		w.chooseLanguage([]string{tag, "en"}[i%2])
	}
	field, is := w.Focused().(*widgets.Entry)
	if !is || field.Text != "twenty letters, each" {
		t.Fatalf("the keyboard is on %T, which does not hold the words", w.Focused())
	}
	w.chooseLanguage(tag)
	if fault := w.FocusFault(); fault != "" {
		t.Errorf("the keyboard's field after a change of language: %s", fault)
	}
	if got := w.Read(id).Agreed["strategy.s3"].Reason; got != "twenty letters, each" {
		t.Errorf("the library holds %q", got)
	}
	w.Sees(target)
	w.Focused().(*widgets.Entry).TappedSecondary(&fyne.PointEvent{})
	w.Sees(cut)
	w.Press(fyne.KeyEscape)
	w.Frame.Go(frame.Place{Screen: frame.Compare})
	w.Settle()
	if w.Frame.Words.Language() != "en" {
		t.Error("another screen speaks the assessment's language")
	}
	w.Frame.Go(frame.Place{Screen: frame.Overview, Assessment: id})
	if w.Frame.Words.Language() != tag {
		t.Error("the assessment has forgotten its language")
	}
}
