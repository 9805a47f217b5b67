package report

import (
	"strconv"

	"compass/app/chart"
	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// The widths of charts in points.
const (
	fullWidth    = 481.9 // between the margins of a page
	radarWidth   = 292.0
	squaresWidth = 150.0
)

// The axes with which a radar reads well; with fewer or more, bars do better.
const (
	fewestAxes = 3
	mostAxes   = 12
)

// RadarOf draws a result's dimensions as a radar in a width in points.
// Reference, if not nil, is a second outline with one number a dimension of
// the result, nil where there is none; where it has a name, a legend stands
// below.
func RadarOf(words *i18n.Words, pack questionnaire.Words, result scoring.Result, reference []*float64, name string, width float64) chart.Chart {
	radar := radarOf(words, pack, result, reference)
	if name != "" {
		radar.Name, radar.Reference = words.Say("chart.this-region"), name
	}
	return radar.Chart(width, measure())
}

func radarOf(words *i18n.Words, pack questionnaire.Words, result scoring.Result, reference []*float64) chart.Radar {
	radar := chart.Radar{
		Lowest: result.Scale.Lowest, Highest: result.Scale.Highest,
		Missing: words.Say("chart.no-score"), Alternative: words.Say("chart.radar", "scores", scoresInWords(words, pack, result)),
		Head: []string{words.Say("chart.dimension"), words.Say("chart.score")},
	}
	if reference != nil {
		radar.Head = append(radar.Head, words.Say("chart.reference"))
	}
	for i, short := range ShortNames(words, pack, dimensionIDs(result)) {
		dimension := result.Dimensions[i]
		axis := chart.Axis{Label: short, Score: dimension.Score, ScoreText: ScoreText(words, dimension)}
		if i < len(reference) {
			axis.Reference, axis.ReferenceText = reference[i], words.ScoreOr(reference[i], words.Say("chart.no-score"))
		}
		radar.Axes = append(radar.Axes, axis)
	}
	return radar
}

// BarsOf draws one bar a dimension, with bounds where answers are open and a
// diamond where targets were set, in a width in points.
func BarsOf(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
	return barsOf(words, pack, result).Chart(width, measure())
}

func barsOf(words *i18n.Words, pack questionnaire.Words, result scoring.Result) chart.DimensionBars {
	bars := chart.DimensionBars{
		Lowest: result.Scale.Lowest, Highest: result.Scale.Highest,
		Alternative: words.Say("chart.bars", "scores", scoresInWords(words, pack, result)),
		Head: []string{
			words.Say("chart.dimension"), words.Say("chart.score"), words.Say("chart.bounds"), words.Say("chart.target"),
		},
	}
	for _, dimension := range result.Dimensions {
		bar := chart.Bar{
			Label: pack.Dimensions[dimension.ID].Title, Score: dimension.Score, Target: aimOf(result, dimension),
			ScoreText: words.ScoreOr(dimension.Score, words.Say("chart.missing")), Note: DimensionNote(words, dimension),
		}
		if dimension.Applicable && dimension.Valued < dimension.Applying {
			bar.Low, bar.High = dimension.Low, dimension.High
			bar.BoundsText = words.Say("chart.range", "low", words.Score(*dimension.Low), "high", words.Score(*dimension.High))
		}
		if !dimension.Applicable {
			bar.Note = words.Say("score.not-applicable")
		}
		if bar.Target != nil {
			bar.TargetText = words.Score(*bar.Target)
		}
		bars.Bars = append(bars.Bars, bar)
	}
	return bars
}

// StaircaseOf draws how many dimensions have reached each level, in a width in
// points.
func StaircaseOf(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
	stairs := chart.Staircase{
		Alternative: words.Say("chart.staircase", "result", Headline(words, result)),
		Head:        []string{words.Say("chart.level"), words.Say("chart.dimensions-reached")},
	}
	of := result.Overall.Applicable
	for _, step := range result.Overall.Reached {
		stairs.Steps = append(stairs.Steps, chart.Step{
			Level: step.Level, Reached: step.Dimensions, Of: of,
			Count:   words.Say("chart.of", "count", step.Dimensions, "of", of),
			Name:    pack.LevelName(result.Scale, step.Level),
			Secured: result.Overall.Secured != nil && step.Level <= *result.Overall.Secured,
		})
	}
	return stairs.Chart(width, measure())
}

// SquaresOf draws the levels of one question with its value and target, in a
// width in points.
func SquaresOf(words *i18n.Words, pack questionnaire.Words, scale questionnaire.Scale, question scoring.Question, width float64) chart.Chart {
	squares := chart.LevelSquares{
		Lowest: scale.Lowest, Highest: scale.Highest, Reached: question.Value,
		Head:        []string{words.Say("chart.answer"), words.Say("chart.target")},
		ReachedText: BasisSentence(words, pack, scale, question),
		TargetText:  TargetText(words, question.Target),
	}
	squares.Alternative = words.Say("chart.squares", "question", pack.Questions[question.ID].Title, "answer", squares.ReachedText)
	if question.Target != nil {
		squares.Target = &question.Target.Level
		squares.Alternative = words.Say("chart.squares-target", "question", pack.Questions[question.ID].Title,
			"answer", squares.ReachedText, "target", squares.TargetText)
	}
	return squares.Chart(width, measure())
}

// overviewOf is a radar, or bars where a radar would not read well.
func overviewOf(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
	if n := len(result.Dimensions); n < fewestAxes || n > mostAxes {
		return BarsOf(words, pack, result, width)
	}
	return RadarOf(words, pack, result, nil, "", width)
}

// aimOf is the score that a dimension would have if every target that was set
// were reached and nothing else changed; nil without a score or a target.
func aimOf(result scoring.Result, dimension scoring.Dimension) *float64 {
	sum, weight, set := 0.0, 0.0, false
	for _, question := range result.Questions {
		if question.Dimension != dimension.ID || question.Value == nil || question.Answer != assessment.Level {
			continue
		}
		value := *question.Value
		if question.Target != nil {
			value, set = max(value, float64(question.Target.Level)), true
		}
		sum += question.Weight * value
		weight += question.Weight
	}
	if !set || dimension.Score == nil {
		return nil
	}
	return new(sum / weight)
}

// scoresInWords lists every dimension with its score, for alternative texts.
func scoresInWords(words *i18n.Words, pack questionnaire.Words, result scoring.Result) string {
	var texts []string
	for _, dimension := range result.Dimensions {
		texts = append(texts, words.Say("chart.named-score", "dimension", pack.Dimensions[dimension.ID].Title,
			"score", ScoreText(words, dimension)))
	}
	return listed(words, texts)
}

func dimensionIDs(result scoring.Result) []string {
	ids := make([]string, len(result.Dimensions))
	for i, dimension := range result.Dimensions {
		ids[i] = dimension.ID
	}
	return ids
}

// tintOf is the area of the whole level at or below a score.
func tintOf(score float64, scale questionnaire.Scale) Tint {
	step, of := chart.TintStep(score, scale.Lowest, scale.Highest)
	return Tint{Step: step, Of: of}
}

func digits(n int) string { return strconv.Itoa(n) }
