package questions

// toggleMark marks the question for review, or takes the mark away.
func (s *screen) toggleMark() { s.setMark(!s.read.Marked[s.question().ID]) }

// setMark keeps a mark; only then does the screen show it.
func (s *screen) setMark(marked bool) {
	if s.locked() {
		return
	}
	id := s.question().ID
	if err := s.frame.Workspace.SetMarked(s.frame.Context(), s.read.ID, id, marked); err != nil {
		s.shown.showAnswer()
		s.shown.showFailed()
		s.frame.Tell(err)
		return
	}
	if s.read.Marked == nil {
		s.read.Marked = map[string]bool{}
	}
	s.read.Marked[id] = marked
	if !marked {
		delete(s.read.Marked, id)
	}
	s.shown.showAnswer()
	s.side.show()
	s.savedNow()
}
