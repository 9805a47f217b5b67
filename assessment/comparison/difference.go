package comparison

import (
	"math"

	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// DifferenceOf returns the word for how far two regions' scores in a dimension
// lie apart, or two of one region's at different times; core says that both
// are counted on core questions only, where the bounds are wider. It is empty
// where one of them has no score.
func DifferenceOf(a, b scoring.Dimension, core bool) Difference {
	if a.Score == nil || b.Score == nil {
		return ""
	}
	similar, clear := 0.5, 1.0 // levels, on any scale
	if core {
		similar, clear = 1, 2
	}
	distance := math.Abs(*a.Score - *b.Score)
	overlap := exact.AtLeast(*a.High, *b.Low) && exact.AtLeast(*b.High, *a.Low)
	switch {
	case overlap || exact.AtLeast(similar, distance):
		return Similar
	case exact.AtLeast(distance, clear):
		return Clear
	default:
		return Some
	}
}
