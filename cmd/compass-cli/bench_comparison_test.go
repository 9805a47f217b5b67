package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
	"compass/cmd/measure"
)

const (
	benchRegions     = 1000
	benchRespondents = 12
	drawsOfRanks     = 10_000
	mostWithoutDraws = 200 * time.Millisecond
)

// TestBenchThousandRegions compares a thousand regions on forty questions. The
// comparison has no door without the drawing of ranks, so the drawing's time is
// taken by the context, which is asked before each draw, and taken off.
func TestBenchThousandRegions(t *testing.T) {
	measure.Need(t)
	pack := generatedPack()
	regions := answeredRegions(pack)
	var counted, drawn, bare []time.Duration
	for range measure.Turns {
		watch := &stopwatch{Context: context.Background()}
		var compared comparison.Comparison
		whole := took(func() {
			var err error
			if compared, err = comparison.Compare(watch, pack, regions, false); err != nil {
				t.Fatal(err)
			}
		})
		if watch.asked != drawsOfRanks || compared.Entries[0].Rank == nil {
			t.Fatalf("%d draws", watch.asked)
		}
		counted, drawn = append(counted, whole-watch.draws()), append(drawn, watch.draws())
		bare = append(bare, took(drawBareNumbers))
	}
	of := measure.Median(counted)
	measure.Figure("1,000 regions × 40 questions, no draws",
		fmt.Sprintf("%v (%d respondents each; Compare without its draws)", short(of), benchRespondents),
		mostWithoutDraws.String(), of <= mostWithoutDraws)
	ratio("10,000 draws of 1,000 regions × 10 dimensions", drawn, bare, 6)
}

// A stopwatch is a context that notes when it is asked whether it ended.
type stopwatch struct {
	context.Context
	asked       int
	first, last time.Time
}

// Err is asked once before each draw.
func (s *stopwatch) Err() error {
	s.last = time.Now()
	if s.asked++; s.asked == 1 {
		s.first = s.last
	}
	return nil
}

// draws is the time of all draws; the last one took as long as the others.
func (s *stopwatch) draws() time.Duration {
	between := s.last.Sub(s.first)
	return between + between/time.Duration(s.asked-1)
}

// sumOfNumbers keeps the bare drawing from being left out by the compiler.
var sumOfNumbers float64

// drawBareNumbers draws as many numbers as the ranks need: for each draw one
// for each dimension's weight and one for each score.
func drawBareNumbers() {
	numbers := rand.New(rand.NewPCG(1, 2))
	for range drawsOfRanks * (dimensionsOfPack + benchRegions*dimensionsOfPack) {
		sumOfNumbers += numbers.Float64()
	}
}

// answeredRegions returns a thousand final assessments in which every
// respondent answered every question.
func answeredRegions(pack *questionnaire.Pack) []assessment.Assessment {
	levels := rand.New(rand.NewPCG(3, 4))
	var regions []assessment.Assessment
	for number := range benchRegions {
		one := emptyAssessment(number)
		one.State = assessment.Final
		for r := range benchRespondents {
			answers := map[string]assessment.Answer{}
			for _, dimension := range pack.Dimensions {
				for _, question := range dimension.Questions {
					answers[question.ID] = assessment.AtLevel(levels.IntN(5) + 1)
				}
			}
			one.Respondents = append(one.Respondents, assessment.Respondent{
				Label: fmt.Sprintf("r%d", r+1), Group: pack.Groups[r%len(pack.Groups)], Answers: answers,
			})
		}
		regions = append(regions, one)
	}
	return regions
}
