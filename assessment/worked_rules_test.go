package assessment_test

import (
	"context"
	"testing"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/consensus"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// fields is an outcome as the page writes it.
type fields = map[string]any

func countValue(t *testing.T, given given) any {
	pack, answered := built(t, given.Scale, []givenDimension{
		{ID: "d", Weight: 1, Questions: []givenQuestion{{ID: "d.q", Core: true, Weight: 1, Value: "blank"}}},
	})
	switch given.Consensus {
	case nil:
	case "split":
		answered.Agreed["d.q"] = assessment.Agreed{NoAgreement: true, Reason: "two views"}
	default:
		answered.Agreed["d.q"] = assessment.Agreed{Answer: answerOf(t, given.Consensus)}
	}
	answered.Respondents = nil
	for _, one := range given.Answers {
		answered.Respondents = append(answered.Respondents, assessment.Respondent{
			Group: "public", Answers: map[string]assessment.Answer{"d.q": answerOf(t, one)},
		})
	}
	q := scoring.Score(pack, answered, assessment.Full).Questions[0]
	return fields{"answer": q.Answer.String(), "value": q.Value, "basis": q.Basis, "discussed": q.Discussed}
}

// measured measures levels by group.
func measured(groups map[string][]int) consensus.Spread {
	var voices []consensus.Voice
	for group, levels := range groups {
		for _, level := range levels {
			voices = append(voices, consensus.Voice{Group: group, Answer: assessment.AtLevel(level)})
		}
	}
	return consensus.Measure(voices, []string{"public", "business", "civil", "knowledge"})
}

func countSpread(_ *testing.T, given given) any {
	s := measured(map[string][]int{"public": given.Levels})
	return fields{
		"lowest": s.Lowest, "highest": s.Highest, "median": s.Median,
		"lowerQuartile": s.LowerQuartile, "upperQuartile": s.UpperQuartile,
	}
}

func countAgreement(_ *testing.T, given given) any {
	s := measured(map[string][]int{"public": given.Levels})
	return fields{"agreement": s.Agreement, "outside": s.Outside}
}

func countDiscussFirst(_ *testing.T, given given) any {
	s := measured(given.Groups)
	return fields{"agreement": s.Agreement, "first": s.DiscussFirst}
}

func countGroups(_ *testing.T, given given) any {
	shown, others := fields{}, any(nil)
	for _, group := range consensus.ForReports(measured(given.Groups).Groups) {
		numbers := fields{"median": group.Median, "count": group.Count}
		if group.ID == consensus.Others {
			others = numbers
		} else {
			shown[group.ID] = numbers
		}
	}
	return fields{"shown": shown, "others": others}
}

func countDimension(t *testing.T, given given) any {
	pack, answered := built(t, given.Scale, []givenDimension{{ID: "d", Weight: 1, Questions: given.Questions}})
	d := scoring.Score(pack, answered, assessment.Full).Dimensions[0]
	return fields{
		"applicable": d.Applicable, "score": d.Score, "coverage": d.Coverage,
		"enough": d.Enough, "low": d.Low, "high": d.High,
	}
}

func countOverall(t *testing.T, given given) any {
	_, result := scored(t, given)
	weakest := any(nil)
	if result.Overall.Weakest != "" {
		weakest = result.Overall.Weakest
	}
	return fields{"score": result.Overall.Score, "weakest": weakest}
}

func countReached(t *testing.T, given given) any {
	_, result := scored(t, given)
	var reached []fields
	for _, step := range result.Overall.Reached {
		reached = append(reached, fields{"level": step.Level, "dimensions": step.Dimensions})
	}
	return fields{"reached": reached, "securedLevel": result.Overall.Secured}
}

func countThemes(t *testing.T, given given) any {
	for i := range given.Questions {
		given.Questions[i].Core = true
	}
	pack, answered := built(t, given.Scale, []givenDimension{{ID: "d", Weight: 1, Questions: given.Questions}})
	pack.Themes = given.Themes
	themes := fields{}
	for _, id := range given.Themes {
		themes[id] = nil
	}
	for _, theme := range scoring.Score(pack, answered, given.Scope).Themes {
		themes[theme.ID] = theme.Score
	}
	return fields{"themes": themes}
}

func countTarget(t *testing.T, given given) any {
	question := givenQuestion{ID: "d.q", Core: true, Weight: 1, Value: given.Value, Target: given.Target, Effort: 1}
	pack, answered := built(t, given.Scale, []givenDimension{{ID: "d", Weight: 1, Questions: []givenQuestion{question}}})
	result := scoring.Score(pack, answered, assessment.Full)
	outcome := fields{"gap": result.Questions[0].Gap(), "orderingTarget": nil, "orderingGap": nil, "from": nil, "to": nil}
	if aim, ok := recommendation.AimOf(pack.Scale, result.Questions[0]); ok {
		outcome["orderingTarget"], outcome["orderingGap"] = aim.Level, aim.Gap
	}
	for _, r := range recommendation.Recommend(pack, result, nil) {
		outcome["from"], outcome["to"] = r.From, r.To
	}
	return outcome
}

func countRecommendations(t *testing.T, given given) any {
	pack, result := scored(t, given)
	ordered := recommendation.Recommend(pack, result, nil)
	var recommendations []fields
	for _, r := range ordered {
		recommendations = append(recommendations, fields{
			"question": r.Question, "from": r.From, "to": r.To, "priority": r.Priority, "kind": r.Kind,
		})
	}
	var first []string
	for _, r := range recommendation.FirstFive(ordered) {
		first = append(first, r.Question)
	}
	return fields{"recommendations": recommendations, "firstFive": first}
}

func countStanding(t *testing.T, given given) any {
	against, _ := assessment.ParseReference(given.Against)
	var all []assessment.Assessment
	for _, g := range given.Assessments {
		reference, ok := assessment.ParseReference(g.Questionnaire)
		if !ok {
			t.Fatalf("no questionnaire: %q", g.Questionnaire)
		}
		if comparison.Comparable(reference, against) {
			all = append(all, assessment.Assessment{
				Region: assessment.Region{Name: g.Region, Country: "XX"}, Date: g.Date,
				Questionnaire: reference, Scope: g.Scope, State: g.State,
			})
		}
	}
	var stand []fields
	for _, one := range comparison.Choose(all, given.Comparison == "core") {
		stand = append(stand, fields{"region": one.Region.Name, "date": string(one.Date)})
	}
	return fields{"stand": stand}
}

func countProfile(t *testing.T, given given) any {
	pack, assessments := withScores(t, given)
	compared := compare(t, pack, assessments, false)
	median, best := fields{}, fields{}
	for _, dimension := range compared.Dimensions {
		median[dimension.ID], best[dimension.ID] = dimension.Median, dimension.Best
	}
	for _, entry := range compared.Entries {
		if entry.Assessment.Region.Name == given.Region {
			return fields{"median": median, "best": best, "strengths": entry.Strengths, "needs": entry.Needs}
		}
	}
	t.Fatalf("no region %q", given.Region)
	return nil
}

func countDifference(_ *testing.T, given given) any {
	dimension := func(s givenScore) scoring.Dimension {
		return scoring.Dimension{Score: &s.Score, Low: &s.Low, High: &s.High}
	}
	return fields{"difference": comparison.DifferenceOf(dimension(given.A), dimension(given.B), given.Core)}
}

func countPartners(t *testing.T, given given) any {
	if len(given.NotNow) > 0 {
		t.Skip("regions cannot say \"not now\" yet")
	}
	pack, assessments := withScores(t, given)
	compared := compare(t, pack, assessments, false)
	total := 0.0
	var visits []fields
	for _, p := range compared.Partners {
		total += min(p.Difference, 0.5*given.Scale.Length())
		visits = append(visits, fields{
			"learner":   compared.Entries[p.Learner].Assessment.Region.Name,
			"host":      compared.Entries[p.Host].Assessment.Region.Name,
			"dimension": p.Dimension, "difference": p.Difference,
		})
	}
	return fields{"value": total, "visits": visits}
}

func compare(
	t *testing.T, pack *questionnaire.Pack, assessments []assessment.Assessment, core bool,
) comparison.Comparison {
	t.Helper()
	compared, err := comparison.Compare(context.Background(), pack, assessments, core)
	if err != nil {
		t.Fatal(err)
	}
	return compared
}
