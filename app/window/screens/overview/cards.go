package overview

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/questionnaire"
)

// progress says how far each dimension has come, with a mark on the one in work;
// choosing one goes to its first question that is not answered or not agreed.
func (s *screen) progress() fyne.CanvasObject {
	var steps []widgets.Step
	for _, part := range s.shown.Parts {
		key := "overview.part"
		if part.Answered == part.Total {
			key = "overview.part-done"
		}
		steps = append(steps, widgets.Step{
			Title:  s.pack.Dimensions[part.Dimension].Title,
			Note:   s.say(key, "answered", part.Answered, "total", part.Total),
			Detail: s.waiting(part),
			Done:   float32(part.Answered) / float32(max(part.Total, 1)),
			Begun:  float32(part.Waiting) / float32(max(part.Total, 1)),
		})
	}
	list := widgets.NewStepList(steps, func(part int) { s.to(frame.Questions, s.shown.Parts[part].First) }).Leading()
	list.ShowChosen(s.inWork())
	return widgets.NewCard(s.howFar(), list)
}

// inWork is the dimension of the question to go to next, -1 for none.
func (s *screen) inWork() int {
	if len(s.shown.Next.Questions) == 0 {
		return -1
	}
	dimension, _, _ := strings.Cut(s.shown.Next.Questions[0], ".")
	return slices.IndexFunc(s.shown.Parts, func(part workspace.Part) bool { return part.Dimension == dimension })
}

// howFar says how many questions are answered or agreed; of a final assessment
// nothing is to come.
func (s *screen) howFar() string {
	total := questionnaire.TotalProgress(s.shown.Progress)
	switch {
	case !s.final():
		return s.say("overview.progress", "far", report.ProgressSentence(s.frame.Words, total))
	case total.Waiting > 0:
		return s.say("overview.answers-agreed", "agreed", total.Answered, "total", total.Total)
	default:
		return s.say("overview.answers", "answered", total.Answered, "total", total.Total)
	}
}

func (s *screen) final() bool { return s.read().State == assessment.Final }

// waiting says what a dimension still waits for; empty where nothing.
func (s *screen) waiting(part workspace.Part) string {
	scale, unagreed := s.shown.Pack.Scale, "overview.unagreed"
	if s.final() {
		unagreed = "overview.left-open"
	}
	var parts []string
	for _, count := range []struct {
		key string
		n   int
	}{
		{unagreed, part.Waiting},
		{"overview.discussed", part.Discussed},
		{"overview.marked", part.Marked},
		{"overview.unproven", part.Unproven},
	} {
		if count.n > 0 {
			parts = append(parts, s.frame.Words.Count(count.key, count.n, "from", scale.Highest-1, "to", scale.Highest))
		}
	}
	return strings.Join(parts, " · ")
}

// result says what came out so far.
func (s *screen) result() fyne.CanvasObject {
	title := "overview.result"
	if s.shown.Next.Kind == workspace.NextStart || s.shown.Next.Kind == workspace.NextAnswer {
		title = "overview.result-so-far"
	}
	card := []fyne.CanvasObject{widgets.Strong(report.Headline(s.frame.Words, s.shown.Result))}
	if s.shown.Next.Kind != workspace.NextStart {
		card = append(card, widgets.Body(report.AverageSentence(s.frame.Words, s.shown.Result)))
	}
	if s.shown.Result.CoreOnly {
		card = append(card, widgets.Small(s.say("report.core-only")))
	}
	return widgets.NewCard(s.say(title), card...)
}

// voices says how many took part, and of which stakeholder groups.
func (s *screen) voices() fyne.CanvasObject {
	respondents := s.read().Respondents
	if len(respondents) == 0 {
		key := "report.no-voices"
		if s.shown.Next.Kind == workspace.NextStart {
			key = "overview.no-voices"
		}
		return widgets.NewCard(s.say("overview.voices"), widgets.Body(s.say(key)))
	}
	count := map[string]int{}
	for _, respondent := range respondents {
		count[respondent.Group]++
	}
	card := []fyne.CanvasObject{widgets.Strong(s.frame.Words.Count("report.voices", len(respondents)))}
	for _, group := range s.shown.Pack.Groups {
		line := s.say("report.group-voices", "group", s.pack.Groups[group], "count", count[group])
		if count[group] == 0 {
			line = s.say("overview.no-group", "group", s.pack.Groups[group])
		}
		card = append(card, widgets.Body(line))
	}
	return widgets.NewCard(s.say("overview.voices"), append(card, widgets.Small(s.say("overview.voices-meaning")))...)
}

// extension offers the further questions of the questionnaire to a quick scan
// that is a draft; nil where there is nothing to offer.
func (s *screen) extension() fyne.CanvasObject {
	further := s.shown.AllInPack - s.shown.Questions
	if further == 0 || s.shown.Next.Kind == workspace.NextReport {
		return nil
	}
	extend := widgets.NewButton(widgets.Secondary, s.frame.Words.Count("overview.extend-do", s.shown.AllInPack), s.extend)
	return widgets.NewCard(s.say("overview.extend"), widgets.Column(buttonGap,
		widgets.Body(s.frame.Words.Count("overview.extend-text", further)), widgets.Flow(0, extend)))
}

// extend makes the quick scan a full assessment and shows what comes next.
func (s *screen) extend() {
	err := s.frame.Workspace.Extend(s.frame.Context(), s.read().ID)
	if err == nil {
		var shown workspace.Overview
		if shown, err = s.frame.Workspace.Overview(s.frame.Context(), s.read().ID); err == nil {
			s.take(shown)
			s.frame.ShowTitle()
			s.frame.Window.Canvas().Focus(s.first)
		}
	}
	s.frame.Tell(err)
}
