package report

import (
	"compass/assessment"
	"compass/assessment/scoring"
)

// furtherTitle names the steps that the chapter has no room for; empty where
// there are none.
func (r regionReport) furtherTitle() string {
	if len(r.rest) == 0 {
		return ""
	}
	return r.say("report.annex-steps")
}

// furtherSteps are the steps after those of the chapter, in the same order.
func (r regionReport) furtherSteps() []Block {
	blocks := []Block{PageBreak{}, r.annexHead(r.furtherTitle(), r.say("report.rest-steps"), "")}
	for i, step := range r.rest {
		blocks = append(blocks, r.advice(len(r.printed())+i+1, step))
	}
	return blocks
}

// allAnswers lists every answer. The first part of the annex begins a page.
func (r regionReport) allAnswers() []Block {
	blocks := []Block{r.annexHead(r.say("report.annex-answers"), r.say("report.all-answers"), ""), r.answersTable()}
	if len(r.rest) == 0 {
		return append([]Block{PageBreak{}}, blocks...)
	}
	return blocks
}

// anchorOfGlossary is where the words are explained.
const anchorOfGlossary = "glossary"

// glossaryTitle names the explained words; empty where the questionnaire
// explains none.
func (r regionReport) glossaryTitle() string {
	if len(r.pack.TermOrder) == 0 {
		return ""
	}
	return r.say("report.annex-glossary")
}

// glossary explains the terms of the questionnaire with their sources.
func (r regionReport) glossary() []Block {
	blocks := []Block{r.annexHead(r.glossaryTitle(), r.say("report.glossary"), anchorOfGlossary)}
	for _, id := range r.pack.TermOrder {
		term := r.pack.Terms[id]
		runs := Runs{{Text: term.Name, Bold: true}, {Text: "\n" + term.Meaning}}
		if term.Source != "" {
			runs = append(runs, Run{Text: r.say("report.term-source", "source", term.Source), Muted: true})
		}
		blocks = append(blocks, Text{Runs: runs})
	}
	return blocks
}

// annexHead is the heading of a part of the annex.
func (r regionReport) annexHead(short, text, anchor string) Heading {
	return Heading{Level: 1, Kicker: r.say("report.annex"), Short: short, Text: text, Anchor: anchor}
}

// answersTable has one row a question, grouped by dimension.
func (r regionReport) answersTable() Table {
	table := Table{Small: true, Columns: []Column{
		{Head: r.say("report.column-question"), Share: 35, RowHeader: true},
		{Head: r.say("report.column-answer"), Share: 18},
		{Head: r.say("report.column-basis"), Share: 16},
		{Head: r.say("report.column-levels"), Share: 9, Align: Right},
		{Head: r.say("report.column-agreement"), Share: 14},
		{Head: r.say("report.column-target"), Share: 12},
	}}
	shared := r.shareHeading()
	dimension := ""
	for _, question := range r.Result.Questions {
		if question.Dimension != dimension && !shared {
			dimension = question.Dimension
			head := strong(r.title(dimension))
			head.Span = len(table.Columns)
			table.Rows = append(table.Rows, Row{Cells: []Cell{head}, Break: true})
		}
		table.Rows = append(table.Rows, Row{Cells: r.answerCells(question)})
	}
	return table
}

func (r regionReport) answerCells(question scoring.Question) []Cell {
	agreement, target := AgreementWord(r.words, question.Spread), r.say("report.none")
	if agreement == "" || question.Answer != assessment.Level {
		agreement = r.say("report.none")
	}
	if question.Target != nil {
		target = r.targetCell(*question.Target)
	}
	return []Cell{
		cell(r.question(question.ID)), cell(r.answerText(question)), cell(r.basisText(question)),
		cell(digits(question.Spread.Levels)), cell(agreement), cell(target),
	}
}

// answerText is what a question's answer is, in one or two words.
func (r regionReport) answerText(question scoring.Question) string {
	switch question.Answer {
	case assessment.Level:
		return levelName(r.words, r.pack, r.Result.Scale, *question.Value)
	case assessment.NotApplicable:
		return r.say("sentence.not-applicable")
	case assessment.Unknown:
		return r.say("sentence.unknown")
	default:
		return r.say("sentence.blank")
	}
}

// basisText is where an answer comes from, in one or two words.
func (r regionReport) basisText(question scoring.Question) string {
	switch {
	case question.Discussed:
		return r.say("report.basis-discussed")
	case question.Basis == scoring.ByConsensus:
		return r.say("report.basis-agreed")
	case question.Basis == scoring.ByRespondents:
		return r.say("report.basis-provisional")
	default:
		return r.say("report.none")
	}
}

func (r regionReport) targetCell(target assessment.Target) string {
	if target.Year == 0 {
		return digits(target.Level)
	}
	return r.say("report.target-year", "level", target.Level, "year", digits(target.Year))
}
