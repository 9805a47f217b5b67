package scoring

import (
	"compass/assessment"
	"compass/assessment/exact"
)

// enoughDimensions is the share of the applicable dimensions' weight that
// dimensions with enough answers must carry for an overall score.
const enoughDimensions = 0.8

// overallOf counts the whole assessment from its dimensions and questions.
func overallOf(result Result) Overall {
	var overall Overall
	var mean weightedMean
	applicable := 0.0
	enoughEverywhere := true
	var lowest *float64
	for _, dimension := range result.Dimensions {
		if !dimension.Applicable {
			continue
		}
		overall.Applicable++
		applicable += dimension.Weight
		if !dimension.Enough {
			enoughEverywhere = false
			continue
		}
		mean.add(*dimension.Score, dimension.Weight)
		if lowest == nil || exact.Above(*lowest, *dimension.Score) {
			lowest, overall.Weakest = dimension.Score, dimension.ID
		}
	}
	if overall.Applicable > 0 && share(mean.weight, applicable) >= enoughDimensions {
		overall.Score = mean.value()
	}
	overall.Reached = reachedIn(result)
	if overall.Applicable > 0 && enoughEverywhere {
		overall.Secured = new(secured(result, overall))
	}
	overall.HeldBack = heldBack(result, overall)
	return overall
}

// reachedIn counts the dimensions at each level above the lowest.
func reachedIn(result Result) []Reached {
	var steps []Reached
	for level := result.Scale.Lowest + 1; level <= result.Scale.Highest; level++ {
		step := Reached{Level: level}
		for _, dimension := range result.Dimensions {
			if dimension.Applicable && !heldBelow(result, dimension, level) {
				step.Dimensions++
			}
		}
		steps = append(steps, step)
	}
	return steps
}

// secured returns the highest level that all applicable dimensions have
// reached, at least the lowest.
func secured(result Result, overall Overall) int {
	level := result.Scale.Lowest
	for _, step := range overall.Reached {
		if step.Dimensions == overall.Applicable {
			level = step.Level
		}
	}
	return level
}

// heldBack names the dimensions that keep the secured level from the next one.
func heldBack(result Result, overall Overall) []Holder {
	next := result.Scale.Lowest + 1
	if overall.Secured != nil {
		next = *overall.Secured + 1
	}
	if next > result.Scale.Highest {
		return nil
	}
	var holders []Holder
	for _, dimension := range result.Dimensions {
		if !dimension.Applicable {
			continue
		}
		holder := holderAt(result, dimension, next)
		holder.NotEnough = !dimension.Enough
		if holder.Low || len(holder.Questions) > 0 || holder.NotEnough {
			holders = append(holders, holder)
		}
	}
	return holders
}

// heldBelow reports whether an applicable dimension has not reached the level.
func heldBelow(result Result, dimension Dimension, level int) bool {
	holder := holderAt(result, dimension, level)
	return holder.Low || len(holder.Questions) > 0
}

// holderAt says what keeps an applicable dimension from a level: its low
// bound, and the core questions below it. A core question without a value
// counts as the lowest level, one that is not applicable not at all.
func holderAt(result Result, dimension Dimension, level int) Holder {
	holder := Holder{
		Dimension: dimension.ID,
		Low:       !exact.AtLeast(*dimension.Low, float64(level)),
	}
	for _, question := range result.Questions {
		if question.Dimension != dimension.ID || !question.Core || question.Answer == assessment.NotApplicable {
			continue
		}
		if question.Value == nil || !exact.AtLeast(*question.Value, float64(level)) {
			holder.Questions = append(holder.Questions, question.ID)
		}
	}
	return holder
}
