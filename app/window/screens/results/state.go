package results

import (
	"strings"

	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

// mostNamed is how many open questions a dialog names before it counts the
// rest.
const mostNamed = 5

// askFinalise says what is blank and what finalising means, once, and does it.
func (s *screen) askFinalise() {
	body, blank := widgets.Column(theme.SpaceSmall), s.blank()
	if len(blank) > 0 {
		body.Add(widgets.Body(s.blankSentence(blank)))
	} else {
		body.Add(widgets.Body(s.say("results.finalise-none-blank")))
	}
	if provisional := s.provisional(); provisional > 0 {
		body.Add(widgets.Body(s.frame.Words.Count("results.finalise-provisional", provisional)))
	}
	body.Add(widgets.Body(s.say("results.finalise-means")))
	finalise := widgets.DialogButton{Text: s.say("results.finalise-do"), Importance: widgets.Primary, OnTapped: func() {
		s.changed(s.frame.Workspace.Finalise(s.frame.Context(), s.read().ID))
	}}
	cancel := widgets.DialogButton{Text: s.say("dialog.cancel"), Safe: true}
	title := s.say("results.finalise-title")
	if len(blank) == 0 {
		widgets.ShowDialog(s.frame.Window, title, body, finalise, cancel)
		return
	}
	goOn := widgets.DialogButton{Text: s.frame.Words.Count("results.lead-answer", len(blank)), Importance: widgets.Primary,
		OnTapped: func() { s.toQuestions("") }}
	finalise.Text, finalise.Importance = s.frame.Words.Count("results.finalise-blank-do", len(blank)), widgets.Secondary
	widgets.ShowDialog(s.frame.Window, title, body, goOn, finalise, cancel)
}

// askReopen asks for the reason, which is recorded, and opens the assessment
// again.
func (s *screen) askReopen() {
	field := widgets.NewTextArea(s.say("results.reason-hint"), 3)
	body := widgets.Column(theme.SpaceMedium, widgets.Body(s.say("results.reopen-means")), widgets.Field(s.say("results.reason"), field))
	dialog := widgets.ShowDialog(s.frame.Window, s.say("results.reopen-title"), body,
		widgets.DialogButton{Text: s.say("results.reopen-do"), Importance: widgets.Primary, OnTapped: func() {
			s.changed(s.frame.Workspace.Reopen(s.frame.Context(), s.read().ID, strings.TrimSpace(field.Text)))
		}},
		widgets.DialogButton{Text: s.say("dialog.cancel"), Safe: true})
	reopen := dialog.Button(0)
	reopen.Disable()
	field.OnEdited = func(text string) {
		if strings.TrimSpace(text) == "" {
			reopen.Disable()
			return
		}
		reopen.Enable()
	}
	dialog.Focus(field)
}

// changed shows the assessment anew, or tells why nothing changed.
func (s *screen) changed(err error) {
	if err != nil {
		s.frame.Tell(err)
		return
	}
	s.reload()
}

// blank are the titles of the questions that nobody answered.
func (s *screen) blank() []string {
	var titles []string
	for _, question := range s.asked.Questions {
		if question.Answer == assessment.Blank {
			titles = append(titles, s.frame.Words.Title(s.pack.Questions[question.ID].Title))
		}
	}
	return titles
}

func (s *screen) blankSentence(titles []string) string {
	count, named := len(titles), titles
	if rest := count - mostNamed; rest > 0 {
		named = append(titles[:mostNamed:mostNamed], s.frame.Words.Count("results.more", rest))
	}
	return s.frame.Words.Count("results.finalise-blank", count, "questions", s.frame.Words.List(named))
}

// provisional counts the values that nobody agreed on yet.
func (s *screen) provisional() int {
	count := 0
	for _, question := range s.asked.Questions {
		if question.Unagreed() {
			count++
		}
	}
	return count
}
