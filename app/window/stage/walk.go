package stage

import (
	"fmt"
	"image/color"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// TabStops goes with Tab once through the screen, or the dialog that is open,
// and returns what has the keyboard in turn. look is called at each stop.
func (s *Stage) TabStops(look func(fyne.Focusable)) []fyne.Focusable {
	s.t.Helper()
	s.Window.Canvas().Unfocus()
	var stops []fyne.Focusable
	for range mostTabs {
		s.Tab()
		here := s.Focused()
		if here == nil || slices.Contains(stops, here) {
			return stops
		}
		look(here)
		stops = append(stops, here)
	}
	s.t.Fatalf("Tab does not come round after %d controls", mostTabs)
	return nil
}

// Hidden goes with Tab once through what is open, and tells which controls Tab
// does not reach, and which do not show that they have the keyboard.
func (s *Stage) Hidden() []string {
	s.t.Helper()
	var faults []string
	stops := s.TabStops(func(here fyne.Focusable) {
		if fault := s.ringFault(here); fault != "" {
			faults = append(faults, fmt.Sprintf("%s: %s", Name(here), fault))
		}
	})
	each(s.top(), fyne.Position{}, func(shown fyne.CanvasObject, _ fyne.Position) {
		control, can := shown.(fyne.Focusable)
		able, may := shown.(fyne.Disableable)
		if can && !(may && able.Disabled()) && !slices.Contains(stops, control) {
			faults = append(faults, Name(control)+": Tab does not reach it")
		}
	})
	return faults
}

// FocusFault tells what is wrong with the ring around what has the keyboard now,
// such as that it is out of sight; "" is nothing.
func (s *Stage) FocusFault() string { return s.ringFault(s.Focused()) }

// top is the dialog that is open, or the screen.
func (s *Stage) top() fyne.CanvasObject {
	shown := roots(s.Window)
	return shown[len(shown)-1]
}

// ringFault tells what is wrong with the ring around what has the keyboard; ""
// is nothing.
func (s *Stage) ringFault(here fyne.Focusable) string {
	control := object(here)
	corner, clip, found := find(s.top(), control, fyne.Position{}, boxOf(fyne.Position{}, s.Window.Canvas().Size()))
	if !found {
		return "it has the keyboard, but is not shown"
	}
	var ring *box
	each(control, corner, func(shown fyne.CanvasObject, at fyne.Position) {
		if isRing(shown) {
			ring = new(boxOf(at, shown.Size()))
		}
	})
	if ring == nil {
		return "no ring shows that it has the keyboard"
	}
	// Of what is larger than its place the beginning is shown.
	if ring.height() > clip.height() {
		ring.bottom = ring.top
	}
	if ring.width() > clip.width() {
		ring.right = ring.left
	}
	if !ring.within(clip) {
		return fmt.Sprintf("its ring, %s, is not within what is seen, %s", ring, clip)
	}
	return ""
}

// object is a control as something that is shown; all controls are.
func object(control fyne.Focusable) fyne.CanvasObject {
	shown, is := control.(fyne.CanvasObject)
	if !is {
		return nil
	}
	return shown
}

// isRing says whether an object is the ring around what has the keyboard.
func isRing(object fyne.CanvasObject) bool {
	rectangle, is := object.(*canvas.Rectangle)
	if !is || rectangle.StrokeWidth != theme.RingWidth {
		return false
	}
	c := theme.Current()
	return slices.Contains([]color.Color{c.Focus, c.RailFocus, c.RailSelectedText}, rectangle.StrokeColor)
}

// find returns where an object stands in the window, and what of the window is
// seen there.
func find(from, wanted fyne.CanvasObject, corner fyne.Position, clip box) (fyne.Position, box, bool) {
	if from == nil || !from.Visible() {
		return corner, clip, false
	}
	if from == wanted {
		return corner, clip, true
	}
	if scroll, is := from.(*container.Scroll); is {
		clip = clip.common(boxOf(corner, scroll.Size()))
	}
	for _, child := range parts(from) {
		if child == nil {
			continue
		}
		if at, seen, found := find(child, wanted, corner.Add(child.Position()), clip); found {
			return at, seen, true
		}
	}
	return corner, clip, false
}

// longestName is how much of a control's words names it.
const longestName = 40

// Name names a control by its kind and its first words.
func Name(control fyne.Focusable) string {
	words := strings.Join(textsIn(object(control)), " ")
	if field, is := control.(*widgets.Entry); is {
		words = field.PlaceHolder
	}
	if letters := []rune(words); len(letters) > longestName {
		words = string(letters[:longestName]) + "…"
	}
	return fmt.Sprintf("%s “%s”", kind(object(control)), words)
}

// Shown is a picture in words: everything that is shown, where and in which colours, but
// for the ring around what has the keyboard.
func (s *Stage) Shown() string {
	var shown strings.Builder
	for _, root := range roots(s.Window) {
		each(root, fyne.Position{}, func(object fyne.CanvasObject, at fyne.Position) {
			switch o := object.(type) {
			case *canvas.Text:
				fmt.Fprintln(&shown, o.Text, at, o.Size(), o.Color, o.TextStyle)
			case *canvas.Rectangle:
				if !isRing(o) {
					fmt.Fprintln(&shown, "box", at, o.Size(), o.FillColor, o.StrokeColor)
				}
			case *canvas.Image:
				fmt.Fprintln(&shown, "image", at, o.Size())
			case *canvas.Circle:
				fmt.Fprintln(&shown, "circle", at, o.Size(), o.FillColor)
			}
		})
	}
	return shown.String()
}

// Ring is the size of the ring around what has the keyboard.
func (s *Stage) Ring() fyne.Size {
	s.t.Helper()
	var size fyne.Size
	each(object(s.Focused()), fyne.Position{}, func(shown fyne.CanvasObject, _ fyne.Position) {
		if isRing(shown) {
			size = shown.Size()
		}
	})
	return size
}

// RingFault tells what is wrong with the ring around what has the keyboard; ""
// is nothing.
func (s *Stage) RingFault() string {
	s.t.Helper()
	return s.ringFault(s.Focused())
}
