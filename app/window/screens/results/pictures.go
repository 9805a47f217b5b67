package results

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/chart"
	"compass/app/i18n"
	"compass/app/report"
	"compass/app/window/charts"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// The greatest widths of charts, in points.
const (
	mostStaircase = 330
	mostRadar     = 330
	mostBars      = 480
)

// A radar reads well with so many axes; else the bars stand alone.
const (
	fewestAxes = 3
	mostAxes   = 12
)

// pictures are the charts, each with its sentence and its numbers.
func (s *screen) pictures() fyne.CanvasObject {
	stairs := s.picture(report.StaircaseOf, mostStaircase, s.say("results.staircase"), s.say("results.staircase-meaning"))
	bars := s.picture(report.BarsOf, mostBars, s.say("results.bars"), s.barsMeaning())
	if axes := len(s.opened.Result.Dimensions); axes < fewestAxes || axes > mostAxes {
		return widgets.Columns(340, theme.SpaceLarge, []float32{45, 55}, stairs, bars)
	}
	scale := s.opened.Result.Scale
	radar := s.picture(func(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
		return report.RadarOf(words, pack, result, nil, "", width)
	}, mostRadar, s.say("results.radar"), s.say("results.radar-meaning", "lowest", scale.Lowest, "highest", scale.Highest))
	return widgets.Columns(340, theme.SpaceLarge, []float32{45, 55}, widgets.Column(theme.SpaceSmall, stairs, radar), bars)
}

// picture draws one of the report's charts at the width that there is.
func (s *screen) picture(of func(*i18n.Words, questionnaire.Words, scoring.Result, float64) chart.Chart, most float64, title, meaning string) fyne.CanvasObject {
	drawing := charts.NewFlowing(func(width float64) chart.Chart {
		return of(s.frame.Words, s.pack, s.opened.Result, width)
	}, most)
	numbers := s.frame.Annotate(drawing, frame.ChartNote{
		Title: title, Subject: s.subject(), Meaning: meaning, File: s.read().Region.Name + " " + string(s.read().Date),
	})
	numbers.OnChanged = s.arrangeAnew
	return numbers.Content()
}

// subject says whose result a picture shows, of when, and whether it is
// invented or not final, because a picture leaves the program.
func (s *screen) subject() string {
	parts := []string{s.read().Region.Name, s.frame.Words.Date(s.read().Date), report.StateName(s.frame.Words, s.read().State)}
	if s.read().Region.Invented() {
		parts = append(parts, s.say("results.example"))
	}
	subject := parts[0]
	for _, part := range parts[1:] {
		subject = s.say("results.joined", "first", subject, "second", part)
	}
	return subject
}

// barsMeaning explains what of the bars is there.
func (s *screen) barsMeaning() string {
	scale := s.opened.Result.Scale
	sentences := []string{s.say("results.bars-meaning", "lowest", scale.Lowest, "highest", scale.Highest)}
	target, open, provisional := false, false, 0
	for _, question := range s.opened.Result.Questions {
		target = target || question.Target != nil
		if question.Basis == scoring.ByRespondents && question.Value != nil {
			provisional++
		}
	}
	for _, dimension := range s.opened.Result.Dimensions {
		open = open || dimension.Applicable && dimension.Valued < dimension.Applying
	}
	if target {
		sentences = append(sentences, s.say("results.bars-target"))
	}
	if open {
		sentences = append(sentences, s.say("results.bars-open"))
	}
	if provisional > 0 {
		sentences = append(sentences, s.frame.Words.Count("results.provisional", provisional))
	}
	return strings.Join(sentences, " ")
}
