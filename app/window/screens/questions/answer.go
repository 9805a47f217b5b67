package questions

import (
	"time"

	"compass/assessment"
)

// answer saves the agreed answer; only then does the screen show it. On a
// fault the former answer is shown again.
func (s *screen) answer(answer assessment.Answer) {
	if s.locked() {
		return
	}
	id, agreed := s.question().ID, s.agreed()
	if answer == agreed.Answer && !agreed.NoAgreement {
		s.shown.showAnswer()
		return
	}
	if err := s.frame.Workspace.SetAnswer(s.frame.Context(), s.read.ID, id, answer); err != nil {
		s.shown.showAnswer()
		s.shown.showFailed()
		s.frame.Tell(err)
		return
	}
	agreed.Answer, agreed.NoAgreement = answer, false
	s.keepAgreed(id, agreed)
	s.shown.showAnswer()
	s.side.show()
	s.savedNow()
}

// keepAgreed notes what the library now holds.
func (s *screen) keepAgreed(id string, agreed assessment.Agreed) {
	if s.read.Agreed == nil {
		s.read.Agreed = map[string]assessment.Agreed{}
	}
	s.read.Agreed[id] = agreed
	if agreed.IsEmpty() {
		delete(s.read.Agreed, id)
	}
}

// savedNow tells, after it is on disk, that everything is saved.
func (s *screen) savedNow() {
	if s.shown.pending() {
		s.shown.showWaiting()
	} else {
		s.shown.showSaved(time.Now())
	}
	s.frame.ShowTitle()
}
