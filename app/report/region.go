package report

import (
	"compass/app/i18n"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
	"compass/assessment/recommendation"
	"compass/assessment/scoring"
)

// A RegionInput is what a region report is made from: one assessment with all
// that was counted of it.
type RegionInput struct {
	Assessment      assessment.Assessment
	Pack            *questionnaire.Pack
	Result          scoring.Result
	Recommendations []recommendation.Recommendation // by priority
	FirstFive       []recommendation.Recommendation
	Earlier         *comparison.Round // the region's last final assessment before; nil where there is none
}

// ForRegion returns the report of one assessment in the language of words.
// What goes into it, and in which order, stands in [regionParts].
func ForRegion(words *i18n.Words, input RegionInput) Report {
	r := newRegionReport(words, input)
	report := Report{
		Title:    input.Assessment.Region.Name,
		Subtitle: words.Say("report.region-subtitle", "questionnaire", r.pack.Title),
		Language: words.Language(),
		Date:     input.Assessment.Date,
		Footer:   r.footer(),
	}
	if input.Assessment.Region.Invented() {
		report.Example = words.Say("report.example")
	}
	for _, part := range regionParts {
		if part.title(r) == "" {
			continue
		}
		report.Blocks = append(report.Blocks, part.blocks(r)...)
	}
	return report
}

func newRegionReport(words *i18n.Words, input RegionInput) regionReport {
	r := regionReport{RegionInput: input, words: words, pack: input.Pack.Words(words.Language())}
	_, r.further, r.rest = recommendation.Arrange(input.Recommendations)
	r.since = r.sinceEarlier()
	return r
}

// A regionReport holds what every section of one region report needs.
type regionReport struct {
	RegionInput
	words   *i18n.Words
	pack    questionnaire.Words
	further []recommendation.Recommendation // printed after the first five
	rest    []recommendation.Recommendation // stand in the annex
	since   *Since                          // nil without an earlier assessment
}

func (r regionReport) say(key string, pairs ...any) string { return r.words.Say(key, pairs...) }

// title names a dimension.
func (r regionReport) title(dimension string) string { return r.pack.Dimensions[dimension].Title }

// question names a question.
func (r regionReport) question(id string) string { return r.pack.Questions[id].Title }

// footer stands at the foot of every page: region, date, draft or final.
func (r regionReport) footer() string {
	return r.say("report.footer", "region", r.Assessment.Region.Name, "date", r.words.Date(r.Assessment.Date),
		"state", StateName(r.words, r.Assessment.State))
}

// agreedQuestions counts the questions that the room agreed on.
func (r regionReport) agreedQuestions() int { return countAgreed(r.Result) }

func countAgreed(result scoring.Result) int {
	count := 0
	for _, question := range result.Questions {
		if question.Basis == scoring.ByConsensus {
			count++
		}
	}
	return count
}

// voices counts the respondents of each group of the pack who answered a
// question in scope.
func (r regionReport) voices() (byGroup map[string]int, all, present int) {
	return voicesOf(r.Pack, r.Assessment, r.Result)
}

func voicesOf(pack *questionnaire.Pack, one assessment.Assessment, result scoring.Result) (byGroup map[string]int, all, present int) {
	byGroup = map[string]int{}
	for _, respondent := range one.Respondents {
		for _, question := range result.Questions {
			if respondent.Answers[question.ID].Kind != assessment.Blank {
				byGroup[respondent.Group]++
				all++
				break
			}
		}
	}
	for _, group := range pack.Groups {
		if byGroup[group] > 0 {
			present++
		}
	}
	return byGroup, all, present
}
