package questions

import (
	"slices"
	"strings"

	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/assessment"
)

// textField is a text that is saved while it is typed. What cannot be saved
// stays on the screen, is told once and is tried again.
type textField struct {
	screen  *screen
	entry   *widgets.Entry
	saving  *frame.Autosave
	pending bool // typed and not in the library
	failed  bool // told since the last success
}

// newTextField makes a field of several lines; save puts its text into the
// library.
func newTextField(s *screen, hint string, save func(text, visit string) error) *textField {
	t := &textField{screen: s, entry: widgets.NewTextArea(hint, 3)}
	t.saving = s.frame.NewAutosave(func(text, visit string) { t.save(save, text, visit) })
	t.entry.OnEdited = t.edited
	t.entry.OnLeft = t.saving.Left
	return t
}

func (t *textField) edited(text string) {
	was := t.screen.shown.pending()
	t.pending = true
	t.saving.Edited(text)
	t.screen.shown.showWaiting()
	if !was {
		t.screen.frame.ShowTitle()
	}
}

func (t *textField) save(save func(text, visit string) error, text, visit string) {
	if err := save(text, visit); err != nil {
		t.screen.shown.showFailed()
		if !t.screen.left {
			t.saving.Edited(text)
		}
		if !t.failed {
			t.failed = true
			t.screen.frame.Tell(err)
		}
		return
	}
	t.pending, t.failed = false, false
	t.screen.savedNow()
}

// show replaces the text by that of another question.
func (t *textField) show(text string) { t.entry.ShowText(text) }

// leave saves what is not saved yet and reports whether that worked.
func (t *textField) leave() bool {
	t.saving.Left()
	return !t.pending
}

func (s *screen) saveReason(text, visit string) error {
	id, agreed := s.question().ID, s.agreed()
	if err := s.frame.Workspace.SetReason(s.frame.Context(), s.read.ID, id, text, visit); err != nil {
		return err
	}
	agreed.Reason = text
	s.keepAgreed(id, agreed)
	return nil
}

func (s *screen) saveEvidence(text, visit string) error {
	id, pieces := s.question().ID, pieces(text)
	if err := s.frame.Workspace.SetEvidence(s.frame.Context(), s.read.ID, id, pieces, visit); err != nil {
		return err
	}
	if s.read.Evidence == nil {
		s.read.Evidence = map[string][]string{}
	}
	s.read.Evidence[id] = pieces
	return nil
}

// pieces are the lines of a text, without empty ones.
func pieces(text string) []string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return slices.DeleteFunc(lines, func(line string) bool { return line == "" })
}

func joined(pieces []string) string { return strings.Join(pieces, "\n") }

// keepTarget notes what the library now holds.
func (s *screen) keepTarget(id string, target *assessment.Target) {
	if s.read.Targets == nil {
		s.read.Targets = map[string]assessment.Target{}
	}
	if target == nil {
		delete(s.read.Targets, id)
		return
	}
	s.read.Targets[id] = *target
}
