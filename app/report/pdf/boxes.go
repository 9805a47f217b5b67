package pdf

import (
	"compass/app/chart"
	"compass/app/report"
)

// chartPiece is a chart, made smaller where it is larger than its place.
func (l *layout) chartPiece(c chart.Chart, width, height float64) (box piece, boxWidth float64) {
	scale := 1.0
	if c.Width > 0 {
		scale = min(scale, width/c.Width)
	}
	if c.Height > 0 {
		scale = min(scale, height/c.Height)
	}
	return piece{height: c.Height * scale, draw: func(p *pen, x, y float64) { p.chart(c, x, y, scale) }}, c.Width * scale
}

func (l *layout) chartBlock(b report.ChartBlock, width float64) []piece {
	box, _ := l.chartPiece(b.Chart, width, columnHeight-4*smallStyle.leap)
	box.gap = blockGap
	pieces := []piece{box}
	if b.Caption != "" {
		pieces[0].keep = true
		pieces = append(pieces, l.paragraph(report.Plain(b.Caption), smallStyle, width, 6)...)
	}
	return pieces
}

// sideBySide sets a chart on the left and the other blocks right of it.
func (l *layout) sideBySide(b report.SideBySide, width float64) []piece {
	const between, narrowest = 22.0, 110.0
	box, boxWidth := l.chartPiece(b.Chart, width-between-narrowest, columnHeight)
	left := boxWidth + between
	var right []piece
	for _, block := range b.Right {
		if heading, ok := block.(report.Heading); ok {
			right = append(right, l.innerHeading(heading, width-left)...)
			continue
		}
		right = append(right, l.block(block, width-left)...)
	}
	if len(right) == 0 {
		right = []piece{blank(0)}
	}
	return beside(right, left, box, 0, blockGap)
}

// badge sets a level's mark in a tinted square with words right of it.
func (l *layout) badge(b report.Badge, width float64) []piece {
	const square, side, inset = 38.0, 30.0, 40.0
	markStyle := style{face: semiBold, size: 19, leap: square, ink: chart.TextOnTint(b.Tint.Step, b.Tint.Of)}
	mark := l.set.single(b.Mark, markStyle)
	wide := max(side, mark.width+12)
	box := piece{height: square, draw: func(p *pen, x, y float64) {
		p.shape(chart.Rectangle{
			Width: wide, Height: square, Radius: 5, Fill: chart.Solid(chart.LevelTint(b.Tint.Step, b.Tint.Of)),
		}, x, y, 1)
		p.line(mark, x+(wide-mark.width)/2, y+square/2+markStyle.size*0.34)
	}}
	left := max(inset, wide+10)
	words := l.paragraph(b.Runs, tableStyle, max(width-left, 20), 0)
	return beside(words, left, box, 0, paragraphGap)
}

// note sets a paragraph on a quiet surface.
func (l *layout) note(b report.Note, width float64) []piece {
	const pad = 11.0
	var words []piece
	if b.Title != "" {
		words = l.paragraph(report.Runs{{Text: oneLine(b.Title), Bold: true}}, tableStyle, width-2*pad, 0)
		words[len(words)-1].keep = true
	}
	for _, runs := range b.Body {
		words = append(words, l.paragraph(runs, tableStyle, width-2*pad, 3)...)
	}
	if len(words) == 0 {
		return nil
	}
	words = append([]piece{blank(pad)}, words...)
	words = append(words, blank(pad))
	words[0].keep = true
	return decorate(shift(words, pad), blockGap, func(p *pen, x, y, height float64) {
		p.shape(chart.Rectangle{Width: width, Height: height, Radius: min(4, height/2), Fill: chart.Solid(chart.Surface)}, x, y, 1)
	})
}
