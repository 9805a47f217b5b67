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
	level, group := 1, r.say("report.dimensions")
	if r.shareHeading() {
		level, group = 2, ""
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
			Kicker: r.say("report.dimension-kicker", "number", i+1, "of", len(r.Result.Dimensions)), Group: group,
		})
		blocks = append(blocks, r.dimension(dimension, level)...)
	}
	return blocks
}

// dimension shows one dimension's score, its questions and what to do.
func (r regionReport) dimension(dimension scoring.Dimension, level int) []Block {
	var blocks []Block
	if dimension.Questions > 1 {
		if summary := r.pack.Dimensions[dimension.ID].Summary; summary != "" {
			blocks = append(blocks, small(summary))
		}
		blocks = append(blocks, Text{Runs: r.scoreRuns(dimension)})
	}
	for _, question := range r.Result.Questions {
		if question.Dimension == dimension.ID {
			blocks = append(blocks, r.questionBlock(question, level+1))
		}
	}
	steps := r.stepsOf(dimension.ID)
	if len(steps.Items) == 0 {
		return blocks
	}
	if dimension.Questions > 1 {
		blocks = append(blocks, Heading{Level: level + 1, Text: r.say("report.what-to-do")})
	}
	return append(blocks, steps)
}

// scoreRuns says the score with its scale, where it comes from, and what is
// open or set aside.
func (r regionReport) scoreRuns(dimension scoring.Dimension) Runs {
	if !dimension.Applicable {
		return Plain(r.say("report.dimension-not-applicable"))
	}
	aside := r.counted("report.dimension-aside", dimension.Questions-dimension.Applying)
	if dimension.Score == nil {
		return Plain(join(r.words.Count("report.dimension-not-enough", dimension.Applying, "valued", dimension.Valued,
			"low", r.words.Score(*dimension.Low), "high", r.words.Score(*dimension.High)), aside))
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
	return emphasise(join(sentence, aside, open), score)
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

// questionBlock is one question with its answer, its reason and its levels.
func (r regionReport) questionBlock(question scoring.Question, level int) QuestionBlock {
	block := QuestionBlock{
		Level: level, Title: r.question(question.ID), Ask: r.pack.Questions[question.ID].Question, Core: question.Core && r.Result.Scope == assessment.Full,
		Status: BasisSentence(r.words, r.pack, r.Result.Scale, question),
		Chart:  SquaresOf(r.words, r.pack, r.Result.Scale, question, squaresWidth),
	}
	for _, text := range r.bodyOf(question) {
		block.Body = append(block.Body, Plain(text))
	}
	if small := r.smallPrint(question); small != "" {
		block.Small = []Runs{Plain(small)}
	}
	return block
}

// smallPrint is a question's evidence, and how the single answers lay.
func (r regionReport) smallPrint(question scoring.Question) string {
	answers := join(r.unproved(question), r.answersSentence(question))
	evidence := r.Assessment.Evidence[question.ID]
	if len(evidence) == 0 {
		return answers
	}
	named := r.words.Count("report.evidence", len(evidence), "evidence", strings.Join(evidence, "; "))
	if answers == "" {
		return named
	}
	return r.say("report.evidence-and", "evidence", named, "answers", answers)
}

// unproved says that a level above the lowest has no evidence.
func (r regionReport) unproved(question scoring.Question) string {
	if question.Value == nil || len(r.Assessment.Evidence[question.ID]) > 0 ||
		!exact.Above(*question.Value, float64(r.Result.Scale.Lowest)) {
		return ""
	}
	return r.say("report.no-evidence")
}

// answersSentence says how the single answers lay. Where levels were given but
// the answer is none of them, they are counted without a word on agreement.
func (r regionReport) answersSentence(question scoring.Question) string {
	spread := question.Spread
	if question.Answer != assessment.Level && spread.Levels > 0 {
		return r.words.Count("report.answers-aside", spread.Answers, "levels", spread.Levels, "median", r.words.Value(*spread.Median),
			"unknown", spread.Unknown, "none", spread.NotApplicable)
	}
	return join(AgreementSentence(r.words, r.pack, question), DominanceSentence(r.words, r.pack, question))
}

// bodyOf is the room's reason in its own words, else what the level says.
func (r regionReport) bodyOf(question scoring.Question) []string {
	var texts []string
	if question.Reason != "" {
		texts = append(texts, question.Reason)
	}
	fact := factOf(r.pack, r.Result.Scale, question)
	switch {
	case fact == "" || question.Reason != "" && question.Basis == scoring.ByConsensus:
		return texts
	case question.Basis == scoring.ByConsensus:
		return append(texts, fact)
	default:
		level := exact.WholeLevel(*question.Value)
		return append(texts, r.say("report.level-says", "level", level, "fact", fact))
	}
}
