package pdf

import (
	"compass/app/chart"
	"compass/app/report"
)

// cover sets the first page: title, facts, and a line at its foot. What does
// not fit flows on to the next page.
func (l *layout) cover(b report.Cover) []piece {
	pieces := []piece{blank(110)}
	pieces[0].draw = func(p *pen, x, y float64) { drawStairs(p, x+columnWidth-120, y) }
	if b.Kicker != "" {
		pieces = append(pieces, l.paragraph(report.Plain(l.upper(b.Kicker)), kickerStyle, columnWidth, 90)...)
	} else {
		pieces = append(pieces, blank(90))
	}
	pieces = append(pieces, l.paragraph(report.Plain(oneLine(l.report.Title)), coverStyle, columnWidth*0.86, 6)...)
	if l.report.Subtitle != "" {
		subtitle := style{size: 15, leap: 21, ink: chart.Muted}
		pieces = append(pieces, l.paragraph(report.Plain(l.report.Subtitle), subtitle, columnWidth*0.86, 8)...)
	}
	if l.report.Example != "" {
		pieces = append(pieces, l.exampleMark())
	}
	pieces = append(pieces, l.facts(b.Facts)...)
	if b.Foot != "" {
		foot := l.paragraph(report.Plain(b.Foot), smallStyle, columnWidth*0.8, 20)
		if room := columnHeight + 20 - stackHeight(pieces) - stackHeight(foot); room > 20 {
			foot[0].gap = room - 20
		}
		pieces = append(pieces, foot...)
	}
	return pieces
}

// exampleMark says in a frame that the region is invented.
func (l *layout) exampleMark() piece {
	const pad, height = 9.0, 21.0
	words := l.set.lines(report.Plain(oneLine(l.report.Example)), style{face: semiBold, size: 10, leap: height, ink: chart.Primary}, columnWidth-2*pad)[0]
	return piece{gap: 18, height: height, draw: func(p *pen, x, y float64) {
		p.shape(chart.Rectangle{
			Width: words.width + 2*pad, Height: height, Radius: 4, Stroke: chart.Stroke{Ink: chart.Primary, Width: 1},
		}, x, y, 1)
		p.line(words, x+pad, y+words.style.rise())
	}}
}

// facts sets labels with what they stand for, in two columns.
func (l *layout) facts(facts []report.Fact) []piece {
	const labels = 120.0
	label := style{size: 10.5, leap: 15, ink: chart.Muted}
	var pieces []piece
	for i, fact := range facts {
		lines := l.paragraph(report.Plain(fact.Label), label, labels-12, 0)
		name := stack(lines[:min(len(lines), 4)]) // a label is a word or two
		gap := 4.0
		if i == 0 {
			gap = 34
		}
		words := l.paragraph(report.Plain(fact.Text), bodyStyle, columnWidth-labels, 0)
		pieces = append(pieces, beside(words, labels, name, 0, gap)...)
	}
	return pieces
}

// drawStairs draws the five level squares as the program's icon has them.
func drawStairs(p *pen, x, y float64) {
	const square, across, up = 23.0, 24.0, 19.0
	for i := range 5 {
		p.shape(chart.Rectangle{
			Width: square, Height: square, Radius: 2.5, Fill: chart.Solid(chart.LevelTint(i, 5)),
		}, x+float64(i)*across, y+float64(4-i)*up, 1)
	}
}

// contents lists the headings with page numbers; each line is a link.
func (l *layout) contents(b report.Contents) []piece {
	var pieces []piece
	if b.Title != "" {
		pieces = l.paragraph(report.Plain(oneLine(b.Title)), headingStyle[0], columnWidth, 0)
		pieces[len(pieces)-1].height += 10
		pieces[len(pieces)-1].keep = true
	}
	group := ""
	for _, heading := range l.entries[l.heading:] {
		if heading.level > max(b.Depth, 1) {
			continue
		}
		if heading.group != group && heading.group != "" {
			pieces = append(pieces, l.contentsLine(heading.group, 1, heading)...)
			pieces[len(pieces)-1].keep = true
		}
		group = heading.group
		level := heading.level
		if group != "" {
			level++
		}
		pieces = append(pieces, l.contentsLine(heading.text, level, heading)...)
	}
	return pieces
}

// contentsLine is a text that leads to a heading, set in by its level.
func (l *layout) contentsLine(text string, level int, heading *entry) []piece {
	const indent = 16.0
	face, gap := bodyStyle, 1.0
	if level <= 1 {
		face.face, gap = semiBold, 7
	}
	left := indent * float64(max(level-1, 0))
	pieces := l.leader(l.set.lines(report.Plain(text), face, columnWidth-left-figures), left, columnWidth, heading)
	pieces[0].gap = gap
	return pieces
}
