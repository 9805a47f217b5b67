package report

import (
	"slices"
	"strings"

	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// mostNamed is how many dimensions a sentence names before it counts the rest.
const mostNamed = 4

// A staircase holds what the sentences about reached levels say: a first level
// with its dimensions, and the next one if a dimension has reached that too.
type staircase struct {
	first, second scoring.Reached
	of            int // applicable dimensions
}

// staircaseOf chooses the two levels worth saying: the highest one that every
// dimension has reached, else the lowest that any has, and the next above it.
func staircaseOf(result scoring.Result) staircase {
	stairs := staircase{of: result.Overall.Applicable}
	for i, step := range result.Overall.Reached {
		if step.Dimensions == 0 || i > 0 && step.Dimensions < stairs.of {
			break
		}
		stairs.first, stairs.second = step, scoring.Reached{}
		if i+1 < len(result.Overall.Reached) {
			stairs.second = result.Overall.Reached[i+1]
		}
	}
	return stairs
}

// Headline says an assessment's result in one line, without a full stop: the
// staircase ("Level 2 in 9 of 10 dimensions, level 3 in 4").
func Headline(words *i18n.Words, result scoring.Result) string {
	stairs := staircaseOf(result)
	switch {
	case !answered(result):
		return words.Say("sentence.headline-unanswered")
	case stairs.of == 0:
		return words.Say("sentence.headline-none-applies")
	case stairs.first.Dimensions == 0:
		return words.Count("sentence.headline-none", stairs.of, "level", result.Scale.Lowest+1)
	case stairs.first.Dimensions == stairs.of && stairs.second.Dimensions == 0:
		return words.Count("sentence.headline-all", stairs.of, "level", stairs.first.Level)
	case stairs.first.Dimensions == stairs.of:
		return words.Count("sentence.headline-all-and", stairs.of, "level", stairs.first.Level,
			"next", stairs.second.Level, "nextCount", stairs.second.Dimensions)
	case stairs.second.Dimensions == 0:
		return words.Count("sentence.headline-some", stairs.of, "level", stairs.first.Level, "count", stairs.first.Dimensions)
	default:
		return words.Count("sentence.headline-some-and", stairs.of, "level", stairs.first.Level,
			"count", stairs.first.Dimensions, "next", stairs.second.Level, "nextCount", stairs.second.Dimensions)
	}
}

// StaircaseSentence says the same as [Headline] of a named region, as a whole
// sentence.
func StaircaseSentence(words *i18n.Words, region string, result scoring.Result) string {
	stairs := staircaseOf(result)
	switch {
	case !answered(result):
		return words.Say("sentence.stairs-unanswered", "region", region)
	case stairs.of == 0:
		return words.Say("sentence.stairs-none-applies", "region", region)
	case stairs.first.Dimensions == 0:
		return words.Count("sentence.stairs-none", stairs.of, "region", region, "level", result.Scale.Lowest+1)
	case stairs.first.Dimensions == stairs.of && stairs.second.Dimensions == 0:
		return words.Count("sentence.stairs-all", stairs.of, "region", region, "level", stairs.first.Level)
	case stairs.first.Dimensions == stairs.of:
		return words.Count("sentence.stairs-all-and", stairs.of, "region", region, "level", stairs.first.Level,
			"next", stairs.second.Level, "nextCount", stairs.second.Dimensions)
	case stairs.second.Dimensions == 0:
		return words.Count("sentence.stairs-some", stairs.of, "region", region, "level", stairs.first.Level, "count", stairs.first.Dimensions)
	default:
		return words.Count("sentence.stairs-some-and", stairs.of, "region", region, "level", stairs.first.Level,
			"count", stairs.first.Dimensions, "next", stairs.second.Level, "nextCount", stairs.second.Dimensions)
	}
}

// SecuredSentence says which level every dimension has reached and what holds
// the next one back, naming dimensions.
func SecuredSentence(words *i18n.Words, pack questionnaire.Words, result scoring.Result) string {
	overall := result.Overall
	if overall.Secured == nil {
		return securedUnknown(words, pack, result)
	}
	if len(overall.HeldBack) == 0 {
		return words.Say("sentence.secured-highest", "level", *overall.Secured)
	}
	holders := holderNames(words, pack, result)
	if rest := len(overall.HeldBack) - len(holders); rest > 0 {
		return words.Count("sentence.secured-held-many", rest, "level", *overall.Secured,
			"next", *overall.Secured+1, "dimensions", listed(words, holders))
	}
	return words.Say("sentence.secured-held", "level", *overall.Secured,
		"next", *overall.Secured+1, "dimensions", words.List(holders))
}

// AverageSentence says the average with its scale, or why there is none.
func AverageSentence(words *i18n.Words, result scoring.Result) string {
	if result.Overall.Score == nil {
		return words.Say("sentence.average-none")
	}
	return words.Say("sentence.average", "score", words.Score(*result.Overall.Score),
		"lowest", result.Scale.Lowest, "highest", result.Scale.Highest)
}

// DimensionNote is the small note after a dimension's score, as beside a bar:
// "3 of 4 · 1.8–2.8"; empty where every question has a value.
func DimensionNote(words *i18n.Words, dimension scoring.Dimension) string {
	if !dimension.Applicable || dimension.Valued == dimension.Applying {
		return ""
	}
	return words.Say("sentence.dimension-note", "valued", dimension.Valued, "applying", dimension.Applying,
		"low", words.Score(*dimension.Low), "high", words.Score(*dimension.High))
}

// ScoreText writes a dimension's score, or the words for having none.
func ScoreText(words *i18n.Words, dimension scoring.Dimension) string {
	if !dimension.Applicable {
		return words.Say("score.not-applicable")
	}
	return words.ScoreOr(dimension.Score, words.Say("score.not-enough"))
}

// securedUnknown names the dimensions with too few answers.
func securedUnknown(words *i18n.Words, pack questionnaire.Words, result scoring.Result) string {
	var missing []string
	for _, dimension := range result.Dimensions {
		if dimension.Applicable && !dimension.Enough {
			missing = append(missing, words.Title(pack.Dimensions[dimension.ID].Title))
		}
	}
	switch rest := len(missing) - mostNamed; {
	case len(missing) == 0:
		return words.Say("sentence.secured-none-applies")
	case rest > 0:
		return words.Count("sentence.secured-unknown-many", rest, "dimensions", listed(words, missing[:mostNamed]))
	default:
		return words.Say("sentence.secured-unknown", "dimensions", words.List(missing))
	}
}

// holderNames says each dimension that holds the next level back with the
// reason in brackets, the first ones only where there are too many.
func holderNames(words *i18n.Words, pack questionnaire.Words, result scoring.Result) []string {
	held := result.Overall.HeldBack
	if len(held) > mostNamed {
		held = held[:mostNamed]
	}
	next := float64(*result.Overall.Secured + 1)
	var names []string
	for _, holder := range held {
		dimension, _ := result.Dimension(holder.Dimension)
		title := pack.Dimensions[holder.Dimension].Title
		switch {
		case dimension.Score == nil:
			names = append(names, words.Say("sentence.holder-not-enough", "dimension", title))
		case holder.Low && !exact.AtLeast(*dimension.Score, next):
			names = append(names, words.Say("sentence.holder-score", "dimension", title,
				"score", words.Score(*dimension.Score), "highest", result.Scale.Highest))
		case holder.Low:
			names = append(names, words.Say("sentence.holder-open", "dimension", title, "low", words.Score(*dimension.Low)))
		default:
			names = append(names, words.Say("sentence.holder-question", "dimension", title,
				"question", pack.Questions[holder.Questions[0]].Title))
		}
	}
	return names
}

// listed joins names by commas, where more follow; by semicolons where a name
// has a comma of its own.
func listed(words *i18n.Words, names []string) string {
	between := words.Say("list.separator")
	if slices.ContainsFunc(names, func(name string) bool { return strings.Contains(name, between) }) {
		between = words.Say("list.stronger")
	}
	return strings.Join(names, between+" ")
}

// groupsListed joins the names of stakeholder groups, which have an “and” of
// their own, by semicolons.
func groupsListed(words *i18n.Words, names []string) string {
	return strings.Join(names, words.Say("list.stronger")+" ")
}

// answered reports whether anything but blanks came in.
func answered(result scoring.Result) bool {
	for _, question := range result.Questions {
		if question.Answer != assessment.Blank {
			return true
		}
	}
	return false
}
