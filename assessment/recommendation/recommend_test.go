package recommendation_test

import (
	"slices"
	"testing"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// pack has dimensions of three questions each on the scale 0 to 3; every step
// is a project of medium length.
func pack(dimensions ...string) *questionnaire.Pack {
	pack := &questionnaire.Pack{ID: "small", Version: "1.0.0", Scale: questionnaire.Scale{Highest: 3}}
	for _, id := range dimensions {
		dimension := questionnaire.Dimension{ID: id, Weight: 1}
		for _, question := range []string{"first", "second", "third"} {
			steps := []questionnaire.Step{}
			for to := 1; to <= 3; to++ {
				steps = append(steps, questionnaire.Step{To: to, Effort: 2, Horizon: "medium", Power: "region"})
			}
			dimension.Questions = append(dimension.Questions, questionnaire.Question{
				ID: id + "." + question, Core: question == "first", Weight: 1, Steps: steps,
			})
		}
		pack.Dimensions = append(pack.Dimensions, dimension)
	}
	return pack
}

// allAt is the result of an assessment with every question agreed at a level.
func allAt(pack *questionnaire.Pack, level int, targets map[string]assessment.Target) scoring.Result {
	one := assessment.Assessment{Agreed: map[string]assessment.Agreed{}, Targets: targets}
	for _, dimension := range pack.Dimensions {
		for _, question := range dimension.Questions {
			one.Agreed[question.ID] = assessment.Agreed{Answer: assessment.AtLevel(level)}
		}
	}
	return scoring.Score(pack, one, assessment.Full)
}

func questions(recommendations []recommendation.Recommendation) []string {
	var ids []string
	for _, r := range recommendations {
		ids = append(ids, r.Question)
	}
	return ids
}

func TestASetTargetListsTheLaterStepsAsThePath(t *testing.T) {
	p := pack("plans")
	result := allAt(p, 0, map[string]assessment.Target{"plans.second": {Level: 3}})
	for _, r := range recommendation.Recommend(p, result, nil) {
		var path []int
		for _, step := range r.Path {
			path = append(path, step.To)
		}
		want := []int(nil)
		if r.Question == "plans.second" {
			want = []int{2, 3}
		}
		if r.From != 0 || r.To != 1 || r.Step.To != 1 || !slices.Equal(path, want) {
			t.Errorf("%s goes from %d to %d by %v, want from 0 to 1 by %v", r.Question, r.From, r.To, path, want)
		}
		if r.Why.TargetSet != (r.Question == "plans.second") {
			t.Errorf("%s: target set %t", r.Question, r.Why.TargetSet)
		}
	}
}

func TestImportanceMovesADimensionForward(t *testing.T) {
	p := pack("plans", "money")
	ordered := recommendation.Recommend(p, allAt(p, 1, nil), map[string]float64{"money": 2})
	want := []string{"money.first", "money.second", "money.third", "plans.first", "plans.second", "plans.third"}
	if got := questions(ordered); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	// need 1 + 2/3 + 2/3, gap 1, effort 2
	if got, want := ordered[0].Priority, 2*(1+4.0/3)*2/3; got-want > 1e-9 || want-got > 1e-9 {
		t.Errorf("priority %v, want %v", got, want)
	}
}

func TestAReportPrintsTheFirstFiveThenTwoOfEachDimensionThenTheRest(t *testing.T) {
	p := pack("plans", "money", "people", "places")
	first, further, rest := recommendation.Arrange(recommendation.Recommend(p, allAt(p, 1, nil), nil))
	want := []string{"plans.first", "money.first", "people.first", "places.first", "plans.second"}
	if got := questions(first); !slices.Equal(got, want) {
		t.Errorf("first five %v, want %v", got, want)
	}
	want = []string{"money.second", "people.second", "places.second"}
	if got := questions(further); !slices.Equal(got, want) {
		t.Errorf("further %v, want %v", got, want)
	}
	want = []string{"plans.third", "money.third", "people.third", "places.third"}
	if got := questions(rest); !slices.Equal(got, want) {
		t.Errorf("rest %v, want %v", got, want)
	}
}

func TestWithoutStepsOrValuesThereIsNothingToRecommend(t *testing.T) {
	p := pack("plans")
	for i := range p.Dimensions[0].Questions {
		p.Dimensions[0].Questions[i].Steps = nil
	}
	if got := recommendation.Recommend(p, allAt(p, 1, nil), nil); len(got) != 0 {
		t.Errorf("a pack without steps recommends %v", questions(got))
	}
	p = pack("plans")
	if got := recommendation.Recommend(p, scoring.Score(p, assessment.Assessment{}, assessment.Full), nil); len(got) != 0 {
		t.Errorf("an empty assessment leads to %v", questions(got))
	}
	if got := recommendation.Recommend(p, allAt(p, 3, nil), nil); len(got) != 0 {
		t.Errorf("the highest level leads to %v", questions(got))
	}
}
