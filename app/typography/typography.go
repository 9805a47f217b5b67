// Package typography says where a line of text may end. The pens of window,
// charts and reports ask it, so that a line ends the same way everywhere, in
// what the program says and in what people write.
//
// The rules are those of careful typesetting in all languages around the Baltic
// Sea: no line ends in a word of one letter, such as the Polish prepositions i,
// w and z, nor in a sign that stands before what it marks, such as ★, nor between
// a number and what it counts, such as 2026 r., 5 września and 30 %, nor within a
// number. A no-break space holds always.
package typography

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Bond is how much two words of a text hold together.
type Bond int

// The bonds: a line ends where there is none, if it must at a loose one, and at
// a firm one only where nothing else fits.
const (
	None Bond = iota
	Loose
	Firm
)

// How many letters a word after a number may have to be held to it. A year stands
// for itself; only a sign or an abbreviation belongs to it.
const (
	mostFirm     = 3
	mostLoose    = 12
	digitsOfYear = 4
)

// Between returns the bond over the space between two words. Words are what
// stands between spaces, with their punctuation.
func Between(before, after string) Bond {
	if before == "" || after == "" {
		return None
	}
	word := strings.TrimLeftFunc(before, opens)
	if letter, size := utf8.DecodeRuneInString(word); size == len(word) && (unicode.IsLetter(letter) || unicode.Is(unicode.So, letter)) {
		return Firm
	}
	year := isNumber(word) && len(word) == digitsOfYear
	last, _ := utf8.DecodeLastRuneInString(before)
	switch number := unicode.IsDigit(last); {
	case isNumber(word) && !year && isGroup(after), number && isUnit(after, mostFirm):
		return Firm
	case leans(after), before == arrow, after == arrow, number && !year && isUnit(after, mostLoose):
		return Loose
	default:
		return None
	}
}

// arrow leads from a number to another.
const arrow = "→"

// leans tells the Polish word się, which belongs to the verb before it.
func leans(after string) bool { return strings.TrimFunc(after, unicode.IsPunct) == "się" }

func isNumber(word string) bool {
	return word != "" && !strings.ContainsFunc(word, func(char rune) bool { return !unicode.IsDigit(char) })
}

// isGroup tells three digits, which go on with a number.
func isGroup(after string) bool {
	word := strings.TrimRightFunc(after, unicode.IsPunct)
	return len(word) == 3 && isNumber(word)
}

// isUnit tells what may stand after a number: a sign without letters and
// digits, or a word of at most so many letters.
func isUnit(after string, most int) bool {
	word := strings.TrimFunc(after, func(char rune) bool { return unicode.IsPunct(char) && char != '%' && char != '‰' })
	if word == "" {
		return false // a dash or dots
	}
	letters := 0
	for _, char := range word {
		if unicode.IsDigit(char) {
			return false
		}
		if letters++; letters > most {
			return false
		}
	}
	return true
}

// opens tells the signs that may stand before a word without a space.
func opens(char rune) bool { return strings.ContainsRune("„“”«»\"'‘’([", char) }

// Units splits a text at its spaces and keeps together, each with one space
// between them, words between which no line should end; see [Join].
func Units(text string, fits func(unit string) bool) []string {
	return Join(strings.FieldsFunc(text, func(char rune) bool { return char == ' ' || char == '\n' }), fits)
}

// Join keeps words together that hold together. What does not fit is parted at
// its loose bonds, and what does not fit even then at all of them.
func Join(words []string, fits func(unit string) bool) []string { return join(words, Loose, fits) }

func join(words []string, least Bond, fits func(unit string) bool) []string {
	var units []string
	for i := 0; i < len(words); {
		end := i + 1
		for end < len(words) && Between(words[end-1], words[end]) >= least {
			end++
		}
		part := words[i:end]
		i = end
		switch unit := strings.Join(part, " "); {
		case len(part) == 1 || fits(unit):
			units = append(units, unit)
		case least == Firm:
			units = append(units, part...)
		default:
			units = append(units, join(part, least+1, fits)...)
		}
	}
	return units
}
