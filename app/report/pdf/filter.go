package pdf

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// replacement stands for every letter that the fonts cannot show.
const replacement = '□'

const softHyphen = '\u00ad'

// clean is the one filter that all text of a report passes. It composes
// letters, turns controls into spaces, removes what has no width and no
// meaning on paper, and puts a visible sign for what lies beyond U+FFFF, which
// gofpdf cannot write. Line feeds and soft hyphens stay for the line breaker.
// Letters without a glyph are replaced later, when the face is known.
func clean(text string) string {
	if isPlain(text) {
		return text
	}
	text = strings.ReplaceAll(strings.ToValidUTF8(text, string(replacement)), "\r\n", "\n")
	return strings.Map(cleanLetter, norm.NFC.String(text))
}

// isPlain tells text that needs no filter: printable ASCII and line feeds.
func isPlain(text string) bool {
	for i := range len(text) {
		if c := text[i]; (c < ' ' && c != '\n') || c > '~' {
			return false
		}
	}
	return true
}

func cleanLetter(letter rune) rune {
	switch {
	case letter == '\n' || letter == softHyphen || letter == '\u00a0' || letter == '\u202f':
		return letter
	case letter == '\r' || letter == '\u2028' || letter == '\u2029':
		return '\n'
	case unicode.IsControl(letter) || unicode.Is(unicode.Zs, letter):
		return ' '
	case unicode.Is(unicode.Cf, letter) || unicode.Is(unicode.Variation_Selector, letter):
		return -1
	case 0x1F3FB <= letter && letter <= 0x1F3FF: // skin tones belong to the sign before
		return -1
	case letter > 0xFFFF:
		return replacement
	default:
		return letter
	}
}
