package widgets_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

func TestEnterAndSpacePressAButton(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	pressed := 0
	button := widgets.NewButton(widgets.Primary, "Next", func() { pressed++ })
	window := show(t, button, 300, 100)
	window.Canvas().Focus(button)
	press(button, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace)
	test.Tap(button)
	if pressed != 4 {
		t.Errorf("pressed %d times, wanted 4", pressed)
	}
	button.Disable()
	press(button, fyne.KeySpace)
	test.Tap(button)
	if pressed != 4 {
		t.Error("a disabled button acts")
	}
}

func TestKeysThatAControlDoesNotUseReachTheWindow(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	controls := map[string]fyne.Focusable{
		"button": widgets.NewButton(widgets.Quiet, "Help", nil),
		"chip":   widgets.NewChip("Not applicable", "N", nil),
		"check":  widgets.NewCheck("Offline", "", nil),
		"cards":  widgets.NewLevelCards(grantLevels(), nil),
		"rail":   rail(t),
		"steps":  widgets.NewStepList([]widgets.Step{{Title: "Access to finance"}}, nil),
		"choice": widgets.NewWrappedChoice([]widgets.Option{{Title: "Named"}}, nil),
		"folds":  widgets.NewFoldList([]widgets.Fold{{Title: "Fund a first test", Content: func() fyne.CanvasObject { return widgets.Body("Who does what") }}}),
		"menu":   widgets.NewDropdown([]widgets.Option{{Title: "Full"}}, "", nil),
	}
	for name, control := range controls {
		window := show(t, control.(fyne.CanvasObject), 600, 500)
		h := listen(t, window)
		window.Canvas().Focus(control)
		press(control, fyne.KeyPageDown, fyne.KeyF1)
		control.TypedRune('n')
		control.TypedRune(' ')
		if !slices.Equal(h.keys, []fyne.KeyName{fyne.KeyPageDown, fyne.KeyF1}) || string(h.runes) != "n" {
			t.Errorf("%s: the window heard %v and %q", name, h.keys, string(h.runes))
		}
	}
}

func TestAFieldKeepsLettersAndPassesFunctionKeys(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	edited := ""
	left := false
	field := widgets.NewTextArea("Reason", 2)
	field.OnEdited = func(text string) { edited = text }
	field.OnLeft = func() { left = true }
	after := widgets.NewButton(widgets.Primary, "Next", nil)
	window := show(t, container.NewVBox(field, after), 400, 300)
	h := listen(t, window)
	window.Canvas().Focus(field)
	test.Type(field, "3 n?")
	press(field, fyne.KeyF11, fyne.KeyPageDown, fyne.KeyEscape)
	if edited != "3 n?" || len(h.runes) != 0 {
		t.Errorf("the field has %q, the window heard %q", edited, string(h.runes))
	}
	if !slices.Equal(h.keys, []fyne.KeyName{fyne.KeyF11, fyne.KeyPageDown, fyne.KeyEscape}) {
		t.Errorf("the window heard %v", h.keys)
	}
	if field.AcceptsTab() {
		t.Error("Tab stays in the field")
	}
	window.Canvas().FocusNext()
	if !left || !after.Focused() {
		t.Error("the field did not tell that it was left")
	}
	field.ShowText("from the library")
	if edited != "3 n?" {
		t.Error("showing a text counts as an edit")
	}
}

func TestTheWindowHearsKeysWhileNothingHasFocus(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	window := show(t, widgets.Body("Nothing to operate"), 300, 200)
	h := listen(t, window)
	test.TypeOnCanvas(window.Canvas(), "3")
	if string(h.runes) != "3" {
		t.Errorf("the window heard %q", string(h.runes))
	}
}

func TestCardsStepsAndRailAreOneTabStopEach(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	rail, steps := rail(t), widgets.NewStepList([]widgets.Step{{Title: "One"}, {Title: "Two"}}, nil)
	cards, button := widgets.NewLevelCards(grantLevels(), nil), widgets.NewButton(widgets.Primary, "Next", nil)
	read := widgets.NewDataTable([]widgets.TableColumn{{Title: "Region"}}, [][]widgets.Cell{{{Text: "Lakeland"}}}, 0)
	window := show(t, widgets.Column(8, rail, steps, widgets.NewCard("Level", cards), read, button), 900, 900)
	for _, want := range []fyne.Focusable{rail, steps, cards, button, rail} {
		window.Canvas().FocusNext()
		if window.Canvas().Focused() != want {
			t.Fatalf("Tab leads to %T, wanted %T", window.Canvas().Focused(), want)
		}
	}
}

func TestADialogStartsOnTheSafeButtonAndEscapeTakesIt(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	before := widgets.NewButton(widgets.Primary, "Remove…", nil)
	window := show(t, before, 800, 600)
	h := listen(t, window)
	window.Canvas().Focus(before)
	removed, kept := false, false
	dialog := widgets.ShowDialog(window, "Remove?", widgets.Body("It has 22 answers."),
		widgets.DialogButton{Text: "Keep", Safe: true, OnTapped: func() { kept = true }},
		widgets.DialogButton{Text: "Remove", OnTapped: func() { removed = true }})
	if window.Canvas().Focused() != fyne.Focusable(dialog.Button(0)) {
		t.Fatalf("focus is on %v", window.Canvas().Focused())
	}
	for range 2 { // round once
		window.Canvas().FocusNext()
	}
	if window.Canvas().Focused() != fyne.Focusable(dialog.Button(0)) {
		t.Error("Tab leaves the dialog")
	}
	dialog.Button(0).TypedRune('3')
	press(dialog.Button(0), fyne.KeyEscape)
	if !kept || removed {
		t.Error("Escape did not take the safe way")
	}
	if len(h.runes)+len(h.keys) != 0 {
		t.Error("the window heard keys of the dialog")
	}
	if !before.Focused() {
		t.Error("the keyboard did not return to where it was")
	}
	press(before, fyne.KeyF1)
	if len(h.keys) != 1 {
		t.Error("the window hears nothing after the dialog")
	}
}

func TestCancelOfProgressIsToldOnceAndTheDialogWaits(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	window := show(t, widgets.Body("Report"), 800, 600)
	told := 0
	progress := widgets.ShowProgress(window, "Writing the report", "Cancel", func() { told++ })
	progress.Show(0.5, "Page 12 of 30")
	cancel := window.Canvas().Focused()
	press(cancel, fyne.KeyEscape)
	if cancel != nil {
		press(cancel, fyne.KeySpace, fyne.KeyEscape)
	}
	if told != 1 {
		t.Errorf("told %d times", told)
	}
	if window.Canvas().Overlays().Top() == nil {
		t.Error("the dialog closed before the work stopped")
	}
	progress.Close()
	if window.Canvas().Overlays().Top() != nil {
		t.Error("the dialog stays open")
	}
}
