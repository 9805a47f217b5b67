package report_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"compass/app/report"
	"compass/app/report/pdf"
	"compass/assessment"
	"compass/assessment/recommendation"
)

// pages writes a report and reads the words of each page back.
func pages(t *testing.T, r report.Report) []string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.pdf")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := pdf.Write(context.Background(), file, r, nil); err != nil {
		t.Fatal(err)
	}
	read, err := exec.Command("pdftotext", "-layout", path, "-").CombinedOutput()
	if err != nil {
		t.Fatalf("pdftotext: %v\n%s", err, read)
	}
	return strings.Split(strings.TrimSuffix(string(read), "\f"), "\f")
}

func TestEachDimensionOfTheExampleIsReadOnOnePage(t *testing.T) {
	for name, input := range examples(t) {
		var kinds []string
		for _, page := range pages(t, report.ForRegion(english(t), input)) {
			first, _, _ := strings.Cut(strings.TrimSpace(page), "\n")
			kinds = append(kinds, strings.TrimSpace(first))
		}
		from := slices.Index(kinds, "DIMENSION 1 OF 10")
		if from < 1 || kinds[from-1] != "Profile" {
			t.Errorf("%s: the profile is not read on one page: %q", name, kinds)
			continue
		}
		for i := range 10 {
			if want := "DIMENSION " + strconv.Itoa(i+1) + " OF 10"; kinds[from+i] != want {
				t.Errorf("%s: page %d begins with %q, want %q", name, from+i+1, kinds[from+i], want)
			}
		}
		if kinds[from+10] != "Recommendations" {
			t.Errorf("%s: after the dimensions comes %q", name, kinds[from+10])
		}
	}
}

// TestEachStepIsPrintedInFullOnce counts the actions of every recommendation
// in the whole report.
func TestEachStepIsPrintedInFullOnce(t *testing.T) {
	for name, input := range examples(t) {
		words := input.Pack.Words("en")
		printed := said(report.ForRegion(english(t), input))
		want := map[string]int{}
		for _, step := range input.Recommendations {
			texts := words.Step(input.Pack.Scale, step.Question, step.To)
			for _, action := range texts.Actions {
				want[action]++
			}
			want["Done when: "+texts.Done]++
		}
		for text, times := range want {
			if got := strings.Count(printed, text); got != times {
				t.Errorf("%s prints %d times %q, want %d", name, got, text, times)
			}
		}
	}
}

// TestADimensionLeadsToItsSteps follows every line to the step that it names.
func TestADimensionLeadsToItsSteps(t *testing.T) {
	for name, input := range examples(t) {
		r := report.ForRegion(english(t), input)
		titles, led := map[string]string{}, 0
		for _, block := range r.Blocks {
			if advice, ok := block.(report.Advice); ok {
				titles[advice.Anchor] = advice.Title
			}
		}
		for _, block := range r.Blocks {
			lines, ok := block.(report.References)
			if !ok || lines.Items[0].Mark == "" {
				continue
			}
			for _, line := range lines.Items {
				led++
				if want := line.Mark + ". " + line.Runs[0].Text; titles[line.Anchor] != want {
					t.Errorf("%s: the line %q leads to %q", name, want, titles[line.Anchor])
				}
			}
		}
		if led != len(input.Recommendations) {
			t.Errorf("%s leads to %d of %d steps", name, led, len(input.Recommendations))
		}
	}
}

func TestALineNamesThePageOfItsStep(t *testing.T) {
	input := examples(t)["Amber Coast2026-09-15"]
	read := pages(t, report.ForRegion(english(t), input))
	step := input.FirstFive[0]
	title := input.Pack.Words("en").Step(input.Pack.Scale, step.Question, step.To).Title
	page := slices.IndexFunc(read, func(page string) bool { return strings.Contains(page, "1. "+title) })
	if page < 0 {
		t.Fatalf("no page has the step %q", title)
	}
	for _, line := range strings.Split(strings.Join(read[:page], "\n"), "\n") {
		if strings.Contains(line, title+" · level") {
			if !strings.HasSuffix(line, " "+strconv.Itoa(page+1)) {
				t.Errorf("the step stands on page %d, the line says %q", page+1, line)
			}
			return
		}
	}
	t.Errorf("no line leads to %q", title)
}

func TestTheStepsOfEveryActorAreListed(t *testing.T) {
	input := examples(t)["Amber Coast2026-09-15"]
	first, further, _ := recommendation.Arrange(input.Recommendations)
	var council []string
	for i, step := range slices.Concat(first, further) {
		if slices.Contains(step.Step.Actors, "region") {
			council = append(council, strconv.Itoa(i+1))
		}
	}
	if got := words(under(report.ForRegion(english(t), input), "Who is asked to act")); !strings.Contains(got, "Regional council\n"+strings.Join(council, ", ")+"\n") {
		t.Errorf("who is asked reads %q", got)
	}
}

func TestTheSummarySaysWhereTheFirstStepsLead(t *testing.T) {
	one := named(t, "Amber Coast")
	one.Respondents, one.Targets = nil, nil
	one.Agreed = map[string]assessment.Agreed{}
	pack := samplePack(t)
	for _, dimension := range pack.InScope(assessment.Full) {
		for _, question := range dimension.Questions {
			one.Agreed[question.ID] = assessment.Agreed{Answer: assessment.AtLevel(2)}
		}
	}
	one.Agreed["support.advice"] = assessment.Agreed{Answer: assessment.AtLevel(1)}
	want := "Once these steps are done and if nothing else changes, level 2 is reached in 3 of 3 dimensions; today in 2."
	if all := said(regionReport(t, pack, one)); !strings.Contains(all, want) {
		t.Errorf("the report lacks %q", want)
	}
}
