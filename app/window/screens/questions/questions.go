// Package questions is the screen on which an assessment is answered: the
// dimensions at the left, one question with its level cards in the middle.
//
// What is entered is the agreed answer. Every change is in the library before
// the screen and the window's title say so; the same widgets show every
// question. Everything here belongs to Fyne's goroutine.
package questions

import (
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/side"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// screen shows one assessment, one question at a time.
type screen struct {
	frame  *frame.Frame
	pack   *questionnaire.Pack
	words  questionnaire.Words
	read   assessment.Assessment // as it is in the library
	result scoring.Result        // of the respondents; what is agreed since is in read
	asked  []asked
	at     int               // index of the question shown
	filter int               // index of the filter that Back and Next keep to
	left   bool              // nothing is tried again
	before map[string]string // what was said last time, by question

	content fyne.CanvasObject
	side    *sideList
	shown   *sheet
}

// asked is one question in scope and its place.
type asked struct {
	questionnaire.Question
	dimension    string
	part         int // index of the dimension in scope
	number, size int // place as the kicker tells it: 1 of 4
}

// New opens the questions of a place's assessment: at the place's question,
// else at the first that is not answered yet.
func New(f *frame.Frame, place frame.Place) frame.Screen {
	opened, err := f.Workspace.Open(f.Context(), place.Assessment)
	if err != nil {
		return f.NewFault(f.Words.Say("screen.questions"), err)
	}
	s := &screen{
		frame: f, pack: opened.Pack, words: opened.Pack.Words(f.Words.Language()),
		read: opened.Assessment, result: opened.Result,
		asked: askedIn(opened.Pack, opened.Assessment.Scope),
	}
	s.side = newSideList(s, side.About(f.Words, opened))
	s.shown = newSheet(s)
	s.content = arrange(s)
	s.at = s.firstOpen(0, len(s.asked))
	if named := s.indexOf(place.Question); named >= 0 {
		s.at = named
	}
	s.show()
	s.loadBefore(opened)
	return s
}

// askedIn lists the questions in scope. In a quick scan, which asks one or two
// questions of a dimension, they are numbered over the whole.
func askedIn(pack *questionnaire.Pack, scope assessment.Scope) []asked {
	var list []asked
	for part, dimension := range pack.InScope(scope) {
		for i, question := range dimension.Questions {
			list = append(list, asked{question, dimension.ID, part, i + 1, len(dimension.Questions)})
		}
	}
	if scope == assessment.Quick {
		for i := range list {
			list[i].number, list[i].size = i+1, len(list)
		}
	}
	return list
}

// Content is the list of dimensions and the question.
func (s *screen) Content() fyne.CanvasObject { return s.content }

// Title says whose assessment this is, how much is answered and whether all
// that was entered is saved.
func (s *screen) Title() []string {
	saved := "questions.saved-all"
	if s.shown.pending() {
		saved = "questions.not-saved"
	}
	return []string{s.read.Region.Name, s.answeredOfAll(), s.frame.Words.Say(saved)}
}

// First is the level cards, or where nothing can be changed the way on.
func (s *screen) First() fyne.Focusable {
	if s.locked() {
		return s.shown.next
	}
	return s.shown.cards
}

// Opened shows the question's beginning.
func (s *screen) Opened() {
	s.frame.At(s.question().ID)
	s.shown.scrollToTop()
}

// Keep saves what is being typed and reports whether all of it is saved.
func (s *screen) Keep() bool { return s.shown.leaveFields() }

// Leave saves what is being typed.
func (s *screen) Leave() {
	s.left = true
	s.shown.leaveFields()
}

// locked reports whether the assessment is final.
func (s *screen) locked() bool { return s.read.State == assessment.Final }

func (s *screen) question() asked { return s.asked[s.at] }

func (s *screen) agreed() assessment.Agreed { return s.read.Agreed[s.question().ID] }

func (s *screen) progress() []questionnaire.DimensionProgress {
	return questionnaire.Progress(s.pack, s.read)
}

func (s *screen) answeredOfAll() string {
	return report.ProgressSentence(s.frame.Words, questionnaire.TotalProgress(s.progress()))
}

// howFar says how much is answered and, where there is any, how much is marked.
func (s *screen) howFar() string {
	if len(s.read.Marked) == 0 {
		return s.answeredOfAll()
	}
	return s.frame.Words.Say("questions.about", "first", s.answeredOfAll(), "second", s.frame.Words.Count("questions.marked", len(s.read.Marked)))
}

func (s *screen) indexOf(id string) int {
	return slices.IndexFunc(s.asked, func(q asked) bool { return q.ID == id })
}

// firstOpen finds the first question from index from to before index to that
// is not dealt with yet, or else returns from.
func (s *screen) firstOpen(from, to int) int {
	for i := from; i < to; i++ {
		if !dealtWith(s.read.Agreed[s.asked[i].ID]) {
			return i
		}
	}
	return from
}

func dealtWith(agreed assessment.Agreed) bool {
	return agreed.NoAgreement || agreed.Answer.Kind != assessment.Blank
}
