package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"compass/app/window/theme"
)

// DialogButton is a way out of a dialog.
type DialogButton struct {
	Text       string
	Importance Importance
	// Safe marks the way out that changes nothing: it has the keyboard first, and
	// Escape takes it. Without one the last button is the safe one.
	Safe bool
	// Stays keeps the dialog open when the button is pressed, for example while
	// what was typed is not valid yet; close it with Dialog.Close.
	Stays bool
	// Answer says in the label's place that the press did what it should.
	Answer   string
	OnTapped func()
}

// Dialog is an open dialog.
type Dialog struct {
	layer    *dialogLayer
	buttons  []*Button
	previous fyne.Focusable
	canvas   fyne.Canvas
	open     bool
	scroll   *Scroll
}

// ShowDialog opens a dialog over a window. The keyboard is on the safe button,
// Escape takes it, Tab stays inside, arrows and PageUp and PageDown scroll words
// that are longer than the window. Call Focus to start in a field instead.
func ShowDialog(window fyne.Window, title string, body fyne.CanvasObject, buttons ...DialogButton) *Dialog {
	d := &Dialog{canvas: window.Canvas(), open: true}
	d.previous = d.canvas.Focused()
	d.showPrevious(false)
	safe := len(buttons) - 1
	row := Flow(12)
	for i, button := range buttons {
		if button.Safe {
			safe = i
		}
		made := NewButton(button.Importance, button.Text, d.leaving(button)).WithAnswer(button.Answer)
		d.buttons = append(d.buttons, made)
		row.Add(made)
	}
	d.build(title, body, row)
	pushKeys(d.canvas, Keys{OnKey: func(key *fyne.KeyEvent) {
		if key.Name == fyne.KeyEscape && safe >= 0 {
			d.buttons[safe].press()
			return
		}
		d.scroll.turn(key.Name)
	}}, func() bool { return d.open })
	d.layer.show()
	if safe >= 0 {
		d.canvas.Focus(d.buttons[safe])
	}
	return d
}

func (d *Dialog) leaving(button DialogButton) func() {
	return func() {
		if !d.open {
			return
		}
		if !button.Stays {
			d.Close()
		}
		if button.OnTapped != nil {
			button.OnTapped()
		}
	}
}

func (d *Dialog) build(title string, body fyne.CanvasObject, buttons *fyne.Container) {
	objects := []fyne.CanvasObject{Heading(title)}
	if body != nil {
		objects = append(objects, body)
	}
	d.scroll = NewPaddedScroll(Column(theme.SpaceMedium, objects...), 20, 16)
	d.layer = newDialogLayer(d.canvas, container.New(&dialogLayout{canvas: d.canvas}, d.scroll, buttons))
}

// Button returns the button at an index in the order they were given, for
// example to disable it until something is typed.
func (d *Dialog) Button(index int) *Button { return d.buttons[index] }

// Focus gives the keyboard to a control in the dialog.
func (d *Dialog) Focus(control fyne.Focusable) { d.canvas.Focus(control) }

// Close closes the dialog and gives the keyboard back; a closed one stays closed.
func (d *Dialog) Close() {
	if !d.open {
		return
	}
	d.open = false
	d.layer.remove()
	d.showPrevious(true)
	if d.previous != nil {
		d.canvas.Focus(d.previous)
	}
}

// showPrevious shows that the control from which the dialog was opened has the
// keyboard, or not: there is one ring at a time.
func (d *Dialog) showPrevious(on bool) {
	if control, is := d.previous.(interface{ showFocus(on bool) }); is {
		control.showFocus(on)
	}
}

// dialogLayout makes a dialog as wide as its words like, and as tall as they
// need, within the window; what does not fit scrolls above the buttons.
type dialogLayout struct {
	canvas fyne.Canvas
}

const dialogWidth float32 = 520

func (l *dialogLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	window := l.canvas.Size()
	width := min(theme.Px(dialogWidth), window.Width-64)
	height := l.words(objects, width) + l.foot(objects, width)
	return fyne.NewSize(width, min(height+1, window.Height-64))
}

func (l *dialogLayout) words(objects []fyne.CanvasObject, width float32) float32 {
	scroll, is := objects[0].(*Scroll)
	if !is {
		return objects[0].MinSize().Height
	}
	return scroll.contentHeight(width)
}

func (l *dialogLayout) foot(objects []fyne.CanvasObject, width float32) float32 {
	return HeightFor(objects[1], width-40) + 20
}

func (l *dialogLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	foot := l.foot(objects, size.Width)
	put(objects[0], 0, 0, size.Width, size.Height-foot)
	put(objects[1], 20, size.Height-foot+4, size.Width-40, foot-20)
}

// framedLayout puts a line around a pop-up's content.
type framedLayout struct{}

func (l *framedLayout) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }

func (l *framedLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	put(objects[0], 0, 0, size.Width, size.Height)
	putAround(objects[1], size)
}

// putAround places a line on the edge of a pop-up, outside the padding that Fyne
// gives its content.
func putAround(line fyne.CanvasObject, size fyne.Size) {
	pad := theme.SpaceTiny
	put(line, -pad, -pad, size.Width+2*pad, size.Height+2*pad)
}

// frameLine parts a pop-up from what lies behind it, where a shadow would not.
func frameLine() *canvas.Rectangle {
	line := newBox()
	line.StrokeColor, line.StrokeWidth = theme.Current().ControlBorder, 1
	return line
}
