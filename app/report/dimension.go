package report

import (
	"strings"

	"compass/assessment"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// shareHeading reports whether every dimension asks one question, as a quick
// scan does; they then flow under one heading.
func (r regionReport) shareHeading() bool {
	for _, dimension := range r.Result.Dimensions {
		if dimension.Questions > 1 {
			return false
		}
	}
	return true
}

// dimensions goes through the dimensions: one with several questions has a
// page of its own.
func (r regionReport) dimensions() []Block {
	var blocks []Block
	level := 1
	if r.shareHeading() {
		level = 2
		blocks = append(blocks, PageBreak{}, Heading{Level: 1, Text: r.say("report.dimensions")})
	}
	before := 0 // questions of the dimension before
	for i, dimension := range r.Result.Dimensions {
		if level == 1 && (dimension.Questions > 1 || before != 1) {
			blocks = append(blocks, PageBreak{})
		}
		before = dimension.Questions
		blocks = append(blocks, Heading{
			Level: level, Text: r.title(dimension.ID),
			Kicker: r.say("report.dimension-kicker", "number", i+1, "of", len(r.Result.Dimensions)),
		})
		blocks = append(blocks, r.dimension(dimension, level)...)
	}
	return blocks
}

// dimension shows one dimension's score, its questions and what to do.
func (r regionReport) dimension(dimension scoring.Dimension, level int) []Block {
	var blocks []Block
	if dimension.Questions > 1 {
		blocks = append(blocks, Text{Runs: r.scoreRuns(dimension)})
	}
	for _, question := range r.Result.Questions {
		if question.Dimension == dimension.ID {
			blocks = append(blocks, r.questionBlock(question, level+1))
		}
	}
	advice := r.adviceFor(dimension.ID)
	if len(advice) == 0 {
		return blocks
	}
	if dimension.Questions > 1 {
		blocks = append(blocks, Heading{Level: level + 1, Text: r.say("report.what-to-do")})
	}
	return append(blocks, advice...)
}

// scoreRuns says the score with its scale, where it comes from and what is
// highest and lowest in the dimension.
func (r regionReport) scoreRuns(dimension scoring.Dimension) Runs {
	if !dimension.Applicable {
		return Plain(r.say("report.dimension-not-applicable"))
	}
	if dimension.Score == nil {
		return Plain(r.words.Count("report.dimension-not-enough", dimension.Applying, "valued", dimension.Valued,
			"low", r.words.Score(*dimension.Low), "high", r.words.Score(*dimension.High)))
	}
	score := r.words.Score(*dimension.Score)
	key := "report.dimension-score-mixed"
	agreed := r.agreedIn(dimension.ID)
	switch agreed {
	case dimension.Valued:
		key = "report.dimension-score-agreed"
	case 0:
		key = "report.dimension-score-provisional"
	}
	sentence := r.words.Count(key, dimension.Valued, "score", score, "highest", r.Result.Scale.Highest,
		"agreed", agreed, "provisional", dimension.Valued-agreed)
	open := ""
	if missing := dimension.Applying - dimension.Valued; missing > 0 {
		open = r.words.Count("report.dimension-open", missing, "low", r.words.Score(*dimension.Low), "high", r.words.Score(*dimension.High))
	}
	return emphasise(join(sentence, open, r.extremes(dimension.ID)), score)
}

// agreedIn counts the agreed levels of a dimension.
func (r regionReport) agreedIn(dimension string) int {
	count := 0
	for _, question := range r.Result.Questions {
		if question.Dimension == dimension && question.Value != nil && question.Basis == scoring.ByConsensus {
			count++
		}
	}
	return count
}

// extremes names the highest and the lowest question of a dimension, where
// they differ.
func (r regionReport) extremes(dimension string) string {
	var highest, lowest *scoring.Question
	for i := range r.Result.Questions {
		question := &r.Result.Questions[i]
		if question.Dimension != dimension || question.Value == nil {
			continue
		}
		if highest == nil || exact.Above(*question.Value, *highest.Value) {
			highest = question
		}
		if lowest == nil || exact.Above(*lowest.Value, *question.Value) {
			lowest = question
		}
	}
	if highest == nil || exact.Equal(*highest.Value, *lowest.Value) {
		return ""
	}
	return r.say("report.dimension-extremes", "highest", r.question(highest.ID), "highestValue", r.words.Value(*highest.Value),
		"lowest", r.question(lowest.ID), "lowestValue", r.words.Value(*lowest.Value))
}

// questionBlock is one question with its answer, its reason and its levels.
func (r regionReport) questionBlock(question scoring.Question, level int) QuestionBlock {
	block := QuestionBlock{
		Level: level, Title: r.question(question.ID), Core: question.Core && r.Result.Scope == assessment.Full,
		Status: BasisSentence(r.words, r.pack, r.Result.Scale, question),
		Chart:  SquaresOf(r.words, r.pack, r.Result.Scale, question, squaresWidth),
	}
	for _, text := range r.bodyOf(question) {
		block.Body = append(block.Body, Plain(text))
	}
	if evidence := r.Assessment.Evidence[question.ID]; len(evidence) > 0 {
		block.Small = append(block.Small, Plain(r.words.Count("report.evidence", len(evidence), "evidence", strings.Join(evidence, "; "))))
	}
	agreement := join(AgreementSentence(r.words, r.pack, question), DominanceSentence(r.words, r.pack, question))
	if agreement != "" {
		block.Small = append(block.Small, Plain(agreement))
	}
	return block
}

// bodyOf is the room's reason in its own words, else what the level says, else
// the question itself.
func (r regionReport) bodyOf(question scoring.Question) []string {
	var texts []string
	if question.Reason != "" {
		texts = append(texts, question.Reason)
	}
	fact := factOf(r.pack, r.Result.Scale, question)
	switch {
	case fact == "" && question.Reason == "":
		return []string{r.pack.Questions[question.ID].Question}
	case fact == "" || question.Reason != "" && question.Basis == scoring.ByConsensus:
		return texts
	case question.Basis == scoring.ByConsensus:
		return append(texts, fact)
	default:
		level := exact.WholeLevel(*question.Value)
		return append(texts, r.say("report.level-says", "level", level, "fact", fact))
	}
}
