package report_test

import (
	"context"
	"io"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"compass/app/report"
	"compass/app/report/pdf"
	"compass/assessment"
	"compass/assessment/questionnaire"
)

// broken finds a key that no catalogue has, and places that nothing filled.
var broken = regexp.MustCompile(`\[[a-z]+\.[a-z-]+\]|<no value>|%!|\{\{`)

func TestARegionReportGoesFromSummaryToAnnex(t *testing.T) {
	got := headings(regionReport(t, samplePack(t), named(t, "Amber Coast")), 1)
	want := []string{
		"Strongest: Exchange – most to gain: Support", "How to read this report", "Profile",
		"Direction", "Support", "Exchange", "Recommendations", "Method and limits",
		"Further steps", "All answers", "Words of the field",
	}
	if !slices.Equal(got, want) {
		t.Errorf("headings are %q", got)
	}
}

func TestTheSummarySaysTheStaircaseFirst(t *testing.T) {
	lead := ""
	for _, block := range regionReport(t, samplePack(t), named(t, "Amber Coast")).Blocks {
		if paragraph, ok := block.(report.Text); ok && paragraph.Style == report.Lead {
			lead = text([]report.Runs{paragraph.Runs})
			break
		}
	}
	want := "Amber Coast has reached level 2 in all 3 dimensions and level 3 in 2. 12 voices from all 4 stakeholder groups took part. " +
		"1 question has an agreed level and 8 a provisional one.\n"
	if lead != want {
		t.Errorf("the summary begins %q", lead)
	}
}

func TestNoReportShowsAKeyOrAnEmptyPlace(t *testing.T) {
	for name, one := range everyReport(t) {
		if found := broken.FindString(said(one)); found != "" {
			t.Errorf("%s says %q", name, found)
		}
	}
}

func TestNoReportSkipsALevelOfHeading(t *testing.T) {
	for name, one := range everyReport(t) {
		before := 0
		for _, block := range one.Blocks {
			level := 0
			switch b := block.(type) {
			case report.Heading:
				level = b.Level
			case report.QuestionBlock:
				level = b.Level
			}
			if level > before+1 {
				t.Errorf("%s goes from level %d to %d", name, before, level)
			}
			if level > 0 {
				before = level
			}
		}
	}
}

func TestTheSummaryFitsOnOnePage(t *testing.T) {
	for name, one := range everyReport(t) {
		from := slices.IndexFunc(one.Blocks, func(b report.Block) bool {
			heading, ok := b.(report.Heading)
			return ok && heading.Kicker == "Summary"
		})
		to := from + slices.IndexFunc(one.Blocks[from:], func(b report.Block) bool { return b == report.Block(report.PageBreak{}) })
		summary := one
		summary.Blocks = one.Blocks[from:to]
		pages := 0
		if err := pdf.Write(context.Background(), io.Discard, summary, func(_, of int) { pages = of }); err != nil {
			t.Fatal(err)
		}
		if pages != 1 {
			t.Errorf("the summary of %s has %d pages", name, pages)
		}
	}
}

func TestAReportSaysWhetherItIsADraft(t *testing.T) {
	draft := named(t, "Amber Coast")
	draft.State = assessment.Draft
	pack := samplePack(t)
	if r := regionReport(t, pack, draft); !strings.HasSuffix(r.Footer, "draft") || !strings.Contains(said(r), "Draft: answers may still change") {
		t.Errorf("a draft has the foot %q", r.Footer)
	}
	if r := regionReport(t, pack, named(t, "Amber Coast")); !strings.HasSuffix(r.Footer, "final") || strings.Contains(said(r), "draft") {
		t.Errorf("a final assessment has the foot %q", r.Footer)
	}
}

func TestOnlyInventedRegionsAreMarkedAsExamples(t *testing.T) {
	pack, real := samplePack(t), named(t, "Amber Coast")
	if r := regionReport(t, pack, real); r.Example != "Invented example" || strings.Contains(said(r), "Country") {
		t.Errorf("an invented region is marked %q", r.Example)
	}
	real.Region = assessment.Region{Code: "PL-22", Name: "Pomorskie", Country: "PL"}
	if r := regionReport(t, pack, real); r.Example != "" || !strings.Contains(said(r), "Poland") {
		t.Errorf("a region of Poland is marked %q", r.Example)
	}
}

func TestADimensionOfSeveralQuestionsBeginsAPage(t *testing.T) {
	blocks := regionReport(t, samplePack(t), named(t, "Amber Coast")).Blocks
	for i, block := range blocks {
		heading, ok := block.(report.Heading)
		if ok && heading.Kicker == "Dimension 2 of 3" && blocks[i-1] != report.Block(report.PageBreak{}) {
			t.Error("the second dimension begins on the page of the first")
		}
	}
}

func TestAQuickScanFlowsUnderOneHeading(t *testing.T) {
	quick := named(t, "Amber Coast")
	quick.Scope = assessment.Quick
	r := regionReport(t, samplePack(t), quick)
	if got := headings(r, 1); slices.Contains(got, "Support") || !slices.Contains(got, "The dimensions one by one") {
		t.Errorf("headings are %q", got)
	}
	for _, block := range under(r, "The dimensions one by one") {
		if block == report.Block(report.PageBreak{}) {
			return // the end of the section
		}
	}
	t.Error("the section has no end")
}

