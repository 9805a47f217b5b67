package pdf

import (
	"github.com/jung-kurt/gofpdf"

	"compass/app/chart"
)

// chart draws a chart with its upper left corner at x, y.
func (p *pen) chart(c chart.Chart, x, y, scale float64) {
	for _, shape := range c.Shapes {
		p.shape(shape, x, y, scale)
	}
}

// shape draws one shape, moved by x and y after scaling.
func (p *pen) shape(shape chart.Shape, x, y, scale float64) {
	switch s := shape.(type) {
	case chart.Symbol:
		p.shape(s.Drawn(), x, y, scale)
	case chart.Line:
		p.stroke(scaled(s.Stroke, scale))
		p.document.Line(x+s.From.X*scale, y+s.From.Y*scale, x+s.To.X*scale, y+s.To.Y*scale)
	case chart.Path:
		p.painted(s.Fill, scaled(s.Stroke, scale), func(mode string) { p.path(s, x, y, scale, mode) })
	case chart.Rectangle:
		p.painted(s.Fill, scaled(s.Stroke, scale), func(mode string) {
			left, top, width, height := x+s.X*scale, y+s.Y*scale, s.Width*scale, s.Height*scale
			if s.Radius == 0 {
				p.document.Rect(left, top, width, height, mode)
				return
			}
			radius := min(s.Radius*scale, width/2, height/2)
			p.document.RoundedRect(left, top, width, height, radius, "1234", mode)
		})
	case chart.Circle:
		p.painted(s.Fill, scaled(s.Stroke, scale), func(mode string) {
			p.document.Circle(x+s.X*scale, y+s.Y*scale, s.Radius*scale, mode)
		})
	case chart.Text:
		p.words(s, x, y, scale)
	}
}

// painted draws the inside first, then the line around it: the two may differ
// in opacity.
func (p *pen) painted(fill chart.Fill, stroke chart.Stroke, draw func(mode string)) {
	if fill.Opacity > 0 {
		p.fill(fill)
		draw("F")
	}
	if stroke.Width > 0 {
		p.stroke(stroke)
		draw("D")
	}
}

func (p *pen) path(s chart.Path, x, y, scale float64, mode string) {
	if len(s.Points) == 0 {
		return
	}
	if s.Closed || mode == "F" {
		points := make([]gofpdf.PointType, len(s.Points))
		for i, point := range s.Points {
			points[i] = gofpdf.PointType{X: x + point.X*scale, Y: y + point.Y*scale}
		}
		p.document.Polygon(points, mode)
		return
	}
	p.document.MoveTo(x+s.Points[0].X*scale, y+s.Points[0].Y*scale)
	for _, point := range s.Points[1:] {
		p.document.LineTo(x+point.X*scale, y+point.Y*scale)
	}
	p.document.DrawPath("D")
}

// words writes a text of a chart by its anchor.
func (p *pen) words(s chart.Text, x, y, scale float64) {
	p.opacity(1)
	style := style{size: s.Size * scale, ink: s.Ink}
	if s.SemiBold {
		style.face = semiBold
	}
	set := p.set.single(s.Words, style)
	at := x + s.X*scale
	switch s.Anchor {
	case chart.Middle:
		at -= set.width / 2
	case chart.End:
		at -= set.width
	}
	p.line(set, at, y+s.Y*scale)
}

func scaled(stroke chart.Stroke, scale float64) chart.Stroke {
	stroke.Width *= scale
	if scale == 1 || len(stroke.Dash) == 0 {
		return stroke
	}
	dash := make([]float64, len(stroke.Dash))
	for i, length := range stroke.Dash {
		dash[i] = length * scale
	}
	stroke.Dash = dash
	return stroke
}
