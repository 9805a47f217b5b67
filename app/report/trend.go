package report

import (
	"slices"

	"compass/app/chart"
	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// A Since is a region's result beside its last one before.
type Since struct {
	Trend comparison.Trend
	Then  assessment.Date
	Now   assessment.Date
}

// A movement is which way a dimension went, and how far.
type movement struct {
	difference comparison.Difference
	up         bool
}

// movementKeys are the sentences about movements, in the order in which they
// are said.
var movementKeys = []struct {
	movement
	key string
}{
	{movement{comparison.Clear, true}, "sentence.trend-clearly-higher"},
	{movement{comparison.Some, true}, "sentence.trend-somewhat-higher"},
	{movement{comparison.Clear, false}, "sentence.trend-clearly-lower"},
	{movement{comparison.Some, false}, "sentence.trend-somewhat-lower"},
}

// Heading names the time that the sentences speak of: "Since 4 May 2024".
func (s Since) Heading(words *i18n.Words) string {
	if s.Trend.Core {
		return words.Say("sentence.trend-since-core", "date", words.Date(s.Then))
	}
	return words.Say("sentence.trend-since", "date", words.Date(s.Then))
}

// Sentences say which dimensions moved and how far, in how many nothing did,
// and who took part where that has changed.
func (s Since) Sentences(words *i18n.Words, pack questionnaire.Words) string {
	return join(s.changes(words, pack), s.people(words, pack))
}

// changes say which dimensions moved and how far, and in how many nothing did.
func (s Since) changes(words *i18n.Words, pack questionnaire.Words) string {
	moved := map[movement][]string{}
	similar, unknown := 0, 0
	for _, move := range s.Trend.Moves {
		switch move.Difference {
		case comparison.Similar:
			similar++
		case "":
			unknown++
		default:
			which := movement{move.Difference, exact.Above(*move.After.Score, *move.Before.Score)}
			moved[which] = append(moved[which], words.Say("sentence.trend-moved", "dimension", pack.Dimensions[move.After.ID].Title,
				"before", words.Score(*move.Before.Score), "after", words.Score(*move.After.Score)))
		}
	}
	var sentences []string
	for _, row := range movementKeys {
		if names := moved[row.movement]; len(names) > 0 {
			sentences = append(sentences, words.Say(row.key, "dimensions", words.List(names)))
		}
	}
	switch {
	case similar > 0 && similar == len(s.Trend.Moves):
		sentences = append(sentences, words.Say("sentence.trend-similar-everywhere"))
	case similar > 0:
		sentences = append(sentences, words.Count("sentence.trend-similar", similar))
	}
	if unknown > 0 {
		sentences = append(sentences, words.Count("sentence.trend-unknown", unknown))
	}
	return join(sentences...)
}

// Meaning says what the words for a difference mean.
func (s Since) Meaning(words *i18n.Words) string {
	if s.Trend.Core {
		return words.Say("sentence.trend-meaning-core")
	}
	return words.Say("sentence.trend-meaning")
}

// people names a change of who took part; it is empty where there is none.
func (s Since) people(words *i18n.Words, pack questionnaire.Words) string {
	if !s.Trend.OthersTookPart() {
		return ""
	}
	then, now := s.Trend.Then, s.Trend.Now
	sentences := []string{words.Say("sentence.trend-others", "then", words.Count("sentence.trend-voices", then.Voices),
		"now", words.Count("sentence.trend-voices", now.Voices))}
	if absent := groupsBeyond(pack, then.Groups, now.Groups); len(absent) > 0 {
		sentences = append(sentences, words.Say("sentence.trend-absent", "groups", groupsListed(words, absent)))
	}
	if added := groupsBeyond(pack, now.Groups, then.Groups); len(added) > 0 {
		sentences = append(sentences, words.Say("sentence.trend-new", "groups", groupsListed(words, added)))
	}
	return join(sentences...)
}

// groupsBeyond names the groups that others lack.
func groupsBeyond(pack questionnaire.Words, groups, others []string) []string {
	var names []string
	for _, id := range groups {
		if !slices.Contains(others, id) {
			names = append(names, pack.Groups[id])
		}
	}
	return names
}

// Drawable reports whether the scores of before may stand in the same chart as
// a result: both are counted on the same questions.
func (s Since) Drawable(result scoring.Result) bool {
	return s.Trend.Core == (result.Scope == assessment.Quick)
}

// BarsBeside draw a result as [BarsOf] does, but under the short names that a
// radar beside them has, with the levels above and the marks named below, and
// with a tick at each score of before where since is not nil.
func BarsBeside(words *i18n.Words, pack questionnaire.Words, result scoring.Result, since *Since, width float64) chart.Chart {
	bars := barsOf(words, pack, result)
	bars.Axis, bars.Legend = true, barLegend(words, since)
	for i, name := range ShortNames(words, pack, dimensionIDs(result)) {
		bars.Bars[i].Label = name
	}
	if since != nil {
		since.tick(words, &bars, result)
	}
	return bars.Chart(width, measure())
}

// tick marks the scores of before on the bars of a result.
func (s Since) tick(words *i18n.Words, bars *chart.DimensionBars, result scoring.Result) {
	bars.Head = append(bars.Head, words.Date(s.Then))
	for i, dimension := range result.Dimensions {
		bars.Bars[i].Before = s.Trend.Before(dimension.ID)
		bars.Bars[i].BeforeText = words.ScoreOr(bars.Bars[i].Before, words.Say("chart.no-score"))
	}
}

// Radar draws a result as [RadarOf] does, with a dashed outline of before.
func (s Since) Radar(words *i18n.Words, pack questionnaire.Words, result scoring.Result, width float64) chart.Chart {
	var before []*float64
	for _, dimension := range result.Dimensions {
		before = append(before, s.Trend.Before(dimension.ID))
	}
	radar := radarOf(words, pack, result, before)
	radar.Name, radar.Reference = words.Date(s.Now), words.Date(s.Then)
	radar.Head = []string{radar.Head[0], radar.Name, radar.Reference}
	return radar.Chart(width, measure())
}
