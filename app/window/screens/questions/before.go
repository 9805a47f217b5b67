package questions

import (
	"context"
	"strings"

	"compass/app/report"
	"compass/app/window/frame"
	"compass/app/workspace"
)

// loadBefore reads what was said of each question in the region's last final
// assessment, and shows it once it is there. A last time that cannot be read is
// told on Results, where it counts.
func (s *screen) loadBefore(opened workspace.Opened) {
	frame.Load(s.frame, func(ctx context.Context) (map[string]string, error) {
		before, found, err := s.frame.Workspace.Previous(ctx, opened)
		if err != nil || !found {
			return nil, err
		}
		return s.lastTime(before), nil
	}, func(before map[string]string, err error) {
		if err == nil && len(before) > 0 {
			s.before = before
			s.shown.showAnswer()
			s.shown.page.Refresh()
		}
	})
}

// lastTime says of each question that had a value what it was, with its reason.
func (s *screen) lastTime(before workspace.Opened) map[string]string {
	words := s.frame.Words
	said := map[string]string{}
	for _, question := range before.Result.Questions {
		if question.Value == nil {
			continue
		}
		text := words.Say("questions.last-time", "date", words.Date(before.Assessment.Date),
			"level", report.BasisSentence(words, before.Pack.Words(words.Language()), before.Pack.Scale, question))
		said[question.ID] = strings.TrimSpace(text + " " + before.Assessment.Agreed[question.ID].Reason)
	}
	return said
}
