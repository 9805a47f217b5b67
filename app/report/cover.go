package report

import (
	"strings"

	"compass/assessment"
	"compass/assessment/questionnaire"
)

// stateSentences say on the cover whether the assessment may still change.
var stateSentences = map[assessment.State]string{
	assessment.Draft: "report.state-draft",
	assessment.Final: "report.state-final",
}

// cover says what the report is about and who made the assessment.
func (r regionReport) cover() []Block {
	facts := []Fact{{r.say("report.fact-region"), r.Assessment.Region.Name}}
	if !r.Assessment.Region.Invented() {
		facts = append(facts, Fact{r.say("report.fact-country"), CountryName(r.words, r.Assessment.Region.Country)})
	}
	scope := ScopeName(r.words, r.Result.Scope, len(r.Result.Questions))
	if r.Result.CoreOnly {
		scope = join(scope, r.say("report.core-only"))
	}
	facts = append(facts,
		Fact{r.say("report.fact-date"), r.words.Date(r.Assessment.Date)},
		Fact{r.say("report.fact-state"), r.say(stateSentences[r.Assessment.State])},
		Fact{r.say("report.fact-questionnaire"), r.say("report.questionnaire", "title", r.pack.Title, "version", r.Pack.Version)},
		Fact{r.say("report.fact-scope"), scope},
		Fact{r.say("report.fact-voices"), r.whoTookPart()},
		Fact{r.say("report.fact-language"), r.say("language.name")},
	)
	return []Block{
		Cover{Kicker: r.say("report.region-kicker"), Facts: facts, Foot: r.say("report.unofficial", "project", r.say("product.long"))},
		Contents{Title: r.say("report.contents"), Depth: r.contentsDepth()},
	}
}

// contentsDepth lists the dimensions in the contents, whether each has a page
// of its own or they share one heading.
func (r regionReport) contentsDepth() int {
	if r.shareHeading() {
		return 2
	}
	return 1
}

// whoTookPart lists how many voices each stakeholder group had.
func (r regionReport) whoTookPart() string {
	byGroup, all, _ := r.voices()
	if all == 0 {
		return r.say("report.no-voices")
	}
	lines := []string{r.words.Count("report.voices", all)}
	for _, group := range r.Pack.Groups {
		lines = append(lines, r.say("report.group-voices", "group", r.pack.Groups[group], "count", byGroup[group]))
	}
	return strings.Join(lines, "\n")
}

// levelRange says the scale with the names of its ends: "from 1 Starting to 5
// Self-renewing".
func levelRange(say func(string, ...any) string, pack questionnaire.Words, scale questionnaire.Scale) string {
	return say("report.scale", "lowest", scale.Lowest, "lowestName", pack.LevelName(scale, scale.Lowest),
		"highest", scale.Highest, "highestName", pack.LevelName(scale, scale.Highest))
}
