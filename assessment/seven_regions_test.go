package assessment_test

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"testing"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// The seven invented regions of docs/method.md, counted by a second program
// with exact fractions.

func TestSevenRegionsScoreAsTheMethodSays(t *testing.T) {
	pack := samplePack(t)
	want := published(t, "score")["assessments"].([]any)
	regions := sevenRegions(t)
	if len(want) != len(regions) {
		t.Fatalf("%d assessments, want %d", len(regions), len(want))
	}
	for i, one := range regions {
		expected := want[i].(map[string]any)
		for _, header := range []string{"region", "country", "date", "questionnaire", "scope", "state"} {
			delete(expected, header)
		}
		if path := differs(want[i], plain(t, scoreOf(pack, one)), one.Region.Name); path != "" {
			t.Errorf("%s differs", path)
		}
	}
}

func TestSevenRegionsCompareAsTheMethodSays(t *testing.T) {
	for file, core := range map[string]bool{"compare": false, "compare-core": true} {
		want := published(t, file)
		delete(want, "scope")
		regions := sevenRegions(t)
		slices.Reverse(regions)
		got := plain(t, comparisonOf(compare(t, samplePack(t), regions, core)))
		if path := differs(want, got, file); path != "" {
			t.Errorf("%s differs\n got %v\nwant %v", path, got, want)
		}
	}
}

func scoreOf(pack *questionnaire.Pack, one assessment.Assessment) fields {
	result := scoring.Score(pack, one, one.Scope)
	var reached, dimensions, themes, questions, recommendations []fields
	for _, step := range result.Overall.Reached {
		reached = append(reached, fields{"level": step.Level, "dimensions": step.Dimensions})
	}
	for _, d := range result.Dimensions {
		dimensions = append(dimensions, fields{
			"id": d.ID, "applicable": d.Applicable, "score": d.Score, "coverage": d.Coverage,
			"low": d.Low, "high": d.High, "enough": d.Enough,
		})
	}
	for _, theme := range result.Themes {
		themes = append(themes, fields{"id": theme.ID, "score": theme.Score})
	}
	for _, question := range result.Questions {
		questions = append(questions, questionOf(question))
	}
	ordered := recommendation.Recommend(pack, result, nil)
	for _, r := range ordered {
		recommendations = append(recommendations, fields{
			"question": r.Question, "from": r.From, "to": r.To, "priority": r.Priority, "kind": r.Kind,
		})
	}
	var first []string
	for _, r := range recommendation.FirstFive(ordered) {
		first = append(first, r.Question)
	}
	return fields{
		"overall": fields{
			"score": result.Overall.Score, "securedLevel": result.Overall.Secured,
			"weakest": result.Overall.Weakest, "reached": reached,
		},
		"dimensions": dimensions, "themes": themes, "questions": questions,
		"recommendations": recommendations, "firstFive": first,
	}
}

func questionOf(q scoring.Question) fields {
	groups, target := fields{}, any(nil)
	for _, group := range q.Spread.Groups {
		groups[group.ID] = fields{"median": group.Median, "count": group.Count}
	}
	if q.Target != nil {
		year := any(nil)
		if q.Target.Year != 0 {
			year = q.Target.Year
		}
		target = fields{"level": q.Target.Level, "year": year}
	}
	return fields{
		"id": q.ID, "answer": q.Answer.String(), "value": q.Value, "basis": q.Basis,
		"agreement": q.Spread.Agreement, "median": q.Spread.Median, "lowest": q.Spread.Lowest,
		"highest": q.Spread.Highest, "groups": groups, "outside": q.Spread.Outside,
		"discussed": q.Discussed, "target": target,
	}
}

