package comparison

import (
	"slices"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// A Round is one assessment of a region as one of several in time, with its
// result as it is shown. The packs of two rounds have the same id and major
// version.
type Round struct {
	Pack *questionnaire.Pack
	Entry
}

// A Trend sets a round beside an earlier one of the same region.
type Trend struct {
	Core      bool   // both are counted on core questions only
	Moves     []Move // the dimensions that both rounds have, in the order of the later one
	Then, Now Made
}

// A Move is what became of one dimension.
type Move struct {
	Before, After scoring.Dimension
	Difference    Difference // empty where one of them has no score
}

// TrendOf counts both rounds on the same questions: on all of them where both
// results are, else on the core questions.
func TrendOf(earlier, later Round) Trend {
	then, now := earlier.Result, later.Result
	trend := Trend{Core: then.Scope != assessment.Full || now.Scope != assessment.Full}
	if trend.Core {
		then = scoring.Score(earlier.Pack, earlier.Assessment, assessment.Quick)
		now = scoring.Score(later.Pack, later.Assessment, assessment.Quick)
	}
	for _, after := range now.Dimensions {
		if before, had := then.Dimension(after.ID); had {
			trend.Moves = append(trend.Moves, Move{before, after, DifferenceOf(before, after, trend.Core)})
		}
	}
	trend.Then = madeOf(earlier.Pack, earlier.Assessment, then)
	trend.Now = madeOf(later.Pack, later.Assessment, now)
	return trend
}

// Before returns the earlier score of a dimension; nil where there is none.
func (t Trend) Before(dimension string) *float64 {
	for _, move := range t.Moves {
		if move.After.ID == dimension {
			return move.Before.Score
		}
	}
	return nil
}

// OthersTookPart reports whether the voices or their groups are not the same
// as in the earlier round, as far as anonymous labels can tell.
func (t Trend) OthersTookPart() bool {
	return t.Then.Voices != t.Now.Voices || !slices.Equal(t.Then.Groups, t.Now.Groups)
}
