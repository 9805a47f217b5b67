package pdf

import (
	"slices"

	"compass/app/chart"
	"compass/app/report"
)

const figures = 34.0 // the room for a page number at the right

// leader makes lines of words lead to a place: dots run from the last of them
// to the page number, and every line is a link.
func (l *layout) leader(lines []line, left, width float64, target *entry) []piece {
	pieces := make([]piece, len(lines))
	for i, words := range lines {
		last, face := i == len(lines)-1, words.style
		pieces[i] = piece{height: face.leap, keep: !last, draw: func(p *pen, x, y float64) {
			base := y + face.rise()
			p.line(words, x+left, base)
			p.link(target, x+left, y, width-left, face.leap)
			if !last {
				return
			}
			figure := l.set.single(digits(target.page), face)
			p.line(figure, x+width-figure.width, base)
			from, to := x+left+words.width+6, x+width-figure.width-6
			p.shape(chart.Line{
				From: chart.Point{X: from, Y: base - 2}, To: chart.Point{X: max(to, from), Y: base - 2},
				Stroke: chart.Stroke{Ink: chart.Rule, Width: 0.7, Dash: []float64{0.7, 3}},
			}, 0, 0, 1)
		}}
	}
	return pieces
}

// references sets lines that lead to other places of the report. A place that
// the report does not have gets no page number.
func (l *layout) references(b report.References, width float64) []piece {
	const gap = 2.0
	indent := 0.0
	if slices.ContainsFunc(b.Items, func(item report.Reference) bool { return item.Mark != "" }) {
		indent = 22
	}
	var pieces []piece
	for i, item := range b.Items {
		lines := l.set.lines(item.Runs, tableStyle, width-indent-figures)
		words := shift(paragraphOf(lines, 0), indent)
		if target := l.anchors[item.Anchor]; target != nil {
			words = l.leader(lines, indent, width, target)
		}
		// A mark is a number; of more only what its column holds is shown.
		mark := l.set.lines(report.Plain(oneLine(item.Mark)), tableStyle, max(indent-4, 1))
		set := beside(words, 0, linePiece(mark[0]), 0, gap)
		if i == 0 {
			set[0].gap = paragraphGap
		}
		pieces = append(pieces, set...)
	}
	return pieces
}
