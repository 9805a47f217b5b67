package comparison_test

import (
	"testing"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/scoring"
)

// round is an assessment with its result over its own scope.
func round(one assessment.Assessment) comparison.Round {
	return comparison.Round{Pack: pack(), Entry: comparison.Entry{Assessment: one, Result: scoring.Score(pack(), one, one.Scope)}}
}

func TestATrendSaysWhatBecameOfEachDimension(t *testing.T) {
	trend := comparison.TrendOf(round(region("A", 0, 2)), round(region("A", 1, 2)))
	if trend.Core || len(trend.Moves) != 2 {
		t.Fatalf("core %t with %d dimensions, want all questions and 2 dimensions", trend.Core, len(trend.Moves))
	}
	plans, money := trend.Moves[0], trend.Moves[1]
	if plans.Difference != comparison.Clear || *plans.Before.Score != 0 || *plans.After.Score != 1 {
		t.Errorf("plans went from %v to %v: %q, want clear", *plans.Before.Score, *plans.After.Score, plans.Difference)
	}
	if money.Difference != comparison.Similar || *trend.Before("money") != 2 {
		t.Errorf("money is %q from %v, want similar from 2", money.Difference, *trend.Before("money"))
	}
}

func TestAQuickScanAndAFullAssessmentMeetOnTheCoreQuestions(t *testing.T) {
	quick := region("A", 1, 1)
	quick.Scope = assessment.Quick
	full := region("A", 2, 1)
	full.Agreed["plans.more"] = assessment.Agreed{Answer: assessment.AtLevel(0)}
	trend := comparison.TrendOf(round(quick), round(full))
	if !trend.Core {
		t.Error("the trend is not marked as one on core questions")
	}
	plans := trend.Moves[0]
	if *plans.After.Score != 2 || plans.Difference != comparison.Similar { // one level is similar on core questions
		t.Errorf("plans stand at %v, %q; the question that the quick scan did not ask counts", *plans.After.Score, plans.Difference)
	}
}

func TestAChangeOfWhoTookPartIsSeen(t *testing.T) {
	voice := func(group string) assessment.Respondent {
		return assessment.Respondent{Label: group, Group: group, Answers: map[string]assessment.Answer{"plans.core": assessment.AtLevel(1)}}
	}
	then, same, fewer := region("A", 1, 1), region("A", 1, 1), region("A", 1, 1)
	then.Respondents = []assessment.Respondent{voice("public"), voice("civil")}
	same.Respondents = then.Respondents
	fewer.Respondents = []assessment.Respondent{voice("public")}
	if comparison.TrendOf(round(then), round(same)).OthersTookPart() {
		t.Error("the same voices count as a change")
	}
	if !comparison.TrendOf(round(then), round(fewer)).OthersTookPart() {
		t.Error("a group that stayed away is not seen")
	}
}

func TestADimensionWithoutAScoreHasNoDifference(t *testing.T) {
	blank := region("A", 1, 1)
	delete(blank.Agreed, "plans.core")
	delete(blank.Agreed, "plans.more")
	trend := comparison.TrendOf(round(blank), round(region("A", 1, 1)))
	if move := trend.Moves[0]; move.Difference != "" || trend.Before("plans") != nil {
		t.Errorf("plans had no score and yet is %q from %v", move.Difference, trend.Before("plans"))
	}
}
