package report_test

import (
	"slices"
	"strings"
	"testing"

	"compass/app/report"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// outlined is the outline of an assessment's report.
func outlined(t *testing.T, pack *questionnaire.Pack, one assessment.Assessment) []report.Part {
	t.Helper()
	result := scoring.Score(pack, one, one.Scope)
	steps := recommendation.Recommend(pack, result, nil)
	return report.Outline(english(t), report.RegionInput{
		Assessment: one, Pack: pack, Result: result, Recommendations: steps, FirstFive: recommendation.FirstFive(steps),
	})
}

// missing are the sentences on what is missing in a part.
func missing(t *testing.T, parts []report.Part, title string) string {
	t.Helper()
	at := slices.IndexFunc(parts, func(part report.Part) bool { return part.Title == title })
	if at < 0 {
		t.Fatalf("the outline has no part %q", title)
	}
	return strings.Join(parts[at].Missing, " ")
}

// TestAnOutlineNamesEveryPartOfTheReport goes through the first-level headings
// of the report itself.
func TestAnOutlineNamesEveryPartOfTheReport(t *testing.T) {
	pack := samplePack(t)
	quick := named(t, "Amber Coast")
	quick.Scope = assessment.Quick
	for name, one := range map[string]assessment.Assessment{"full": named(t, "Amber Coast"), "quick": quick} {
		var told []string
		for _, part := range outlined(t, pack, one) {
			told = append(told, part.Title)
			if part.Holds == "" || broken.MatchString(part.Holds) {
				t.Errorf("%s: %s holds %q", name, part.Title, part.Holds)
			}
		}
		written := []string{"Cover and contents"}
		for _, block := range regionReport(t, pack, one).Blocks {
			heading, is := block.(report.Heading)
			switch {
			case !is || heading.Level != 1:
			case strings.HasPrefix(heading.Kicker, "Dimension 1 of"):
				written = append(written, "The dimensions one by one")
			case strings.HasPrefix(heading.Kicker, "Dimension"):
			case heading.Short != "":
				written = append(written, heading.Short)
			default:
				written = append(written, heading.Text)
			}
		}
		if !slices.Equal(told, written) {
			t.Errorf("%s: the outline tells %q, the report has %q", name, told, written)
		}
	}
}

func TestAnOutlineCountsWhatIsStillOpen(t *testing.T) {
	one := named(t, "Amber Coast")
	one.Agreed = map[string]assessment.Agreed{
		"direction.plan":   {Answer: assessment.AtLevel(3), Reason: "decided in May"},
		"exchange.cluster": {Answer: assessment.AtLevel(4)},
	}
	one.Respondents, one.Targets = nil, nil
	one.Evidence = map[string][]string{"direction.plan": {"minutes"}}
	parts := outlined(t, samplePack(t), one)
	for title, want := range map[string]string{
		"Summary":                   "",
		"Profile":                   "3 dimensions have too few answers for a score.",
		"The dimensions one by one": "7 of 9 questions are not answered. 1 agreed answer has no reason. 1 level has no evidence.",
		"Recommendations":           "No target is set; the next level is assumed for every question.",
		"Method and limits":         "",
	} {
		if got := missing(t, parts, title); got != want {
			t.Errorf("%s: missing is %q, want %q", title, got, want)
		}
	}
}

func TestAnOutlineNamesGroupsThatWereNotThere(t *testing.T) {
	one := named(t, "Amber Coast")
	pack := samplePack(t)
	absent := pack.Groups[0]
	one.Respondents = slices.DeleteFunc(slices.Clone(one.Respondents), func(r assessment.Respondent) bool { return r.Group == absent })
	want := "Not in the room: " + strings.ToLower(pack.Words("en").Groups[absent][:1])
	if got := missing(t, outlined(t, pack, one), "Method and limits"); !strings.HasPrefix(strings.ToLower(got), strings.ToLower(want)) {
		t.Errorf("missing is %q", got)
	}
}

func TestAnOutlineOfNothingSaysSo(t *testing.T) {
	pack := samplePack(t)
	empty := assessment.Assessment{
		Region: assessment.Region{Name: "Nowhere", Country: "XX"}, Date: "2026-01-02",
		Questionnaire: pack.Reference(), Scope: assessment.Full, State: assessment.Draft,
	}
	parts := outlined(t, pack, empty)
	if got := missing(t, parts, "Summary"); got != "No question is answered yet, so there is no result." {
		t.Errorf("the summary misses %q", got)
	}
	if got := missing(t, parts, "Recommendations"); got != "" {
		t.Errorf("without a step, the recommendations miss %q", got)
	}
}
