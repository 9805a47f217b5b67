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

func TestTheTwoLinesOfARadarAreNamedInFullBesideOrBelowEachOther(t *testing.T) {
	for _, each := range []struct {
		name, reference string
		below           bool
	}{
		{"2026", "2024", false},
		{"of the fifteenth of September 2026", "of the seventeenth of September 2024", true},
	} {
		r := radarOf(10)
		r.Name, r.Reference = each.name, each.reference
		places := map[string]float64{}
		for _, shape := range r.Chart(290, letters).Shapes {
			if text, is := shape.(Text); is {
				places[text.Words] = text.Y
			}
		}
		first, is := places[each.name]
		second, are := places[each.reference]
		if !is || !are {
			t.Errorf("“%s” or “%s” is cut", each.name, each.reference)
		}
		if below := second > first; below != each.below {
			t.Errorf("“%s” stands below “%s”: %v", each.reference, each.name, below)
		}
	}
}
