package report_test

import (
	"slices"
	"strings"
	"testing"

	"compass/app/report"
	"compass/assessment"
	"compass/assessment/scoring"
)

// before is an assessment of the same region two years earlier.
func before(one assessment.Assessment) assessment.Assessment {
	one.ID, one.Date = "before", "2024-05-04"
	one.Agreed, one.Targets = map[string]assessment.Agreed{}, map[string]assessment.Target{}
	return one
}

func TestWhatWasPlannedStandsBesideWhatBecameOfIt(t *testing.T) {
	now := named(t, "Amber Coast")
	now.Respondents, now.Evidence, now.Targets = nil, nil, nil
	then := before(now)
	now.Agreed = map[string]assessment.Agreed{}
	for question, levels := range map[string][3]int{ // then, target, now; 0 is none
		"direction.plan": {2, 3, 3}, "direction.budget": {2, 4, 3}, "direction.review": {2, 3, 2},
		"support.advice": {3, 4, 2}, "support.rooms": {0, 3, 2}, "exchange.cluster": {2, 3, 0}, "exchange.results": {2, 0, 3},
	} {
		if _, known := samplePack(t).Question(question); !known {
			t.Fatalf("the pack has no question %s", question)
		}
		if levels[0] > 0 {
			then.Agreed[question] = assessment.Agreed{Answer: assessment.AtLevel(levels[0])}
		}
		if levels[1] > 0 {
			then.Targets[question] = assessment.Target{Level: levels[1], Year: 2026}
		}
		if levels[2] > 0 {
			now.Agreed[question] = assessment.Agreed{Answer: assessment.AtLevel(levels[2])}
		}
	}
	r := report.ForRegion(english(t), countedSince(samplePack(t), then, now))
	var outcomes []string
	for _, block := range under(r, "What was planned, and where it stands") {
		if table, ok := block.(report.Table); ok {
			if table.Caption != "1 of 6 targets set then are reached." {
				t.Errorf("the table says %q", table.Caption)
			}
			for _, row := range table.Rows {
				var cells []string
				for _, cell := range row.Cells[1:] {
					cells = append(cells, cell.Runs[0].Text)
				}
				outcomes = append(outcomes, strings.Join(cells, " | "))
			}
		}
	}
	want := []string{
		"2 Emerging | 3 by 2026 | 3 Established | reached",
		"2 Emerging | 4 by 2026 | 3 Established | nearer",
		"2 Emerging | 3 by 2026 | 2 Emerging | no change",
		"3 Established | 4 by 2026 | 2 Emerging | further away",
		"not answered | 3 by 2026 | 2 Emerging | not reached",
		"2 Emerging | 3 by 2026 | not answered | not known",
	}
	slices.Sort(outcomes)
	slices.Sort(want)
	if !slices.Equal(outcomes, want) {
		t.Errorf("the plans read\n%s\nwant\n%s", strings.Join(outcomes, "\n"), strings.Join(want, "\n"))
	}
}

func TestAReportSaysWhatChangedAndWhoTookPart(t *testing.T) {
	now := named(t, "Amber Coast")
	then := before(now)
	then.Respondents = then.Respondents[:5]
	input := countedSince(samplePack(t), then, now)
	r := report.ForRegion(english(t), input)
	chapter := words(under(r, "Since 4 May 2024"))
	for _, want := range []string{
		"Who took part has changed: 5 voices then, 12 voices now.", "All voices\n5\n12\n", "Questions on which the room agreed\n0\n1\n",
		"No targets were set then.",
	} {
		if !strings.Contains(chapter, want) {
			t.Errorf("the chapter lacks %q: %s", want, chapter)
		}
	}
	for _, want := range []string{"Upright line: the score of 4 May 2024.", "Direction ("} {
		if !strings.Contains(below(r, "Since 4 May 2024"), want) {
			t.Errorf("the chart lacks %q", want)
		}
	}
	if got := headings(r, 1); slices.Index(got, "Since 4 May 2024") != slices.Index(got, "Method and limits")-1 {
		t.Errorf("the chapter stands among %q", got)
	}
	var told []string
	for _, part := range report.Outline(english(t), input) {
		told = append(told, part.Title)
	}
	if !slices.Contains(told, "Since 4 May 2024") {
		t.Errorf("the outline tells %q", told)
	}
}

func TestAFirstAssessmentHasNothingToLookBackOn(t *testing.T) {
	input := counted(samplePack(t), named(t, "Amber Coast"))
	if all := said(report.ForRegion(english(t), input)); strings.Contains(all, "Since ") {
		t.Error("a first assessment has a chapter on what changed")
	}
	for _, part := range report.Outline(english(t), input) {
		if strings.HasPrefix(part.Title, "Since") || part.Title == "" {
			t.Errorf("the outline of a first assessment has a part %q", part.Title)
		}
	}
}

// TestAFullAssessmentAfterAQuickScan sets both beside each other on the core
// questions, and draws no outline of them around the scores of all questions.
func TestAFullAssessmentAfterAQuickScan(t *testing.T) {
	now := named(t, "Amber Coast")
	then := before(now)
	then.Scope = assessment.Quick
	r := report.ForRegion(english(t), countedSince(samplePack(t), then, now))
	if chapter := under(r, "Since 4 May 2024, on the core questions"); !strings.Contains(words(chapter), "Questions asked\n3\n9\n") {
		t.Errorf("the chapter says %s", words(chapter))
	}
	core := scoring.Score(samplePack(t), now, assessment.Quick)
	for _, dimension := range core.Dimensions {
		score := english(t).Score(*dimension.Score)
		if want := samplePack(t).Words("en").Dimensions[dimension.ID].Title + " (" + score + " → " + score + ")"; !strings.Contains(below(r, "Since 4 May 2024, on the core questions"), want) {
			t.Errorf("the chart lacks %q", want)
		}
	}
	for _, block := range r.Blocks {
		if beside, ok := block.(report.SideBySide); ok && strings.Contains(said(report.Report{Blocks: []report.Block{beside}}), "4 May 2024") {
			t.Error("the summary's radar shows scores of other questions")
		}
	}
}

// words are the words in the tables and paragraphs of blocks, one a line.
func words(blocks []report.Block) string {
	var texts []string
	for _, block := range blocks {
		switch b := block.(type) {
		case report.Text:
			texts = append(texts, text([]report.Runs{b.Runs}))
		case report.Table:
			for _, row := range b.Rows {
				for _, cell := range row.Cells {
					texts = append(texts, text([]report.Runs{cell.Runs}))
				}
			}
		}
	}
	return strings.Join(texts, "")
}
