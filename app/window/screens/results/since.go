package results

import (
	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/widgets"
	"compass/app/workspace"
	"compass/assessment/comparison"
)

// findLast looks for the region's last final assessment before this one.
func (s *screen) findLast(opened workspace.Opened) error {
	s.since = nil
	last, found, err := s.frame.Workspace.Previous(s.frame.Context(), opened)
	if err != nil || !found {
		return err
	}
	s.since = &report.Since{
		Trend: comparison.TrendOf(roundOf(last), roundOf(opened)),
		Then:  last.Assessment.Date, Now: opened.Assessment.Date,
	}
	return nil
}

func roundOf(opened workspace.Opened) comparison.Round {
	return comparison.Round{Pack: opened.Pack, Entry: comparison.Entry{Assessment: opened.Assessment, Result: opened.Result}}
}

// changes say what changed since last time; the bars below them explain the
// words.
func (s *screen) changes() fyne.CanvasObject {
	words := widgets.Rich(
		widgets.Run{Text: s.say("results.since", "since", s.since.Heading(s.frame.Words)) + "  ", Bold: true},
		widgets.Run{Text: s.since.Sentences(s.frame.Words, s.pack)})
	words.MaxWidth = leadWidth
	return words
}
