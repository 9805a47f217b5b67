package chart

import "testing"

func TestNumberOfAStepStandsOnItsFilledPartOrBesideIt(t *testing.T) {
	for reached := range 11 {
		step := Step{Level: 4, Reached: reached, Of: 10}
		tread := Rectangle{X: 100, Width: 70}
		text, is := Staircase{Steps: []Step{{}, {}, step, {}}}.number(step, 2, tread)[0].(Text)
		if !is {
			t.Fatal("the number is no text")
		}
		edge := tread.X + step.filled(tread)
		beside, on := text.X >= edge, text.X+9 <= edge
		if beside == on || beside != (text.Ink == Words) {
			t.Errorf("%d of 10: the number at %.1f, in ink %v, touches the edge at %.1f", reached, text.X, text.Ink, edge)
		}
	}
}

func TestLongLabelOfABarTakesAThirdLineRatherThanBeCut(t *testing.T) {
	measure := Measure(func(text string, size float64, _ bool) float64 { return float64(len(text)) * size / 2 })
	bars := DimensionBars{Lowest: 1, Highest: 5, Bars: []Bar{{Label: "Capacity of innovation-support actors"}}}
	said := ""
	for _, shape := range bars.Chart(270, measure).Shapes {
		if text, is := shape.(Text); is && text.Words != "" {
			said += text.Words + " "
		}
	}
	if said != "Capacity of innovation-support actors " {
		t.Errorf("the label reads %q", said)
	}
}
