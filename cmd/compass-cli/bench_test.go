package main

import (
	"fmt"
	"time"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/cmd/measure"
)

// ratio prints how many times as long the code took as the bare work, of which
// it may take at most so many times.
func ratio(what string, code, bare []time.Duration, most float64) {
	var times []float64
	for i := range code {
		times = append(times, float64(code[i])/float64(bare[i]))
	}
	of := measure.Median(times)
	measure.Figure(what, fmt.Sprintf("%.2f × the bare work (%v, bare %v)", of, short(measure.Median(code)), short(measure.Median(bare))),
		fmt.Sprintf("%g ×", most), of <= most)
}

// inTurns runs the code and the bare work alternately and returns how long
// each run took.
func inTurns(code, bare func()) (codes, bares []time.Duration) {
	for range measure.Turns {
		codes = append(codes, took(code))
		bares = append(bares, took(bare))
	}
	return codes, bares
}

func took(work func()) time.Duration {
	start := time.Now()
	work()
	return time.Since(start)
}

// short rounds a time to three digits.
func short(d time.Duration) time.Duration {
	digit := time.Duration(1)
	for d/digit >= 1000 {
		digit *= 10
	}
	return d.Round(digit)
}

// The generated pack of the benches: ten dimensions of four questions, of which
// the first is the core one.
const (
	dimensionsOfPack = 10
	questionsOfEach  = 4
	questionsOfPack  = dimensionsOfPack * questionsOfEach
)

func generatedPack() *questionnaire.Pack {
	pack := &questionnaire.Pack{
		ID: "generated", Version: "1.0.0", SourceLanguage: "en",
		Scale:  questionnaire.Scale{Lowest: 1, Highest: 5},
		Groups: []string{"public", "business", "civil", "knowledge"},
	}
	for d := range dimensionsOfPack {
		dimension := questionnaire.Dimension{ID: fmt.Sprintf("d%d", d), Weight: 1}
		for q := range questionsOfEach {
			dimension.Questions = append(dimension.Questions, questionnaire.Question{
				ID: fmt.Sprintf("d%d.q%d", d, q), Core: q == 0, Weight: 1, Thread: "use",
			})
		}
		pack.Dimensions = append(pack.Dimensions, dimension)
	}
	return pack
}

// emptyAssessment is a full assessment with a generated pack in which nothing
// is answered yet.
func emptyAssessment(number int) assessment.Assessment {
	return assessment.Assessment{
		ID:            fmt.Sprintf("assessment-%04d", number),
		Region:        assessment.Region{Name: fmt.Sprintf("Region %04d", number), Country: assessment.InventedCountry},
		Date:          "2026-09-01",
		Questionnaire: assessment.Reference{ID: "generated", Version: "1.0.0"},
		Scope:         assessment.Full,
		State:         assessment.Draft,
	}
}
