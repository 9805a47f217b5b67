package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// dialogLayer lies over a whole window while a dialog is open: it dims what is
// behind, and has the dialog in its middle with the corners of a card.
type dialogLayer struct {
	widget.BaseWidget
	window   fyne.Canvas
	content  fyne.CanvasObject
	dim, box *canvas.Rectangle
}

func newDialogLayer(window fyne.Canvas, content fyne.CanvasObject) *dialogLayer {
	l := &dialogLayer{window: window, content: content, dim: newBox(), box: newBox()}
	l.ExtendBaseWidget(l)
	return l
}

// Children returns the dialog, so that focus can be followed into it.
func (l *dialogLayer) Children() []fyne.CanvasObject { return []fyne.CanvasObject{l.content} }

// show puts the layer over everything else.
func (l *dialogLayer) show() {
	l.window.Overlays().Add(l)
	l.Resize(l.window.Size())
}

// remove takes the layer away.
func (l *dialogLayer) remove() { l.window.Overlays().Remove(l) }

// Tapped swallows a press beside the dialog.
func (l *dialogLayer) Tapped(*fyne.PointEvent) {}

// CreateRenderer draws the layer.
func (l *dialogLayer) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    l,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{l.dim, l.box, l.content} },
		place: func(size fyne.Size) {
			put(l.dim, 0, 0, size.Width, size.Height)
			inner := l.content.MinSize()
			at := frame{(size.Width - inner.Width) / 2, (size.Height - inner.Height) / 2, inner.Width, inner.Height}
			at.put(l.content)
			inset(at, -theme.SpaceTiny).putBordered(l.box)
		},
		least: func() fyne.Size { return l.content.MinSize() },
		paint: func() {
			c := theme.Current()
			l.dim.FillColor = color.NRGBA{A: dimmed}
			l.box.FillColor, l.box.StrokeColor, l.box.StrokeWidth, l.box.CornerRadius = c.Background, c.ControlBorder, 1, theme.Radius
			l.content.Refresh()
		},
	})
}

// dimmed is how dark the layer is over what lies behind, 0 to 255.
const dimmed = 0x50
