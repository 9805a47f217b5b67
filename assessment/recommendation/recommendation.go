// Package recommendation chooses and orders the next steps of one assessment.
//
// For each question below its target (set by people, else the next level) it
// takes the step to the next level, and orders the steps by priority:
// importance × need × gap ÷ effort. The rule is the product's own;
// docs/method.md, "Recommendations", explains it with worked examples.
package recommendation

import "compass/assessment/questionnaire"

// A Recommendation is the step from one level of a question to the next.
type Recommendation struct {
	Question  string // address
	Dimension string
	From, To  int
	Step      questionnaire.Step
	Path      []questionnaire.Step // the later steps up to a target that was set
	Priority  float64              // above 0
	Kind      Kind
	Why       Why
}

// Kind groups recommendations for the reader.
type Kind string

// The kinds of recommendation.
const (
	QuickWin   Kind = "quick-win"
	Foundation Kind = "foundation"
	NextStep   Kind = "next-step"
)

// Why holds the factors of a priority, for the sentence that explains it.
type Why struct {
	Importance     float64
	Need           float64  // 1 to 3
	Gap            float64  // to the target, set or assumed
	TargetSet      bool     // false: the next level was assumed
	Effort         int      // 1 to 3
	Value          float64  // of the question
	DimensionScore *float64 // nil: the value stood in for it
	Core           bool
}
