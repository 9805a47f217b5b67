package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Dropdown shows the chosen one of several options and opens a list of all.
// Space, Enter and Down open it; in the list arrows move, Space and Enter
// choose, Escape closes.
type Dropdown struct {
	control
	// OnChosen is called with the index of the option that a person chose.
	OnChosen func(index int)

	options []Option
	chosen  int
	empty   string
	back    *canvas.Rectangle
	words   *Text
	arrow   *canvas.Image
	ring    *canvas.Rectangle
}

// NewDropdown makes a dropdown with nothing chosen; empty is what it then shows,
// for example "Choose a region".
func NewDropdown(options []Option, empty string, onChosen func(index int)) *Dropdown {
	d := &Dropdown{options: options, chosen: -1, empty: empty, OnChosen: onChosen, ring: newRing()}
	d.back, d.arrow, d.words = newBox(), &canvas.Image{FillMode: canvas.ImageFillContain}, NewText(sizeBody)
	d.extend(d)
	return d
}

// SetOptions replaces the options; the mark stays at its place.
func (d *Dropdown) SetOptions(options []Option) {
	d.options = options
	if d.chosen >= len(options) {
		d.chosen = -1
	}
	d.Refresh()
}

// ShowChosen shows an option without calling OnChosen; -1 shows none.
func (d *Dropdown) ShowChosen(index int) {
	d.chosen = index
	d.Refresh()
}

// Chosen returns the index of the chosen option, -1 for none.
func (d *Dropdown) Chosen() int { return d.chosen }

// Tapped opens the list with the pointer.
func (d *Dropdown) Tapped(*fyne.PointEvent) {
	d.takeFocus()
	d.Open()
}

// TypedKey opens the list.
func (d *Dropdown) TypedKey(key *fyne.KeyEvent) {
	if acts(key) || key.Name == fyne.KeyDown {
		d.Open()
		return
	}
	d.control.TypedKey(key)
}

// TypedRune swallows the space that opened the list.
func (d *Dropdown) TypedRune(char rune) {
	if char != ' ' {
		d.control.TypedRune(char)
	}
}

// Open shows the list of all options under the control.
func (d *Dropdown) Open() {
	window := fyne.CurrentApp().Driver().CanvasForObject(d)
	if d.disabled || window == nil || len(d.options) == 0 {
		return
	}
	list := NewWrappedChoice(d.options, nil)
	list.ShowChosen(d.chosen)
	popup := widget.NewPopUp(container.New(&framedLayout{}, NewScroll(list, 8), frameLine()), window)
	closeList := func() {
		popup.Hide()
		window.Focus(d)
	}
	pushKeys(window, Keys{OnKey: func(key *fyne.KeyEvent) {
		if key.Name == fyne.KeyEscape {
			closeList()
		}
	}}, popup.Visible)
	list.OnChosen = func(index int) {
		closeList()
		d.ShowChosen(index)
		if d.OnChosen != nil {
			d.OnChosen(index)
		}
	}
	d.show(popup, list, window)
	window.Focus(list)
	list.reveal()
}

// show places the list under the control, or above it where there is more room.
func (d *Dropdown) show(popup *widget.PopUp, list *WrappedChoice, window fyne.Canvas) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(d)
	width := max(d.Size().Width, theme.Px(220))
	wanted := list.HeightFor(width-24) + 16 + 2*theme.SpaceTiny
	below := window.Size().Height - at.Y - d.Size().Height - 12
	y := at.Y + d.Size().Height + 4
	if below < min(wanted, theme.Px(160)) && at.Y > below {
		wanted = min(wanted, at.Y-12)
		y = at.Y - wanted - 4
	} else {
		wanted = min(wanted, below)
	}
	popup.ShowAtPosition(fyne.NewPos(at.X, y))
	popup.Resize(fyne.NewSize(width, wanted))
}

// HeightFor returns the height at a width.
func (d *Dropdown) HeightFor(width float32) float32 {
	d.fill()
	return d.words.HeightFor(width-theme.Px(40)) + 17
}

func (d *Dropdown) fill() {
	run := Run{Text: d.empty, Tone: ToneMuted}
	if d.chosen >= 0 && d.chosen < len(d.options) {
		run = Run{Text: d.options[d.chosen].Title}
	}
	if len(d.words.runs) != 1 || d.words.runs[0] != run {
		d.words.SetRuns(run)
	}
}

// CreateRenderer draws the dropdown.
func (d *Dropdown) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    d,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{d.ring, d.back, d.words, d.arrow} },
		place: func(size fyne.Size) {
			at := frame{width: size.Width, height: size.Height}
			at.putBordered(d.back)
			words := size.Width - theme.Px(40)
			height := d.words.HeightFor(words)
			put(d.words, 12, (size.Height-height)/2, words, height)
			side := theme.Px(18)
			put(d.arrow, size.Width-10-side, (size.Height-side)/2, side, side)
			showRing(d.ring, d.focused, at, theme.Radius, theme.Current().Focus)
		},
		least: func() fyne.Size {
			width := theme.Px(160)
			return fyne.NewSize(width, d.HeightFor(max(d.Size().Width, width)))
		},
		paint: func() {
			c := theme.Current()
			d.fill()
			d.words.Refresh()
			d.back.FillColor, d.back.StrokeColor, d.back.StrokeWidth, d.back.CornerRadius = c.Background, c.ControlBorder, 1, theme.Radius
			if d.hovered && !d.disabled {
				d.back.FillColor = c.Hover
			}
			d.arrow.Resource = tinted(chevron, c.Text)
			d.arrow.Refresh()
		},
	})
}

// chevron points down: there is a list below.
var chevron = fyne.NewStaticResource("chevron.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="#17242E" d="M5.3 8.3L6.7 6.9L12 12.2L17.3 6.9L18.7 8.3L12 15Z"/></svg>`))
