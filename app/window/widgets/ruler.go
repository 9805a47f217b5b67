package widgets

import (
	"bytes"
	"strings"

	"fyne.io/fyne/v2"
	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
	sizes "golang.org/x/image/math/fixed"
)

// wordRuler measures every word that the window breaks lines of. It belongs to
// Fyne's goroutine.
var wordRuler = ruler{faces: map[string]*face{}, widths: map[measured]float32{}}

// mostMeasured is how many words a ruler remembers; more than the program's
// texts in one language and at one size have.
const mostMeasured = 20_000

// A ruler measures words as Fyne does and by the same means, but in a tenth of
// the time: Fyne reads the tables of a font anew for each word, and forgets all
// words when only the colours change.
type ruler struct {
	shaper    shaping.HarfbuzzShaper
	segmenter shaping.Segmenter
	faces     map[string]*face // by the name of the font
	widths    map[measured]float32
}

// measured is what a width was measured of.
type measured struct {
	word, font string
	size       float32
}

// A face is a font of the theme. It stands for itself alone: words with letters
// that it lacks are left to Fyne, which seeks them in other fonts.
type face struct{ *font.Face }

// ResolveFace names the font of a letter.
func (f *face) ResolveFace(rune) *font.Face { return f.Face }

func (f *face) has(word string) bool {
	for _, letter := range word {
		if _, has := f.NominalGlyph(letter); !has {
			return false
		}
	}
	return true
}

// width returns how wide a word is.
func (r *ruler) width(word string, size float32, style fyne.TextStyle) float32 {
	source := fyne.CurrentApp().Settings().Theme().Font(style)
	key := measured{word, source.Name(), size}
	width, known := r.widths[key]
	if known {
		return width
	}
	if face := r.face(source); face != nil && face.has(word) {
		width = r.measure(word, size, face)
	} else {
		width = fyne.MeasureText(word, size, style).Width
	}
	if len(r.widths) >= mostMeasured {
		clear(r.widths)
	}
	r.widths[key] = width
	return width
}

func (r *ruler) measure(word string, size float32, face *face) (width float32) {
	letters := []rune(word)
	input := shaping.Input{Text: letters, RunEnd: len(letters), Direction: di.DirectionLTR, Face: face.Face, Size: sizes.Int26_6(size * 64)}
	for _, run := range r.segmenter.Split(input, face) {
		width += float32(r.shaper.Shape(run).Advance) / 64
	}
	return width
}

// face reads a font the first time; nil: only Fyne can tell what is wrong.
func (r *ruler) face(source fyne.Resource) *face {
	read, known := r.faces[source.Name()]
	if !known {
		if parsed, err := font.ParseTTF(bytes.NewReader(source.Content())); err == nil {
			read = &face{parsed}
		}
		r.faces[source.Name()] = read
	}
	return read
}

// widthOf returns how wide a text is on one line. A space is measured apart from
// the word after it, since most words come again and again.
func widthOf(text string, size float32, style fyne.TextStyle) float32 {
	width := float32(0)
	if word, spaced := strings.CutPrefix(text, " "); spaced {
		text, width = word, wordRuler.width(" ", size, style)
	}
	if text != "" {
		width += wordRuler.width(text, size, style)
	}
	return width
}
