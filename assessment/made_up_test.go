package assessment_test

import (
	"fmt"
	"math/rand/v2"

	"compass/assessment"
	"compass/assessment/questionnaire"
)

// Packs and assessments that a generator makes up, the same for the same
// numbers.

var (
	groups  = []string{"public", "business", "civil", "knowledge"}
	themes  = []string{"migration", "climate"}
	scales  = []questionnaire.Scale{{Lowest: 0, Highest: 2}, {Lowest: 0, Highest: 3}, {Lowest: 1, Highest: 5}, {Lowest: 1, Highest: 7}}
	weights = []float64{0.1, 0.5, 1, 1, 1, 2, 3}
)

func anyOf[T any](numbers *rand.Rand, choices []T) T { return choices[numbers.IntN(len(choices))] }

func anyScale(numbers *rand.Rand) questionnaire.Scale { return anyOf(numbers, scales) }

func anyScope(numbers *rand.Rand) assessment.Scope {
	return anyOf(numbers, []assessment.Scope{assessment.Quick, assessment.Full})
}

func anyLevel(numbers *rand.Rand, scale questionnaire.Scale) int {
	return scale.Lowest + numbers.IntN(scale.Highest-scale.Lowest+1)
}

// madeUpPack has up to five dimensions of up to five questions, of which at
// least the first is a core question.
func madeUpPack(numbers *rand.Rand) *questionnaire.Pack {
	pack := &questionnaire.Pack{ID: "made-up", Version: "1.0.0", Scale: anyScale(numbers), Groups: groups, Themes: themes}
	for d := range 1 + numbers.IntN(5) {
		dimension := questionnaire.Dimension{ID: fmt.Sprintf("d%d", d), Weight: anyOf(numbers, weights)}
		for q := range 1 + numbers.IntN(5) {
			question := questionnaire.Question{
				ID: fmt.Sprintf("d%d.q%d", d, q), Core: q == 0 || numbers.IntN(3) == 0, Weight: anyOf(numbers, weights),
			}
			if numbers.IntN(3) == 0 {
				question.Themes = []string{anyOf(numbers, themes)}
			}
			dimension.Questions = append(dimension.Questions, question)
		}
		pack.Dimensions = append(pack.Dimensions, dimension)
	}
	return pack
}

// madeUpAssessment has up to twelve respondents. In some assessments levels
// are rare, in others everything is answered.
func madeUpAssessment(numbers *rand.Rand, pack *questionnaire.Pack) assessment.Assessment {
	one := assessment.Assessment{
		ID: "made-up", Questionnaire: pack.Reference(), Scope: assessment.Full, State: assessment.Final,
		Region: assessment.Region{Name: "Made Up", Country: "XX"}, Date: "2026-09-01",
		Agreed: map[string]assessment.Agreed{}, Targets: map[string]assessment.Target{}, Evidence: map[string][]string{},
	}
	gaps := numbers.IntN(6)
	for i := range numbers.IntN(13) {
		answers := map[string]assessment.Answer{}
		for _, id := range idsOf(pack) {
			answers[id] = madeUpAnswer(numbers, pack, gaps)
		}
		one.Respondents = append(one.Respondents, assessment.Respondent{
			Label: fmt.Sprintf("P%d", i+1), Group: anyOf(numbers, groups), Answers: answers,
		})
	}
	for _, id := range idsOf(pack) {
		switch numbers.IntN(6) {
		case 0, 1:
			one.Agreed[id] = assessment.Agreed{Answer: madeUpAnswer(numbers, pack, gaps), Reason: "a reason"}
		case 2:
			one.Agreed[id] = assessment.Agreed{NoAgreement: true, Reason: "two views"}
		case 3:
			one.Targets[id] = assessment.Target{Level: anyLevel(numbers, pack.Scale)}
			one.Evidence[id] = []string{"a report"}
		}
	}
	return one
}

// madeUpAnswer gives no level in about gaps of nine answers.
func madeUpAnswer(numbers *rand.Rand, pack *questionnaire.Pack, gaps int) assessment.Answer {
	if numbers.IntN(9) >= gaps {
		return assessment.AtLevel(anyLevel(numbers, pack.Scale))
	}
	kinds := []assessment.AnswerKind{assessment.Blank, assessment.NotApplicable, assessment.Unknown}
	return assessment.Answer{Kind: anyOf(numbers, kinds)}
}

func madeUpRegions(numbers *rand.Rand, pack *questionnaire.Pack, count int) []assessment.Assessment {
	var regions []assessment.Assessment
	for i := range count {
		one := madeUpAssessment(numbers, pack)
		one.ID = fmt.Sprintf("assessment-%d", i)
		one.Region.Name = fmt.Sprintf("Region %c", 'A'+i)
		regions = append(regions, one)
	}
	return regions
}

func idsOf(pack *questionnaire.Pack) []string {
	var ids []string
	for _, dimension := range pack.Dimensions {
		for _, question := range dimension.Questions {
			ids = append(ids, question.ID)
		}
	}
	return ids
}
