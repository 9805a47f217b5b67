package pdf

import (
	"strconv"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"compass/app/chart"
	"compass/app/report"
)

const (
	paragraphGap = 7.0
	blockGap     = 14.0
)

// paragraph sets runs into one piece a line. No first or last line of a
// paragraph stands alone on a page.
func (l *layout) paragraph(runs report.Runs, style style, width, gap float64) []piece {
	return paragraphOf(l.set.lines(runs, style, width), gap)
}

func paragraphOf(lines []line, gap float64) []piece {
	pieces := make([]piece, len(lines))
	for i, set := range lines {
		pieces[i] = linePiece(set)
		pieces[i].keep = i < len(lines)-1 && (i == 0 || i == len(lines)-2)
	}
	pieces[0].gap = gap
	return pieces
}

// linePiece is one line of text.
func linePiece(set line) piece {
	return piece{height: set.style.leap, draw: func(p *pen, x, y float64) { p.line(set, x, y+set.style.rise()) }}
}

// rise is the distance from a line's top to its base line.
func (s style) rise() float64 { return s.leap/2 + s.size*0.33 }

func (l *layout) text(b report.Text, width float64) []piece {
	switch b.Style {
	case report.Lead:
		return l.paragraph(b.Runs, leadStyle, width, 6)
	case report.Small:
		return l.paragraph(b.Runs, smallStyle, width, 6)
	default:
		return l.paragraph(b.Runs, bodyStyle, width, paragraphGap)
	}
}

// headingPieces sets a heading with its kicker as one piece that stays with
// what follows. Only a heading taller than a page is parted.
func (l *layout) headingPieces(b report.Heading, width float64) []piece {
	level := min(max(b.Level, 1), len(headingStyle))
	var lines []piece
	if b.Kicker != "" {
		lines = l.paragraph(report.Plain(l.upper(b.Kicker)), kickerStyle, width, 0)
		lines[len(lines)-1].height += 3
	}
	lines = append(lines, l.paragraph(report.Plain(oneLine(b.Text)), headingStyle[level-1], width, 0)...)
	pieces := lines
	if stackHeight(lines) < columnHeight/2 {
		pieces = []piece{stack(lines)}
	}
	pieces[0].gap = [...]float64{26, 18, 14}[level-1]
	last := &pieces[len(pieces)-1]
	last.height += [...]float64{2, 2, -4}[level-1]
	last.keep = true
	pieces[0].entry = l.nextEntry()
	return pieces
}

// innerHeading sets a heading beside a chart, which no bookmark leads to.
func (l *layout) innerHeading(b report.Heading, width float64) []piece {
	level := min(max(b.Level, 1), len(headingStyle))
	pieces := l.paragraph(report.Plain(oneLine(b.Text)), headingStyle[level-1], width, 12)
	pieces[len(pieces)-1].height -= 4
	pieces[len(pieces)-1].keep = true
	return pieces
}

func (l *layout) list(b report.List, width float64) []piece {
	var pieces []piece
	for i, item := range b.Items {
		set := l.item(item, bodyStyle, width, 3)
		if i == 0 {
			set[0].gap = paragraphGap
		}
		if i == 0 && len(b.Items) > 1 && len(set) == 1 {
			set[0].keep = true
		}
		pieces = append(pieces, set...)
	}
	return pieces
}

// item sets one paragraph with a dot before it.
func (l *layout) item(runs report.Runs, style style, width, gap float64) []piece {
	const indent = 15.0
	dot := chart.Circle{Radius: 1.6, Fill: chart.Solid(chart.Primary)}
	set := shift(l.paragraph(runs, style, width-indent, gap), indent)
	words := set[0].draw
	set[0].draw = func(p *pen, x, y float64) {
		p.shape(dot, x+3, y+style.leap/2, 1)
		words(p, x, y)
	}
	return set
}

// upper writes a text in capitals by the rules of the report's language.
func (l *layout) upper(text string) string {
	tag, err := language.Parse(l.report.Language)
	if err != nil {
		tag = language.Und // capitals of no language in particular
	}
	return cases.Upper(tag).String(oneLine(text))
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", " ") }

func digits(n int) string { return strconv.Itoa(n) }

func containsFold(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}
