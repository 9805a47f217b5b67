package questions

import (
	"time"

	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
)

// sheet is the middle of the screen: one question with everything that is
// entered for it. It is made once and filled for each question.
type sheet struct {
	screen *screen

	kicker, title    *widgets.Text
	question         *widgets.Text
	why, whyBelow    *widgets.Text // one of them is shown
	instruction      *widgets.Text
	cards            *widgets.LevelCards
	none, unknown    *widgets.Chip
	mark             *widgets.Chip
	voices, legend   *widgets.Text
	reason, evidence *textField
	target           *targetField
	previous, next   *widgets.Button
	results          *widgets.Button
	last             *widgets.Text
	lastRow          *fyne.Container
	saved            *widgets.SavedMark

	page *fyne.Container
	foot *fyne.Container
}

func newSheet(s *screen) *sheet {
	say := s.frame.Words.Say
	h := &sheet{
		screen: s,
		kicker: widgets.Kicker(""), title: widgets.Title(""), question: widgets.Heading(""),
		why: widgets.Muted(""), whyBelow: widgets.Muted(""),
		instruction: widgets.Body(""), voices: widgets.Muted(""), legend: widgets.SmallRich(),
		cards: widgets.NewLevelCards(nil, func(level int) { s.answer(assessment.AtLevel(level)) }),
		saved: widgets.NewSavedMark(), last: widgets.Toned("", widgets.TonePrimary),
	}
	h.cards.OnCleared = func() { s.answer(assessment.Answer{}) }
	h.none = widgets.NewChip(say("questions.not-applicable"), "N", h.chipped(assessment.NotApplicable))
	h.unknown = widgets.NewChip(say("questions.unknown"), "?", h.chipped(assessment.Unknown))
	h.mark = widgets.NewChip(say("questions.mark"), "M", s.setMark)
	h.reason = newTextField(s, say("questions.reason-hint"), s.saveReason)
	h.evidence = newTextField(s, say("questions.evidence-hint"), s.saveEvidence)
	h.target = newTargetField(s)
	h.previous = widgets.NewButton(widgets.Secondary, say("questions.back"), s.back).WithHint(say("questions.page-up"))
	h.next = widgets.NewButton(widgets.Primary, say("questions.next"), s.next).WithHint(say("questions.page-down"))
	h.results = widgets.NewButton(widgets.Secondary, say("questions.results"), s.toResults)
	h.lastRow = widgets.Column(theme.SpaceSmall, h.last, widgets.Flow(theme.SpaceSmall, h.results))
	h.lastRow.Hide()
	h.lock()
	return h
}

// lock takes everything out of use that changes a final assessment, and says
// why.
func (h *sheet) lock() {
	say := h.screen.frame.Words.Say
	h.instruction.SetText(say("questions.instruction"))
	h.saved.SetRuns(widgets.Run{Text: say("questions.saved-each"), Tone: widgets.ToneMuted})
	if !h.screen.locked() {
		return
	}
	h.instruction.SetText(say("questions.final"))
	h.saved.SetRuns()
	h.cards.Disable()
	h.none.Disable()
	h.unknown.Disable()
	h.mark.Disable()
	h.reason.entry.SetPlaceHolder(say("questions.no-reason"))
	h.evidence.entry.SetPlaceHolder(say("questions.no-evidence"))
	h.reason.entry.Disable()
	h.evidence.entry.Disable()
	h.target.disable()
}

// chipped answers a chip: on takes its answer, off takes the answer away.
func (h *sheet) chipped(kind assessment.AnswerKind) func(bool) {
	return func(selected bool) {
		answer := assessment.Answer{}
		if selected {
			answer.Kind = kind
		}
		h.screen.answer(answer)
	}
}

