// Package typography says where a line of text may end. The pens of window,
// charts and reports ask it, so that a line ends the same way everywhere, in
// what the program says and in what people write.
//
// The rules are those of careful typesetting in all languages around the Baltic
// Sea: no line ends in a word of one letter, such as the Polish prepositions i,
// w and z, nor in a sign that stands before what it marks, such as ★, nor between
// a number and the short word or sign after it, such as 2026 r., 5 km and 30 %.
// A no-break space holds always.
package typography

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostUnit is how many letters a word after a number may have to be held to it.
const mostUnit = 3

// Holds reports whether the space between two words of a text should not end a
// line. Words are what stands between spaces, with their punctuation.
func Holds(before, after string) bool {
	if before == "" || after == "" {
		return false
	}
	word := strings.TrimLeftFunc(before, opens)
	if letter, size := utf8.DecodeRuneInString(word); size == len(word) && (unicode.IsLetter(letter) || unicode.Is(unicode.So, letter)) {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsDigit(last) && isUnit(after)
}

// isUnit tells what may stand after a number: a sign without letters and
// digits, or a short word.
func isUnit(after string) bool {
	word := strings.TrimFunc(after, func(char rune) bool { return unicode.IsPunct(char) && char != '%' && char != '‰' })
	if word == "" {
		return false // a dash or dots
	}
	letters := 0
	for _, char := range word {
		if unicode.IsDigit(char) {
			return false
		}
		if letters++; letters > mostUnit {
			return false
		}
	}
	return true
}

// opens tells the signs that may stand before a word without a space.
func opens(char rune) bool { return strings.ContainsRune("„“”«»\"'‘’([", char) }

// Units splits a text at its spaces and keeps together, each with one space
// between them, words between which no line should end. One that does not fit
// the caller takes apart again where fits says no.
func Units(text string, fits func(unit string) bool) []string {
	words := strings.FieldsFunc(text, func(char rune) bool { return char == ' ' || char == '\n' })
	var units []string
	for i := 0; i < len(words); {
		end := i + 1
		for end < len(words) && Holds(words[end-1], words[end]) {
			end++
		}
		if unit := strings.Join(words[i:end], " "); end == i+1 || fits(unit) {
			units, i = append(units, unit), end
			continue
		}
		units, i = append(units, words[i]), i+1
	}
	return units
}
