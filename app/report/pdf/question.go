package pdf

import (
	"math"
	"strings"
	"unicode/utf8"

	"compass/app/chart"
	"compass/app/report"
)

// question sets the words of one question around its levels, which stand at
// the upper right.
func (l *layout) question(b report.QuestionBlock, width float64) []piece {
	const above, below = 7.0, 4.0
	box, boxWidth := l.chartPiece(b.Chart, width*0.5, columnHeight)
	words := l.questionWords(b, width, boxWidth, box.height)
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
	pieces[0].gap = 5
	return pieces
}

// questionWords sets the words of a question: narrow beside a box, over the
// whole width below it.
func (l *layout) questionWords(b report.QuestionBlock, width, boxWidth, boxHeight float64) []piece {
	const between, under = 24.0, 1.0
	narrow := width
	if boxWidth > 0 {
		narrow = width - boxWidth - between
	}
	var words []piece
	y := 0.0
	add := func(runs report.Runs, style style, gap float64) {
		y += gap
		lines := max(math.Ceil((boxHeight+under-y)/style.leap), 0)
		set := paragraphOf(l.set.around(runs, style, int(lines), narrow, width), gap)
		y += stackHeight(set)
		words = append(words, set...)
	}
	add(questionTitle(b), bodyStyle, 0)
	words[len(words)-1].keep = true
	if b.Ask != "" {
		add(report.Plain(oneLine(b.Ask)), noteStyle, 1)
		words[len(words)-1].keep = true
	}
	for _, runs := range b.Body {
		add(runs, tableStyle, 3)
	}
	for _, runs := range b.Small {
		add(runs, noteStyle, 2)
	}
	words[len(words)-1].keep = false
	return words
}

// together keeps a short text on one line.
func together(text string) string {
	const short = 32
	if utf8.RuneCountInString(text) > short {
		return text
	}
	return strings.ReplaceAll(text, " ", "\u00a0")
}

// questionTitle is a question's title with its star and what its answer is.
func questionTitle(b report.QuestionBlock) report.Runs {
	title := report.Runs{{Text: oneLine(b.Title), Bold: true}}
	if b.Core {
		title = append(title, report.Run{Text: "\u00a0★", Muted: true})
	}
	if b.Status != "" {
		title = append(title, report.Run{Text: " " + together(oneLine(b.Status)), Muted: true})
	}
	return title
}
