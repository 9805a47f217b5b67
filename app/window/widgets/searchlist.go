package widgets

import (
	"slices"
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// SearchList lets a person find one of many things by typing a part of its
// words; accents and capitals do not matter, and what begins with the letters
// typed comes first. It is one Tab stop: letters narrow
// the list, Up and Down move in it, Enter chooses.
type SearchList struct {
	widget.BaseWidget
	// OnChosen is called with the index of the option that a person chose.
	OnChosen func(index int)
	// Entry is the field above the list.
	Entry *Entry

	options []Option
	plain   []string // what is searched, one an option
	found   []int
	list    *RowList
	none    *Text
}

// NewSearchList makes a list of all options. The placeholder stands in the empty
// field; none is said when nothing fits what was typed.
func NewSearchList(options []Option, placeholder, none string, onChosen func(index int)) *SearchList {
	s := &SearchList{OnChosen: onChosen, Entry: NewEntry(placeholder), none: Muted(none)}
	s.list = NewRowList(columnsFor(options), func() int { return len(s.found) }, s.cells, s.choose)
	s.list.sheet.passive = true
	s.Entry.OnEdited = func(string) { s.search() }
	s.Entry.onKey = s.moves
	s.ExtendBaseWidget(s)
	s.SetOptions(options)
	return s
}

// SetOptions replaces what there is to find.
func (s *SearchList) SetOptions(options []Option) {
	s.options, s.plain, s.found = options, nil, nil
	s.list.SetColumns(columnsFor(options))
	for _, option := range options {
		s.plain = append(s.plain, Plain(option.Title+" "+option.Note+" "+option.Also))
	}
	s.search()
}

// SetNone replaces what is said when nothing fits.
func (s *SearchList) SetNone(words string) { s.none.SetText(words) }

// columnsFor leaves room for notes where there are any, and the more of it the
// longer they are.
func columnsFor(options []Option) []TableColumn {
	title, note := "", ""
	for _, option := range options {
		title, note = longer(title, option.Title), longer(note, option.Note)
	}
	if note == "" {
		return []TableColumn{{Share: 1}}
	}
	share := Body(note).naturalWidth() / Strong(title).naturalWidth()
	return []TableColumn{{Share: 1}, {Share: min(max(share, leastNotes), mostNotes)}}
}

func longer(one, other string) string {
	if utf8.RuneCountInString(other) > utf8.RuneCountInString(one) {
		return other
	}
	return one
}

// Shares of the notes beside titles of share 1.
const (
	leastNotes float32 = 0.5
	mostNotes  float32 = 1.7
)

// Found returns the indices of the options that fit what was typed.
func (s *SearchList) Found() []int { return s.found }

// Children returns field and list, so that focus can be followed.
func (s *SearchList) Children() []fyne.CanvasObject {
	return []fyne.CanvasObject{s.Entry, s.list, s.none}
}

func (s *SearchList) cells(row int) []string {
	option := s.options[s.found[row]]
	return []string{option.Title, option.Note}[:len(s.list.columns)]
}

func (s *SearchList) search() {
	wanted := strings.Fields(Plain(s.Entry.Text))
	s.found = nil
	for i, words := range s.plain {
		fits := true
		for _, part := range wanted {
			fits = fits && strings.Contains(words, part)
		}
		if fits {
			s.found = append(s.found, i)
		}
	}
	typed := Plain(strings.TrimSpace(s.Entry.Text))
	rank := func(i int) int {
		if typed == "" || strings.HasPrefix(s.plain[i], typed) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(s.found, func(a, b int) int { return rank(a) - rank(b) })
	s.list.sheet.chosen, s.list.sheet.cursor = -1, 0
	s.list.view.ScrollToTop()
	s.list.Reload()
	SetShown(s.none, len(s.found) == 0)
	SetShown(s.list, len(s.found) > 0)
	s.Refresh()
}

// moves hands keys from the field to the list; it says which it used.
func (s *SearchList) moves(key *fyne.KeyEvent) bool {
	switch key.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyPageUp, fyne.KeyPageDown, fyne.KeyReturn, fyne.KeyEnter:
		s.list.sheet.TypedKey(key)
		return true
	}
	return false
}

func (s *SearchList) choose(row int) {
	if s.OnChosen != nil && row < len(s.found) {
		s.OnChosen(s.found[row])
	}
}

// HeightFor returns the height for the field and at most eight rows.
func (s *SearchList) HeightFor(width float32) float32 {
	return s.Entry.MinSize().Height + theme.SpaceSmall + 8*s.list.sheet.usualHeight(width+2*listEdge) + 2*listRoom
}

// CreateRenderer draws field and list.
func (s *SearchList) CreateRenderer() fyne.WidgetRenderer {
	return &drawing{
		self:    s,
		objects: s.Children,
		place: func(size fyne.Size) {
			field := s.Entry.MinSize().Height
			put(s.Entry, 0, 0, size.Width, field)
			y := field + theme.SpaceSmall
			put(s.list, 0, y, size.Width, size.Height-y)
			put(s.none, 0, y, size.Width, s.none.HeightFor(size.Width))
		},
		least: func() fyne.Size {
			width := theme.Px(200)
			return fyne.NewSize(width, s.Entry.MinSize().Height+3*s.list.sheet.usualHeight(max(width, s.Size().Width)+2*listEdge))
		},
	}
}
