package widgets

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// withoutStroke maps letters that are no base letter with an accent.
var withoutStroke = strings.NewReplacer("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe")

// Plain returns words as they are searched: small letters without accents.
func Plain(words string) string {
	var kept strings.Builder
	for _, char := range norm.NFD.String(strings.ToLower(words)) {
		if !unicode.Is(unicode.Mn, char) {
			kept.WriteRune(char)
		}
	}
	return withoutStroke.Replace(kept.String())
}
