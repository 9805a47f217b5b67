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
	mostStaircase = 600
	mostRadar     = 255
	mostBars      = 480
)

// A radar reads well with so many axes; else the staircase takes its place.
const (
	fewestAxes = 3
	mostAxes   = 12
)

// A picturing draws a result in a width in points.
type picturing func(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart

// pictures are the profile: its shape at the left, and each dimension with its
// number at the right. Where last time is known and counted on the same
// questions, both carry it.
func (s *screen) pictures() fyne.CanvasObject {
	before := s.drawnBefore()
	radar := picturing(radarAlone)
	if before != nil {
		radar = before.Radar
	}
	bars := func(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
		return report.BarsBeside(words, pack, result, before, width)
	}
	left := s.stairs()
	if s.hasRadar() {
		left = s.picture(radar, mostRadar, frame.ChartNote{Title: s.say("results.radar"), Meaning: s.radarMeaning()})
	}
	return widgets.Columns(340, theme.SpaceLarge, []float32{46, 54}, left, s.picture(bars, mostBars,
		frame.ChartNote{Title: s.say("results.bars"), Note: s.provisionalNote(), Meaning: s.barsMeaning()}))
}

// drawnBefore is last time where it may stand in the charts, else nil.
func (s *screen) drawnBefore() *report.Since {
	if s.since != nil && s.since.Drawable(s.opened.Result) {
		return s.since
	}
	return nil
}

func radarAlone(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
	return report.RadarOf(words, pack, result, nil, "", width)
}

// hasRadar reports whether a radar can be read.
func (s *screen) hasRadar() bool {
	axes := len(s.opened.Result.Dimensions)
	return axes >= fewestAxes && axes <= mostAxes
}

// stairs are the levels reached, with their sentence and numbers.
func (s *screen) stairs() fyne.CanvasObject {
	return s.picture(report.StaircaseOf, mostStaircase, frame.ChartNote{Title: s.say("results.staircase"), Meaning: s.stairsMeaning()})
}

// staircase stands below the cards, where it does not stand above already.
func (s *screen) staircase() fyne.CanvasObject {
	if !s.hasRadar() {
		return widgets.Column(0)
	}
	return s.stairs()
}

// stairsMeaning explains what of the staircase is there.
func (s *screen) stairsMeaning() string {
	meaning := s.say("results.staircase-meaning")
	if secured := s.opened.Result.Overall.Secured; secured != nil && *secured > s.opened.Result.Scale.Lowest {
		meaning += " " + s.say("results.staircase-frame")
	}
	return meaning
}

// picture draws one of the report's charts at the width that there is.
func (s *screen) picture(of picturing, most float64, note frame.ChartNote) fyne.CanvasObject {
	drawing := charts.NewFlowing(func(width float64) chart.Chart {
		return of(s.frame.Words, s.pack, s.opened.Result, width)
	}, most)
	note.Subject, note.File = s.subject(), s.read().Region.Name+" "+string(s.read().Date)
	numbers := s.frame.Annotate(drawing, note)
	numbers.OnChanged = s.arrangeAnew
	return numbers.Content()
}

// radarMeaning explains what of the radar is there.
func (s *screen) radarMeaning() string {
	result := s.opened.Result
	sentences := []string{s.say("results.radar-meaning", "lowest", result.Scale.Lowest, "highest", result.Scale.Highest)}
	for _, dimension := range result.Dimensions {
		if dimension.Score == nil {
			sentences = append(sentences, s.say("results.radar-open"))
			break
		}
	}
	return strings.Join(sentences, " ")
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

// provisionalNote counts the values of the result that nobody agreed on; empty
// where there is none.
func (s *screen) provisionalNote() string {
	count := 0
	for _, question := range s.opened.Result.Questions {
		if question.Unagreed() && question.Value != nil {
			count++
		}
	}
	if count == 0 {
		return ""
	}
	return s.frame.Words.Count("results.provisional", count)
}

// barsMeaning explains what of the bars is there.
func (s *screen) barsMeaning() string {
	scale := s.opened.Result.Scale
	sentences := []string{s.say("results.bars-meaning", "lowest", scale.Lowest, "highest", scale.Highest)}
	target, open := false, false
	for _, question := range s.opened.Result.Questions {
		target = target || question.Target != nil
	}
	for _, dimension := range s.opened.Result.Dimensions {
		open = open || dimension.Applicable && dimension.Valued < dimension.Applying
	}
	if before := s.drawnBefore(); before != nil {
		sentences = append(sentences, s.say("results.bars-before", "date", s.frame.Words.Date(before.Then)))
	}
	if target {
		sentences = append(sentences, s.say("results.bars-target"))
	}
	if open {
		sentences = append(sentences, s.say("results.bars-open"))
	}
	if s.since != nil {
		sentences = append(sentences, s.since.Meaning(s.frame.Words))
	}
	return strings.Join(sentences, " ")
}
