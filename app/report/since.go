package report

import (
	"compass/app/chart"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// sinceEarlier sets the result beside the region's last one before; nil where
// there is none.
func (r regionReport) sinceEarlier() *Since {
	if r.Earlier == nil {
		return nil
	}
	now := comparison.Round{Pack: r.Pack, Entry: comparison.Entry{Assessment: r.Assessment, Result: r.Result}}
	return &Since{Trend: comparison.TrendOf(*r.Earlier, now), Then: r.Earlier.Assessment.Date, Now: r.Assessment.Date}
}

// trendTitle names the chapter on what changed; empty where there was nothing
// before.
func (r regionReport) trendTitle() string {
	if r.since == nil {
		return ""
	}
	return r.since.Heading(r.words)
}

// trend says what changed since the last final assessment, who took part then
// and now, and what became of the targets.
func (r regionReport) trend() []Block {
	blocks := []Block{
		PageBreak{}, Heading{Level: 1, Text: r.trendTitle()},
		Text{Style: Lead, Runs: Plain(r.since.changes(r.words, r.pack))},
		ChartBlock{Chart: r.trendBars(), Caption: join(
			r.say("report.bars", "lowest", r.Result.Scale.Lowest, "highest", r.Result.Scale.Highest),
			r.say("report.trend-tick", "date", r.words.Date(r.since.Then)), r.since.Meaning(r.words))},
		Heading{Level: 2, Text: r.say("report.trend-voices")},
	}
	if people := r.since.people(r.words, r.pack); people != "" {
		blocks = append(blocks, body(people))
	}
	blocks = append(blocks, r.madeTable(), Heading{Level: 2, Text: r.say("report.trend-plans")})
	return append(blocks, r.plans()...)
}

// trendBars draw today's scores with a tick at each score of before, both
// counted on the same questions.
func (r regionReport) trendBars() chart.Chart {
	now := r.Result
	if !r.since.Drawable(now) {
		now = scoring.Score(r.Pack, r.Assessment, assessment.Quick)
	}
	bars := barsOf(r.words, r.pack, now)
	r.since.tick(r.words, &bars, now)
	var scores []string
	for i, dimension := range now.Dimensions {
		bar := &bars.Bars[i]
		bar.Target, bar.TargetText = nil, ""
		bar.Note = r.say("report.trend-then", "score", bar.BeforeText)
		scores = append(scores, r.say("sentence.trend-moved", "dimension", r.title(dimension.ID), "before", bar.BeforeText, "after", bar.ScoreText))
	}
	bars.Alternative = r.say("chart.bars-since", "scores", listed(r.words, scores))
	return bars.Chart(fullWidth, measure())
}

// madeTable sets beside each other who answered then and now, and what was
// agreed.
func (r regionReport) madeTable() Table {
	then, all, _ := voicesOf(r.Earlier.Pack, r.Earlier.Assessment, r.Earlier.Result)
	now, allNow, _ := r.voices()
	table := Table{Whole: true, Columns: []Column{
		{Share: 60, RowHeader: true},
		{Head: r.words.Date(r.since.Then), Share: 20, Align: Right},
		{Head: r.words.Date(r.since.Now), Share: 20, Align: Right},
	}}
	row := func(name string, then, now int) {
		table.Rows = append(table.Rows, Row{Cells: []Cell{cell(name), cell(digits(then)), cell(digits(now))}})
	}
	for _, group := range r.Pack.Groups {
		if then[group]+now[group] > 0 {
			row(r.pack.Groups[group], then[group], now[group])
		}
	}
	row(r.say("report.trend-all-voices"), all, allNow)
	row(r.say("report.trend-asked"), len(r.Earlier.Result.Questions), len(r.Result.Questions))
	row(r.say("report.trend-agreed"), countAgreed(r.Earlier.Result), countAgreed(r.Result))
	return table
}

// plans are the targets that were set then, and what became of each.
func (r regionReport) plans() []Block {
	table := Table{Whole: true, Columns: []Column{
		{Head: r.say("report.column-question"), Share: 36, RowHeader: true},
		{Head: r.say("report.column-then"), Share: 18},
		{Head: r.say("report.column-planned"), Share: 14},
		{Head: r.say("report.column-now"), Share: 18},
		{Head: r.say("report.column-outcome"), Share: 14},
	}}
	reached := 0
	for _, before := range r.Earlier.Result.Questions {
		if before.Target == nil {
			continue
		}
		after, _ := r.Result.Question(before.ID) // one that is not asked any more has no value
		outcome := outcomeOf(before, after)
		if outcome == "report.outcome-reached" {
			reached++
		}
		table.Rows = append(table.Rows, Row{Cells: []Cell{
			cell(r.question(before.ID)), cell(r.standing(before)), cell(r.targetCell(*before.Target)),
			cell(r.standing(after)), cell(r.say(outcome)),
		}})
	}
	if len(table.Rows) == 0 {
		return []Block{body(r.say("report.trend-no-plans"))}
	}
	table.Caption = r.words.Count("report.trend-reached", len(table.Rows), "reached", reached)
	return []Block{table}
}

// standing is a question's answer, marked where it is provisional.
func (r regionReport) standing(question scoring.Question) string {
	if question.Value != nil && question.Basis == scoring.ByRespondents {
		return r.say("report.standing-provisional", "answer", r.answerText(question))
	}
	return r.answerText(question)
}

// outcomeOf is the key of what became of a target that was set before.
func outcomeOf(before, after scoring.Question) string {
	switch {
	case after.Value == nil:
		return "report.outcome-unknown"
	case exact.AtLeast(*after.Value, float64(before.Target.Level)):
		return "report.outcome-reached"
	case before.Value == nil:
		return "report.outcome-open"
	case exact.Above(*after.Value, *before.Value):
		return "report.outcome-nearer"
	case exact.Equal(*after.Value, *before.Value):
		return "report.outcome-same"
	default:
		return "report.outcome-further"
	}
}
