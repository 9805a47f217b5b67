package compare

import (
	"slices"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/comparison"
	"compass/assessment/exact"
)

// head says what is compared and what stands out.
func (s *screen) head() fyne.CanvasObject {
	words := s.frame.Words
	title, lead := words.Count("compare.title", len(s.shown.everyone.Entries)), report.ComparisonLead(words, *s.shown.main)
	if compared, at := s.ownEntry(); at >= 0 {
		title = s.say("compare.title-own", "region", compared.Entries[at].Assessment.Region.Name)
		lead = sentences(s.furthest(compared, at), report.StandingSentence(words, *compared, at))
	}
	said := widgets.Muted(sentences(lead, s.ownOther()))
	said.MaxWidth = leadWidth
	return widgets.Column(theme.SpaceTiny,
		widgets.Ends(widgets.Kicker(s.kicker()), widgets.Kicker(s.invented())), widgets.Title(title), said)
}

// leadWidth lets the lead run a little wider than other text, as the table
// below it does.
const leadWidth = 900

// furthest says what a region can offer and where it has most to gain; it is
// empty where too little is answered to tell, or all dimensions are alike.
func (s *screen) furthest(compared *comparison.Comparison, at int) string {
	entry := compared.Entries[at]
	strengths, needs := report.Apart(entry)
	if len(strengths) == 0 || exact.Equal(scoreIn(entry, strengths[0]), scoreIn(entry, needs[0])) {
		return ""
	}
	named := func(ids []string) string {
		var names []string
		for _, id := range ids {
			dimension, _ := entry.Result.Dimension(id)
			names = append(names, s.say("compare.scored", "dimension", s.pack.Dimensions[id].Title,
				"score", report.ScoreText(s.frame.Words, dimension)))
		}
		return s.frame.Words.List(names)
	}
	return s.say("compare.own", "strengths", named(strengths), "needs", named(needs),
		"lowest", compared.Pack.Scale.Lowest, "highest", compared.Pack.Scale.Highest)
}

// ownEntry is the entry of the region that a person came from: in the main
// comparison, else on the core questions; −1 where it takes no part.
func (s *screen) ownEntry() (*comparison.Comparison, int) {
	if at := s.ownIn(s.shown.main); at >= 0 {
		return s.shown.main, at
	}
	return s.shown.everyone, s.ownIn(s.shown.everyone)
}

// ownIn is the own region's place in a comparison, −1 for none.
func (s *screen) ownIn(compared *comparison.Comparison) int {
	return slices.IndexFunc(compared.Entries, func(entry comparison.Compared) bool { return s.isOwn(entry.Assessment) })
}

// ownOther says where another assessment stands for the own region than the one
// that a person came from, or none.
func (s *screen) ownOther() string {
	own := s.library.own
	if own == nil {
		return ""
	}
	for _, one := range s.choice.family.newest {
		if !s.isOwn(one) {
			continue
		}
		compared, at := s.ownEntry()
		if at < 0 { // left out by hand
			return ""
		}
		if stands := compared.Entries[at].Assessment; stands.ID != own.ID {
			return s.say("compare.own-other", "region", own.Region.Name,
				"date", s.frame.Words.Date(stands.Date), "other", s.frame.Words.Date(own.Date))
		}
		return ""
	}
	return s.say("compare.own-missing", "region", own.Region.Name)
}

// kicker says questionnaire, regions and questions.
func (s *screen) kicker() string {
	scope := "compare.on-full"
	switch {
	case s.shown.main != s.shown.everyone:
		scope = "compare.on-both"
	case s.shown.main.Core:
		scope = "compare.on-core"
	}
	return s.say("compare.kicker", "questionnaire", s.choice.family.title,
		"regions", s.frame.Words.Count("compare.regions", len(s.shown.everyone.Entries)), "scope", s.say(scope))
}

// invented marks examples.
func (s *screen) invented() string {
	count := 0
	for _, entry := range s.shown.everyone.Entries {
		if entry.Assessment.Region.Invented() {
			count++
		}
	}
	switch count {
	case 0:
		return ""
	case len(s.shown.everyone.Entries):
		return s.say("compare.examples")
	default:
		return s.say("compare.some-examples")
	}
}
