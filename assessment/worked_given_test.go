package assessment_test

import (
	"fmt"
	"math"
	"testing"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"

	"go.yaml.in/yaml/v3"
)

// given has a field for everything that a worked example may give.
type given struct {
	Scale       questionnaire.Scale
	Consensus   any
	Answers     []any
	Levels      []int
	Groups      map[string][]int
	Questions   []givenQuestion
	Dimensions  yaml.Node // ids, or dimensions with their questions
	Scope       assessment.Scope
	Themes      []string
	Value       float64
	Target      *int
	Comparison  string
	Against     string `yaml:"questionnaire"`
	Assessments []givenAssessment
	Scores      map[string]map[string]*float64
	Region      string
	NotNow      []map[string]string `yaml:"notNow"`
	Core        bool
	A, B        givenScore
}

type givenDimension struct {
	ID        string
	Weight    float64
	Questions []givenQuestion
}

type givenQuestion struct {
	ID      string
	Weight  float64
	Core    bool
	Themes  []string
	Value   any
	Target  *int
	Effort  int
	Horizon string
	Power   string
}

type givenAssessment struct {
	Region        string
	Date          assessment.Date
	Questionnaire string
	Scope         assessment.Scope
	State         assessment.State
}

type givenScore struct{ Score, Low, High float64 }

// built turns dimensions with their values into a pack and an assessment that
// has these values, on the full scope.
func built(t *testing.T, scale questionnaire.Scale, dimensions []givenDimension) (*questionnaire.Pack, assessment.Assessment) {
	t.Helper()
	pack := &questionnaire.Pack{ID: "worked", Version: "1.0.0", Scale: scale, Groups: []string{"public"}}
	if scale == (questionnaire.Scale{}) {
		pack.Scale = questionnaire.Scale{Lowest: 1, Highest: 5}
	}
	answered := assessment.Assessment{
		Scope:  assessment.Full,
		Agreed: map[string]assessment.Agreed{}, Targets: map[string]assessment.Target{},
		Respondents: []assessment.Respondent{
			{Label: "P1", Group: "public", Answers: map[string]assessment.Answer{}},
			{Label: "P2", Group: "public", Answers: map[string]assessment.Answer{}},
		},
	}
	for i, d := range dimensions {
		dimension := questionnaire.Dimension{ID: d.ID, Weight: d.Weight}
		for j, q := range d.Questions {
			if q.ID == "" {
				q.ID = fmt.Sprintf("d%d.q%d", i, j)
			}
			dimension.Questions = append(dimension.Questions, questionnaire.Question{
				ID: q.ID, Core: q.Core, Weight: q.Weight, Themes: q.Themes, Steps: stepsOf(pack.Scale, q),
			})
			answer(t, answered, q.ID, q.Value)
			if q.Target != nil {
				answered.Targets[q.ID] = assessment.Target{Level: *q.Target}
			}
		}
		pack.Dimensions = append(pack.Dimensions, dimension)
	}
	return pack, answered
}

// stepsOf gives every step of the question the properties of the one named.
func stepsOf(scale questionnaire.Scale, q givenQuestion) []questionnaire.Step {
	var steps []questionnaire.Step
	for to := scale.Lowest + 1; to <= scale.Highest; to++ {
		steps = append(steps, questionnaire.Step{To: to, Effort: q.Effort, Horizon: q.Horizon, Power: q.Power})
	}
	return steps
}

// answer gives a question its value: whole levels, "na" and "unknown" agreed,
// half levels as the median of two respondents.
func answer(t *testing.T, a assessment.Assessment, question string, value any) {
	t.Helper()
	if level, ok := number(value); ok {
		if level == math.Trunc(level) {
			a.Agreed[question] = assessment.Agreed{Answer: assessment.AtLevel(int(level))}
			return
		}
		a.Respondents[0].Answers[question] = assessment.AtLevel(int(math.Floor(level)))
		a.Respondents[1].Answers[question] = assessment.AtLevel(int(math.Ceil(level)))
		return
	}
	if value != "blank" {
		a.Agreed[question] = assessment.Agreed{Answer: answerOf(t, value)}
	}
}

// answerOf reads an answer as the worked examples write it.
func answerOf(t *testing.T, value any) assessment.Answer {
	t.Helper()
	if level, ok := value.(int); ok {
		return assessment.AtLevel(level)
	}
	for _, kind := range []assessment.AnswerKind{assessment.NotApplicable, assessment.Unknown} {
		if value == kind.String() {
			return assessment.Answer{Kind: kind}
		}
	}
	t.Fatalf("no answer: %v", value)
	return assessment.Answer{}
}

// scored builds the pack and the assessment of the example and counts it.
func scored(t *testing.T, given given) (*questionnaire.Pack, scoring.Result) {
	t.Helper()
	var dimensions []givenDimension
	if err := given.Dimensions.Decode(&dimensions); err != nil {
		t.Fatal(err)
	}
	pack, answered := built(t, given.Scale, dimensions)
	return pack, scoring.Score(pack, answered, assessment.Full)
}

// manyQuestions is how many equal questions a dimension has where only its
// score is given: agreed levels then give any score in twentieths.
const manyQuestions = 20

// withScores builds a pack whose dimensions can have any score in twentieths,
// and one assessment for each region.
func withScores(t *testing.T, given given) (*questionnaire.Pack, []assessment.Assessment) {
	t.Helper()
	var ids []string
	if err := given.Dimensions.Decode(&ids); err != nil {
		t.Fatal(err)
	}
	var pack *questionnaire.Pack
	var assessments []assessment.Assessment
	for region, scores := range given.Scores {
		var dimensions []givenDimension
		for _, id := range ids {
			dimension := givenDimension{ID: id, Weight: 1}
			for i := range manyQuestions {
				dimension.Questions = append(dimension.Questions, givenQuestion{
					ID: fmt.Sprintf("%s.q%d", id, i), Core: i == 0, Weight: 1, Value: spreadOut(scores[id], i),
				})
			}
			dimensions = append(dimensions, dimension)
		}
		var one assessment.Assessment
		pack, one = built(t, given.Scale, dimensions)
		one.ID, one.Region = region, assessment.Region{Name: region, Country: "XX"}
		one.Date, one.State = "2026-03-10", assessment.Final
		assessments = append(assessments, one)
	}
	return pack, assessments
}

// spreadOut returns the level of one of twenty questions whose mean is score.
func spreadOut(score *float64, question int) any {
	if score == nil {
		return "unknown"
	}
	sum := int(math.Round(*score * manyQuestions))
	if question < sum%manyQuestions {
		return sum/manyQuestions + 1
	}
	return sum / manyQuestions
}
