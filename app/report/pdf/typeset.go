package pdf

import (
	"strings"
	"unicode"

	"compass/app/chart"
	"compass/app/report"
	"compass/app/typography"
)

// A style is how a paragraph is set.
type style struct {
	face     face
	size     float64 // points
	leap     float64 // from base line to base line
	ink      chart.Ink
	tracking float64 // points between letters
}

// The styles of a report.
var (
	bodyStyle    = style{size: 10.5, leap: 15, ink: chart.Words}
	leadStyle    = style{size: 11.5, leap: 17, ink: chart.Words}
	smallStyle   = style{size: 9, leap: 13, ink: chart.Muted}
	tableStyle   = style{size: 10, leap: 13.5, ink: chart.Words}
	noteStyle    = style{size: 9, leap: 12, ink: chart.Muted}
	denseStyle   = style{size: 9, leap: 12, ink: chart.Words}
	kickerStyle  = style{face: semiBold, size: 9, leap: 13, ink: chart.Primary, tracking: 0.5}
	coverStyle   = style{face: semiBold, size: 30, leap: 36, ink: chart.Words}
	headingStyle = [3]style{
		{face: semiBold, size: 22, leap: 27, ink: chart.Words},
		{face: semiBold, size: 14, leap: 18, ink: chart.Words},
		{face: semiBold, size: 11.5, leap: 15, ink: chart.Words},
	}
)

// drawnSigns are signs that the fonts lack and the pen draws.
var drawnSigns = map[rune]chart.SymbolKind{'★': chart.Star}

// A line is one set line of text.
type line struct {
	spans []span
	width float64
	style style
}

// A span is a stretch of a line in one face and ink.
type span struct {
	x    float64 // from the line's start
	text string
	face face
	ink  chart.Ink
}

// A typesetter breaks text into lines. It belongs to one document and one
// goroutine.
type typesetter struct {
	widths [faces]*advances
}

func newTypesetter(fonts [faces]fontFile) *typesetter {
	set := &typesetter{}
	for i := range set.widths {
		set.widths[i] = &advances{font: fonts[i].parsed, known: make([]int16, 1<<16)}
	}
	return set
}

// A letter is one glyph to set. A soft hyphen has no width.
type letter struct {
	sign  rune
	face  face
	ink   chart.Ink
	width float64
}

// lines sets a paragraph in a width in points. It breaks at spaces, soft
// hyphens, and after hyphens and slashes between letters; never at no-break
// spaces, and between words that hold together only where nothing else fits. A
// word that is wider than a line is broken between its letters.
func (t *typesetter) lines(runs report.Runs, style style, width float64) []line {
	return t.around(runs, style, 0, width, width)
}

// around sets a paragraph of which so many first lines are narrow, because
// something stands beside them.
func (t *typesetter) around(runs report.Runs, style style, beside int, narrow, wide float64) []line {
	letters := t.letters(runs, style)
	var lines []line
	emit := func(from, to int, hyphen bool) {
		lines = append(lines, t.line(letters[from:to], style, hyphen))
	}
	start, used := 0, 0.0
	stop := breakPlace{at: -1}
	var held [typography.Firm + 1]breakPlace // where a line ends only if it must, by the bond
	hyphenWidth := style.size * 0.32
	for i := 0; i < len(letters); i++ {
		l, width := letters[i], wide
		if len(lines) < beside {
			width = narrow
		}
		switch {
		case l.sign == '\n':
			emit(start, i, false)
			start, used, stop = i+1, 0, breakPlace{at: -1}
			continue
		case l.sign == ' ':
			if bond := bondAt(letters, i); bond != typography.None {
				held[bond] = breakPlace{at: i, next: i + 1}
			} else {
				stop = breakPlace{at: i, next: i + 1}
			}
		case l.sign == softHyphen:
			if used+hyphenWidth <= width {
				stop = breakPlace{at: i, next: i + 1, hyphen: true}
			}
		case used+l.width > width && i > start:
			for _, less := range []breakPlace{held[typography.Loose], held[typography.Firm], {at: i, next: i}} {
				if stop.at <= start {
					stop = less
				}
			}
			emit(start, stop.at, stop.hyphen)
			start, used, stop = stop.next, 0, breakPlace{at: -1}
			i = start - 1
			continue
		}
		used += l.width
		if breaksAfter(letters, i) {
			stop = breakPlace{at: i + 1, next: i + 1}
		}
	}
	if start < len(letters) || len(lines) == 0 {
		emit(start, len(letters), false)
	}
	return lines
}