func comparisonOf(c comparison.Comparison) fields {
	var regions, partners []fields
	for _, entry := range c.Entries {
		dimensions := fields{}
		for _, dimension := range entry.Result.Dimensions {
			dimensions[dimension.ID] = dimension.Score
		}
		region := fields{
			"region": entry.Assessment.Region.Name, "date": string(entry.Assessment.Date),
			"overall": entry.Result.Overall.Score, "rankLow": nil, "rankHigh": nil, "dimensions": dimensions,
		}
		if entry.Rank != nil {
			region["rankLow"], region["rankHigh"] = entry.Rank.Low, entry.Rank.High
		}
		regions = append(regions, region)
	}
	medians := fields{}
	for _, dimension := range c.Dimensions {
		medians[dimension.ID] = dimension.Median
	}
	for _, p := range c.Partners {
		partners = append(partners, fields{
			"learner": c.Entries[p.Learner].Assessment.Region.Name, "host": c.Entries[p.Host].Assessment.Region.Name,
			"dimension": p.Dimension, "difference": p.Difference,
		})
	}
	return fields{
		"questionnaire": c.Pack.Reference().String(), "regions": regions,
		"median": fields{"overall": c.Median, "dimensions": medians}, "partners": partners,
	}
}

func samplePack(t *testing.T) *questionnaire.Pack {
	t.Helper()
	pack, err := questionnaire.Load(os.DirFS("questionnaire/testdata/sample-1.0.0"), "sample-1.0.0")
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

// published reads one of the result files beside docs/method.md.
func published(t *testing.T, name string) map[string]any {
	t.Helper()
	text, err := os.ReadFile("../docs/method/seven-regions-" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var result map[string]any
	if err := json.Unmarshal(text, &result); err != nil {
		t.Fatal(err)
	}
	return result
}

// sevenRegions reads the regions' answers, which hold no fault, by region name.
func sevenRegions(t *testing.T) []assessment.Assessment {
	t.Helper()
	file, err := os.Open("../cmd/compass-cli/testdata/seven-regions.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var regions []assessment.Assessment
	for _, row := range rows[1:] {
		known := slices.IndexFunc(regions, func(a assessment.Assessment) bool { return a.Region.Name == row[0] })
		if known < 0 {
			reference, _ := assessment.ParseReference(row[3])
			known = len(regions)
			regions = append(regions, assessment.Assessment{
				ID: row[0], Region: assessment.Region{Name: row[0], Country: row[1]}, Date: assessment.Date(row[2]),
				Questionnaire: reference, Scope: assessment.Full, State: assessment.Final,
				Agreed: map[string]assessment.Agreed{}, Targets: map[string]assessment.Target{},
				Evidence: map[string][]string{},
			})
		}
		enter(t, &regions[known], row[5], row[6], row[7], row[8], row[9])
	}
	return slices.SortedFunc(slices.Values(regions), func(a, b assessment.Assessment) int {
		if a.Region.Name < b.Region.Name {
			return -1
		}
		return 1
	})
}

// enter takes one row of an answer table into an assessment.
func enter(t *testing.T, a *assessment.Assessment, label, group, question, word, comment string) {
	t.Helper()
	value := any(word)
	if level, err := strconv.Atoi(word); err == nil {
		value = level
	}
	switch {
	case label == "evidence":
		a.Evidence[question] = append(a.Evidence[question], comment)
	case word == "":
	case label == "target":
		target, year := word, "0"
		if len(word) > 1 {
			target, year = word[:1], word[2:]
		}
		level, _ := strconv.Atoi(target)
		by, _ := strconv.Atoi(year)
		a.Targets[question] = assessment.Target{Level: level, Year: by}
	case label == "consensus" && word == "split":
		a.Agreed[question] = assessment.Agreed{NoAgreement: true, Reason: comment}
	case label == "consensus":
		a.Agreed[question] = assessment.Agreed{Answer: answerOf(t, value), Reason: comment}
	default:
		known := slices.IndexFunc(a.Respondents, func(r assessment.Respondent) bool { return r.Label == label })
		if known < 0 {
			known = len(a.Respondents)
			a.Respondents = append(a.Respondents, assessment.Respondent{
				Label: label, Group: group, Answers: map[string]assessment.Answer{},
			})
		}
		a.Respondents[known].Answers[question] = answerOf(t, value)
	}
}
