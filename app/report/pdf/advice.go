package pdf

import (
	"compass/app/chart"
	"compass/app/report"
)

// advice sets one recommendation behind a bar.
func (l *layout) advice(b report.Advice, width float64) []piece {
	const bar, inset = 3.0, 13.0
	inner := width - inset
	words := l.paragraph(report.Runs{{Text: oneLine(b.Title), Bold: true}}, bodyStyle, inner, 0)
	if b.Meta != "" {
		words[len(words)-1].keep = true
		words = append(words, l.paragraph(report.Plain(oneLine(b.Meta)), noteStyle, inner, 0)...)
	}
	words[len(words)-1].keep = true
	for i, runs := range b.Actions {
		gap := 1.0
		if i == 0 {
			gap = 3
		}
		words = append(words, l.item(runs, tableStyle, inner, gap)...)
	}
	for _, runs := range b.Body {
		words = append(words, l.paragraph(runs, tableStyle, inner, 1)...)
	}
	if b.Why != "" {
		words = append(words, l.paragraph(report.Plain(b.Why), noteStyle, inner, 1)...)
	}
	words[len(words)-1].keep = false
	pieces := decorate(shift(words, inset), 10, func(p *pen, x, y, height float64) {
		p.shape(chart.Rectangle{Width: bar, Height: height, Fill: chart.Solid(chart.Primary)}, x, y, 1)
	})
	pieces[0].entry = l.anchors[b.Anchor]
	return pieces
}