// A breakPlace is where a line may end: before the letter at, with the next
// line beginning at next.
type breakPlace struct {
	at, next int
	hyphen   bool
}

// bondAt returns the bond over a space.
func bondAt(letters []letter, space int) typography.Bond {
	from, to := space, space+1
	for from > 0 && letters[from-1].sign != ' ' && letters[from-1].sign != '\n' {
		from--
	}
	for to < len(letters) && letters[to].sign != ' ' && letters[to].sign != '\n' {
		to++
	}
	return typography.Between(signs(letters[from:space]), signs(letters[space+1:to]))
}

func signs(letters []letter) string {
	var text strings.Builder
	for _, l := range letters {
		text.WriteRune(l.sign)
	}
	return text.String()
}

// breaksAfter allows a break after a hyphen or slash inside a word.
func breaksAfter(letters []letter, i int) bool {
	if sign := letters[i].sign; sign != '-' && sign != '/' {
		return false
	}
	return i > 0 && i+1 < len(letters) && unicode.IsLetter(letters[i-1].sign) && unicode.IsLetter(letters[i+1].sign)
}

// letters turns runs into glyphs; rows of spaces become one, and spaces at the
// edges of lines fall away.
func (t *typesetter) letters(runs report.Runs, style style) []letter {
	size := 0
	for _, run := range runs {
		size += len(run.Text)
	}
	letters := make([]letter, 0, size)
	blank := true
	for _, run := range runs {
		face, ink := faceOf(run, style)
		for _, sign := range clean(run.Text) {
			if sign == ' ' && blank {
				continue
			}
			if sign == '\n' {
				letters = trimSpace(letters)
			}
			blank = sign == ' ' || sign == '\n'
			letters = append(letters, t.letter(sign, face, ink, style))
		}
	}
	return trimSpace(letters)
}

func trimSpace(letters []letter) []letter {
	if n := len(letters); n > 0 && letters[n-1].sign == ' ' {
		return letters[:n-1]
	}
	return letters
}

func (t *typesetter) letter(sign rune, face face, ink chart.Ink, style style) letter {
	if sign == '\n' || sign == softHyphen {
		return letter{sign: sign, face: face, ink: ink}
	}
	if _, drawn := drawnSigns[sign]; drawn {
		return letter{sign, face, ink, style.size}
	}
	width, ok := t.widths[face].of(sign)
	if !ok {
		sign = replacement
		width, _ = t.widths[face].of(sign)
	}
	return letter{sign, face, ink, width*style.size + style.tracking}
}

func faceOf(run report.Run, style style) (face, chart.Ink) {
	face, ink := style.face, style.ink
	if run.Bold {
		face = semiBold
	}
	if run.Muted {
		ink = chart.Muted
	}
	return face, ink
}

// line joins letters of the same face and ink into spans.
func (t *typesetter) line(letters []letter, style style, hyphen bool) line {
	set := line{style: style}
	letters = trimSpace(letters)
	if hyphen && len(letters) > 0 {
		last := letters[len(letters)-1]
		letters = append(letters[:len(letters):len(letters)], t.letter('-', last.face, last.ink, style))
	}
	var text strings.Builder
	for i, l := range letters {
		_, drawn := drawnSigns[l.sign]
		if i == 0 || drawn || l.face != letters[i-1].face || l.ink != letters[i-1].ink || afterDrawn(letters, i) {
			set.endSpan(&text)
			set.spans = append(set.spans, span{x: set.width, face: l.face, ink: l.ink})
		}
		if l.sign != softHyphen {
			text.WriteRune(l.sign)
		}
		set.width += l.width
	}
	set.endSpan(&text)
	return set
}

func afterDrawn(letters []letter, i int) bool {
	_, drawn := drawnSigns[letters[i-1].sign]
	return drawn
}

func (l *line) endSpan(text *strings.Builder) {
	if n := len(l.spans); n > 0 {
		l.spans[n-1].text = text.String()
	}
	text.Reset()
}

// single sets a text in one line, without a break.
func (t *typesetter) single(text string, style style) line {
	text = strings.ReplaceAll(clean(text), "\n", " ")
	return t.line(t.letters(report.Plain(text), style), style, false)
}

// plain is text as it goes into bookmarks and the document's properties.
func (t *typesetter) plain(text string) string {
	var plain strings.Builder
	for _, span := range t.single(text, bodyStyle).spans {
		plain.WriteString(span.text)
	}
	return plain.String()
}
