package widgets

import (
	"strings"

	"compass/app/typography"
	"compass/app/window/theme"
)

// textLine is one line of a wrapped text.
type textLine struct {
	pieces []textPiece
	width  float32
}

// textPiece is a stretch of one run on one line.
type textPiece struct {
	text     string
	run      int
	x, width float32
}

// breakLines breaks runs into lines no wider than given, between words, but not
// between those that hold together as far as they fit a line; a word that is
// wider than a line is broken between letters. No-break spaces hold.
func breakLines(runs []Run, size, width float32) []textLine {
	b := &lineBreaker{runs: runs, size: size, limit: max(width, size)}
	for i, run := range runs {
		for number, paragraph := range strings.Split(run.Text, "\n") {
			if number > 0 {
				b.endLine()
			}
			b.addWords(paragraph, i)
		}
	}
	b.endLine()
	return b.lines
}

type lineBreaker struct {
	runs  []Run
	size  float32
	limit float32
	lines []textLine
	line  textLine
}

func (b *lineBreaker) addWords(paragraph string, run int) {
	units := typography.Join(strings.Split(paragraph, " "), func(unit string) bool { return b.measure(unit, run) <= b.limit })
	for number, word := range units {
		gap := ""
		if number > 0 {
			gap = " "
		}
		if word == "" {
			b.append(gap, run)
			continue
		}
		b.addWord(gap, word, run)
	}
}

func (b *lineBreaker) addWord(gap, word string, run int) {
	if b.line.width+b.measure(gap+word, run) <= b.limit {
		b.append(gap+word, run)
		return
	}
	if gap != "" && len(b.line.pieces) > 0 {
		b.endLine()
	} else if gap == "" && b.line.width > 0 {
		b.carry()
	}
	for b.line.width+b.measure(word, run) > b.limit {
		head := b.longest(word, run)
		b.append(head, run)
		b.endLine()
		word = word[len(head):]
	}
	b.append(word, run)
}

// carry moves the part of a word that an earlier run left at the end of the line
// to the next line, so that a word of two styles stays whole.
func (b *lineBreaker) carry() {
	last := len(b.line.pieces) - 1
	piece := b.line.pieces[last]
	cut := strings.LastIndex(piece.text, " ")
	if cut < 0 {
		if last > 0 && strings.HasSuffix(b.line.pieces[last-1].text, " ") {
			b.line.pieces, b.line.width = b.line.pieces[:last], piece.x
			b.endLine()
			b.append(piece.text, piece.run)
		}
		return
	}
	width := b.measure(piece.text[:cut], piece.run)
	b.line.pieces[last].text, b.line.pieces[last].width = piece.text[:cut], width
	b.line.width = piece.x + width
	b.endLine()
	if rest := piece.text[cut+1:]; rest != "" {
		b.append(rest, piece.run)
	}
}

// longest returns as many first letters of a word as fit, at least one.
func (b *lineBreaker) longest(word string, run int) string {
	end := 0
	for at, char := range word {
		next := at + len(string(char))
		if end > 0 && b.line.width+b.measure(word[:next], run) > b.limit {
			break
		}
		end = next
	}
	return word[:end]
}

func (b *lineBreaker) append(text string, run int) {
	if text == "" {
		return
	}
	last := len(b.line.pieces) - 1
	if last < 0 || b.line.pieces[last].run != run {
		b.line.pieces = append(b.line.pieces, textPiece{run: run, x: b.line.width})
		last++
	}
	width := b.measure(text, run)
	b.line.pieces[last].text += text
	b.line.pieces[last].width += width
	b.line.width += width
}

func (b *lineBreaker) endLine() {
	b.lines = append(b.lines, b.line)
	b.line = textLine{}
}

func (b *lineBreaker) measure(text string, run int) float32 {
	return widthOf(text, b.size, b.runs[run].style())
}

// longestWord returns the width of the widest word of a text; no-break spaces
// hold words together.
func (t *Text) longestWord() float32 {
	widest := float32(0)
	for _, run := range t.runs {
		for _, word := range strings.FieldsFunc(run.Text, func(char rune) bool { return char == ' ' || char == '\n' }) {
			widest = max(widest, widthOf(word, theme.Px(t.size), run.style()))
		}
	}
	return widest
}
