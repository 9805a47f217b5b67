package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

func TestAButtonAnswersInItsOwnPlaceUntilTheKeyboardGoesOn(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	copied := 0
	button := widgets.NewButton(widgets.Quiet, "Copy", func() { copied++ }).WithAnswer("The numbers are copied")
	window := show(t, widgets.Flow(12, button, widgets.NewButton(widgets.Quiet, "Next", nil)), 600, 100)
	width := button.MinSize().Width
	window.Canvas().Focus(button)
	press(button, fyne.KeyReturn)
	if button.Label() != "The numbers are copied" || copied != 1 {
		t.Errorf("after a press the button says %q", button.Label())
	}
	if words := drawnText(t, button); words != "The numbers are copied" {
		t.Errorf("drawn is %q", words)
	}
	if button.MinSize().Width != width {
		t.Errorf("the button was %v wide and is %v", width, button.MinSize().Width)
	}
	window.Canvas().FocusNext()
	if button.Label() != "Copy" {
		t.Errorf("after Tab the button says %q", button.Label())
	}
}

func TestATableIsCopiedSoThatNoCellBecomesAFormulaOrTwo(t *testing.T) {
	got := widgets.TabSeparated([][]string{
		{"Region", "Qualifi-\ncation"},
		{"=HYPERLINK(\"x\")", "3.4"},
		{"Salt\tIslands\nNorth", "–"},
	})
	want := "Region\tQualifi-cation\n'=HYPERLINK(\"x\")\t3.4\nSalt Islands North\t–\n"
	if got != want {
		t.Errorf("copied is %q, want %q", got, want)
	}
}
