package stage

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// roots are the window's content and its open dialogs, from below.
func roots(window fyne.Window) []fyne.CanvasObject {
	return append([]fyne.CanvasObject{window.Content()}, window.Canvas().Overlays().List()...)
}

// parts are the objects that an object is made of.
func parts(object fyne.CanvasObject) []fyne.CanvasObject {
	switch o := object.(type) {
	case *fyne.Container:
		return o.Objects
	case fyne.Widget:
		return test.WidgetRenderer(o).Objects()
	}
	return nil
}

// kind names what an object is, for example "Button".
func kind(object fyne.CanvasObject) string {
	name := fmt.Sprintf("%T", object)
	return name[strings.LastIndex(name, ".")+1:]
}

// placedText is a text of the canvas and where it stands in the window.
type placedText struct {
	text   *canvas.Text
	corner fyne.Position
}

// textsBelow are all texts that are shown of an object, whose own place is
// given.
func textsBelow(object fyne.CanvasObject, corner fyne.Position) []placedText {
	var found []placedText
	each(object, corner, func(shown fyne.CanvasObject, at fyne.Position) {
		if text, is := shown.(*canvas.Text); is && text.Text != "" {
			found = append(found, placedText{text, at})
		}
	})
	return found
}

// each tells every object that is shown of an object, itself included, and where
// it stands.
func each(object fyne.CanvasObject, corner fyne.Position, tell func(shown fyne.CanvasObject, at fyne.Position)) {
	if object == nil || !object.Visible() {
		return
	}
	tell(object, corner)
	for _, child := range parts(object) {
		if child != nil {
			each(child, corner.Add(child.Position()), tell)
		}
	}
}
