package results

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/side"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/exact"
	"compass/assessment/scoring"
)

// head says the result in words: the staircase, the average, what is secured
// and what holds back, the strongest and the weakest dimension.
func (s *screen) head() fyne.CanvasObject {
	mark := report.StateName(s.frame.Words, s.read().State)
	if s.opened.Result.CoreOnly {
		mark = s.say("results.joined", "first", s.say("results.core-result"), "second", mark)
	}
	if s.read().Region.Invented() {
		mark = s.say("results.joined", "first", s.say("results.example"), "second", mark)
	}
	objects := []fyne.CanvasObject{
		widgets.Ends(widgets.Kicker(side.Kicker(s.frame.Words, s.opened)), widgets.Kicker(mark)),
		widgets.Title(report.Headline(s.frame.Words, s.opened.Result)),
	}
	if lead := s.lead(); lead != "" {
		words := widgets.Muted(lead)
		words.MaxWidth = leadWidth
		objects = append(objects, words)
	}
	return widgets.Column(theme.SpaceTiny, objects...)
}

// leadWidth lets the lead run a little wider than other text, as the title
// above it does.
const leadWidth = 860

func (s *screen) lead() string {
	if !s.answered() {
		return ""
	}
	sentences := []string{
		side.SoFar(s.frame.Words, s.opened),
		report.AverageSentence(s.frame.Words, s.opened.Result),
		report.SecuredSentence(s.frame.Words, s.pack, s.opened.Result),
		s.extremes(),
	}
	return strings.Join(strings.Fields(strings.Join(sentences, " ")), " ")
}

// mostTied is how many dimensions of one score are named together; of more
// none stands out.
const mostTied = 2

// extremes names the strongest dimension and, where the sentence before has not
// named it already, the weakest; nothing where even these two are similar.
func (s *screen) extremes() string {
	result := s.opened.Result
	weakest, found := result.Dimension(result.Overall.Weakest)
	if !found {
		return ""
	}
	strongest := weakest
	for _, dimension := range result.Dimensions {
		if dimension.Score != nil && exact.Above(*dimension.Score, *strongest.Score) {
			strongest = dimension
		}
	}
	core := result.Scope == assessment.Quick
	high, low := s.tied(strongest), s.tied(weakest)
	if comparison.DifferenceOf(strongest, weakest, core) == comparison.Similar || high == "" {
		return ""
	}
	held := func(holder scoring.Holder) bool { return holder.Dimension == weakest.ID }
	if low == "" || slices.ContainsFunc(result.Overall.HeldBack, held) {
		return s.say("results.strongest", "strongest", high)
	}
	return s.say("results.extremes", "strongest", high, "weakest", low)
}

// tied names a dimension together with those of the same score; nothing where
// there are too many.
func (s *screen) tied(with scoring.Dimension) string {
	var names []string
	for _, dimension := range s.opened.Result.Dimensions {
		if dimension.Score != nil && exact.Equal(*dimension.Score, *with.Score) {
			names = append(names, s.scored(dimension))
		}
	}
	if len(names) > mostTied {
		return ""
	}
	return s.frame.Words.List(names)
}

// scored names a dimension with its score.
func (s *screen) scored(dimension scoring.Dimension) string {
	return s.say("sentence.holder-score", "dimension", s.pack.Dimensions[dimension.ID].Title,
		"score", s.frame.Words.Score(*dimension.Score), "highest", s.opened.Result.Scale.Highest)
}

// coreOnly marks the core result of a quick scan that was extended, and names
// the dimensions that still keep the full one away.
func (s *screen) coreOnly() fyne.CanvasObject {
	var few []string
	for _, dimension := range s.asked.Dimensions {
		if dimension.Applicable && !dimension.Enough {
			few = append(few, s.frame.Words.Title(s.pack.Dimensions[dimension.ID].Title))
		}
	}
	words := widgets.Rich(
		widgets.Run{Text: s.say("results.core-title") + "  ", Bold: true, Tone: widgets.ToneAttention},
		widgets.Run{Text: s.say("results.core-only", "dimensions", s.frame.Words.List(few))})
	words.MaxWidth = leadWidth
	return words
}

// nothingYet says what to do first.
func (s *screen) nothingYet() fyne.CanvasObject {
	button := widgets.NewButton(widgets.Primary, s.say("results.answer"), func() { s.toQuestions("") })
	s.first = button
	return widgets.Column(theme.SpaceMedium, widgets.Body(s.say("results.nothing-yet")), widgets.Flow(theme.SpaceSmall, button))
}
