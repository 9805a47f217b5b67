package storage

import (
	"database/sql"

	"compass/assessment"
)

// splitKind is the word for "discussed, not agreed", in the library and in
// revisions.
const splitKind = "split"

// answerColumns are how an answer stands in the library: its kind and, only
// for a level, the level.
type answerColumns struct {
	Kind  string
	Level sql.NullInt64
}

func columnsOf(answer assessment.Answer) answerColumns {
	return answerColumns{
		Kind:  answer.Kind.String(),
		Level: sql.NullInt64{Int64: int64(answer.Level), Valid: answer.Kind == assessment.Level},
	}
}

// answerKinds are the kinds by their words.
var answerKinds = map[string]assessment.AnswerKind{
	assessment.Blank.String():         assessment.Blank,
	assessment.Level.String():         assessment.Level,
	assessment.NotApplicable.String(): assessment.NotApplicable,
	assessment.Unknown.String():       assessment.Unknown,
}

func (c answerColumns) answer() assessment.Answer {
	return assessment.Answer{Kind: answerKinds[c.Kind], Level: int(c.Level.Int64)}
}

// agreedColumns are columnsOf for what the room agreed.
func agreedColumns(agreed assessment.Agreed) answerColumns {
	if agreed.NoAgreement {
		return answerColumns{Kind: splitKind}
	}
	return columnsOf(agreed.Answer)
}

func (c answerColumns) agreed(reason string) assessment.Agreed {
	if c.Kind == splitKind {
		return assessment.Agreed{NoAgreement: true, Reason: reason}
	}
	return assessment.Agreed{Answer: c.answer(), Reason: reason}
}

// agreedText writes what was agreed as a revision does.
func agreedText(agreed assessment.Agreed) string {
	if agreed.NoAgreement {
		return splitKind
	}
	return agreed.Answer.String()
}
