package storage

import (
	"strconv"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// check returns everything that keeps the assessment out of the library;
// nothing is written before it found nothing.
func check(a assessment.Assessment, pack *questionnaire.Pack) problem.List {
	c := checking{assessment: a, pack: pack}
	c.head()
	c.respondents()
	for _, question := range sortedKeys(a.Agreed) {
		c.question(question)
		c.answer(question, a.Agreed[question].Answer)
	}
	for _, question := range sortedKeys(a.Evidence) {
		c.question(question)
	}
	for _, question := range sortedKeys(a.Targets) {
		c.question(question)
		c.target(question, a.Targets[question])
	}
	for _, question := range sortedKeys(a.Marked) {
		c.question(question)
	}
	return c.found
}

// checking looks at one assessment and gathers what is wrong.
type checking struct {
	assessment assessment.Assessment
	pack       *questionnaire.Pack
	found      problem.List
}

func (c *checking) add(code problem.Code, facts problem.Facts) {
	c.found = append(c.found, problem.Problem{Code: code, Facts: facts})
}

func (c *checking) head() {
	a := c.assessment
	if strings.TrimSpace(a.Region.Name) == "" || len(a.Region.Country) != 2 {
		c.add(problem.RegionIncomplete, problem.Facts{"region": a.Region.Name, "country": a.Region.Country})
	}
	if _, ok := assessment.ParseDate(string(a.Date)); !ok {
		c.add(problem.DateInvalid, problem.Facts{"date": string(a.Date)})
	}
}

func (c *checking) respondents() {
	seen := map[string]bool{}
	for _, respondent := range c.assessment.Respondents {
		switch {
		case strings.TrimSpace(respondent.Label) == "":
			c.add(problem.RespondentNameless, nil)
		case seen[respondent.Label]:
			c.add(problem.RespondentTwice, problem.Facts{"respondent": respondent.Label})
		}
		seen[respondent.Label] = true
		c.group(respondent.Group)
		for _, question := range sortedKeys(respondent.Answers) {
			c.question(question)
			c.answer(question, respondent.Answers[question])
		}
		for _, question := range sortedKeys(respondent.Comments) {
			if _, answered := respondent.Answers[question]; !answered {
				c.question(question)
			}
		}
	}
}

func (c *checking) group(group string) {
	for _, known := range c.pack.Groups {
		if known == group {
			return
		}
	}
	c.add(problem.GroupUnknown, problem.Facts{"group": group, "groups": strings.Join(c.pack.Groups, ", ")})
}

// question checks that the questionnaire has the question and that the
// assessment asks it.
func (c *checking) question(id string) {
	question, ok := c.pack.Question(id)
	switch {
	case !ok:
		c.add(problem.UnknownQuestion, problem.Facts{"question": id, "questionnaire": c.pack.Reference().String()})
	case c.assessment.Scope == assessment.Quick && !question.Core:
		c.add(problem.QuestionOutOfScope, problem.Facts{"question": id})
	}
}

func (c *checking) answer(question string, answer assessment.Answer) {
	if answer.Kind == assessment.Level {
		c.level(question, answer.Level)
	}
}

func (c *checking) level(question string, level int) {
	scale := c.pack.Scale
	if scale.Has(level) {
		return
	}
	c.add(problem.LevelOutsideScale, problem.Facts{"level": strconv.Itoa(level), "question": question,
		"lowest": strconv.Itoa(scale.Lowest), "highest": strconv.Itoa(scale.Highest)})
}

func (c *checking) target(question string, target assessment.Target) {
	c.level(question, target.Level)
	if target.Year != 0 && target.Year < c.assessment.Date.Year() {
		c.add(problem.TargetYearTooEarly, problem.Facts{
			"year": strconv.Itoa(target.Year), "date": string(c.assessment.Date)})
	}
}
