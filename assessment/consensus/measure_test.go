package consensus_test

import (
	"slices"
	"testing"

	"compass/assessment"
	"compass/assessment/consensus"
)

var groups = []string{"public", "business", "civil", "knowledge"}

func at(group string, levels ...int) []consensus.Voice {
	var voices []consensus.Voice
	for _, level := range levels {
		voices = append(voices, consensus.Voice{Group: group, Answer: assessment.AtLevel(level)})
	}
	return voices
}

func TestEveryKindOfAnswerIsCountedApart(t *testing.T) {
	voices := append(at("civil", 0, 3),
		consensus.Voice{Group: "civil", Answer: assessment.Answer{Kind: assessment.NotApplicable}},
		consensus.Voice{Group: "public", Answer: assessment.Answer{Kind: assessment.Unknown}},
		consensus.Voice{Group: "business"},
	)
	s := consensus.Measure(voices, groups)
	if s.Answers != 4 || s.Levels != 2 || s.NotApplicable != 1 || s.Unknown != 1 {
		t.Errorf("got %d answers, %d levels, %d not applicable, %d unknown; want 4, 2, 1, 1",
			s.Answers, s.Levels, s.NotApplicable, s.Unknown)
	}
	if *s.Lowest != 0 || *s.Median != 1.5 || s.Agreement != consensus.Split || s.Outside != 2 {
		t.Errorf("levels 0 and 3: %+v", s)
	}
	if len(s.Groups) != 1 || s.Groups[0].ID != "civil" || s.Groups[0].Levels[3] != 1 {
		t.Errorf("only civil gave levels, got %+v", s.Groups)
	}
}

func TestWithoutALevelThereIsNoNumber(t *testing.T) {
	s := consensus.Measure([]consensus.Voice{{Group: "public", Answer: assessment.Answer{Kind: assessment.Unknown}}}, groups)
	if s.Agreement != consensus.None || s.Median != nil || s.Lowest != nil || s.UpperQuartile != nil || s.DiscussFirst {
		t.Errorf("got %+v", s)
	}
}

func TestGroupsStandInPackOrderAndUnknownOnesBehind(t *testing.T) {
	voices := slices.Concat(at("visitors", 1), at("knowledge", 2), at("guests", 2), at("public", 3))
	var order []string
	for _, group := range consensus.Measure(voices, groups).Groups {
		order = append(order, group.ID)
	}
	if want := []string{"public", "knowledge", "guests", "visitors"}; !slices.Equal(order, want) {
		t.Errorf("got %v, want %v", order, want)
	}
}

func TestOnAShortScaleCampsStandAtItsEnds(t *testing.T) {
	s := consensus.Measure(at("public", 0, 0, 1, 1, 1, 2, 2), groups)
	if s.TwoCamps || s.Agreement != consensus.Agrees {
		t.Errorf("two of seven on either side are no camps: %+v", s)
	}
	s = consensus.Measure(at("public", 0, 0, 1, 1, 2, 2), groups)
	if !s.TwoCamps || s.Agreement != consensus.Split || s.Outside != 0 || !s.DiscussFirst {
		t.Errorf("two of six on either side are camps: %+v", s)
	}
}

func TestTheMoreAnswerTheMoreMayLieOutside(t *testing.T) {
	for n, allowed := range map[int]int{3: 0, 4: 0, 5: 1, 6: 1, 7: 1, 8: 2, 10: 2, 11: 3, 13: 3, 14: 4} {
		for outside := range allowed + 2 {
			levels := make([]int, n)
			for i := range levels {
				levels[i] = 3
			}
			for i := range outside { // on both sides in turn, so that there are no camps
				levels[i] = 1 + 4*(i%2)
			}
			want := consensus.Agrees
			if outside > allowed {
				want = consensus.Split
			}
			if s := consensus.Measure(at("public", levels...), groups); s.Agreement != want || s.Outside != outside {
				t.Errorf("%v: %s with %d outside, want %s", levels, s.Agreement, s.Outside, want)
			}
		}
	}
}