func TestStepsOfTheStateStandApart(t *testing.T) {
	r := regionReport(t, samplePack(t), named(t, "Salt Islands"))
	if national := below(r, "To bring to the national level"); !strings.Contains(national, "Open a budget line") {
		t.Errorf("the national section says %q", national)
	}
	inSummary := true
	for _, block := range r.Blocks {
		heading, ok := block.(report.Heading)
		if ok && heading.Text == "Recommendations" {
			inSummary = false
		}
		if ok && heading.Text == "To bring to the national level" {
			return
		}
		if advice, ok := block.(report.Advice); ok && !inSummary && strings.Contains(advice.Title, "Open a budget line") {
			t.Error("a step of the state stands among the region's own")
		}
	}
	t.Error("there is no national section")
}

func TestAPackWithoutStepsSaysSo(t *testing.T) {
	pack := smallPack(t)
	r := regionReport(t, pack, village(pack))
	if got := below(r, "Recommendations"); !strings.Contains(got, "This questionnaire comes without recommendations.") {
		t.Errorf("the recommendations say %q", got)
	}
}

func TestAnotherScaleIsSaidAsItIs(t *testing.T) {
	pack := smallPack(t)
	all := said(regionReport(t, pack, village(pack)))
	for _, want := range []string{"Levels run from 0 Keine to 3 Gemeinsam.", "on the scale from 0 to 3", "agreed: 0 Keine"} {
		if !strings.Contains(all, want) {
			t.Errorf("the report lacks %q", want)
		}
	}
	for _, foreign := range []string{"of 5", "1 to 5", "level 5"} {
		if strings.Contains(all, foreign) {
			t.Errorf("the report says %q", foreign)
		}
	}
}

func TestNotAnsweredIsNoScore(t *testing.T) {
	empty := assessment.Assessment{
		Region: assessment.Region{Name: "Nowhere", Country: "XX"}, Date: "2026-01-02",
		Questionnaire: samplePack(t).Reference(), Scope: assessment.Full, State: assessment.Draft,
	}
	r := regionReport(t, samplePack(t), empty)
	all := said(r)
	for _, want := range []string{"No result yet", "Nowhere has not answered a question yet.", "not answered", "There is no average yet"} {
		if !strings.Contains(all, want) {
			t.Errorf("the report lacks %q", want)
		}
	}
	if found := regexp.MustCompile(`(?m)^0\.0$|Score \d`).FindString(all); found != "" {
		t.Errorf("nothing was answered, and the report says %q", found)
	}
}

func TestTheSameAssessmentGivesTheSameReport(t *testing.T) {
	pack, one := samplePack(t), named(t, "Lakeland")
	if !reflect.DeepEqual(regionReport(t, pack, one), regionReport(t, pack, one)) {
		t.Error("two reports of one assessment differ")
	}
}

// everyReport are the reports of all regions of tests and examples, by name.
func everyReport(t *testing.T) map[string]report.Report {
	t.Helper()
	reports := map[string]report.Report{}
	sample, small := samplePack(t), smallPack(t)
	for _, one := range sevenRegions(t) {
		reports[one.Region.Name] = regionReport(t, sample, one)
	}
	reports["a village"] = regionReport(t, small, village(small))
	full, core := compared(t, sample, sevenRegions(t), false), compared(t, sample, sevenRegions(t), true)
	reports["comparison"] = report.ForComparison(english(t), report.ComparisonInput{Full: full})
	reports["core comparison"] = report.ForComparison(english(t), report.ComparisonInput{Core: core})
	reports["both comparisons"] = report.ForComparison(english(t), report.ComparisonInput{Full: full, Core: core})
	resist := packAt(t, "../../resources/questionnaires/resist-1.0.0")
	files, err := filepath.Glob("../../resources/examples/en/*.csv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no examples: %v", err)
	}
	var examples []assessment.Assessment
	for _, file := range files {
		for _, one := range tableAt(t, file, resist) {
			examples = append(examples, one)
			reports["example "+one.Region.Name+" "+string(one.Date)] = regionReport(t, resist, one)
		}
	}
	reports["examples"] = report.ForComparison(english(t), report.ComparisonInput{Core: compared(t, resist, examples, true)})
	return reports
}

// village is a hand-made assessment on the scale 0 to 3, in groups of its own.
func village(pack *questionnaire.Pack) assessment.Assessment {
	return assessment.Assessment{
		ID: "village", Region: assessment.Region{Name: "Dorf", Country: "XX"}, Date: "2026-02-03",
		Questionnaire: pack.Reference(), Scope: assessment.Full, State: assessment.Final,
		Agreed: map[string]assessment.Agreed{
			"wege.bus":     {Answer: assessment.AtLevel(0), Reason: "Der letzte Bus fuhr 2019"},
			"wege.rad":     {Answer: assessment.AtLevel(2)},
			"treffen.haus": {Answer: assessment.AtLevel(3)},
			"treffen.fest": {Answer: assessment.AtLevel(1)},
		},
	}
}
