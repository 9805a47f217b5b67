package assessment_test

import (
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/consensus"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// The laws of counting, held by cases that a generator with fixed seeds makes
// up (made_up_test.go).

const cases = 3000

func TestScoresLieOnTheScaleAndBetweenLowAndHigh(t *testing.T) {
	each(t, func(t *testing.T, numbers *rand.Rand) {
		pack := madeUpPack(numbers)
		result := scoring.Score(pack, madeUpAssessment(numbers, pack), anyScope(numbers))
		lowest, highest := float64(pack.Scale.Lowest), float64(pack.Scale.Highest)
		within := func(name string, score *float64) {
			if score != nil && !(exact.AtLeast(*score, lowest) && exact.AtLeast(highest, *score)) {
				t.Errorf("%s is %v, outside %v to %v", name, *score, lowest, highest)
			}
		}
		for name, score := range scoresIn(result) {
			within(name, score)
		}
		for _, d := range result.Dimensions {
			if d.Score != nil && !(exact.AtLeast(*d.Score, *d.Low) && exact.AtLeast(*d.High, *d.Score)) {
				t.Errorf("%s: %v does not lie between %v and %v", d.ID, *d.Score, *d.Low, *d.High)
			}
		}
	})
}

func TestRaisingOneLevelLowersNoScore(t *testing.T) {
	each(t, func(t *testing.T, numbers *rand.Rand) {
		pack := madeUpPack(numbers)
		scope := anyScope(numbers)
		one := madeUpAssessment(numbers, pack)
		before := scoring.Score(pack, one, scope)
		if !raiseOne(numbers, pack, one) {
			return
		}
		after := scoring.Score(pack, one, scope)
		afterwards := scoresIn(after)
		for name, score := range scoresIn(before) {
			if score == nil {
				continue
			}
			if now := afterwards[name]; now == nil || !exact.AtLeast(*now, *score) {
				t.Errorf("%s was %v and fell", name, *score)
			}
		}
		for i, step := range before.Overall.Reached {
			if after.Overall.Reached[i].Dimensions < step.Dimensions {
				t.Errorf("fewer dimensions reach level %d", step.Level)
			}
		}
		if !notAbove(before.Overall.Secured, after.Overall.Secured) {
			t.Error("the secured level fell")
		}
	})
}

func TestAQuestionThatLosesItsValueRaisesNeitherLowNorTheSecuredLevel(t *testing.T) {
	each(t, func(t *testing.T, numbers *rand.Rand) {
		pack := madeUpPack(numbers)
		scope := anyScope(numbers)
		one := madeUpAssessment(numbers, pack)
		before := scoring.Score(pack, one, scope)
		valued := slices.DeleteFunc(slices.Clone(before.Questions), func(q scoring.Question) bool { return q.Value == nil })
		if len(valued) == 0 {
			return
		}
		question := anyOf(numbers, valued).ID
		loseValue(numbers, one, question)
		after := scoring.Score(pack, one, scope)
		// A question that turns out not to apply leaves all sums, and low may
		// then rise: it lost more than its value.
		if lost, _ := after.Question(question); lost.Answer == assessment.NotApplicable {
			return
		}
		for i, d := range before.Dimensions {
			if d.Applicable && !exact.AtLeast(*d.Low, *after.Dimensions[i].Low) {
				t.Errorf("%s: low rose from %v to %v", d.ID, *d.Low, *after.Dimensions[i].Low)
			}
		}
		if !notAbove(after.Overall.Secured, before.Overall.Secured) {
			t.Error("the secured level rose")
		}
	})
}

func TestTheOrderOfRespondentsChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, numbers *rand.Rand) {
		pack := madeUpPack(numbers)
		one := madeUpAssessment(numbers, pack)
		before := scoring.Score(pack, one, assessment.Full)
		numbers.Shuffle(len(one.Respondents), func(i, j int) {
			one.Respondents[i], one.Respondents[j] = one.Respondents[j], one.Respondents[i]
		})
		if after := scoring.Score(pack, one, assessment.Full); !reflect.DeepEqual(before, after) {
			t.Errorf("\n was %+v\n now %+v", before, after)
		}
	})
}

func TestTheOrderOfRegionsChangesNothing(t *testing.T) {
	for seed := range uint64(20) {
		numbers := rand.New(rand.NewPCG(seed, 1))
		pack := madeUpPack(numbers)
		regions := madeUpRegions(numbers, pack, 2+numbers.IntN(6))
		core := numbers.IntN(2) == 0
		before := compare(t, pack, regions, core)
		numbers.Shuffle(len(regions), func(i, j int) { regions[i], regions[j] = regions[j], regions[i] })
		if after := compare(t, pack, regions, core); !reflect.DeepEqual(before, after) {
			t.Errorf("seed %d:\n was %+v\n now %+v", seed, before, after)
		}
	}
}

