// Package charts is the window's pen: it draws the charts of app/chart on a
// Fyne canvas, in the colours of the present theme and at any scale.
//
// A [Drawing] is a widget. Areas and lines are painted pixel for pixel, words
// are texts of the canvas, so that both are as sharp as the screen allows.
// [WithNumbers] puts the chart's numbers below it, for readers who want them
// in words. Everything here belongs to Fyne's goroutine.
package charts

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/chart"
	"compass/app/window/theme"
)

// unit is how many of Fyne's units a chart's point takes at 100 %: labels of
// 9.5 points then are as large as the window's running text.
const unit = 1.55

// A Layout lays a chart out in a width in points.
type Layout func(width float64) chart.Chart

// A Drawing shows one chart. It is as tall as the chart needs at its width.
type Drawing struct {
	widget.BaseWidget

	layout Layout
	most   float64 // the greatest width in points; 0: as wide as there is room
	fixed  bool    // the chart has its width already and is scaled instead
	laid           // as it was asked for last
	shown  laid    // as it stands on the canvas
	known  map[key]laid
	area   *canvas.Raster
	words  []fyne.CanvasObject
}

// laid is a chart as it was laid out.
type laid struct {
	chart  chart.Chart
	factor float32 // Fyne's units for a point
}

// mostKnown is how many layouts are remembered, while a window's edge is drawn
// for instance.
const mostKnown = 32

// key is what a layout depends on.
type key struct{ width, scale float32 }

// New draws a chart that was laid out already. It keeps its proportions and
// grows with the text, as far as the width allows.
func New(drawn chart.Chart) *Drawing {
	d := &Drawing{fixed: true, laid: laid{chart: drawn}}
	d.ExtendBaseWidget(d)
	return d
}

// NewFlowing draws a chart that is laid out anew in every width, at most so
// many points (0: no limit), so that its words keep the size of the window's
// text.
func NewFlowing(layout Layout, most float64) *Drawing {
	d := &Drawing{layout: layout, most: most}
	d.ExtendBaseWidget(d)
	return d
}

// Chart returns what is drawn, as it was laid out last.
func (d *Drawing) Chart() chart.Chart {
	d.layFor(d.Size().Width)
	return d.chart
}

// HeightFor returns the height that the chart needs in a width.
func (d *Drawing) HeightFor(width float32) float32 {
	d.layFor(width)
	return float32(d.chart.Height) * d.factor
}

// CreateRenderer draws the chart.
func (d *Drawing) CreateRenderer() fyne.WidgetRenderer {
	d.area = canvas.NewRaster(d.paint)
	return &renderer{d}
}

// layFor lays the chart out for a width, once: layouts ask for several widths
// in turn.
func (d *Drawing) layFor(width float32) {
	wanted := key{width, theme.Scale()}
	if known, is := d.known[wanted]; is {
		d.laid = known
		return
	}
	if width <= 0 {
		width = theme.Px(480)
	}
	d.factor = theme.Px(unit)
	if d.fixed {
		d.factor = min(d.factor, width/float32(max(d.chart.Width, 1)))
	} else {
		points := float64(width / d.factor)
		if d.most > 0 {
			points = min(points, d.most)
		}
		d.chart = d.layout(points)
	}
	if d.known == nil || len(d.known) >= mostKnown {
		d.known = map[key]laid{}
	}
	d.known[wanted] = d.laid
}

// paint draws all shapes but the words in so many pixels.
func (d *Drawing) paint(width, height int) image.Image {
	picture := image.NewRGBA(image.Rect(0, 0, width, height))
	b := brush{picture: picture, scale: float64(width) / max(d.shown.chart.Width, 1)}
	for _, shape := range d.shown.chart.Shapes {
		b.draw(shape)
	}
	return picture
}

// place puts the words where the chart has them, or as near as they stay within
// it: Fyne draws letters a little wider than the chart measured them.
func (d *Drawing) place(size fyne.Size) {
	d.layFor(size.Width)
	d.shown = d.laid
	d.area.Move(fyne.NewPos(0, 0))
	d.area.Resize(fyne.NewSize(float32(d.shown.chart.Width)*d.shown.factor, float32(d.shown.chart.Height)*d.shown.factor))
	d.words = d.words[:0:0]
	for _, shape := range d.shown.chart.Shapes {
		if text, is := shape.(chart.Text); is && text.Words != "" {
			d.words = append(d.words, d.word(text))
		}
	}
}

func (d *Drawing) word(text chart.Text) fyne.CanvasObject {
	drawn := canvas.NewText(text.Words, colorOf(text.Ink))
	drawn.TextSize, drawn.TextStyle.Bold = float32(text.Size)*d.shown.factor, text.SemiBold
	size, base := fyne.CurrentApp().Driver().RenderedTextSize(text.Words, drawn.TextSize, drawn.TextStyle, nil)
	left := float32(text.X) * d.shown.factor
	switch text.Anchor {
	case chart.Middle:
		left -= size.Width / 2
	case chart.End:
		left -= size.Width
	case chart.Start:
	}
	left = max(min(left, float32(d.shown.chart.Width)*d.shown.factor-size.Width), 0)
	drawn.Move(fyne.NewPos(left, float32(text.Y)*d.shown.factor-base))
	drawn.Resize(size)
	return drawn
}

// renderer draws a Drawing.
type renderer struct{ drawing *Drawing }

func (r *renderer) Destroy() {}

func (r *renderer) Objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{r.drawing.area}, r.drawing.words...)
}

func (r *renderer) Layout(size fyne.Size) { r.drawing.place(size) }

func (r *renderer) MinSize() fyne.Size {
	return fyne.NewSize(theme.Px(120), r.drawing.HeightFor(r.drawing.Size().Width))
}

// Refresh takes the colours and the text size of the theme anew.
func (r *renderer) Refresh() {
	r.drawing.place(r.drawing.Size())
	r.drawing.area.Refresh()
	canvas.Refresh(r.drawing)
}
