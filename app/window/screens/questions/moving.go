package questions

import (
	"unicode"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/assessment"
)

// TakeKey moves with PageUp and PageDown and takes the answer away with Delete
// and Backspace.
func (s *screen) TakeKey(name fyne.KeyName) bool {
	switch name {
	case fyne.KeyPageDown:
		s.next()
	case fyne.KeyPageUp:
		s.back()
	case fyne.KeyDelete, fyne.KeyBackspace:
		s.answer(assessment.Answer{})
	default:
		return false
	}
	return true
}

// TakeRune chooses the level with that number, N not applicable, ? don't know;
// M marks for review.
func (s *screen) TakeRune(r rune) bool {
	level := int(r - '0')
	switch {
	case r >= '0' && r <= '9' && s.pack.Scale.Has(level):
		s.answer(assessment.AtLevel(level))
	case unicode.ToLower(r) == 'n':
		s.answer(assessment.Answer{Kind: assessment.NotApplicable})
	case unicode.ToLower(r) == 'm':
		s.toggleMark()
	case r == '?':
		s.answer(assessment.Answer{Kind: assessment.Unknown})
	default:
		return false
	}
	return true
}

// next shows the question after this one; after the last it says so.
func (s *screen) next() {
	if following := s.step(+1); following >= 0 {
		s.moveTo(following)
		return
	}
	if s.shown.leaveFields() {
		s.shown.sayLast(s.lastWords(), s.filter == 0)
	}
}

func (s *screen) back() {
	if before := s.step(-1); before >= 0 {
		s.moveTo(before)
	}
}

// lastWords says that no question follows, and how many are still open.
func (s *screen) lastWords() string {
	open := s.fitting(filters[openFilter])
	switch {
	case s.filter != 0:
		return s.frame.Words.Say("questions.last-filtered")
	case open == 0:
		return s.frame.Words.Say("questions.last")
	}
	return s.frame.Words.Count("questions.last-open", open)
}

// moveTo shows another question and gives the keyboard to its cards, unless
// the list of dimensions has it. Where a text cannot be saved, it stays.
func (s *screen) moveTo(index int) {
	if !s.shown.leaveFields() {
		return
	}
	s.at = index
	s.side.mark(s.question().part) // how far each dimension has come stays as it is
	s.shown.show()
	canvas := s.frame.Window.Canvas()
	if canvas.Focused() != fyne.Focusable(s.side.Steps) {
		canvas.Focus(s.First())
	}
	s.Opened()
	s.frame.ShowTitle()
}

// toDimension shows the first question of a dimension that is still open.
func (s *screen) toDimension(part int) {
	from, to := len(s.asked), len(s.asked)
	for i, q := range s.asked {
		if q.part == part {
			from = min(from, i)
		}
		if q.part > part {
			to = min(to, i)
		}
	}
	s.moveTo(s.firstOpen(from, to))
	s.side.mark(s.question().part)
}

func (s *screen) toResults() {
	s.frame.Go(frame.Place{Screen: frame.Results, Assessment: s.read.ID, Question: s.question().ID})
}

// show fills the widgets with the question.
func (s *screen) show() {
	s.side.show()
	s.shown.show()
}
