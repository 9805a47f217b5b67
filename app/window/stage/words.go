package stage

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"compass/app/window/widgets"
)

// Sees wants the window to show texts.
func (s *Stage) Sees(wanted ...string) {
	s.t.Helper()
	shown, missing := s.Texts(), false
	for _, text := range wanted {
		if !strings.Contains(shown, text) {
			s.t.Errorf("%q is not to be seen", text)
			missing = true
		}
	}
	if missing {
		s.t.Logf("the window shows:\n%s", shown)
	}
}

// Shows reports whether the window shows a text.
func (s *Stage) Shows(text string) bool { return strings.Contains(s.Texts(), text) }

// Texts are all words that the window shows, dialogs included, a text a line.
func (s *Stage) Texts() string {
	var found []string
	for _, root := range append([]fyne.CanvasObject{s.Window.Content()}, s.Window.Canvas().Overlays().List()...) {
		found = append(found, textsIn(root)...)
	}
	return strings.Join(found, "\n")
}

func textsIn(object fyne.CanvasObject) []string {
	if object == nil || !object.Visible() {
		return nil
	}
	switch o := object.(type) {
	case *widgets.Text:
		return []string{o.String()}
	case *widgets.Button:
		return []string{o.Label()}
	case *canvas.Text:
		return []string{o.Text}
	case *fyne.Container:
		return textsOf(o.Objects)
	case fyne.Widget:
		return textsOf(test.WidgetRenderer(o).Objects())
	}
	return nil
}

func textsOf(objects []fyne.CanvasObject) []string {
	var found []string
	for _, object := range objects {
		found = append(found, textsIn(object)...)
	}
	return found
}
