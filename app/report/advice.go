package report

import (
	"slices"

	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
)

// adviceFor is what to do in one dimension, with the actions in full.
func (r regionReport) adviceFor(dimension string) []Block {
	var blocks []Block
	for _, step := range r.printed() {
		if step.Dimension == dimension {
			blocks = append(blocks, r.fullAdvice(step))
		}
	}
	return blocks
}

// printed are the steps that stand with their actions: the first five, then up
// to two of each dimension.
func (r regionReport) printed() []recommendation.Recommendation {
	return slices.Concat(r.FirstFive, r.further)
}

// fullAdvice is one step with its actions, who carries it and when it is done.
func (r regionReport) fullAdvice(step recommendation.Recommendation) Advice {
	words := r.stepWords(step)
	advice := Advice{Title: words.Title, Meta: r.stepMeta(step), Why: Why(r.words, r.pack, r.Result.Scale, step)}
	for _, action := range words.Actions {
		advice.Body = append(advice.Body, Plain(r.say("report.action", "action", action)))
	}
	advice.Body = append(advice.Body, Plain(r.say("report.done", "done", words.Done)))
	advice.Body = append(advice.Body, Plain(r.carried(step)))
	for _, later := range step.Path {
		advice.Body = append(advice.Body, Plain(r.say("report.path", "level", later.To, "title", r.pack.Step(r.Pack.Scale, step.Question, later.To).Title)))
	}
	return advice
}

// shortAdvice is one step in the order of all, without its actions.
func (r regionReport) shortAdvice(number int, step recommendation.Recommendation) Advice {
	return Advice{
		Title: r.say("report.numbered", "number", number, "title", r.stepWords(step).Title),
		Meta:  r.stepMeta(step),
		Body:  []Runs{Plain(r.carried(step))},
		Why:   Why(r.words, r.pack, r.Result.Scale, step),
	}
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

// recommendations is the order of all steps that are printed; those that only
// the state can decide stand apart.
func (r regionReport) recommendations() []Block {
	heading := Heading{Level: 1, Text: r.say("report.recommendations")}
	if len(r.Recommendations) == 0 {
		return []Block{heading, body(r.noSteps())}
	}
	blocks := []Block{PageBreak{}, heading, body(r.say("report.recommendations-order"))}
	var national []Block
	number := 0
	list := func(title string, steps []recommendation.Recommendation) {
		var own []Block
		for _, step := range steps {
			number++
			if step.Step.ByState() {
				national = append(national, r.shortAdvice(number, step))
				continue
			}
			own = append(own, r.shortAdvice(number, step))
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
	if len(r.rest) > 0 {
		blocks = append(blocks, body(r.words.Count("report.rest-in-annex", len(r.rest))))
	}
	return blocks
}

// stepWords are the texts of a recommendation.
func (r regionReport) stepWords(step recommendation.Recommendation) questionnaire.StepWords {
	return r.pack.Step(r.Pack.Scale, step.Question, step.To)
}
