package report_test

import (
	"testing"

	"compass/app/report"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// reached is a result of some dimensions of which so many have reached level
// 2, 3, 4 and 5.
func reached(dimensions int, counts ...int) scoring.Result {
	result := scoring.Result{
		Scale:     questionnaire.Scale{Lowest: 1, Highest: 5},
		Questions: []scoring.Question{{Answer: assessment.Level}},
		Overall:   scoring.Overall{Applicable: dimensions},
	}
	for i, count := range counts {
		result.Overall.Reached = append(result.Overall.Reached, scoring.Reached{Level: i + 2, Dimensions: count})
	}
	return result
}

func TestTheHeadlineIsTheStaircase(t *testing.T) {
	for _, test := range []struct {
		given scoring.Result
		want  string
	}{
		{reached(10, 9, 4, 1, 0), "Level 2 in 9 of 10 dimensions, level 3 in 4"},
		{reached(10, 10, 4, 1, 0), "Level 2 in all 10 dimensions, level 3 in 4"},
		{reached(10, 10, 10, 1, 0), "Level 3 in all 10 dimensions, level 4 in 1"},
		{reached(10, 10, 10, 10, 10), "Level 5 in all 10 dimensions"},
		{reached(10, 3, 0, 0, 0), "Level 2 in 3 of 10 dimensions"},
		{reached(10, 10, 0, 0, 0), "Level 2 in all 10 dimensions"},
		{reached(10, 0, 0, 0, 0), "Level 2 in none of 10 dimensions yet"},
		{reached(0, 0, 0, 0, 0), "No dimension applies here"},
		{scoring.Result{}, "Not answered yet"},
	} {
		if got := report.Headline(english(t), test.given); got != test.want {
			t.Errorf("%v: %q, want %q", test.given.Overall.Reached, got, test.want)
		}
	}
}

func TestTheSecuredLevelNamesWhatHoldsTheNextBack(t *testing.T) {
	pack := samplePack(t)
	for region, want := range map[string]string{
		"Amber Coast":   "Level 2 is secured. What holds level 3 back: Support (2.3 of 5).",
		"Granite Shore": "The secured level is not known yet. Too few answers in: Support.",
		"Pine Hills":    "Level 1 is secured. What holds level 2 back: Direction (1.1 of 5), Support (1.5 of 5) and Exchange (1.3 of 5).",
	} {
		result := scoring.Score(pack, named(t, region), assessment.Full)
		if got := report.SecuredSentence(english(t), pack.Words("en"), result); got != want {
			t.Errorf("%s: %q", region, got)
		}
	}
}

func TestShortNamesStayApart(t *testing.T) {
	pack := questionnaire.Words{Dimensions: map[string]questionnaire.DimensionWords{
		"a": {Title: "Strategy and smart specialisation"}, "b": {Title: "Networks, partners and clusters"},
		"c": {Title: "Access and money"}, "d": {Title: "Access and markets"},
	}}
	got := report.ShortNames(english(t), pack, []string{"a", "b", "c", "d"})
	want := []string{"Strategy", "Networks", "Access and money", "Access and markets"}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%q is called %q", want[i], got[i])
		}
	}
}
