package scoring_test

import (
	"slices"
	"testing"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// small is a pack on the scale 0 to 3: two dimensions of one core question and
// two others each.
func small() *questionnaire.Pack {
	pack := &questionnaire.Pack{
		ID: "small", Version: "1.0.0", Scale: questionnaire.Scale{Lowest: 0, Highest: 3},
		Groups: []string{"public", "business"}, Themes: []string{"climate"},
	}
	for _, id := range []string{"plans", "money"} {
		pack.Dimensions = append(pack.Dimensions, questionnaire.Dimension{ID: id, Weight: 1, Questions: []questionnaire.Question{
			{ID: id + ".core", Core: true, Weight: 1},
			{ID: id + ".more", Weight: 1, Themes: []string{"climate"}},
			{ID: id + ".most", Weight: 1},
		}})
	}
	return pack
}

// agreed is an assessment in which the room agreed on levels.
func agreed(scope assessment.Scope, levels map[string]int) assessment.Assessment {
	one := assessment.Assessment{Scope: scope, Agreed: map[string]assessment.Agreed{}}
	for id, level := range levels {
		one.Agreed[id] = assessment.Agreed{Answer: assessment.AtLevel(level), Reason: "seen"}
	}
	return one
}

func TestTheLowestLevelOfAScaleFromZeroIsAScore(t *testing.T) {
	result := scoring.Score(small(), agreed(assessment.Quick, map[string]int{"plans.core": 0, "money.core": 0}), assessment.Quick)
	if result.Overall.Score == nil || *result.Overall.Score != 0 || result.Overall.Secured == nil || *result.Overall.Secured != 0 {
		t.Errorf("overall %v, secured %v, want 0 and 0", result.Overall.Score, result.Overall.Secured)
	}
	if len(result.Questions) != 2 || len(result.Themes) != 0 {
		t.Errorf("a quick scan has %d questions and %d themes, want 2 and 0", len(result.Questions), len(result.Themes))
	}
}

func TestAnEmptyAssessmentHasBoundsButNoScore(t *testing.T) {
	result := scoring.Score(small(), assessment.Assessment{}, assessment.Full)
	for _, d := range result.Dimensions {
		if d.Score != nil || d.Enough || *d.Low != 0 || *d.High != 3 || *d.Coverage != 0 {
			t.Errorf("%+v", d)
		}
	}
	if o := result.Overall; o.Score != nil || o.Secured != nil || o.Weakest != "" || o.Applicable != 2 {
		t.Errorf("%+v", o)
	}
}

func TestAReasonAloneLeavesTheQuestionToTheRespondents(t *testing.T) {
	one := agreed(assessment.Full, nil)
	one.Agreed["plans.core"] = assessment.Agreed{Reason: "still talking"}
	one.Respondents = []assessment.Respondent{
		{Label: "P1", Group: "public", Answers: map[string]assessment.Answer{"plans.core": assessment.AtLevel(1)}},
		{Label: "P2", Group: "public", Answers: map[string]assessment.Answer{"plans.core": assessment.AtLevel(2)}},
		{Label: "P3", Group: "business", Answers: map[string]assessment.Answer{"plans.core": assessment.AtLevel(3)}},
	}
	q, _ := scoring.Score(small(), one, assessment.Full).Question("plans.core")
	if q.Basis != scoring.ByRespondents || *q.Value != 2 || q.Reason != "still talking" {
		t.Errorf("%+v", q)
	}
	if q.Dominant != "public" {
		t.Errorf("two of three voices are public, got %q", q.Dominant)
	}
	one.Respondents[1].Group = "business"
	one.Respondents[2].Answers["plans.core"] = assessment.Answer{Kind: assessment.Unknown}
	if q, _ := scoring.Score(small(), one, assessment.Full).Question("plans.core"); q.Dominant != "" {
		t.Errorf("one of two levels is not more than half, got %q", q.Dominant)
	}
}

func TestNoAgreementStandsAboveALevelThatWasAgreedBefore(t *testing.T) {
	one := agreed(assessment.Full, map[string]int{"plans.core": 3})
	one.Agreed["plans.core"] = assessment.Agreed{Answer: assessment.AtLevel(3), NoAgreement: true}
	if q, _ := scoring.Score(small(), one, assessment.Full).Question("plans.core"); q.Value != nil || !q.Discussed {
		t.Errorf("%+v", q)
	}
}

func TestWhatHoldsTheSecuredLevelBackIsNamed(t *testing.T) {
	result := scoring.Score(small(), agreed(assessment.Full, map[string]int{
		"plans.core": 1, "plans.more": 3, "plans.most": 3,
		"money.core": 2, "money.more": 2, "money.most": 1,
	}), assessment.Full)
	if *result.Overall.Secured != 1 {
		t.Fatalf("secured %d, want 1", *result.Overall.Secured)
	}
	holders := result.Overall.HeldBack
	if len(holders) != 2 {
		t.Fatalf("held back by %+v, want plans and money", holders)
	}
	if plans := holders[0]; plans.Low || !slices.Equal(plans.Questions, []string{"plans.core"}) {
		t.Errorf("plans is held back by its core question only, got %+v", plans)
	}
	if money := holders[1]; !money.Low || len(money.Questions) != 0 {
		t.Errorf("money is held back by its low bound only, got %+v", money)
	}
}

func TestADimensionWithoutEnoughAnswersHoldsAnySecuredLevelBack(t *testing.T) {
	result := scoring.Score(small(), agreed(assessment.Full, map[string]int{
		"plans.core": 3, "plans.more": 3, "plans.most": 3, "money.core": 3,
	}), assessment.Full)
	if result.Overall.Secured != nil {
		t.Fatalf("secured %d, want unknown", *result.Overall.Secured)
	}
	if holders := result.Overall.HeldBack; len(holders) != 1 || holders[0].Dimension != "money" || !holders[0].NotEnough || holders[0].Low {
		t.Errorf("got %+v, want money for want of answers", holders)
	}
}

func TestNothingHoldsTheHighestLevelBack(t *testing.T) {
	result := scoring.Score(small(), agreed(assessment.Quick, map[string]int{"plans.core": 3, "money.core": 3}), assessment.Quick)
	if *result.Overall.Secured != 3 || result.Overall.HeldBack != nil {
		t.Errorf("secured %d, held back by %+v", *result.Overall.Secured, result.Overall.HeldBack)
	}
}

func TestAnExtendedQuickScanShowsItsCoreResultUntilEveryDimensionHasEnough(t *testing.T) {
	levels := map[string]int{"plans.core": 2, "money.core": 1, "plans.more": 3}
	one := agreed(assessment.Full, levels)
	if shown := scoring.Shown(small(), one); shown.CoreOnly || shown.Scope != assessment.Full {
		t.Error("a full assessment that was never a quick scan shows its core result")
	}
	one.Extended = true
	shown := scoring.Shown(small(), one)
	if !shown.CoreOnly || shown.Scope != assessment.Quick || *shown.Overall.Score != 1.5 {
		t.Errorf("got core only %t, overall %v; want the core result 1.5", shown.CoreOnly, shown.Overall.Score)
	}
	for _, id := range []string{"money.core", "money.more", "money.most"} {
		one.Agreed[id] = assessment.Agreed{Answer: assessment.Answer{Kind: assessment.NotApplicable}}
	}
	if shown := scoring.Shown(small(), one); shown.CoreOnly || *shown.Overall.Score != 2.5 {
		t.Errorf("plans has enough answers and money does not apply, yet core only %t, overall %v",
			shown.CoreOnly, shown.Overall.Score)
	}
}

func TestOnlyATargetThatWasSetMakesAGap(t *testing.T) {
	one := agreed(assessment.Full, map[string]int{"plans.core": 1, "plans.more": 3})
	one.Targets = map[string]assessment.Target{"plans.core": {Level: 3, Year: 2030}, "plans.more": {Level: 2}, "plans.most": {Level: 2}}
	result := scoring.Score(small(), one, assessment.Full)
	for id, want := range map[string]*float64{"plans.core": new(2.0), "plans.more": new(0.0), "plans.most": nil, "money.core": nil} {
		q, _ := result.Question(id)
		gap := q.Gap()
		if (gap == nil) != (want == nil) || gap != nil && *gap != *want {
			t.Errorf("%s has the wrong gap", id)
		}
	}
}
