package results_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/chart"
	"compass/app/window/charts"
	"compass/app/window/stage"
	"compass/assessment"
)

// twoRounds are two assessments of one region; the first is final, and in the
// second only access to finance stands elsewhere.
func twoRounds(s *stage.Stage, first, second assessment.Scope) (then, now string) {
	then, now = s.StartOn("resist@1.0.0", first, "2024-05-04"), s.StartOn("resist@1.0.0", second, "2026-09-15")
	for _, id := range []string{then, now} {
		for _, question := range s.Opened(id).Result.Questions {
			level := 2
			if id == now && question.Dimension == "finance" {
				level = 4
			}
			s.Answer(id, question.ID, level)
		}
	}
	s.Finalise(then)
	return then, now
}

func TestTheLastRoundIsNamedInWordsAndMarkedInTheCharts(t *testing.T) {
	s := stage.New(t, screen)
	_, now := twoRounds(s, assessment.Full, assessment.Full)
	s.Show(now, "")
	s.Sees("Since 4 May 2024", "Clearly higher: Access to finance (2.0 → 4.0).", "Similar in 9 dimensions.")
	readBars(s)
	s.Sees("they differ clearly from one level on", "Upright line: 4 May 2024.")
	ticks, dashed := marksOfBefore(s)
	if ticks != 10+1 || !dashed { // one stands in the legend
		t.Errorf("%d ticks, want 11; dashed outline: %t", ticks, dashed)
	}
}

func TestADraftOrALaterRoundIsNotLastTime(t *testing.T) {
	s := stage.New(t, screen)
	then, now := twoRounds(s, assessment.Full, assessment.Full)
	s.Show(then, "")
	if s.Shows("Since ") {
		t.Error("the first round is set beside a later one")
	}
	if err := s.Work.Reopen(t.Context(), then, "for the test"); err != nil {
		t.Fatal(err)
	}
	s.Show(now, "")
	ticks, dashed := marksOfBefore(s)
	if s.Shows("Since ") || ticks > 0 || dashed {
		t.Errorf("a draft stands as last time, with %d ticks and a dashed outline %t", ticks, dashed)
	}
}

func TestAFullRoundAfterAQuickScanIsComparedOnCoreQuestionsInWordsOnly(t *testing.T) {
	s := stage.New(t, screen)
	_, now := twoRounds(s, assessment.Quick, assessment.Full)
	s.Show(now, "")
	s.Sees("Since 4 May 2024, on the core questions", "Clearly higher: Access to finance (2.0 → 4.0).")
	readBars(s)
	s.Sees("two levels")
	if ticks, dashed := marksOfBefore(s); ticks > 0 || dashed {
		t.Errorf("scores of other questions stand in the charts: %d ticks, a dashed outline %t", ticks, dashed)
	}
}

// readBars asks how the bars are read; the profile before them asks first.
func readBars(s *stage.Stage) {
	for range 2 {
		s.PressButton("How to read this")
		s.Tab()
	}
}

// marksOfBefore counts the ticks of last time on the bars, and looks for the
// dashed outline of the radar.
func marksOfBefore(s *stage.Stage) (ticks int, dashed bool) {
	for _, object := range test.LaidOutObjects(s.Body) {
		drawing, is := object.(*charts.Drawing)
		if !is {
			continue
		}
		for _, shape := range drawing.Chart().Shapes {
			switch shape := shape.(type) {
			case chart.Line:
				if shape.From.X == shape.To.X && shape.Stroke.Ink == chart.Words {
					ticks++
				}
			case chart.Path:
				dashed = dashed || len(shape.Stroke.Dash) > 0
			}
		}
	}
	return ticks, dashed
}

func TestGalleryShowsTheLastRound(t *testing.T) {
	s := stage.New(t, screen)
	_, now := twoRounds(s, assessment.Full, assessment.Full)
	for i, level := range []int{1, 3, 2, 4, 2, 3, 1, 2, 5, 2} {
		s.Answer(now, s.Opened(now).Result.Questions[4*i+1].ID, level)
	}
	s.Target(now, "strategy.s3", assessment.Target{Level: 4, Year: 2029})
	s.Target(now, "finance.seed", assessment.Target{Level: 4})
	s.Show(now, "")
	s.Picture("results-since")
	for range 2 {
		s.Frame.TakeKey(fyne.KeyPageDown)
	}
	s.Picture("results-since-down")
}
