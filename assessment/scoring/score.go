package scoring

import (
	"compass/assessment"
	"compass/assessment/consensus"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
)

// Score counts an assessment over the questions of a scope, which is the
// assessment's own or, to put a full assessment beside quick scans, Quick.
// Answers to questions that the pack does not have or the scope does not ask
// count nowhere.
func Score(pack *questionnaire.Pack, a assessment.Assessment, scope assessment.Scope) Result {
	result := Result{Scale: pack.Scale, Scope: scope}
	for _, dimension := range pack.InScope(scope) {
		questions := make([]Question, 0, len(dimension.Questions))
		for _, question := range dimension.Questions {
			questions = append(questions, questionOf(pack, a, dimension.ID, question))
		}
		result.Dimensions = append(result.Dimensions, dimensionOf(pack.Scale, dimension, questions))
		result.Questions = append(result.Questions, questions...)
	}
	if scope == assessment.Full {
		result.Themes = themesOf(pack, result)
	}
	result.Overall = overallOf(result)
	return result
}

// Shown counts an assessment as it is shown: over its own scope, but a quick
// scan that was extended goes on showing its core result, marked CoreOnly,
// until every applicable dimension has enough answers.
func Shown(pack *questionnaire.Pack, a assessment.Assessment) Result {
	result := Score(pack, a, a.Scope)
	if !a.Extended || a.Scope != assessment.Full {
		return result
	}
	for _, dimension := range result.Dimensions {
		if dimension.Applicable && !dimension.Enough {
			core := Score(pack, a, assessment.Quick)
			core.CoreOnly = true
			return core
		}
	}
	return result
}

// questionOf finds a question's value and describes its answers.
func questionOf(pack *questionnaire.Pack, a assessment.Assessment, dimension string, q questionnaire.Question) Question {
	voices := make([]consensus.Voice, 0, len(a.Respondents))
	for _, respondent := range a.Respondents {
		voices = append(voices, consensus.Voice{Group: respondent.Group, Answer: respondent.Answers[q.ID]})
	}
	agreed := a.Agreed[q.ID]
	question := Question{
		ID: q.ID, Dimension: dimension, Core: q.Core, Weight: q.Weight,
		Spread:    consensus.Measure(voices, pack.Groups),
		Discussed: agreed.NoAgreement,
		Reason:    agreed.Reason,
	}
	if target, ok := a.Targets[q.ID]; ok {
		question.Target = &target
	}
	if agreed.Answer.Kind != assessment.Blank && !agreed.NoAgreement {
		byConsensus(&question, agreed.Answer)
	} else {
		byRespondents(&question, voices)
	}
	return question
}

// byConsensus takes what the room agreed on, whatever respondents said.
func byConsensus(question *Question, agreed assessment.Answer) {
	question.Basis = ByConsensus
	question.Answer = agreed.Kind
	if agreed.Kind == assessment.Level {
		question.Value = new(float64(agreed.Level))
	}
}

// byRespondents takes the median if at least half of those who answered gave a
// level, "not applicable" if more than half said so, and else no value.
func byRespondents(question *Question, voices []consensus.Voice) {
	spread := question.Spread
	question.Basis = ByRespondents
	switch {
	case spread.Answers == 0:
		question.Basis = ByNobody
		question.Answer = assessment.Blank
	case 2*spread.Levels >= spread.Answers:
		question.Answer = assessment.Level
		question.Value = spread.Median
	case 2*spread.NotApplicable > spread.Answers:
		question.Answer = assessment.NotApplicable
	default:
		question.Basis = ByNobody
		question.Answer = assessment.Unknown
		return
	}
	question.Dominant = dominant(voices, question.Answer)
}

// dominant names the group with more than half of the voices that gave the
// kind of answer which became the outcome.
func dominant(voices []consensus.Voice, kind assessment.AnswerKind) string {
	if kind == assessment.Blank {
		return ""
	}
	total, byGroup := 0, map[string]int{}
	for _, voice := range voices {
		if voice.Answer.Kind == kind {
			total++
			byGroup[voice.Group]++
		}
	}
	for group, count := range byGroup {
		if 2*count > total {
			return group
		}
	}
	return ""
}

// themesOf counts every theme over its tagged questions, weighted by the
// questions' own weights; a score needs two values.
func themesOf(pack *questionnaire.Pack, result Result) []Theme {
	var themes []Theme
	for _, id := range pack.Themes {
		theme := Theme{ID: id}
		var mean weightedMean
		for _, question := range result.Questions {
			if !tagged(pack, question.ID, id) {
				continue
			}
			theme.Questions = append(theme.Questions, question.ID)
			if question.Value != nil {
				mean.add(*question.Value, question.Weight)
			}
		}
		if mean.count >= 2 {
			theme.Score = mean.value()
		}
		themes = append(themes, theme)
	}
	return themes
}

func tagged(pack *questionnaire.Pack, question, theme string) bool {
	q, _ := pack.Question(question)
	for _, id := range q.Themes {
		if id == theme {
			return true
		}
	}
	return false
}

// A weightedMean gathers numbers with their weights.
type weightedMean struct {
	sum, weight float64
	count       int
}

func (m *weightedMean) add(number, weight float64) {
	m.sum += weight * number
	m.weight += weight
	m.count++
}

// value returns the mean, nil of nothing.
func (m weightedMean) value() *float64 {
	if m.count == 0 {
		return nil
	}
	return new(m.sum / m.weight)
}

// share returns part of whole, 0 to 1, for judging; 0 of nothing.
func share(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return exact.Round(part / whole)
}
