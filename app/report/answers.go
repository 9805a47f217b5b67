package report

import (
	"strings"

	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/consensus"
	"compass/assessment/exact"
	"compass/assessment/questionnaire"
	"compass/assessment/scoring"
)

// BasisSentence says what a question's answer is and where it comes from:
// "agreed: 3 Established", "provisional: 3 (middle of 12 answers)".
func BasisSentence(words *i18n.Words, pack questionnaire.Words, scale questionnaire.Scale, question scoring.Question) string {
	agreed := question.Basis == scoring.ByConsensus
	switch {
	case question.Value != nil && agreed:
		return words.Say("sentence.agreed-level", "level", levelName(words, pack, scale, *question.Value))
	case question.Value != nil && question.Discussed:
		return words.Count("sentence.discussed-level", question.Spread.Levels, "value", words.Value(*question.Value))
	case question.Value != nil:
		return words.Count("sentence.provisional-level", question.Spread.Levels, "value", words.Value(*question.Value))
	case question.Answer == assessment.NotApplicable && agreed:
		return words.Say("sentence.agreed-not-applicable")
	case question.Answer == assessment.NotApplicable:
		return words.Say("sentence.provisional-not-applicable")
	case question.Answer == assessment.Unknown && agreed:
		return words.Say("sentence.agreed-unknown")
	case question.Discussed:
		return words.Say("sentence.discussed-none")
	case question.Answer == assessment.Unknown:
		return words.Say("sentence.unknown")
	default:
		return words.Say("sentence.blank")
	}
}

// AgreementSentence says how many gave a level, how far they lie apart, and,
// where they are split, the medians of groups large enough to be shown. It is
// empty where nobody answered.
func AgreementSentence(words *i18n.Words, pack questionnaire.Words, question scoring.Question) string {
	spread := question.Spread
	var sentences []string
	within := spread.Levels - spread.Outside
	switch spread.Agreement {
	case consensus.Agrees:
		if spread.Outside == 0 {
			sentences = append(sentences, words.Count("sentence.answers-agree-all", spread.Levels))
			break
		}
		sentences = append(sentences, words.Count("sentence.answers-agree", spread.Levels, "within", within))
	case consensus.Split:
		if spread.TwoCamps {
			lower, upper := campsOf(words, spread)
			sentences = append(sentences, words.Count("sentence.answers-two-camps", spread.Levels, "lower", lower, "upper", upper))
			break
		}
		sentences = append(sentences, words.Count("sentence.answers-split", spread.Levels, "within", within,
			"lowest", *spread.Lowest, "highest", *spread.Highest))
	case consensus.Single:
		sentences = append(sentences, words.Say("sentence.answers-single"))
	}
	if spread.DiscussFirst {
		if groups := groupMedians(words, pack, spread); len(groups) > 1 {
			sentences = append(sentences, words.Say("sentence.group-medians", "groups", groupsListed(words, groups)))
		}
	}
	if spread.Unknown > 0 {
		sentences = append(sentences, words.Count("sentence.answers-unknown", spread.Unknown))
	}
	if spread.NotApplicable > 0 {
		sentences = append(sentences, words.Count("sentence.answers-not-applicable", spread.NotApplicable))
	}
	return strings.Join(sentences, " ")
}

// campsOf says how many stand at or below the level where one camp ends, and
// at or above the one where the other begins.
func campsOf(words *i18n.Words, spread consensus.Spread) (lower, upper string) {
	camps := spread.Camps
	low, high := "sentence.camp-or-lower", "sentence.camp-or-higher"
	if *spread.Lowest == camps.UpTo {
		low = "sentence.camp-at"
	}
	if *spread.Highest == camps.From {
		high = "sentence.camp-at"
	}
	return words.Say(low, "count", camps.Below, "level", camps.UpTo), words.Say(high, "count", camps.Above, "level", camps.From)
}

// DominanceSentence names the group with more than half of the voices behind
// a provisional value; empty where there is none.
func DominanceSentence(words *i18n.Words, pack questionnaire.Words, question scoring.Question) string {
	if question.Dominant == "" {
		return ""
	}
	return words.Say("sentence.dominant", "group", pack.Groups[question.Dominant])
}

// AgreementWord is the word for a spread, as in a table; empty without levels.
func AgreementWord(words *i18n.Words, spread consensus.Spread) string {
	return named(words, map[consensus.Agreement]string{
		consensus.Agrees: "sentence.agreement",
		consensus.Split:  "sentence.split",
		consensus.Single: "sentence.single",
	}, spread.Agreement)
}

// TargetText says a target as a mark or a cell does: "target 4 by 2029"; empty
// without a target.
func TargetText(words *i18n.Words, target *assessment.Target) string {
	switch {
	case target == nil:
		return ""
	case target.Year == 0:
		return words.Say("sentence.target", "level", target.Level)
	default:
		return words.Say("sentence.target-year", "level", target.Level, "year", digits(target.Year))
	}
}

// groupMedians writes the medians that reports may show.
func groupMedians(words *i18n.Words, pack questionnaire.Words, spread consensus.Spread) []string {
	var texts []string
	for _, group := range consensus.ForReports(spread.Groups) {
		median := words.Value(group.Median)
		if group.ID == consensus.Others {
			texts = append(texts, words.Say("sentence.others-median", "median", median))
			continue
		}
		texts = append(texts, words.Say("sentence.group-median", "group", pack.Groups[group.ID], "median", median))
	}
	return texts
}

// levelName writes a value with the name of its level; between two levels
// there is no name.
func levelName(words *i18n.Words, pack questionnaire.Words, scale questionnaire.Scale, value float64) string {
	level := exact.WholeLevel(value)
	if !exact.Equal(float64(level), value) || !scale.Has(level) {
		return words.Value(value)
	}
	return words.Say("sentence.level-name", "level", level, "name", pack.LevelName(scale, level))
}

// factOf is what the level of a value says in a question: its descriptor. It
// is empty without a value.
func factOf(pack questionnaire.Words, scale questionnaire.Scale, question scoring.Question) string {
	if question.Value == nil {
		return ""
	}
	return pack.Descriptor(scale, question.ID, min(max(exact.WholeLevel(*question.Value), scale.Lowest), scale.Highest))
}
