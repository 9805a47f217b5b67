package report

import (
	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/scoring"
)

// A Part is one part of a report, as it is told before the report is written.
type Part struct {
	Title   string   // as the report's contents name it
	Holds   string   // one sentence: what stands in it
	Missing []string // sentences: what could still be entered and would stand here
}

// Outline says what goes into the report of one assessment, part by part. It
// follows the same list as [ForRegion].
func Outline(words *i18n.Words, input RegionInput) []Part {
	r := newRegionReport(words, input)
	var parts []Part
	for _, row := range regionParts {
		if row.title(r) == "" {
			continue
		}
		part := Part{Title: row.title(r), Holds: row.holds(r)}
		for _, sentence := range row.missing(r) {
			if sentence != "" {
				part.Missing = append(part.Missing, sentence)
			}
		}
		parts = append(parts, part)
	}
	return parts
}

// regionParts are the parts of a region report in their order, a row each:
// what the part is called, what stands in it, and what may be missing in it. A
// part without a title is left out.
var regionParts = []struct {
	blocks       func(regionReport) []Block
	title, holds func(regionReport) string
	missing      func(regionReport) []string
}{
	{regionReport.cover, saying("outline.cover"), saying("outline.cover-holds"), nothingMissing},
	{regionReport.summary, saying("report.summary"), saying("outline.summary-holds"), regionReport.resultMissing},
	{regionReport.reading, saying("report.reading"), saying("outline.reading-holds"), nothingMissing},
	{regionReport.profile, saying("report.profile"), saying("outline.profile-holds"), regionReport.scoresMissing},
	{regionReport.dimensions, saying("report.dimensions"), regionReport.dimensionsHold, regionReport.answersMissing},
	{regionReport.recommendations, saying("report.recommendations"), regionReport.stepsHold, regionReport.targetsMissing},
	{regionReport.trend, regionReport.trendTitle, saying("outline.trend-holds"), nothingMissing},
	{regionReport.method, saying("report.method"), saying("outline.method-holds"), regionReport.voicesMissing},
	{regionReport.furtherSteps, regionReport.furtherTitle, regionReport.furtherHold, nothingMissing},
	{regionReport.allAnswers, saying("report.annex-answers"), regionReport.answersHold, nothingMissing},
	{regionReport.glossary, regionReport.glossaryTitle, regionReport.glossaryHolds, nothingMissing},
}

// saying is a text that stands in the catalogue as it is.
func saying(key string) func(regionReport) string {
	return func(r regionReport) string { return r.say(key) }
}

func nothingMissing(regionReport) []string { return nil }

func (r regionReport) resultMissing() []string {
	if answered(r.Result) {
		return nil
	}
	return []string{r.say("outline.nothing-answered")}
}

// scoresMissing counts the dimensions without a score; where nothing is
// answered the summary says it all.
func (r regionReport) scoresMissing() []string {
	count := 0
	for _, dimension := range r.Result.Dimensions {
		if dimension.Applicable && dimension.Score == nil {
			count++
		}
	}
	if count == 0 || !answered(r.Result) {
		return nil
	}
	return []string{r.words.Count("outline.no-score", count)}
}

func (r regionReport) dimensionsHold() string {
	return r.say("outline.dimensions-hold", "dimensions", r.words.Count("outline.dimensions", len(r.Result.Dimensions)),
		"questions", r.words.Count("outline.questions", len(r.Result.Questions)))
}

// answersMissing counts what the questions could still be given.
func (r regionReport) answersMissing() []string {
	var blank, provisional, discussed, unreasoned, unproved int
	for _, question := range r.Result.Questions {
		switch {
		case question.Discussed:
			discussed++
		case question.Answer == assessment.Blank:
			blank++
		case question.Unagreed():
			provisional++
		case question.Basis == scoring.ByConsensus && question.Reason == "":
			unreasoned++
		}
		if question.Value != nil && len(r.Assessment.Evidence[question.ID]) == 0 {
			unproved++
		}
	}
	return []string{
		r.countedOf("outline.blank", blank), r.countedOf("outline.provisional", provisional), r.countedOf("outline.discussed", discussed),
		r.counted("outline.no-reason", unreasoned), r.counted("outline.no-evidence", unproved),
	}
}

// counted is a sentence about so many; nothing where there are none.
func (r regionReport) counted(key string, n int) string {
	if n == 0 {
		return ""
	}
	return r.words.Count(key, n)
}

// countedOf is a sentence about so many of all questions; nothing where there
// are none.
func (r regionReport) countedOf(key string, n int) string {
	if n == 0 {
		return ""
	}
	return r.words.Count(key, n, "of", len(r.Result.Questions))
}

// stepsHold says how many steps there are, or why there are none.
func (r regionReport) stepsHold() string {
	if len(r.Recommendations) == 0 {
		return r.noSteps()
	}
	if len(r.rest) == 0 {
		return r.words.Count("outline.steps", len(r.printed()))
	}
	return r.say("outline.first-steps", "count", len(r.printed()), "of", len(r.printed())+len(r.rest))
}

func (r regionReport) targetsMissing() []string {
	for _, question := range r.Result.Questions {
		if question.Target != nil {
			return nil
		}
	}
	if len(r.Recommendations) == 0 {
		return nil
	}
	return []string{r.say("outline.no-targets")}
}

// voicesMissing names the stakeholder groups that were not in the room, where
// it is known who was.
func (r regionReport) voicesMissing() []string {
	byGroup, all, _ := r.voices()
	if all == 0 {
		return nil
	}
	return []string{r.absentSentence(byGroup)}
}

func (r regionReport) furtherHold() string {
	return r.words.Count("outline.further-steps", len(r.rest))
}

func (r regionReport) answersHold() string {
	return r.words.Count("outline.annex-holds", len(r.Result.Questions))
}

func (r regionReport) glossaryHolds() string {
	return r.words.Count("outline.glossary-holds", len(r.pack.TermOrder))
}
