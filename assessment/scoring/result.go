// Package scoring turns the answers of one assessment into question values,
// dimension scores, the staircase and the secured level.
//
// [Score] is a pure function: the same pack and assessment give the same
// result, in the window, on the command line and in the report. A number that
// does not exist is nil, never 0. The rules are the product's own, explained
// with worked examples in docs/method.md.
package scoring

import (
	"compass/assessment"
	"compass/assessment/consensus"
	"compass/assessment/questionnaire"
)

// A Result is everything that is counted of one assessment. Scores lie on the
// pack's scale and are not rounded.
type Result struct {
	Scale      questionnaire.Scale
	Scope      assessment.Scope
	Dimensions []Dimension // in scope, pack order
	Questions  []Question  // in scope, pack order
	Themes     []Theme     // pack order; none in a quick scan
	Overall    Overall
	// CoreOnly marks the core result of a quick scan that was extended and has
	// not yet enough answers to show the full one; see [Shown].
	CoreOnly bool
}

// Dimension is the outcome of one dimension.
type Dimension struct {
	ID         string
	Weight     float64
	Applicable bool     // false where every question is not applicable
	Enough     bool     // enough answers for a score; false where not applicable
	Score      *float64 // nil without enough answers
	Low, High  *float64 // the score if every missing value were the lowest, the highest level; nil where not applicable
	Coverage   *float64 // weight with a value ÷ weight applicable, 0 to 1; nil where not applicable
	Questions  int      // in scope
	Applying   int      // of these, applicable
	Valued     int      // of these, with a value
}

// Question is the outcome of one question.
type Question struct {
	ID        string
	Dimension string
	Core      bool
	Weight    float64
	Answer    assessment.AnswerKind
	Value     *float64 // x.5 can occur; nil where Answer is not a level
	Basis     Basis
	Spread    consensus.Spread
	Discussed bool // "discussed, not agreed"
	Reason    string
	Target    *assessment.Target // as set by people; nil where none
	// Dominant is the id of the stakeholder group with more than half of the
	// voices behind a provisional value (those who gave a level, or who said
	// "not applicable" where that is the outcome); empty where there is none.
	Dominant string
}

// Unagreed reports whether people answered the question and the room has not
// dealt with it: nothing is agreed, and it was not discussed without agreement.
func (q Question) Unagreed() bool {
	return q.Answer != assessment.Blank && q.Basis != ByConsensus && !q.Discussed
}

// Gap returns the levels from the value up to the target that people set, at
// least 0; nil where the target or the value is missing.
func (q Question) Gap() *float64 {
	if q.Target == nil || q.Value == nil {
		return nil
	}
	return new(max(0, float64(q.Target.Level)-*q.Value))
}

// Basis says where a question's value comes from.
type Basis string

// The bases of a value. A value by respondents is provisional.
const (
	ByConsensus   Basis = "consensus"
	ByRespondents Basis = "respondents"
	ByNobody      Basis = "none"
)

// Theme is the outcome of one theme over its tagged questions.
type Theme struct {
	ID        string
	Score     *float64 // nil with fewer than two values
	Questions []string // addresses of the tagged questions in scope
}

// Overall is the outcome of the whole assessment.
type Overall struct {
	Score   *float64 // nil where too few dimensions have enough answers
	Secured *int     // nil while unknown
	Weakest string   // id of the dimension with the lowest score; empty while there is none
	Reached []Reached
	// Applicable is the number of applicable dimensions, the staircase's
	// "of ten".
	Applicable int
	// HeldBack names what keeps the secured level from the next one, in pack
	// order; none at the highest level.
	HeldBack []Holder
}

// Reached counts the dimensions that have reached a level.
type Reached struct {
	Level      int
	Dimensions int
}

// A Holder is a dimension that has not reached the level after the secured
// one (the lowest's next, while no level is secured): by its low bound, by a
// core question, or both. While the secured level is unknown, the dimensions
// that have not enough answers are holders too.
type Holder struct {
	Dimension string
	Low       bool     // its low bound lies below the level
	Questions []string // core questions below the level or without a value
	NotEnough bool     // it has not enough answers, so no level is secured
}

// Dimension finds a dimension's outcome by its id.
func (r Result) Dimension(id string) (Dimension, bool) {
	for _, dimension := range r.Dimensions {
		if dimension.ID == id {
			return dimension, true
		}
	}
	return Dimension{}, false
}

// Question finds a question's outcome by its address.
func (r Result) Question(id string) (Question, bool) {
	for _, question := range r.Questions {
		if question.ID == id {
			return question, true
		}
	}
	return Question{}, false
}