// show fills the sheet with the question where the screen is.
func (h *sheet) show() {
	s := h.screen
	q := s.question()
	words := s.words.Questions[q.ID]
	h.kicker.SetText(s.place(q))
	h.title.SetText(words.Title)
	h.question.SetText(words.Question)
	h.why.SetText(words.Why)
	h.whyBelow.SetText(words.Why)
	outcome, _ := s.result.Question(q.ID)
	chosen := s.pack.Scale.Lowest - 1 // none
	if answer := s.agreed().Answer; answer.Kind == assessment.Level {
		chosen = answer.Level
	}
	h.cards.SetLevels(s.levels(q.ID, outcome.Spread), chosen)
	h.showAnswer()
	h.reason.show(s.read.Agreed[q.ID].Reason)
	h.evidence.show(joined(s.read.Evidence[q.ID]))
	h.target.show()
	h.lastRow.Hide()
	h.showBack()
	h.page.Refresh()
}

// showFilter says which questions Back and Next keep to.
func (h *sheet) showFilter() {
	h.screen.side.showFilter()
	h.showBack()
}

// showBack says whether a question lies before this one.
func (h *sheet) showBack() {
	if h.screen.step(-1) < 0 {
		h.previous.Disable()
	} else {
		h.previous.Enable()
	}
}

// showAnswer marks what the library holds as the agreed answer.
func (h *sheet) showAnswer() {
	outcome, _ := h.screen.result.Question(h.screen.question().ID)
	h.voices.SetRuns(h.screen.voices(outcome)...)
	h.legend.SetRuns(h.screen.legend(outcome.Spread)...)
	widgets.SetShown(h.legend, len(outcome.Spread.Groups) > 0)
	answer := h.screen.agreed().Answer
	h.none.SetSelected(answer.Kind == assessment.NotApplicable)
	h.unknown.SetSelected(answer.Kind == assessment.Unknown)
	h.mark.SetSelected(h.screen.read.Marked[h.screen.question().ID])
	if answer.Kind == assessment.Level {
		h.cards.ShowChosen(answer.Level)
		return
	}
	h.cards.Clear()
}

// sayLast says above the buttons that no question follows; at the end of all
// it leads to the results.
func (h *sheet) sayLast(words string, end bool) {
	h.last.SetText(words)
	widgets.SetShown(h.results, end)
	h.lastRow.Show()
	h.page.Refresh()
}

// leaveFields saves what is being typed; it reports whether all is saved, and
// otherwise goes to what is not.
func (h *sheet) leaveFields() bool {
	canvas := h.screen.frame.Window.Canvas()
	for _, field := range []*textField{h.reason, h.evidence} {
		if !field.leave() {
			canvas.Focus(field.entry)
			return false
		}
	}
	if !h.target.leave() {
		canvas.Focus(h.target.year)
		return false
	}
	return true
}

// pending reports whether something typed is not in the library yet.
func (h *sheet) pending() bool {
	return h.reason.pending || h.evidence.pending || h.target.pending
}

// showSaved says when everything was saved.
func (h *sheet) showSaved(at time.Time) {
	h.saved.ShowSaved(h.screen.frame.Words.Say("questions.saved-at", "time", at.Format("15:04")))
	h.fitFoot()
}

// showWaiting says that something is typed and not saved yet.
func (h *sheet) showWaiting() {
	h.saved.ShowWaiting(h.screen.frame.Words.Say("questions.not-saved-mark"))
	h.fitFoot()
}

// showFailed says that something could not be saved.
func (h *sheet) showFailed() {
	h.saved.ShowFailed(h.screen.frame.Words.Say("questions.not-saved-mark"))
	h.fitFoot()
}

// fitFoot places what stands below after its words changed.
func (h *sheet) fitFoot() {
	if size := h.foot.Size(); widgets.HeightFor(h.foot, size.Width) != size.Height {
		h.page.Refresh()
		return
	}
	h.foot.Refresh()
}

func (h *sheet) scrollToTop() {
	if scroll, is := h.page.Objects[0].(*widgets.Scroll); is {
		scroll.ScrollToTop()
	}
}

var _ frame.KeyTaker = (*screen)(nil)
