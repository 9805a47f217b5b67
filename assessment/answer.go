package assessment

import "strconv"

// An Answer is a maturity level, or one of the ways of giving none. The three
// ways stay apart everywhere: a blank is not a "don't know", and neither is a
// score. The zero value is the blank answer.
type Answer struct {
	Kind  AnswerKind
	Level int // a whole level of the questionnaire's scale; only for a Level
}

// AnswerKind says what an answer is.
type AnswerKind int

// The kinds of answer. A question value can be any of them.
const (
	Blank AnswerKind = iota
	Level
	NotApplicable
	Unknown // "don't know"
)

// answerWords are the kinds as files and the library write them.
var answerWords = map[AnswerKind]string{
	Blank: "blank", Level: "level", NotApplicable: "na", Unknown: "unknown",
}

// String returns the word of files for the kind: blank, level, na, unknown.
func (k AnswerKind) String() string { return answerWords[k] }

// AtLevel returns the answer that names a level.
func AtLevel(level int) Answer { return Answer{Kind: Level, Level: level} }

// String writes an answer as the answer table does: 3, na, unknown, or nothing.
func (a Answer) String() string {
	switch a.Kind {
	case Level:
		return strconv.Itoa(a.Level)
	case Blank:
		return ""
	default:
		return a.Kind.String()
	}
}
