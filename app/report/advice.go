package report

import (
	"slices"

	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// stepsOf leads from a dimension to its steps, in their order.
func (r regionReport) stepsOf(dimension string) References {
	var steps References
	for i, step := range r.ordered() {
		if step.Dimension != dimension {
			continue
		}
		levels := r.say("report.step-levels", "from", step.From, "to", step.To)
		steps.Items = append(steps.Items, Reference{
			Mark: digits(i + 1), Anchor: anchorOf(step),
			Runs: Runs{{Text: r.stepWords(step).Title}, {Text: levels, Muted: true}},
		})
	}
	return steps
}

// ordered are all steps in the order of their numbers: the first five, further
// ones up to two of each dimension, then those in the annex.
func (r regionReport) ordered() []recommendation.Recommendation {
	return slices.Concat(r.printed(), r.rest)
}

// printed are the steps of the chapter: the first five, then up to two of each
// dimension.
func (r regionReport) printed() []recommendation.Recommendation {
	return slices.Concat(r.FirstFive, r.further)
}

// anchorOf is the place of a step in the report.
func anchorOf(step recommendation.Recommendation) string { return "step " + step.Question }

// advice is one step with its number, its actions, who carries it, and when it
// is done.
func (r regionReport) advice(number int, step recommendation.Recommendation) Advice {
	words := r.stepWords(step)
	advice := Advice{
		Anchor: anchorOf(step), Title: r.say("report.numbered", "number", number, "title", words.Title),
		Meta: r.stepMeta(step), Why: Why(r.words, r.pack, r.Result.Scale, step),
	}
	for _, action := range words.Actions {
		advice.Actions = append(advice.Actions, Plain(action))
	}
	advice.Body = []Runs{Plain(r.say("report.done", "done", words.Done)), Plain(r.carried(step))}
	for _, later := range step.Path {
		advice.Body = append(advice.Body, Plain(r.say("report.path", "level", later.To, "title", r.pack.Step(r.Pack.Scale, step.Question, later.To).Title)))
	}
	return advice
}

// stepMeta names the question, the levels, the kind and the effort of a step.
func (r regionReport) stepMeta(step recommendation.Recommendation) string {
	return r.say("report.step-meta", "question", r.question(step.Question), "from", step.From, "to", step.To,
		"kind", KindName(r.words, step.Kind), "effort", step.Step.Effort)
}

// carried says who carries a step, by when, and which instrument helps.
func (r regionReport) carried(step recommendation.Recommendation) string {
	text := r.say("report.carried", "actors", ActorNames(r.words, step.Step.Actors), "horizon", HorizonName(r.words, step.Step.Horizon))
	power, instrument := "", ""
	if step.Step.Power != "region" {
		power = r.say("report.power", "power", PowerName(r.words, step.Step.Power))
	}
	if name := InstrumentName(r.words, step.Step.Instrument); name != "" {
		instrument = r.say("report.instrument", "instrument", name)
	}
	return join(text, power, instrument)
}

// recommendations are the first steps in their order, each in full; those that
// only the state can decide stand apart.
func (r regionReport) recommendations() []Block {
	heading := Heading{Level: 1, Text: r.say("report.recommendations")}
	if len(r.Recommendations) == 0 {
		return []Block{heading, body(r.noSteps())}
	}
	blocks := []Block{PageBreak{}, heading, body(r.say("report.recommendations-order")),
		Heading{Level: 2, Text: r.say("report.who-acts")}, r.whoActs()}
	if len(r.rest) > 0 {
		blocks = append(blocks, References{[]Reference{{Anchor: anchorOf(r.rest[0]), Runs: Plain(r.restSentence())}}})
	}
	var national []Block
	number := 0
	list := func(title string, steps []recommendation.Recommendation) {
		var own []Block
		for _, step := range steps {
			number++
			if step.Step.ByState() {
				national = append(national, r.advice(number, step))
				continue
			}
			own = append(own, r.advice(number, step))
		}
		if len(own) > 0 {
			blocks = append(append(blocks, Heading{Level: 2, Text: title}), own...)
		}
	}
	list(r.firstTitle(), r.FirstFive)
	list(r.say("report.further-steps"), r.further)
	if len(national) > 0 {
		blocks = append(blocks, Heading{Level: 2, Text: r.say("report.national")}, body(r.say("report.national-note")))
		blocks = append(blocks, national...)
	}
	return blocks
}

// restSentence counts the steps of the annex, and those among them for which a
// target was set.
func (r regionReport) restSentence() string {
	targets := 0
	for _, step := range r.rest {
		if step.Why.TargetSet {
			targets++
		}
	}
	sentence := r.words.Count("report.rest-in-annex", len(r.rest))
	if targets > 0 {
		sentence = join(sentence, r.words.Count("report.rest-targets", targets))
	}
	return sentence
}

// whoActs says for each of those who carry steps which ones these are.
func (r regionReport) whoActs() Table {
	table := Table{Small: true, Whole: true, Columns: []Column{
		{Head: r.say("report.column-who"), Share: 32, RowHeader: true},
		{Head: r.say("report.column-steps"), Share: 68},
	}}
	numbers := map[string][]string{}
	var actors []string
	for i, step := range r.printed() {
		for _, actor := range step.Step.Actors {
			if numbers[actor] == nil {
				actors = append(actors, actor)
			}
			numbers[actor] = append(numbers[actor], digits(i+1))
		}
	}
	slices.SortStableFunc(actors, func(a, b string) int { return len(numbers[b]) - len(numbers[a]) })
	for _, actor := range actors {
		table.Rows = append(table.Rows, Row{Cells: []Cell{cell(ActorName(r.words, actor)), cell(listed(r.words, numbers[actor]))}})
	}
	return table
}

// stepWords are the texts of a recommendation.
func (r regionReport) stepWords(step recommendation.Recommendation) questionnaire.StepWords {
	return r.pack.Step(r.Pack.Scale, step.Question, step.To)
}
