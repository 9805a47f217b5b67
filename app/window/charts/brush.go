package charts

import (
	"image"
	"image/color"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"compass/app/chart"
)

// A brush paints shapes into a picture, smooth at their edges.
type brush struct {
	picture *image.RGBA
	scale   float64 // pixels for a point
}

// draw paints a shape; words are none of its business.
func (b brush) draw(shape chart.Shape) {
	if symbol, is := shape.(chart.Symbol); is {
		shape = symbol.Drawn()
	}
	switch s := shape.(type) {
	case chart.Line:
		b.stroke([]chart.Point{s.From, s.To}, false, s.Stroke)
	case chart.Path:
		b.fill(s.Points, s.Fill)
		b.stroke(s.Points, s.Closed, s.Stroke)
	case chart.Rectangle:
		b.rectangle(s)
	case chart.Circle:
		points := circle(s.X, s.Y, s.Radius)
		b.fill(points, s.Fill)
		b.stroke(points, true, s.Stroke)
	}
}

func (b brush) rectangle(r chart.Rectangle) {
	points := rounded(r.X, r.Y, r.Width, r.Height, r.Radius)
	b.fill(points, r.Fill)
	if edge, needed := edgeOf(r.Fill); needed {
		width := 1 / b.scale
		inner := rounded(r.X+width/2, r.Y+width/2, r.Width-width, r.Height-width, max(r.Radius-width/2, 0))
		b.paint(strokes(inner, true, width, nil), edge)
	}
	b.stroke(points, true, r.Stroke)
}

func (b brush) fill(points []chart.Point, fill chart.Fill) {
	if fill.Opacity <= 0 || len(points) < 3 {
		return
	}
	tint := colorOf(fill.Ink)
	tint.A = uint8(math.Round(255 * min(fill.Opacity, 1)))
	b.paint([][]chart.Point{points}, tint)
}

func (b brush) stroke(points []chart.Point, closed bool, stroke chart.Stroke) {
	if stroke.Width <= 0 || len(points) < 2 {
		return
	}
	// A line thinner than a pixel would fade.
	width := max(stroke.Width, 1/b.scale)
	b.paint(strokes(points, closed, width, stroke.Dash), colorOf(stroke.Ink))
}

// paint fills areas, all turning the same way round, with one colour. Only the
// pixels around them are touched.
func (b brush) paint(areas [][]chart.Point, tint color.NRGBA) {
	box := b.box(areas).Intersect(b.picture.Bounds())
	if box.Empty() {
		return
	}
	raster := vector.NewRasterizer(box.Dx(), box.Dy())
	for _, area := range areas {
		for i, point := range area {
			x := float32(point.X*b.scale - float64(box.Min.X))
			y := float32(point.Y*b.scale - float64(box.Min.Y))
			if i == 0 {
				raster.MoveTo(x, y)
				continue
			}
			raster.LineTo(x, y)
		}
		raster.ClosePath()
	}
	raster.DrawOp = draw.Over
	raster.Draw(b.picture, box, image.NewUniform(tint), image.Point{})
}

// box returns the pixels that areas may touch.
func (b brush) box(areas [][]chart.Point) image.Rectangle {
	left, top := math.Inf(1), math.Inf(1)
	right, bottom := math.Inf(-1), math.Inf(-1)
	for _, area := range areas {
		for _, point := range area {
			left, right = min(left, point.X), max(right, point.X)
			top, bottom = min(top, point.Y), max(bottom, point.Y)
		}
	}
	if left > right {
		return image.Rectangle{}
	}
	return image.Rect(
		int(math.Floor(left*b.scale)), int(math.Floor(top*b.scale)),
		int(math.Ceil(right*b.scale))+1, int(math.Ceil(bottom*b.scale))+1)
}
