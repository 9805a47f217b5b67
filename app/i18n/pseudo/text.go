package pseudo

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// accented are letters of the same shape with a sign above or below them, all
// of them in the program's own fonts.
var accented = strings.NewReplacer(
	"a", "á", "c", "č", "d", "ď", "e", "é", "g", "ğ", "h", "ĥ", "i", "î", "j", "ĵ", "k", "ķ", "l", "ļ",
	"n", "ñ", "o", "ô", "r", "ř", "s", "š", "t", "ţ", "u", "ü", "w", "ŵ", "y", "ý", "z", "ž",
	"A", "Å", "C", "Ç", "D", "Ď", "E", "É", "G", "Ğ", "H", "Ĥ", "I", "Î", "J", "Ĵ", "K", "Ķ", "L", "Ļ",
	"N", "Ñ", "O", "Ø", "R", "Ř", "S", "Š", "T", "Ţ", "U", "Ü", "W", "Ŵ", "Y", "Ý", "Z", "Ž")

// The signs around a text, and what fills it up.
const (
	opening, closing = "[", "]"
	filling          = "~"
)

// tenths is how many tenths of its length a text gains beside the brackets.
const tenths = 4

// place is a place that a sentence is filled in.
var place = regexp.MustCompile(`\{\{[^}]*\}\}`)

// Text writes a text in the language, in at most so many characters. Places to
// fill stay as they are, and so does a text without a letter.
func Text(text string, most int) string {
	letters := place.ReplaceAllString(text, "")
	if !strings.ContainsFunc(letters, unicode.IsLetter) {
		return text
	}
	room := most - utf8.RuneCountInString(text) - len(opening) - len(closing)
	if room < 0 {
		return betweenPlaces(text, accented.Replace)
	}
	more := min(room, (utf8.RuneCountInString(letters)*tenths+9)/10)
	longer := betweenPlaces(text, func(words string) string { return lengthen(words, &more) })
	return opening + betweenPlaces(longer, accented.Replace) + strings.Repeat(filling, more) + closing
}

// betweenPlaces changes what stands between places to fill.
func betweenPlaces(text string, change func(words string) string) string {
	var changed strings.Builder
	at := 0
	for _, found := range place.FindAllStringIndex(text, -1) {
		changed.WriteString(change(text[at:found[0]]) + text[found[0]:found[1]])
		at = found[1]
	}
	return changed.String() + change(text[at:])
}

// vowels are what a word is made longer by, as long words are what breaks a
// layout.
const vowels = "aeiouy"

// lengthen doubles as many vowels as may be added, and counts them off.
func lengthen(words string, more *int) string {
	var longer strings.Builder
	for _, char := range words {
		longer.WriteRune(char)
		if *more > 0 && strings.ContainsRune(vowels, char) {
			longer.WriteRune(char)
			*more--
		}
	}
	return longer.String()
}
