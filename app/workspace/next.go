package workspace

import (
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// A NextKind says what the next thing to do with an assessment is.
type NextKind string

// The kinds of next things, in the order in which they come.
const (
	NextStart  NextKind = "start"  // nothing is answered: answer the first question
	NextAnswer NextKind = "answer" // questions to which nobody gave an answer
	NextTalk   NextKind = "talk"   // questions that people answered and nobody agreed on
	NextReview NextKind = "review" // questions marked for review
	NextFinish NextKind = "finish" // nothing is left: read the result and finalise
	NextReport NextKind = "report" // final: write the report, compare
)

// Next is the next thing to do with an assessment.
type Next struct {
	Kind NextKind
	// Questions are the addresses that it is about, in pack order; the first is
	// the one to go to. None where it is about the whole assessment.
	Questions []string
	// Apart are those of the questions to agree on whose answers lie far apart.
	Apart []string
}

// NextOf says what comes next: first what nobody answered, then what people
// answered and nobody agreed on, then what was marked for review. A question
// that was discussed without agreement is dealt with.
func NextOf(pack *questionnaire.Pack, of assessment.Assessment) Next {
	if of.State == assessment.Final {
		return Next{Kind: NextReport}
	}
	result := scoring.Score(pack, of, of.Scope)
	var open, unagreed, apart, marked []string
	for _, question := range result.Questions {
		switch {
		case isOpen(question):
			open = append(open, question.ID)
		case question.Unagreed():
			unagreed = append(unagreed, question.ID)
			if question.Spread.DiscussFirst {
				apart = append(apart, question.ID)
			}
		}
		if of.Marked[question.ID] {
			marked = append(marked, question.ID)
		}
	}
	switch {
	case len(open) > 0 && len(open) == len(result.Questions):
		return Next{Kind: NextStart, Questions: open}
	case len(open) > 0:
		return Next{Kind: NextAnswer, Questions: open}
	case len(unagreed) > 0:
		return Next{Kind: NextTalk, Questions: unagreed, Apart: apart}
	case len(marked) > 0:
		return Next{Kind: NextReview, Questions: marked}
	default:
		return Next{Kind: NextFinish}
	}
}

// isOpen reports whether nobody has said anything to a question.
func isOpen(question scoring.Question) bool {
	return question.Answer == assessment.Blank && !question.Discussed
}
