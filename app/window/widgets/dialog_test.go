package widgets_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// ringed says whether the focus ring is drawn around a control.
func ringed(control fyne.Widget) bool {
	for _, object := range test.WidgetRenderer(control).Objects() {
		if ring, is := object.(*canvas.Rectangle); is && ring.Visible() && ring.StrokeWidth == theme.RingWidth {
			return true
		}
	}
	return false
}

func TestOneRingIsSeenWhileADialogIsOpen(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	opener, field := widgets.NewButton(widgets.Secondary, "Remove…", nil), widgets.NewEntry("Name")
	window := show(t, widgets.Column(10, opener, field), 800, 600)
	for _, control := range []interface {
		fyne.Widget
		fyne.Focusable
	}{opener, field} {
		window.Canvas().Focus(control)
		if !ringed(control) {
			t.Fatalf("%T has no ring", control)
		}
		dialog := widgets.ShowDialog(window, "Remove?", nil, widgets.DialogButton{Text: "Keep"})
		if ringed(control) || !ringed(dialog.Button(0)) {
			t.Errorf("%T keeps its ring beside that of the dialog’s button", control)
		}
		dialog.Close()
		if !ringed(control) || window.Canvas().Focused() != control {
			t.Errorf("%T has not the keyboard after the dialog", control)
		}
	}
}

func TestADialogStaysInTheMiddleOfItsWindow(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	window := show(t, widgets.Body("Report"), 800, 600)
	dialog := widgets.ShowDialog(window, "Remove?", nil, widgets.DialogButton{Text: "Keep"})
	middle := func() float32 {
		button := dialog.Button(0)
		return fyne.CurrentApp().Driver().AbsolutePositionForObject(button).Y
	}
	before := middle()
	window.Resize(fyne.NewSize(800, 700))
	if after := middle(); after != before+50 {
		t.Errorf("the button went from %v to %v in a window that is 100 taller", before, after)
	}
	dialog.Close()
	if window.Canvas().Overlays().Top() != nil {
		t.Error("the dialog stays open")
	}
}

func TestTypingReplacesANameAndKeepsItsEnding(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	field := widgets.NewEntry("")
	window := show(t, field, 400, 100)
	field.ShowText("Amber Coast.pdf")
	window.Canvas().Focus(field)
	field.MarkFirst(len("Amber Coast"))
	if field.SelectedText() != "Amber Coast" || field.CursorColumn != len("Amber Coast") {
		t.Errorf("selected is %q, the caret stands at %d", field.SelectedText(), field.CursorColumn)
	}
	test.Type(field, "x")
	if field.Text != "x.pdf" {
		t.Errorf("the field holds %q", field.Text)
	}
}
