package report

import (
	"maps"
	"strings"

	"compass/app/chart"
	"compass/assessment"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// summary is the result on one page.
func (r regionReport) summary() []Block {
	lead := join(StaircaseSentence(r.words, r.Assessment.Region.Name, r.Result), r.voicesSentence(), r.agreedSentence())
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Kicker: r.say("report.summary"), Short: r.say("report.summary"), Text: r.headline()},
		Text{Style: Lead, Runs: Plain(lead)},
		SideBySide{Chart: r.overview(), Right: r.beside()},
	}
	blocks = append(blocks, r.firstSteps()...)
	if effect := r.effectOf(r.FirstFive); effect != "" {
		blocks = append(blocks, body(effect))
	}
	note := join(levelRange(r.say, r.pack, r.Result.Scale), r.say("report.perception", "section", r.say("report.method")))
	if r.Result.CoreOnly {
		note = join(r.say("report.core-only"), note)
	}
	spare := small(note)
	spare.Spare = true
	return append(blocks, spare)
}

// overview is the radar, with the last result dashed where there is one that
// was counted on the same questions.
func (r regionReport) overview() chart.Chart {
	if axes := len(r.Result.Dimensions); r.since != nil && r.since.Drawable(r.Result) && axes >= fewestAxes && axes <= mostAxes {
		return r.since.Radar(r.words, r.pack, r.Result, radarWidth)
	}
	return overviewOf(r.words, r.pack, r.Result, radarWidth)
}

// effectOf says what steps would do to the staircase if they were done and
// nothing else changed; empty where they would move nothing.
func (r regionReport) effectOf(steps []recommendation.Recommendation) string {
	after := r.Assessment
	after.Agreed = map[string]assessment.Agreed{}
	maps.Copy(after.Agreed, r.Assessment.Agreed)
	for _, step := range steps {
		after.Agreed[step.Question] = assessment.Agreed{Answer: assessment.AtLevel(step.To)}
	}
	result := scoring.Score(r.Pack, after, r.Result.Scope)
	for i, now := range r.Result.Overall.Reached {
		then := result.Overall.Reached[i]
		if then.Dimensions > now.Dimensions {
			return r.words.Count("report.steps-effect", r.Result.Overall.Applicable, "level", now.Level,
				"now", now.Dimensions, "then", then.Dimensions)
		}
	}
	return ""
}

// headline says what stands out, in words: the dimension that alone is highest
// and the one that alone is lowest.
func (r regionReport) headline() string {
	high, low := r.strengthsAndNeeds()
	strong, weak := len(high.named) > 0 && high.alone, len(low.named) > 0 && low.alone
	switch {
	case !answered(r.Result):
		return r.say("report.headline-unanswered")
	case strong && weak:
		return r.say("report.headline", "strength", r.title(high.named[0].ID), "need", r.title(low.named[0].ID))
	case strong:
		return r.say("report.headline-strength", "strength", r.title(high.named[0].ID))
	case weak:
		return r.say("report.headline-need", "need", r.title(low.named[0].ID))
	default:
		return Headline(r.words, r.Result)
	}
}

// voicesSentence says how many took part, from how many stakeholder groups.
func (r regionReport) voicesSentence() string {
	_, all, present := r.voices()
	switch groups := len(r.Pack.Groups); {
	case all == 0:
		return ""
	case present == groups:
		return r.words.Count("report.lead-voices-all", all, "groups", groups)
	default:
		return r.words.Count("report.lead-voices", all, "groups", present, "of", groups)
	}
}

// agreedSentence says on how many questions the room agreed.
func (r regionReport) agreedSentence() string {
	agreed, questions := r.agreedQuestions(), len(r.Result.Questions)
	switch {
	case !answered(r.Result):
		return ""
	case agreed == questions:
		return r.words.Count("report.agreed-all", questions)
	case agreed == 0:
		return r.say("report.agreed-none")
	default:
		return r.say("report.levels-count", "parts", r.words.List(r.levelParts()))
	}
}

// levelParts count the questions by where their level comes from.
func (r regionReport) levelParts() []string {
	var agreed, provisional, without int
	for _, question := range r.Result.Questions {
		switch {
		case question.Value == nil:
			without++
		case question.Basis == scoring.ByConsensus:
			agreed++
		default:
			provisional++
		}
	}
	var parts []string
	for _, part := range []struct {
		key   string
		count int
	}{{"report.levels-agreed", agreed}, {"report.levels-provisional", provisional}, {"report.levels-without", without}} {
		if part.count > 0 {
			parts = append(parts, r.words.Count(part.key, part.count))
		}
	}
	return parts
}

