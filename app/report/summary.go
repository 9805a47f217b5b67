package report

import (
	"slices"

	"compass/assessment/exact"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// mostStrengths is how many strengths and how many needs the summary names.
const mostStrengths = 3

// summary is the result on one page.
func (r regionReport) summary() []Block {
	_, all, present := r.voices()
	lead := StaircaseSentence(r.words, r.Assessment.Region.Name, r.Result)
	if all > 0 {
		lead = join(lead, r.words.Count("report.lead-voices", all, "groups", present, "of", len(r.Pack.Groups)))
	}
	blocks := []Block{
		PageBreak{},
		Heading{Level: 1, Kicker: r.say("report.summary"), Text: r.headline()},
		Text{Style: Lead, Runs: Plain(join(lead, r.agreedSentence()))},
		SideBySide{Chart: overviewOf(r.words, r.pack, r.Result, radarWidth), Right: r.beside()},
	}
	blocks = append(blocks, r.firstSteps()...)
	return append(blocks, small(join(levelRange(r.say, r.pack, r.Result.Scale), r.say("report.perception", "section", r.say("report.method")))))
}

// headline says what stands out, in words.
func (r regionReport) headline() string {
	strengths, needs := r.strengthsAndNeeds()
	switch {
	case !answered(r.Result):
		return r.say("report.headline-unanswered")
	case len(strengths) == 0:
		return Headline(r.words, r.Result)
	default:
		return r.say("report.headline", "strength", r.title(strengths[0].ID), "need", r.title(needs[0].ID))
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
		return r.words.Count("report.agreed-some", questions, "agreed", agreed)
	}
}

// beside stands right of the radar: secured level, strengths, needs.
func (r regionReport) beside() []Block {
	secured := Badge{Mark: r.say("chart.missing"), Tint: Tint{0, r.Result.Scale.Highest - r.Result.Scale.Lowest + 1}}
	if level := r.Result.Overall.Secured; level != nil {
		secured.Mark, secured.Tint = digits(*level), tintOf(float64(*level), r.Result.Scale)
	}
	secured.Runs = boldStart(SecuredSentence(r.words, r.pack, r.Result))
	blocks := []Block{secured}
	strengths, needs := r.strengthsAndNeeds()
	for _, part := range []struct {
		title      string
		dimensions []scoring.Dimension
	}{{r.say("report.strengths"), strengths}, {r.say("report.needs"), needs}} {
		if len(part.dimensions) == 0 {
			continue
		}
		blocks = append(blocks, Heading{Level: 3, Text: part.title})
		for _, dimension := range part.dimensions {
			blocks = append(blocks, Text{Runs: Plain(r.say("report.named-score", "dimension", r.title(dimension.ID), "score", r.words.Score(*dimension.Score)))})
		}
	}
	return append(blocks, small(AverageSentence(r.words, r.Result)))
}

// strengthsAndNeeds are the highest dimensions, highest first, and the lowest,
// lowest first; no dimension is both, and there are none where all scores are
// the same. Ties go to pack order.
func (r regionReport) strengthsAndNeeds() (strengths, needs []scoring.Dimension) {
	var scored []scoring.Dimension
	for _, dimension := range r.Result.Dimensions {
		if dimension.Score != nil {
			scored = append(scored, dimension)
		}
	}
	most := min(mostStrengths, len(scored)/2)
	high, low := slices.Clone(scored), slices.Clone(scored)
	slices.SortStableFunc(high, func(a, b scoring.Dimension) int { return exact.Compare(*b.Score, *a.Score) })
	slices.SortStableFunc(low, func(a, b scoring.Dimension) int { return exact.Compare(*a.Score, *b.Score) })
	for i := range most {
		if exact.Above(*high[i].Score, *low[i].Score) {
			strengths, needs = append(strengths, high[i]), append(needs, low[i])
		}
	}
	return strengths, needs
}

// firstSteps is the table of the first five steps.
func (r regionReport) firstSteps() []Block {
	blocks := []Block{Heading{Level: 2, Text: r.say("report.first-steps")}}
	if len(r.FirstFive) == 0 {
		return append(blocks, body(r.noSteps()))
	}
	table := Table{Columns: []Column{
		{Head: r.say("report.column-number"), Share: 3},
		{Head: r.say("report.column-what"), Share: 46, RowHeader: true},
		{Head: r.say("report.column-who"), Share: 26},
		{Head: r.say("report.column-by"), Share: 16},
		{Head: r.say("report.column-level"), Share: 9, Align: Right},
	}}
	for i, step := range r.FirstFive {
		table.Rows = append(table.Rows, Row{Cells: append([]Cell{cell(digits(i + 1))}, r.stepCells(step)...)})
	}
	return append(blocks, table)
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
	for _, dimension := range r.Pack.Dimensions {
		for _, question := range dimension.Questions {
			if len(question.Steps) > 0 {
				return r.say("report.no-steps-open")
			}
		}
	}
	return r.say("report.no-steps-in-pack")
}
