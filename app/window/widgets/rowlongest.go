package widgets

import (
	"slices"
	"unicode/utf8"

	"compass/app/window/theme"
)

// longestCells keeps the cells with the most letters, a few of each column and
// of the two lines in which narrow cells stand: they decide how tall all rows
// are, and the other rows need not be measured.
type longestCells struct {
	columns []longestWords
	rest    longestWords // all cells but the first, as the second line
}

func newLongestCells(columns int) *longestCells {
	return &longestCells{columns: make([]longestWords, columns)}
}

// add looks at one row.
func (l *longestCells) add(cells []string) {
	if len(cells) == 0 {
		return
	}
	total := 0
	for i, words := range cells[:min(len(cells), len(l.columns))] {
		letters := utf8.RuneCountInString(words)
		l.columns[i].add(words, letters)
		if i > 0 {
			total += letters
		}
	}
	if l.rest.wants(total) {
		_, rest := stack(cells)
		l.rest.add(rest, total)
	}
}

// height returns what the tallest of the kept cells needs at a list's width.
func (l *longestCells) height(list *RowList, width float32) float32 {
	texts := newRowTexts(list, width)
	if list.stacked(width) {
		inside := width - 2*listRoom - 2*theme.SpaceSmall
		return l.columns[0].height(texts[0], inside) + l.rest.height(texts[1], inside)
	}
	tall := float32(0)
	for i, column := range list.columnFrames(width) {
		tall = max(tall, l.columns[i].height(texts[i], column.width))
	}
	return tall
}

// keptLongest is how many of the longest are kept: the one with the most
// letters is not always the widest.
const keptLongest = 4

// longestWords are the words with the most letters, no two alike, longest
// first.
type longestWords []wordsOfLength

type wordsOfLength struct {
	words   string
	letters int
}

func (l longestWords) wants(letters int) bool {
	return len(l) < keptLongest || letters > l[len(l)-1].letters
}

func (l *longestWords) add(words string, letters int) {
	alike := func(kept wordsOfLength) bool { return kept.words == words }
	if !l.wants(letters) || slices.ContainsFunc(*l, alike) {
		return
	}
	at := slices.IndexFunc(*l, func(kept wordsOfLength) bool { return kept.letters < letters })
	if at < 0 {
		at = len(*l)
	}
	*l = slices.Insert(*l, at, wordsOfLength{words, letters})
	*l = (*l)[:min(len(*l), keptLongest)]
}

func (l longestWords) height(text *Text, width float32) float32 {
	tall := float32(0)
	for _, kept := range l {
		text.SetText(kept.words)
		tall = max(tall, text.HeightFor(width))
	}
	return tall
}
