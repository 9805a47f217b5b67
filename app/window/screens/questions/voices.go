package questions

import (
	"slices"
	"strings"

	"compass/app/report"
	"compass/app/window/widgets"
	"compass/assessment"
	"compass/assessment/consensus"
	"compass/assessment/scoring"
)

// levels returns the cards' words for a question, with the respondents of each
// group at every level.
func (s *screen) levels(id string, spread consensus.Spread) []widgets.Level {
	scale, words := s.pack.Scale, s.words
	var levels []widgets.Level
	for number := scale.Lowest; number <= scale.Highest; number++ {
		level := widgets.Level{
			Number: number, Name: words.LevelName(scale, number), Descriptor: words.Descriptor(scale, id, number),
		}
		for _, group := range spread.Groups {
			if count := group.Levels[number]; count > 0 {
				level.Badges = append(level.Badges, widgets.Badge{Group: s.shape(group.ID), Count: count})
			}
		}
		levels = append(levels, level)
	}
	return levels
}

// voices says how many answered and how far their levels lie apart; a split
// stands out.
func (s *screen) voices(outcome scoring.Question) []widgets.Run {
	said := report.AgreementSentence(s.frame.Words, s.words, outcome)
	muted := func(text string) widgets.Run { return widgets.Run{Text: text, Tone: widgets.ToneMuted} }
	runs := []widgets.Run{muted(said)}
	word := report.AgreementWord(s.frame.Words, outcome.Spread)
	if before, after, found := strings.Cut(said, word); found && outcome.Spread.Agreement == consensus.Split {
		runs = []widgets.Run{muted(before), {Text: word, Bold: true, Tone: widgets.ToneAttention}, muted(after)}
	}
	if agreed := s.read.Agreed[outcome.ID]; agreed.NoAgreement || agreed.Answer.Kind == assessment.Blank && outcome.Value != nil {
		runs = append(runs, muted("\n"), widgets.Run{
			Text: report.BasisSentence(s.frame.Words, s.words, s.pack.Scale, outcome), Tone: widgets.ToneAttention,
		})
	}
	if before := s.before[outcome.ID]; before != "" {
		runs = append(runs, muted("\n"+before))
	}
	if runs[0].Text == "" && len(runs) > 1 {
		runs = runs[1:]
		runs[0].Text = strings.TrimPrefix(runs[0].Text, "\n")
	}
	return runs
}

// legend says which group has which shape on the cards.
func (s *screen) legend(spread consensus.Spread) []widgets.Run {
	var runs []widgets.Run
	for _, group := range spread.Groups {
		if shape := s.shape(group.ID); shape >= 0 {
			runs = append(runs, widgets.Run{Text: groupSigns[shape] + " ", Bold: true},
				widgets.Run{Text: s.words.Groups[group.ID] + "    ", Tone: widgets.ToneMuted})
		}
	}
	return runs
}

// groupSigns are the shapes 0 to 3 as signs of the font.
var groupSigns = []string{"●", "■", "▲", "◆"}

// place says where the question stands: in its dimension and, where that is
// another number, in the whole.
func (s *screen) place(q asked) string {
	say := s.frame.Words.Say
	text := say("questions.kicker", "dimension", s.words.Dimensions[q.dimension].Title, "number", q.number, "of", q.size)
	if q.size != len(s.asked) {
		text = say("questions.about", "first", text, "second", say("questions.whole", "number", s.at+1, "of", len(s.asked)))
	}
	if q.Core && s.read.Scope == assessment.Full {
		text = say("questions.about", "first", text, "second", say("questions.core"))
	}
	return text
}

// builtInGroups have the shapes 0 to 3.
var builtInGroups = []string{"public", "business", "civil", "knowledge"}

// shape returns which of the four shapes a group has: the built-in groups
// their own, the others those that are left, in the pack's order.
func (s *screen) shape(group string) int {
	if own := slices.Index(builtInGroups, group); own >= 0 {
		return own
	}
	var free []int
	for shape, id := range builtInGroups {
		if !slices.Contains(s.pack.Groups, id) {
			free = append(free, shape)
		}
	}
	others := slices.DeleteFunc(slices.Clone(s.pack.Groups), func(id string) bool { return slices.Contains(builtInGroups, id) })
	if at := slices.Index(others, group); at >= 0 && at < len(free) {
		return free[at]
	}
	return -1
}
