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

// question sets the words of one question with its levels at the right.
func (l *layout) question(b report.QuestionBlock, width float64) []piece {
	const above, below, between = 10.0, 8.0, 24.0
	box, boxWidth := l.chartPiece(b.Chart, width*0.5, columnHeight)
	left := width
	if boxWidth > 0 {
		left = width - boxWidth - between
	}
	title := report.Runs{{Text: oneLine(b.Title), Bold: true}}
	if b.Core {
		title = append(title, report.Run{Text: " ★", Muted: true})
	}
	if b.Status != "" {
		title = append(title, report.Run{Text: " " + oneLine(b.Status), Muted: true})
	}
	words := l.paragraph(title, bodyStyle, left, 0)
	words[len(words)-1].keep = true
	for _, runs := range b.Body {
		words = append(words, l.paragraph(runs, tableStyle, left, 3)...)
	}
	for _, runs := range b.Small {
		words = append(words, l.paragraph(runs, smallStyle, left, 3)...)
	}
	words[len(words)-1].keep = false
	// The rule belongs to the block: it is part of both columns' first piece.
	first := words[0].draw
	words[0].height += above
	words[0].draw = func(p *pen, x, y float64) {
		p.rule(x, y, width, chart.Stroke{Ink: chart.Rule, Width: 0.6})
		first(p, x, y+above)
	}
	inner := box.draw
	box.height += above
	box.draw = func(p *pen, x, y float64) { inner(p, x, y+above) }
	pieces := beside(words, 0, box, width-boxWidth, 0)
	pieces[len(pieces)-1].height += below
	if b.Level > 0 {
		pieces[0].entry = l.nextEntry()
	}
	pieces[0].gap = 9
	return pieces
}

// advice sets one recommendation behind a bar.
func (l *layout) advice(b report.Advice, width float64) []piece {
	const bar, inset = 3.0, 13.0
	title := report.Runs{{Text: oneLine(b.Title), Bold: true}}
	if b.Meta != "" {
		title = append(title, report.Run{Text: " · " + oneLine(b.Meta), Muted: true})
	}
	words := l.paragraph(title, bodyStyle, width-inset, 0)
	words[len(words)-1].keep = true
	for _, runs := range b.Body {
		words = append(words, l.paragraph(runs, tableStyle, width-inset, 1)...)
	}
	if b.Why != "" {
		words = append(words, l.paragraph(report.Plain(b.Why), smallStyle, width-inset, 2)...)
	}
	words[len(words)-1].keep = false
	return decorate(shift(words, inset), 11, func(p *pen, x, y, height float64) {
		p.shape(chart.Rectangle{Width: bar, Height: height, Fill: chart.Solid(chart.Primary)}, x, y, 1)
	})
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
