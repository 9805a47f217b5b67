package questions

import (
	"strings"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// A finding is a text in which a word can be found, and its question.
type finding struct {
	option widgets.Option
	at     int
}

// Find asks for a word and goes to a question that holds it in its own text, in
// a reason, in evidence or in what somebody said.
func (s *screen) Find() {
	say := s.frame.Words.Say
	found := s.findings()
	var options []widgets.Option
	for _, one := range found {
		options = append(options, one.option)
	}
	var open *widgets.Dialog
	list := widgets.NewSearchList(options, say("questions.find-hint"), say("questions.find-none"), func(index int) {
		open.Close()
		s.goFound(found[index].at)
	})
	body := widgets.Column(theme.SpaceSmall, widgets.Body(say("questions.find-lead")), widgets.Short(s.frame.Window, list))
	open = widgets.ShowDialog(s.frame.Window, say("questions.find"), body, widgets.DialogButton{Text: say("dialog.cancel"), Safe: true})
	open.Focus(list.Entry)
}

// goFound shows a question, whatever the filter leaves.
func (s *screen) goFound(at int) {
	s.filter = 0
	s.moveTo(at)
	s.frame.Window.Canvas().Focus(s.First())
}

// findings are all texts of the questions in scope: first the questions
// themselves, then what was written on them.
func (s *screen) findings() []finding {
	var questions, written []finding
	for at, q := range s.asked {
		words := s.words.Questions[q.ID]
		add := func(to *[]finding, note string) {
			if note = strings.Join(strings.Fields(note), " "); note != "" {
				*to = append(*to, finding{widgets.Option{Title: words.Title, Note: note}, at})
			}
		}
		add(&questions, words.Question)
		add(&written, s.read.Agreed[q.ID].Reason)
		for _, piece := range s.read.Evidence[q.ID] {
			add(&written, piece)
		}
		for _, respondent := range s.read.Respondents {
			add(&written, respondent.Comments[q.ID])
		}
	}
	return append(questions, written...)
}
