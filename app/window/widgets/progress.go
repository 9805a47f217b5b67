package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Bar shows how much is done. It is read, not operated; say the number in words
// beside it.
type Bar struct {
	widget.BaseWidget
	done        float32
	track, fill *canvas.Rectangle
}

// NewBar makes a bar of a share, 0 to 1.
func NewBar(done float32) *Bar {
	b := &Bar{done: done, track: newBox(), fill: newBox()}
	b.ExtendBaseWidget(b)
	return b
}

// SetDone changes the share, 0 to 1.
func (b *Bar) SetDone(done float32) {
	b.done = min(max(done, 0), 1)
	b.Refresh()
}

// CreateRenderer draws the bar.
func (b *Bar) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    b,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{b.track, b.fill} },
		place: func(size fyne.Size) {
			put(b.track, 0, 0, size.Width, size.Height)
			put(b.fill, 0, 0, size.Width*b.done, size.Height)
		},
		least: func() fyne.Size { return fyne.NewSize(theme.Px(60), theme.Px(6)) },
		paint: func() {
			c := theme.Current()
			b.track.FillColor, b.fill.FillColor = c.BarTrack, c.Primary
			b.track.CornerRadius, b.fill.CornerRadius = 3, 3
		},
	})
}

// ProgressDialog shows long work with a way to stop it.
type ProgressDialog struct {
	dialog *Dialog
	bar    *Bar
	words  *Text
}

// ShowProgress opens a progress dialog over a window. Cancel, Enter, Space and
// Escape call onCancel once; the dialog stays open, with its button out of use,
// until Close, because work needs a moment to stop.
func ShowProgress(window fyne.Window, title, cancel string, onCancel func()) *ProgressDialog {
	p := &ProgressDialog{bar: NewBar(0), words: Muted("")}
	p.dialog = ShowDialog(window, title, Column(theme.SpaceSmall, p.words, p.bar),
		DialogButton{Text: cancel, Safe: true, Stays: true, OnTapped: func() {
			p.dialog.Button(0).Disable()
			if onCancel != nil {
				onCancel()
			}
		}})
	return p
}

// Show says in words what is being done, and the share that is done, 0 to 1.
func (p *ProgressDialog) Show(done float32, words string) {
	p.bar.SetDone(done)
	p.words.SetText(words)
}

// Close closes the dialog.
func (p *ProgressDialog) Close() { p.dialog.Close() }
