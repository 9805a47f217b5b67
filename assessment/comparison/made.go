package comparison

import (
	"slices"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// Below these an assessment carries a mark beside its region.
const (
	fewVoices  = 5
	fewGroups  = 3
	longMonths = 24 // assessments further apart are marked
)

// madeOf says how an assessment came about. A voice is a respondent who
// answered a question in scope.
func madeOf(pack *questionnaire.Pack, a assessment.Assessment, result scoring.Result) Made {
	var made Made
	var present []string
	for _, respondent := range a.Respondents {
		answered := slices.ContainsFunc(result.Questions, func(q scoring.Question) bool {
			return respondent.Answers[q.ID].Kind != assessment.Blank
		})
		if answered {
			made.Voices++
			present = append(present, respondent.Group)
		}
	}
	for _, group := range pack.Groups {
		if slices.Contains(present, group) {
			made.Groups = append(made.Groups, group)
		}
	}
	agreed, evident := 0, 0
	for _, question := range result.Questions {
		if question.Basis == scoring.ByConsensus {
			agreed++
		}
		if len(a.Evidence[question.ID]) > 0 {
			evident++
		}
	}
	if questions := float64(len(result.Questions)); questions > 0 {
		made.AgreedShare, made.EvidenceShare = float64(agreed)/questions, float64(evident)/questions
	}
	made.FewVoices = made.Voices < fewVoices
	made.FewGroups = len(made.Groups) < fewGroups
	return made
}

// markOld marks the assessments that are more than 24 months older than the
// newest one. Marking both ends of the distance would let one old assessment
// mark all others.
func markOld(entries []Compared) {
	var newest assessment.Date
	for _, entry := range entries {
		newest = max(newest, entry.Assessment.Date)
	}
	for i, entry := range entries {
		entries[i].Made.Old = farApart(entry.Assessment.Date, newest)
	}
}

// farApart reports whether two days lie more than 24 months apart; 24 months
// to the day are not more.
func farApart(a, b assessment.Date) bool {
	earlier, later := min(a, b).Time(), max(a, b).Time()
	return earlier.AddDate(0, longMonths, 0).Before(later)
}
