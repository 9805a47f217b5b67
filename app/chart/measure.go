package chart

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"compass/app/typography"
)

// A Measure returns the width of one line of text in points at a size in
// points.
type Measure func(text string, size float64, semiBold bool) float64

// NewMeasure measures with two font files (TrueType or OpenType). The returned
// function may be called from several goroutines at once. A file that is no
// font is an error.
func NewMeasure(regular, semiBold []byte) (Measure, error) {
	var faces [2]*advances
	for i, file := range [][]byte{regular, semiBold} {
		parsed, err := sfnt.Parse(file)
		if err != nil {
			return nil, fmt.Errorf("read font to measure text: %w", err)
		}
		faces[i] = &advances{font: parsed, known: map[rune]float64{}}
	}
	return func(text string, size float64, semiBold bool) float64 {
		if semiBold {
			return faces[1].width(text) * size
		}
		return faces[0].width(text) * size
	}, nil
}

// advances remembers how wide each letter of a font is.
type advances struct {
	font   *sfnt.Font
	mutex  sync.Mutex
	buffer sfnt.Buffer
	known  map[rune]float64 // in sizes of the font
}

func (a *advances) width(text string) float64 {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	sum := 0.0
	for _, letter := range text {
		width, ok := a.known[letter]
		if !ok {
			width = a.letter(letter)
			a.known[letter] = width
		}
		sum += width
	}
	return sum
}

// letter returns the width of one letter. One that the font cannot show counts
// as wide as a sign can be that a pen puts in its place.
func (a *advances) letter(letter rune) float64 {
	glyph, err := a.font.GlyphIndex(&a.buffer, letter)
	if err != nil || glyph == 0 {
		return 1
	}
	advance, err := a.font.GlyphAdvance(&a.buffer, glyph, fixed.I(1000), font.HintingNone)
	if err != nil || advance <= 0 {
		return 1
	}
	return float64(advance) / 64 / 1000
}

// wrap breaks a text at spaces into lines of at most the given width, as even
// as they can be, and at most so many lines: the last one takes the rest. A
// word that is too long stays whole; a text that is far too long is cut.
func (m Measure) wrap(text string, size, width float64, lines int) []string {
	words := m.units(m.shorten(text, size, 2*width*float64(lines)), size, width)
	if len(words) == 0 {
		return nil
	}
	broken := m.fill(words, size, width, lines)
	if len(broken) != 2 {
		return broken
	}
	// Two lines: take the break at which the longer line is shortest.
	best, bestWidth := broken, m.widest(broken, size)
	for i := 1; i < len(words); i++ {
		pair := []string{strings.Join(words[:i], " "), strings.Join(words[i:], " ")}
		if w := m.widest(pair, size); w < bestWidth {
			best, bestWidth = pair, w
		}
	}
	return best
}

// wrapWhole breaks a text into two lines, or into three where that keeps it
// whole; where a word alone is too wide it is broken too, in more lines. What is
// far too long is cut.
func (m Measure) wrapWhole(text string, size, width float64) []string {
	if strings.TrimSpace(text) == "" {
		return nil
	}
	for lines := 2; lines <= 3; lines++ {
		if broken := m.wrap(text, size, width, lines); m.widest(broken, size) <= width {
			return broken
		}
	}
	parts := m.hyphenated(m.shorten(text, size, mostLines*width), size, width)
	lines := m.fill(m.units(parts, size, width), size, width, mostLines)
	for i := range lines {
		lines[i] = m.shorten(lines[i], size, width)
	}
	return lines
}

// units are the words of a text; those that no line should part stand together
// where they fit.
func (m Measure) units(text string, size, width float64) []string {
	return typography.Units(text, func(unit string) bool { return m(unit, size, false) <= width })
}

// mostLines is how many lines a label may take before it is cut.
const mostLines = 5

// hyphenated breaks words that are wider than the given width: after a hyphen
// that they have, else after the last letter that fits.
func (m Measure) hyphenated(text string, size, width float64) string {
	var parts []string
	for _, word := range m.units(text, size, width) {
		for utf8.RuneCountInString(word) > 1 && m(word, size, false) > width {
			head, sign := m.head(word, size, width)
			parts = append(parts, head+sign)
			word = word[len(head):]
		}
		parts = append(parts, word)
	}
	return strings.Join(parts, " ")
}

// head returns the part of a word that fits before a break, at least one letter,
// and the hyphen that it needs.
func (m Measure) head(word string, size, width float64) (head, sign string) {
	letters := []rune(word)
	fits := 1
	for fits < len(letters)-1 && m(string(letters[:fits+1])+"-", size, false) <= width {
		fits++
	}
	if letters[fits] == '-' {
		fits++
	}
	head = string(letters[:fits])
	if own := strings.LastIndexAny(head, "-–"); own >= 0 {
		_, long := utf8.DecodeRuneInString(head[own:])
		return head[:own+long], ""
	}
	return head, "-"
}

func (m Measure) fill(words []string, size, width float64, lines int) []string {
	broken := []string{words[0]}
	for _, word := range words[1:] {
		last := &broken[len(broken)-1]
		joined := *last + " " + word
		if len(broken) < lines && m(joined, size, false) > width {
			broken = append(broken, word)
			continue
		}
		*last = joined
	}
	return broken
}

func (m Measure) widest(lines []string, size float64) float64 {
	widest := 0.0
	for _, line := range lines {
		widest = max(widest, m(line, size, false))
	}
	return widest
}

// shorten cuts a line that is wider than the given width and ends it with an
// ellipsis.
func (m Measure) shorten(text string, size, width float64) string {
	if m(text, size, false) <= width {
		return text
	}
	letters := []rune(text)
	fits := sort.Search(len(letters), func(n int) bool { return m(string(letters[:n+1])+"…", size, false) > width })
	return strings.TrimSpace(string(letters[:fits])) + "…"
}

// digits writes a whole number; levels need no separators.
func digits(n int) string { return strconv.Itoa(n) }
