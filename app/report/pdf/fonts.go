package pdf

import (
	"fmt"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"compass/resources"
)

// A face is one of the fonts of a report.
type face int

const (
	regular face = iota
	semiBold
	faces
)

// fontNames are the files and gofpdf's styles of the faces.
var fontNames = [faces]struct{ file, style string }{
	regular:  {"fonts/SourceSans3_400Regular.ttf", ""},
	semiBold: {"fonts/SourceSans3_600SemiBold.ttf", "B"},
}

type fontFile struct {
	file   []byte // never handed to gofpdf itself, which writes into it
	parsed *sfnt.Font
}

// loadFonts reads the embedded fonts once for the whole program.
var loadFonts = sync.OnceValues(func() ([faces]fontFile, error) {
	var fonts [faces]fontFile
	for i, name := range fontNames {
		file, err := resources.Files.ReadFile(name.file)
		if err != nil {
			return fonts, fmt.Errorf("read font of the report: %w", err)
		}
		parsed, err := sfnt.Parse(file)
		if err != nil {
			return fonts, fmt.Errorf("read font %s: %w", name.file, err)
		}
		fonts[i] = fontFile{file, parsed}
	}
	return fonts, nil
})

// advances knows the width of every letter of one face that a document has
// used so far.
type advances struct {
	font   *sfnt.Font
	buffer sfnt.Buffer
	known  []int16 // by letter: thousandths of the size plus 2; 1: no glyph; 0: not looked up
}

// of returns the width of a letter in sizes; ok is false where the face cannot
// draw it in the flow of text (no glyph, or one without width).
func (a *advances) of(letter rune) (width float64, ok bool) {
	if letter < 0 || int(letter) >= len(a.known) {
		return 0, false
	}
	if a.known[letter] == 0 {
		a.known[letter] = a.lookUp(letter)
	}
	if a.known[letter] == 1 {
		return 0, false
	}
	return float64(a.known[letter]-2) / 1000, true
}

func (a *advances) lookUp(letter rune) int16 {
	glyph, err := a.font.GlyphIndex(&a.buffer, letter)
	if err != nil || glyph == 0 {
		return 1
	}
	width, err := a.font.GlyphAdvance(&a.buffer, glyph, fixed.I(1000), font.HintingNone)
	if err != nil || width <= 0 {
		return 1
	}
	return int16(width.Round()) + 2
}
