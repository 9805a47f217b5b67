package report

import (
	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
)

// A ComparisonInput is what a comparison report is made from. One of the two
// may be nil, not both.
type ComparisonInput struct {
	Full *comparison.Comparison // full assessments on all questions
	Core *comparison.Comparison // everyone on the core questions
}

// ForComparison returns the comparison report in the language of words. Where
// there are both comparisons, the one on all questions comes first and the
// core questions have a section of their own. This is what goes into it, in
// order.
func ForComparison(words *i18n.Words, input ComparisonInput) Report {
	main, everyone := InOrder(words, input.Full), InOrder(words, input.Core)
	if main == nil {
		main = everyone
	}
	if everyone == nil {
		everyone = main
	}
	c := newComparisonReport(words, main, everyone)
	report := c.document()
	sections := []func() []Block{c.cover, c.summary, c.participants, c.profile, c.differences, c.ranks, c.regions, c.partners}
	if main != everyone {
		core := newComparisonReport(words, everyone, everyone)
		core.level = 2
		sections = append(sections, core.coreSection)
	}
	for _, section := range append(sections, c.method) {
		report.Blocks = append(report.Blocks, section()...)
	}
	return report
}

// A comparisonReport holds what every section of one comparison needs.
type comparisonReport struct {
	*comparison.Comparison
	everyone *comparison.Comparison // all who take part in the report
	words    *i18n.Words
	pack     questionnaire.Words
	names    []string // of the entries, in order
	level    int      // of the sections' headings: 1, or 2 within another section
}

func newComparisonReport(words *i18n.Words, compared, everyone *comparison.Comparison) comparisonReport {
	c := comparisonReport{Comparison: compared, everyone: everyone, words: words, pack: compared.Pack.Words(words.Language()), level: 1}
	for _, entry := range compared.Entries {
		c.names = append(c.names, nameAmong(words, entry.Assessment, compared.Entries))
	}
	return c
}

// nameAmong names an assessment by its region, with the date where a region
// takes part more than once.
func nameAmong(words *i18n.Words, one assessment.Assessment, entries []comparison.Compared) string {
	for _, other := range entries {
		if other.Assessment.ID != one.ID && other.Assessment.Region.Name == one.Region.Name {
			return words.Say("report.region-date", "region", one.Region.Name, "date", words.Date(one.Date))
		}
	}
	return one.Region.Name
}

func (c comparisonReport) say(key string, pairs ...any) string { return c.words.Say(key, pairs...) }

// title names a dimension.
func (c comparisonReport) title(dimension string) string { return c.pack.Dimensions[dimension].Title }

// heading starts a section: on a page of its own, unless it lies within
// another one.
func (c comparisonReport) heading(text string) []Block {
	if c.level == 1 {
		return []Block{PageBreak{}, Heading{Level: 1, Text: text}}
	}
	return []Block{Heading{Level: c.level, Text: text}}
}

// flowing starts a section that follows on the same page if there is room.
func (c comparisonReport) flowing(text string) []Block {
	return []Block{Heading{Level: c.level, Text: text}}
}

// document is the report without its blocks.
func (c comparisonReport) document() Report {
	entries := c.everyone.Entries
	report := Report{
		Language: c.words.Language(),
		Title:    c.words.Count("report.comparison-title", len(entries)),
		Subtitle: c.say("report.region-subtitle", "questionnaire", c.pack.Title),
	}
	invented := 0
	for _, entry := range entries {
		report.Date = max(report.Date, entry.Assessment.Date)
		if entry.Assessment.Region.Invented() {
			invented++
		}
	}
	switch invented {
	case 0:
	case len(entries):
		report.Example = c.say("report.examples")
	default:
		report.Example = c.say("report.some-examples")
	}
	report.Footer = c.say("report.comparison-footer", "title", report.Title, "date", c.words.Date(report.Date))
	return report
}

// cover names the regions and the questionnaire.
func (c comparisonReport) cover() []Block {
	newest, oldest := assessment.Date(""), c.everyone.Entries[0].Assessment.Date
	var names []string
	for _, entry := range c.everyone.Entries {
		newest, oldest = max(newest, entry.Assessment.Date), min(oldest, entry.Assessment.Date)
		names = append(names, entry.Assessment.Region.Name)
	}
	dates := c.words.Date(newest)
	if oldest != newest {
		dates = c.say("report.dates", "from", c.words.Date(oldest), "to", c.words.Date(newest))
	}
	scope := c.say("report.compared-full")
	switch {
	case c.Core:
		scope = c.say("report.compared-core")
	case c.Comparison != c.everyone:
		scope = c.say("report.compared-both")
	}
	return []Block{
		Cover{Kicker: c.say("report.comparison-kicker"), Facts: []Fact{
			{c.say("report.fact-regions"), listed(c.words, names)},
			{c.say("report.fact-dates"), dates},
			{c.say("report.fact-questionnaire"), c.say("report.questionnaire", "title", c.pack.Title, "version", c.Pack.Version)},
			{c.say("report.fact-scope"), scope},
			{c.say("report.fact-language"), c.say("language.name")},
		}, Foot: c.say("report.unofficial", "project", c.say("product.long"))},
		Contents{Title: c.say("report.contents"), Depth: 1},
	}
}

// coreSection compares everyone on the core questions, after the comparison
// on all questions.
func (c comparisonReport) coreSection() []Block {
	blocks := []Block{PageBreak{}, Heading{Level: 1, Text: c.say("report.core-section")}, body(c.say("report.core-note"))}
	for _, section := range []func() []Block{c.profile, c.differences, c.ranks, c.partners} {
		blocks = append(blocks, section()...)
	}
	return blocks
}

// method says how the comparison is counted and what it cannot tell.
func (c comparisonReport) method() []Block {
	counting := []string{
		c.say("report.compare-similar"), c.say("report.compare-ranks"), c.say("report.compare-partners"),
		c.say("report.method-value"), c.say("report.method-score"),
	}
	return []Block{
		PageBreak{},
		Heading{Level: 1, Text: c.say("report.method")},
		body(c.say("report.compare-perception")),
		Heading{Level: 2, Text: c.say("report.method-counting")},
		bullets(counting),
		Heading{Level: 2, Text: c.say("report.method-sources")},
		body(c.say("report.method-questionnaire", "title", c.pack.Title, "version", c.Pack.Version)),
		body(c.say("report.compare-literature")),
	}
}
