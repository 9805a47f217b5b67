package report

import (
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// The catalogue's keys of the words that packs and rules choose from.
var (
	kindKeys = map[recommendation.Kind]string{
		recommendation.QuickWin:   "sentence.kind-quick-win",
		recommendation.Foundation: "sentence.kind-foundation",
		recommendation.NextStep:   "sentence.kind-next-step",
	}
	horizonKeys = map[string]string{
		"short":  "sentence.horizon-short",
		"medium": "sentence.horizon-medium",
		"long":   "sentence.horizon-long",
	}
	actorKeys = map[string]string{
		"region":         "sentence.actor-region",
		"municipality":   "sentence.actor-municipality",
		"support":        "sentence.actor-support",
		"cluster":        "sentence.actor-cluster",
		"education":      "sentence.actor-education",
		"funder":         "sentence.actor-funder",
		"social-economy": "sentence.actor-social-economy",
	}
	powerKeys = map[string]string{
		"region":       "sentence.power-region",
		"municipality": "sentence.power-municipality",
		"state":        "sentence.power-state",
	}
	instrumentKeys = map[string]string{
		"cluster":  "sentence.instrument-cluster",
		"mission":  "sentence.instrument-mission",
		"capacity": "sentence.instrument-capacity",
		"impact":   "sentence.instrument-impact",
		"strategy": "sentence.instrument-strategy",
	}
	regionKindKeys = map[string]string{
		"state":                     "sentence.region-state",
		"self-governing-region":     "sentence.region-self-governing",
		"planning-region":           "sentence.region-planning",
		"county-without-government": "sentence.region-county",
		"nation":                    "sentence.region-nation",
	}
	populationKeys = map[string]string{
		"under-250k": "sentence.population-under-250k",
		"250k-500k":  "sentence.population-250k-500k",
		"500k-1m":    "sentence.population-500k-1m",
		"1m-2m":      "sentence.population-1m-2m",
		"over-2m":    "sentence.population-over-2m",
	}
	scopeKeys = map[assessment.Scope]string{
		assessment.Quick: "sentence.scope-quick-word",
		assessment.Full:  "sentence.scope-full-word",
	}
	stateKeys = map[assessment.State]string{
		assessment.Draft: "sentence.state-draft",
		assessment.Final: "sentence.state-final",
	}
)

// KindName names a kind of recommendation: "quick win".
func KindName(words *i18n.Words, kind recommendation.Kind) string {
	return named(words, kindKeys, kind)
}

// HorizonName says by when a step can be done: "within 6 months".
func HorizonName(words *i18n.Words, horizon string) string {
	return named(words, horizonKeys, horizon)
}

// ActorName names who carries a step: "Regional council".
func ActorName(words *i18n.Words, actor string) string {
	return i18n.Capital(named(words, actorKeys, actor))
}

// ActorNames lists who carries a step: "Regional council, funders".
func ActorNames(words *i18n.Words, actors []string) string {
	names := make([]string, len(actors))
	for i, actor := range actors {
		names[i] = named(words, actorKeys, actor)
	}
	return i18n.Capital(strings.Join(names, words.Say("list.separator")+" "))
}

// PowerName says who can decide a step: "the state decides".
func PowerName(words *i18n.Words, power string) string { return named(words, powerKeys, power) }

// InstrumentName names the RESIST instrument that helps with a step; it is
// empty where none does.
func InstrumentName(words *i18n.Words, instrument string) string {
	return named(words, instrumentKeys, instrument)
}

// RegionKindName names what government a region has; empty where unknown.
func RegionKindName(words *i18n.Words, kind string) string {
	return named(words, regionKindKeys, kind)
}

// PopulationName says a population band in words; empty where unknown.
func PopulationName(words *i18n.Words, band string) string {
	return named(words, populationKeys, band)
}

// StateName says whether an assessment may still change: "draft".
func StateName(words *i18n.Words, state assessment.State) string {
	return named(words, stateKeys, state)
}

// ScopeName says which questions an assessment asks, with their number: "Quick
// scan (10 questions)".
func ScopeName(words *i18n.Words, scope assessment.Scope, questions int) string {
	if scope == assessment.Quick {
		return words.Count("sentence.scope-quick", questions)
	}
	return words.Count("sentence.scope-full", questions)
}

// ScopeWord is the scope alone, where the number of questions stands beside it:
// "Quick scan".
func ScopeWord(words *i18n.Words, scope assessment.Scope) string {
	return named(words, scopeKeys, scope)
}

// ProgressSentence says how far the questions have come: "33 of 40 answered",
// or, where people answered what nobody agreed on, "33 of 40 agreed, 7 more have
// answers".
func ProgressSentence(words *i18n.Words, progress questionnaire.DimensionProgress) string {
	if progress.Waiting == 0 {
		return words.Say("sentence.answered", "answered", progress.Answered, "total", progress.Total)
	}
	return words.Count("sentence.agreed", progress.Waiting, "agreed", progress.Answered, "total", progress.Total)
}

// ShortNames returns a short name for each dimension, for the axes of a radar
// and the heads of columns: the part of its title before the first "and" or
// comma, unless two dimensions would then be called the same.
func ShortNames(words *i18n.Words, pack questionnaire.Words, dimensions []string) []string {
	joint := words.Say("list.and", "items", "\n", "last", "\n")
	names := make([]string, len(dimensions))
	count := map[string]int{}
	for i, id := range dimensions {
		title := pack.Dimensions[id].Title
		names[i], _, _ = strings.Cut(title, strings.Trim(joint, "\n"))
		names[i], _, _ = strings.Cut(names[i], words.Say("list.separator"))
		count[names[i]]++
	}
	for i, id := range dimensions {
		if count[names[i]] > 1 {
			names[i] = pack.Dimensions[id].Title
		}
	}
	return names
}

// CountryName names a country in the reader's language; the code stands where
// it has no name.
func CountryName(words *i18n.Words, code string) string {
	country, err := language.ParseRegion(code)
	if err != nil {
		return code
	}
	if name := display.Regions(language.Make(words.Language())).Name(country); name != "" {
		return name
	}
	return code
}

// named says the word that a table has for a key, and nothing for a key that
// it lacks.
func named[K comparable](words *i18n.Words, keys map[K]string, key K) string {
	if name, ok := keys[key]; ok {
		return words.Say(name)
	}
	return ""
}
