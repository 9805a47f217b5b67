package report

import (
	"compass/app/chart"
	"compass/assessment"
	"compass/assessment/consensus"
)

// reading says what the levels mean and how answers, agreement and scores are
// to be read.
func (r regionReport) reading() []Block {
	table := Table{Columns: []Column{
		{Head: r.say("report.column-level"), Share: 8, Align: Centre},
		{Head: r.say("report.column-name"), Share: 22, RowHeader: true},
		{Head: r.say("report.column-meaning"), Share: 70},
	}}
	scale := r.Result.Scale
	for level := scale.Lowest; level <= scale.Highest; level++ {
		tint := tintOf(float64(level), scale)
		words := r.pack.Levels[level-scale.Lowest]
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			{Runs: Plain(digits(level)), Tint: &tint}, strong(words.Name), cell(words.Meaning),
		}})
	}
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Text: r.say("report.reading")},
		body(r.say("report.reading-levels")),
		table,
	}
	blocks = append(blocks, body(r.say("report.reading-sample")), r.sampleQuestion())
	for _, part := range r.readingNotes() {
		blocks = append(blocks, Text{Runs: Runs{{Text: part.Label, Bold: true}, {Text: "\n" + part.Text}}})
	}
	if r.glossaryTitle() != "" {
		blocks = append(blocks, References{[]Reference{{Anchor: anchorOfGlossary, Runs: Plain(r.say("report.reading-glossary"))}}})
	}
	return blocks
}

// sampleQuestion says what stands where in a question, as a question.
func (r regionReport) sampleQuestion() QuestionBlock {
	scale := r.Result.Scale
	level := scale.Lowest + (scale.Highest-scale.Lowest)/2
	target := &assessment.Target{Level: level + 1}
	status := r.say("sentence.agreed-level", "level", levelName(r.words, r.pack, scale, float64(level)))
	squares := chart.LevelSquares{
		Lowest: scale.Lowest, Highest: scale.Highest, Reached: new(float64(level)), Target: &target.Level,
		TargetText: TargetText(r.words, target), ReachedText: status, Head: []string{r.say("chart.answer"), r.say("chart.target")},
	}
	block := QuestionBlock{Title: r.say("report.sample-title"), Core: r.Result.Scope == assessment.Full, Status: status, Ask: r.say("report.sample-ask")}
	squares.Alternative = r.say("chart.squares-target", "question", block.Title, "answer", status, "target", squares.TargetText)
	block.Chart = squares.Chart(squaresWidth, measure())
	block.Body = []Runs{Plain(r.say("report.sample-body")), Plain(r.say("report.sample-squares"))}
	block.Small = []Runs{Plain(r.say("report.sample-small"))}
	if block.Core {
		block.Body = append(block.Body, Plain(r.say("report.sample-core")))
	}
	return block
}

// readingNotes explain the words that the following pages use.
func (r regionReport) readingNotes() []Fact {
	notes := []Fact{
		{r.say("report.reading-basis-title"), r.say("report.reading-basis")},
		{r.say("report.reading-agreement-title"), r.say("report.reading-agreement")},
		{r.say("report.reading-score-title"), r.say("report.reading-score", "lowest", r.Result.Scale.Lowest, "highest", r.Result.Scale.Highest)},
		{r.say("report.reading-secured-title"), r.say("report.reading-secured")},
		{r.say("report.reading-missing-title"), r.say("report.reading-missing")},
	}
	if r.Pack.HasSteps() {
		notes = append(notes, Fact{r.say("report.reading-steps-title"), r.say("report.reading-steps")})
	}
	return notes
}

// method says how the numbers came about and what they cannot tell.
func (r regionReport) method() []Block {
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Text: r.say("report.method")},
		body(r.say("report.method-perception", "region", r.Assessment.Region.Name)),
		Heading{Level: 2, Text: r.say("report.method-voices")},
	}
	blocks = append(blocks, r.voicesTable()...)
	blocks = append(blocks,
		Heading{Level: 2, Text: r.say("report.method-counting")},
		bullets([]string{
			r.say("report.method-value"), r.say("report.method-agreement"), r.say("report.method-score"),
			r.say("report.method-reached"), r.say("report.method-order"),
		}),
		Heading{Level: 2, Text: r.say("report.method-sources")},
		body(r.say("report.method-questionnaire", "title", r.pack.Title, "version", r.Pack.Version)),
	)
	if r.pack.Summary != "" {
		blocks = append(blocks, body(r.pack.Summary))
	}
	return append(blocks, body(r.say("report.method-literature")))
}

// voicesTable says how many answered in each stakeholder group, and names the
// groups that were absent or too small to be shown.
func (r regionReport) voicesTable() []Block {
	byGroup, all, _ := r.voices()
	if all == 0 {
		return []Block{body(r.say("report.no-voices"))}
	}
	table := Table{Columns: []Column{
		{Head: r.say("report.column-group"), Share: 70, RowHeader: true},
		{Head: r.say("report.column-voices"), Share: 30, Align: Right},
	}}
	var few []string
	for _, group := range r.Pack.Groups {
		name, count := r.pack.Groups[group], byGroup[group]
		table.Rows = append(table.Rows, Row{Cells: []Cell{cell(name), cell(digits(count))}})
		if count > 0 && count < consensus.FewestShown {
			few = append(few, name)
		}
	}
	blocks := []Block{table}
	if absent := r.absentSentence(byGroup); absent != "" {
		blocks = append(blocks, body(absent))
	}
	if len(few) > 0 {
		blocks = append(blocks, body(r.say("report.groups-few", "groups", groupsListed(r.words, few))))
	}
	return blocks
}

// absentSentence names the stakeholder groups without a voice; it is empty
// where there is none.
func (r regionReport) absentSentence(byGroup map[string]int) string {
	var absent []string
	for _, group := range r.Pack.Groups {
		if byGroup[group] == 0 {
			absent = append(absent, r.pack.Groups[group])
		}
	}
	if len(absent) == 0 {
		return ""
	}
	return r.say("report.groups-absent", "groups", groupsListed(r.words, absent))
}
