package recommendation

import (
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// An Aim is the level that the order of recommendations takes a question to
// head for. What is shown as a gap is [scoring.Question.Gap]: only targets
// that people set.
type Aim struct {
	Level int
	Gap   float64 // levels from the value up to the aim, at least 0
	Set   bool    // false: the next whole level above the value was assumed
}

// AimOf returns a question's aim: its target, else the next whole level above
// its value. ok is false without a value, and at the highest level without a
// target.
func AimOf(scale questionnaire.Scale, question scoring.Question) (aim Aim, ok bool) {
	if question.Value == nil {
		return Aim{}, false
	}
	if question.Target != nil {
		return Aim{Level: question.Target.Level, Gap: *question.Gap(), Set: true}, true
	}
	next := exact.WholeLevel(*question.Value) + 1
	return Aim{Level: next, Gap: float64(next) - *question.Value}, next <= scale.Highest
}
