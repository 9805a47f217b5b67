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
	NextTalk   NextKind = "talk"   // answers that lie apart and are not agreed
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
}

// NextOf says what comes next: first what nobody answered, then what needs
// talk, then what was marked for review. A question that was discussed without
// agreement is dealt with, and so is one on which the answers of single people
// lie together.
func NextOf(pack *questionnaire.Pack, of assessment.Assessment) Next {
	if of.State == assessment.Final {
		return Next{Kind: NextReport}
	}
	result := scoring.Score(pack, of, of.Scope)
	var open, apart, marked []string
	for _, question := range result.Questions {
		switch {
		case isOpen(question):
			open = append(open, question.ID)
		case question.Basis != scoring.ByConsensus && !question.Discussed && question.Spread.DiscussFirst:
			apart = append(apart, question.ID)
		}
		if of.Marked[question.ID] {
			marked = append(marked, question.ID)
		}
	}
	switch {
	case len(open) > 0 && len(open) == len(result.Questions):
		return Next{NextStart, open}
	case len(open) > 0:
		return Next{NextAnswer, open}
	case len(apart) > 0:
		return Next{NextTalk, apart}
	case len(marked) > 0:
		return Next{NextReview, marked}
	default:
		return Next{Kind: NextFinish}
	}
}

// isOpen reports whether nobody has said anything to a question.
func isOpen(question scoring.Question) bool {
	return question.Answer == assessment.Blank && !question.Discussed
}
