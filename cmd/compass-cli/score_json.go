package main

import (
	"compass/app/workspace"
	"compass/assessment/scoring"
)

// scored is what is counted of one assessment, for other programs. A number
// that does not exist is null, never 0.
type scored struct {
	listed
	Overall         scoredOverall          `json:"overall"`
	Dimensions      []scoredDimension      `json:"dimensions"`
	Themes          []scoredTheme          `json:"themes"`
	Questions       []scoredQuestion       `json:"questions"`
	Recommendations []scoredRecommendation `json:"recommendations"`
	FirstFive       []string               `json:"firstFive"`
}

type scoredOverall struct {
	Score        *float64        `json:"score"`
	SecuredLevel *int            `json:"securedLevel"`
	Weakest      *string         `json:"weakest"`
	Reached      []scoredReached `json:"reached"`
}

type scoredReached struct {
	Level      int `json:"level"`
	Dimensions int `json:"dimensions"`
}

type scoredDimension struct {
	ID         string   `json:"id"`
	Applicable bool     `json:"applicable"`
	Score      *float64 `json:"score"`
	Coverage   *float64 `json:"coverage"`
	Low        *float64 `json:"low"`
	High       *float64 `json:"high"`
	Enough     bool     `json:"enough"`
}

type scoredTheme struct {
	ID    string   `json:"id"`
	Score *float64 `json:"score"`
}

type scoredQuestion struct {
	ID        string                 `json:"id"`
	Answer    string                 `json:"answer"`
	Value     *float64               `json:"value"`
	Basis     string                 `json:"basis"`
	Agreement string                 `json:"agreement"`
	Median    *float64               `json:"median"`
	Lowest    *int                   `json:"lowest"`
	Highest   *int                   `json:"highest"`
	Groups    map[string]scoredGroup `json:"groups"`
	Outside   int                    `json:"outside"`
	Discussed bool                   `json:"discussed"`
	Target    *scoredTarget          `json:"target"`
}

type scoredGroup struct {
	Median float64 `json:"median"`
	Count  int     `json:"count"`
}

type scoredTarget struct {
	Level int  `json:"level"`
	Year  *int `json:"year"`
}

type scoredRecommendation struct {
	Question string  `json:"question"`
	From     int     `json:"from"`
	To       int     `json:"to"`
	Priority float64 `json:"priority"`
	Kind     string  `json:"kind"`
}

func scoredOf(one workspace.Opened) scored {
	a, result := one.Assessment, one.Result
	s := scored{
		listed:          listedOf(a.ID, a.Region, a.Date, a.Questionnaire, a.Scope, a.State),
		Overall:         overallOf(result.Overall),
		Dimensions:      make([]scoredDimension, 0, len(result.Dimensions)),
		Themes:          make([]scoredTheme, 0, len(result.Themes)),
		Questions:       make([]scoredQuestion, 0, len(result.Questions)),
		Recommendations: make([]scoredRecommendation, 0, len(one.Recommendations)),
		FirstFive:       make([]string, 0, len(one.FirstFive)),
	}
	for _, d := range result.Dimensions {
		s.Dimensions = append(s.Dimensions, scoredDimension{d.ID, d.Applicable, d.Score, d.Coverage, d.Low, d.High, d.Enough})
	}
	for _, theme := range result.Themes {
		s.Themes = append(s.Themes, scoredTheme{theme.ID, theme.Score})
	}
	for _, question := range result.Questions {
		s.Questions = append(s.Questions, questionOf(question))
	}
	for _, r := range one.Recommendations {
		s.Recommendations = append(s.Recommendations, scoredRecommendation{r.Question, r.From, r.To, r.Priority, string(r.Kind)})
	}
	for _, r := range one.FirstFive {
		s.FirstFive = append(s.FirstFive, r.Question)
	}
	return s
}

func overallOf(overall scoring.Overall) scoredOverall {
	scored := scoredOverall{Score: overall.Score, SecuredLevel: overall.Secured, Reached: []scoredReached{}}
	if overall.Weakest != "" {
		scored.Weakest = &overall.Weakest
	}
	for _, reached := range overall.Reached {
		scored.Reached = append(scored.Reached, scoredReached{reached.Level, reached.Dimensions})
	}
	return scored
}

func questionOf(question scoring.Question) scoredQuestion {
	spread := question.Spread
	scored := scoredQuestion{
		ID: question.ID, Answer: question.Answer.String(), Value: question.Value, Basis: string(question.Basis),
		Agreement: string(spread.Agreement), Median: spread.Median, Lowest: spread.Lowest, Highest: spread.Highest,
		Groups: map[string]scoredGroup{}, Outside: spread.Outside, Discussed: question.Discussed,
	}
	for _, group := range spread.Groups {
		scored.Groups[group.ID] = scoredGroup{group.Median, group.Count}
	}
	if target := question.Target; target != nil {
		scored.Target = &scoredTarget{Level: target.Level}
		if target.Year != 0 {
			scored.Target.Year = &target.Year
		}
	}
	return scored
}
