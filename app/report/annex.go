package report

import (
	"compass/assessment"
	"compass/assessment/scoring"
)

// annex lists every answer, and the steps that the report has no room for.
func (r regionReport) annex() []Block {
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Kicker: r.say("report.annex"), Text: r.say("report.all-answers")},
		r.answersTable(),
	}
	if len(r.rest) == 0 {
		return blocks
	}
	table := Table{Small: true, Columns: []Column{
		{Head: r.say("report.column-what"), Share: 36, RowHeader: true},
		{Head: r.say("report.column-question"), Share: 27},
		{Head: r.say("report.column-who"), Share: 22},
		{Head: r.say("report.column-by"), Share: 17},
		{Head: r.say("report.column-level"), Share: 9, Align: Right},
	}}
	for _, step := range r.rest {
		cells := r.stepCells(step)
		table.Rows = append(table.Rows, Row{Cells: []Cell{cells[0], cell(r.question(step.Question)), cells[1], cells[2], cells[3]}})
	}
	return append(blocks, Heading{Level: 2, Text: r.say("report.rest-steps")}, table)
}

// answersTable has one row a question, grouped by dimension.
func (r regionReport) answersTable() Table {
	table := Table{Small: true, Columns: []Column{
		{Head: r.say("report.column-question"), Share: 35, RowHeader: true},
		{Head: r.say("report.column-answer"), Share: 18},
		{Head: r.say("report.column-basis"), Share: 16},
		{Head: r.say("report.column-voices"), Share: 9, Align: Right},
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
	if agreement == "" {
		agreement = r.say("report.none")
	}
	if question.Target != nil {
		target = r.targetCell(*question.Target)
	}
	return []Cell{
		cell(r.question(question.ID)), cell(r.answerText(question)), cell(r.basisText(question)),
		cell(digits(question.Spread.Answers)), cell(agreement), cell(target),
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
