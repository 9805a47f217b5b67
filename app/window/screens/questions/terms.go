package questions

import (
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// showTerms explains the terms of the questionnaire with their sources.
func (s *screen) showTerms() {
	list := widgets.Column(theme.SpaceMedium)
	for _, id := range s.words.TermOrder {
		term := s.words.Terms[id]
		entry := widgets.Column(2, widgets.Strong(term.Name), widgets.Body(term.Meaning))
		if term.Source != "" {
			entry.Add(widgets.Small(s.frame.Words.Say("questions.term-source", "source", term.Source)))
		}
		list.Add(entry)
	}
	widgets.ShowDialog(s.frame.Window, s.frame.Words.Say("questions.terms"), list,
		widgets.DialogButton{Text: s.frame.Words.Say("dialog.close"), Safe: true})
}