func TestTurningTheScaleRoundTurnsAgreementIntoAgreement(t *testing.T) {
	each(t, func(t *testing.T, numbers *rand.Rand) {
		scale := anyScale(numbers)
		var voices, turned []consensus.Voice
		for range numbers.IntN(16) {
			group, level := anyOf(numbers, groups), anyLevel(numbers, scale)
			voices = append(voices, consensus.Voice{Group: group, Answer: assessment.AtLevel(level)})
			turned = append(turned, consensus.Voice{
				Group: group, Answer: assessment.AtLevel(scale.Lowest + scale.Highest - level),
			})
		}
		a, b := consensus.Measure(voices, groups), consensus.Measure(turned, groups)
		if a.Agreement != b.Agreement || a.Outside != b.Outside || a.TwoCamps != b.TwoCamps || a.DiscussFirst != b.DiscussFirst {
			t.Errorf("%v: %+v, turned round %+v", voices, a, b)
		}
	})
}

func TestARegionComparedWithItselfDiffersNowhere(t *testing.T) {
	for seed := range uint64(20) {
		numbers := rand.New(rand.NewPCG(seed, 2))
		pack := madeUpPack(numbers)
		one := madeUpRegions(numbers, pack, 1)[0]
		twin := one
		twin.ID, twin.Date = "twin", "2026-09-02"
		for _, core := range []bool{false, true} {
			compared := compare(t, pack, []assessment.Assessment{one, twin}, core)
			for i, d := range compared.Entries[0].Result.Dimensions {
				other := compared.Entries[1].Result.Dimensions[i]
				if d.Score != nil && comparison.DifferenceOf(d, other, core) != comparison.Similar {
					t.Errorf("seed %d: %s is not similar to itself", seed, d.ID)
				}
				if distance := compared.Dimensions[i].Distance; distance != nil && *distance != 0 {
					t.Errorf("seed %d: %s lies %v from itself", seed, d.ID, *distance)
				}
			}
			if len(compared.Partners) != 0 {
				t.Errorf("seed %d: the region was sent to itself: %v", seed, compared.Partners)
			}
		}
	}
}

// each runs a law on many made-up cases and stops at the first that breaks it.
func each(t *testing.T, law func(t *testing.T, numbers *rand.Rand)) {
	t.Helper()
	for seed := range uint64(cases) {
		law(t, rand.New(rand.NewPCG(seed, 0)))
		if t.Failed() {
			t.Fatalf("the case of seed %d", seed)
		}
	}
}

// scoresIn returns every score of a result by a name.
func scoresIn(result scoring.Result) map[string]*float64 {
	scores := map[string]*float64{"overall": result.Overall.Score}
	for _, q := range result.Questions {
		scores["value of "+q.ID] = q.Value
	}
	for _, d := range result.Dimensions {
		maps.Copy(scores, map[string]*float64{d.ID: d.Score, "low of " + d.ID: d.Low, "high of " + d.ID: d.High})
	}
	for _, theme := range result.Themes {
		scores["theme "+theme.ID] = theme.Score
	}
	return scores
}

// notAbove reports whether a secured level is at most another; an unknown one
// is below all.
func notAbove(level, other *int) bool {
	return level == nil || other != nil && *level <= *other
}

// raiseOne raises one level that was agreed or given by one level, and reports
// whether there was one to raise.
func raiseOne(numbers *rand.Rand, pack *questionnaire.Pack, one assessment.Assessment) bool {
	var raises []func()
	for _, id := range idsOf(pack) {
		if agreed := one.Agreed[id]; mayRise(pack, agreed.Answer) {
			raises = append(raises, func() {
				agreed.Answer.Level++
				one.Agreed[id] = agreed
			})
		}
		for _, respondent := range one.Respondents {
			if given := respondent.Answers[id]; mayRise(pack, given) {
				raises = append(raises, func() { respondent.Answers[id] = assessment.AtLevel(given.Level + 1) })
			}
		}
	}
	if len(raises) == 0 {
		return false
	}
	anyOf(numbers, raises)()
	return true
}

func mayRise(pack *questionnaire.Pack, answer assessment.Answer) bool {
	return answer.Kind == assessment.Level && answer.Level < pack.Scale.Highest
}

// loseValue takes a question's value away, in one of the ways in which that
// happens: the room agrees that it does not know, nobody answers any more, or
// everybody who gave a level now says "don't know".
func loseValue(numbers *rand.Rand, one assessment.Assessment, question string) {
	way := numbers.IntN(3)
	if way == 0 {
		one.Agreed[question] = assessment.Agreed{Answer: assessment.Answer{Kind: assessment.Unknown}}
		return
	}
	delete(one.Agreed, question)
	for _, respondent := range one.Respondents {
		if way == 1 {
			delete(respondent.Answers, question)
		} else if respondent.Answers[question].Kind == assessment.Level {
			respondent.Answers[question] = assessment.Answer{Kind: assessment.Unknown}
		}
	}
}