// beside stands right of the radar: secured level, strengths, needs, average.
func (r regionReport) beside() []Block {
	secured := Badge{
		Mark: r.say("chart.missing"), Tint: Tint{0, r.Result.Scale.Highest - r.Result.Scale.Lowest + 1},
		Runs: boldStart(strings.Replace(r.securedShort(), ". ", ".\n", 1)),
	}
	if level := r.Result.Overall.Secured; level != nil {
		secured.Mark, secured.Tint = digits(*level), tintOf(float64(*level), r.Result.Scale)
	}
	blocks := []Block{secured}
	strengths, needs := r.strengthsAndNeeds()
	if len(strengths.named) == 0 && answered(r.Result) {
		blocks = append(blocks, body(r.say("report.no-extremes")))
	}
	blocks = append(blocks, r.extremesList(r.say("report.strengths"), strengths)...)
	blocks = append(blocks, r.extremesList(r.say("report.needs"), needs)...)
	return append(blocks, small(AverageSentence(r.words, r.Result)))
}

// securedShort is the sentence on the secured level, which only counts the
// dimensions that hold the next one back where there are more than two.
func (r regionReport) securedShort() string {
	overall := r.Result.Overall
	if overall.Secured != nil && *overall.Secured == r.Result.Scale.Lowest && len(overall.HeldBack) > 0 {
		return r.words.Count("report.secured-lowest", len(overall.HeldBack), "level", *overall.Secured, "next", *overall.Secured+1)
	}
	if overall.Secured == nil || len(overall.HeldBack) <= 2 {
		return SecuredSentence(r.words, r.pack, r.Result)
	}
	return r.words.Count("report.secured-count", len(overall.HeldBack), "level", *overall.Secured, "next", *overall.Secured+1)
}

// extremesList names dimensions with their scores under a title, one a line.
func (r regionReport) extremesList(title string, part extremes) []Block {
	if len(part.named) == 0 {
		return nil
	}
	var lines []string
	for _, dimension := range part.named {
		lines = append(lines, r.say("report.named-score", "dimension", r.title(dimension.ID), "score", r.words.Score(*dimension.Score)))
	}
	if part.more > 0 {
		last := part.named[len(part.named)-1]
		lines = append(lines, r.words.Count("report.same-score", part.more, "score", r.words.Score(*last.Score)))
	}
	return []Block{Heading{Level: 3, Text: title}, body(strings.Join(lines, "\n"))}
}

// firstSteps is the table of the first five steps.
func (r regionReport) firstSteps() []Block {
	blocks := []Block{Heading{Level: 2, Text: r.firstTitle()}}
	if len(r.FirstFive) == 0 {
		return append(blocks, body(r.noSteps()))
	}
	table := Table{Columns: []Column{
		{Head: r.say("report.column-number"), Share: 5},
		{Head: r.say("report.column-what"), Share: 43, RowHeader: true},
		{Head: r.say("report.column-who"), Share: 26},
		{Head: r.say("report.column-by"), Share: 17},
		{Head: r.say("report.column-level"), Share: 9, Align: Right},
	}}
	for i, step := range r.FirstFive {
		table.Rows = append(table.Rows, Row{Cells: append([]Cell{cell(digits(i + 1))}, r.stepCells(step)...)})
	}
	return append(blocks, table)
}

// firstTitle counts the first steps only where there are five.
func (r regionReport) firstTitle() string {
	if len(r.FirstFive) < 5 {
		return r.say("report.first-steps-fewer")
	}
	return r.say("report.first-steps")
}

// stepCells say one step in a row: what, who, by when, from which level to
// which.
func (r regionReport) stepCells(step recommendation.Recommendation) []Cell {
	return []Cell{
		cell(r.stepWords(step).Title),
		cell(ActorNames(r.words, step.Step.Actors)),
		cell(HorizonName(r.words, step.Step.Horizon)),
		cell(r.say("report.from-to", "from", step.From, "to", step.To)),
	}
}

// noSteps says why there are no recommendations.
func (r regionReport) noSteps() string {
	if r.Pack.HasSteps() {
		return r.say("report.no-steps-open")
	}
	return r.say("report.no-steps-in-pack")
}
