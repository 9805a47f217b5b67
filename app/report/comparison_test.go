package report_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"compass/app/report"
	"compass/assessment"
)

func TestAComparisonGoesFromWhoToLimits(t *testing.T) {
	full, core := compared(t, samplePack(t), sevenRegions(t), false), compared(t, samplePack(t), sevenRegions(t), true)
	got := headings(report.ForComparison(english(t), report.ComparisonInput{Full: full, Core: core}), 1)
	want := []string{
		"What 7 regions can learn from each other", "Who is compared", "Profile by dimension", "Differences in words",
		"Between which ranks each region lies", "Strengths and needs", "Who can learn from whom",
		"Everyone on the core questions", "Method and limits",
	}
	if !slices.Equal(got, want) {
		t.Errorf("headings are %q", got)
	}
}

func TestASimilarDimensionHasNoNumbers(t *testing.T) {
	r := report.ForComparison(english(t), report.ComparisonInput{Full: compared(t, samplePack(t), sevenRegions(t), false)})
	differences := below(r, "Differences in words")
	if !strings.Contains(differences, "Clearly above the median: Exchange (4.5; median 2.6). Similar: Direction, Support.") {
		t.Errorf("Amber Coast is not described: %q", differences)
	}
	for _, sentence := range regexp.MustCompile(`Similar:[^.]*\.`).FindAllString(differences, -1) {
		if regexp.MustCompile(`\d`).MatchString(sentence) {
			t.Errorf("similar dimensions have a number: %q", sentence)
		}
	}
}

func TestTheSummaryNamesAllDimensionsThatShareTheLowestMedian(t *testing.T) {
	r := report.ForComparison(english(t), report.ComparisonInput{Core: compared(t, samplePack(t), sevenRegions(t), true)})
	if want := "Furthest on: Direction (median 3.0 of 5). Most to gain: Support, Exchange (median 2.8)."; !strings.Contains(said(r), want) {
		t.Errorf("the report does not say %q", want)
	}
}

func TestRanksAreRangesByName(t *testing.T) {
	r := report.ForComparison(english(t), report.ComparisonInput{Full: compared(t, samplePack(t), sevenRegions(t), false)})
	ranks := below(r, "Between which ranks each region lies")
	if !strings.Contains(ranks, "between 2 and 4 of 6") || !strings.Contains(ranks, "not enough answers") {
		t.Errorf("the ranks read %q", ranks)
	}
	if strings.Index(ranks, "Amber Coast") > strings.Index(ranks, "Lakeland") {
		t.Error("the regions are sorted by rank")
	}
}

func TestTheSummaryOfAComparisonHasNoAverage(t *testing.T) {
	full := compared(t, samplePack(t), sevenRegions(t), false)
	words := english(t)
	summary := below(report.ForComparison(words, report.ComparisonInput{Full: full}), "What 7 regions can learn from each other")
	summary, _, _ = strings.Cut(summary, "First visits to plan")
	for _, cell := range regexp.MustCompile(`(?m)^\d\.\d$`).FindAllString(summary, -1) {
		t.Errorf("a number stands alone in the summary: %s", cell)
	}
	if strings.Contains(summary, "average is") {
		t.Error("the summary has an average")
	}
}

func TestWhatMakesAnAssessmentWeakIsSaidBesideIt(t *testing.T) {
	all := sevenRegions(t)
	all[0].Respondents = all[0].Respondents[:2]
	r := report.ForComparison(english(t), report.ComparisonInput{Full: compared(t, samplePack(t), all, false)})
	who := below(r, "Who is compared")
	for _, want := range []string{"fewer than five voices", "fewer than three groups", "more than 24 months older"} {
		if !strings.Contains(who, want) {
			t.Errorf("who is compared lacks %q", want)
		}
	}
}

func TestAComparisonMarksInventedRegionsAmongRealOnes(t *testing.T) {
	all := sevenRegions(t)
	all[0].Region = assessment.Region{Code: "PL-22", Name: "Pomorskie", Country: "PL", Kind: "self-governing-region", Population: "over-2m"}
	r := report.ForComparison(english(t), report.ComparisonInput{Full: compared(t, samplePack(t), all, false)})
	who := below(r, "Who is compared")
	if r.Example != "Some regions are invented examples" || strings.Count(who, "invented example") != 6 {
		t.Errorf("the mark is %q, and %d rows have it", r.Example, strings.Count(who, "invented example"))
	}
	if !strings.Contains(who, "self-governing region, over 2 million inhabitants") {
		t.Errorf("kind and population are missing: %q", who)
	}
}

func TestComparisonsWorkFromTwoToSixtyRegions(t *testing.T) {
	for _, count := range []int{2, 8, 13, 60} {
		var many []assessment.Assessment
		for i := range count {
			one := sevenRegions(t)[i%7]
			one.ID, one.Region.Name = fmt.Sprint(i), fmt.Sprintf("%s %02d", one.Region.Name, i)
			many = append(many, one)
		}
		r := report.ForComparison(english(t), report.ComparisonInput{Full: compared(t, samplePack(t), many, false)})
		if found := broken.FindString(said(r)); found != "" {
			t.Errorf("%d regions: %q", count, found)
		}
		if got := headings(r, 1)[0]; got != fmt.Sprintf("What %d regions can learn from each other", count) {
			t.Errorf("%d regions: %q", count, got)
		}
		for _, one := range many {
			if !strings.Contains(below(r, "Strengths and needs"), one.Region.Name) && count > 12 {
				t.Errorf("%d regions: %s has no strengths", count, one.Region.Name)
			}
		}
	}
}
