package report_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"compass/app/i18n"
	"compass/app/report"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
)

var update = flag.Bool("update", false, "write the golden sentences of every language")

// A profile is an assessment of a kind that is often met. Dimensions are given
// in the order of the questionnaire, by the level of their questions; 0 is blank,
// -1 not applicable.
type profile struct {
	name   string
	region string
	levels [10]int
	change func(p *questionnaire.Pack, a *assessment.Assessment)
	before *[10]int // the levels of an assessment two years ago
}

var profiles = []profile{
	{name: "nothing is answered", region: "Pomorskie"},
	{name: "every region begins so", region: "Hamburg", levels: [10]int{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
	{name: "all that can be reached", region: "Kurzeme", levels: [10]int{5, 5, 5, 5, 5, 5, 5, 5, 5, 5}},
	{name: "one dimension ahead", region: "Wielkopolskie", levels: [10]int{1, 1, 1, 1, 1, 1, 1, 1, 2, 1}},
	{name: "two dimensions behind", region: "Norrbotten", levels: [10]int{3, 2, 2, 3, 2, 2, 1, 1, 3, 2}},
	{name: "nine of ten", region: "Agder", levels: [10]int{3, 2, 4, 2, 3, 2, 2, 1, 3, 2}},
	{name: "five answered so far", region: "Gliwice", levels: [10]int{3, 2, 4, 2, 3}},
	{name: "a quick scan", region: "Võru maakond", levels: [10]int{3, 2, 4, 2, 3, 2, 2, 1, 3, 2}, change: quick},
	{name: "answers that nobody agreed on", region: "Skåne", levels: [10]int{0, 0, 0, 2, 2, 3, 3, 3, 2, 1}, change: voices(12, 3, 3, 3, 2)},
	{name: "two camps", region: "Schleswig-Holstein", levels: [10]int{0, 2, 2, 2, 3, 2, 4, 2, 2, 3}, change: voices(22, 1, 1, 4, 4)},
	{name: "a part that does not apply", region: "Hiiu maakond", levels: [10]int{2, 3, -1, 2, 3, 3, 2, 4, 2, 2}, change: targets},
	{name: "two years later", region: "Pomorskie", levels: [10]int{4, 3, 3, 3, 3, 2, 4, 2, 1, 3}, change: targets, before: &[10]int{2, 2, 3, 3, 2, 3, 1, 2, 3, 3}},
}

// made is the assessment of a profile: what the room agreed, in 2026.
func (p profile) made(pack *questionnaire.Pack, levels [10]int, date assessment.Date) assessment.Assessment {
	one := assessment.Assessment{
		ID: p.name + string(date), Region: assessment.Region{Name: p.region, Country: "PL"}, Date: date,
		Questionnaire: assessment.Reference{ID: pack.ID, Version: pack.Version}, Scope: assessment.Full, State: assessment.Final,
		Agreed: map[string]assessment.Agreed{}, Targets: map[string]assessment.Target{},
	}
	for i, dimension := range pack.Dimensions {
		for _, question := range dimension.Questions {
			switch level := levels[i]; {
			case level > 0:
				one.Agreed[question.ID] = assessment.Agreed{Answer: assessment.AtLevel(level)}
			case level < 0:
				one.Agreed[question.ID] = assessment.Agreed{Answer: assessment.Answer{Kind: assessment.NotApplicable}}
			}
		}
	}
	if p.change != nil {
		p.change(pack, &one)
	}
	return one
}

func quick(_ *questionnaire.Pack, one *assessment.Assessment) { one.Scope = assessment.Quick }

// targets sets a target above two questions of the first dimension and the last.
func targets(pack *questionnaire.Pack, one *assessment.Assessment) {
	one.Targets[pack.Dimensions[0].Questions[0].ID] = assessment.Target{Level: 5, Year: 2029}
	one.Targets[pack.Dimensions[9].Questions[0].ID] = assessment.Target{Level: 4}
}

// voices adds respondents, who answer the first dimension with levels in turn;
// one of them does not know, two find that a question does not apply.
func voices(count int, levels ...int) func(*questionnaire.Pack, *assessment.Assessment) {
	return func(pack *questionnaire.Pack, one *assessment.Assessment) {
		for i := range count {
			voice := assessment.Respondent{Label: fmt.Sprint(i), Group: pack.Groups[i%len(pack.Groups)], Answers: map[string]assessment.Answer{}}
			for _, question := range pack.Dimensions[0].Questions {
				voice.Answers[question.ID] = assessment.AtLevel(levels[i%len(levels)])
			}
			second := pack.Dimensions[0].Questions[1].ID
			switch i {
			case 0:
				voice.Answers[second] = assessment.Answer{Kind: assessment.Unknown}
			case 1, 2:
				voice.Answers[second] = assessment.Answer{Kind: assessment.NotApplicable}
			}
			one.Respondents = append(one.Respondents, voice)
		}
		one.Agreed[pack.Dimensions[0].Questions[2].ID] = assessment.Agreed{NoAgreement: true}
	}
}

const howToKeep = "go test -tags ci ./app/report -run Typical -update writes them; then read them aloud"

// TestSentencesOfTypicalProfiles keeps what is said of twelve profiles and of
// their comparison, in every language, as somebody read it.
func TestSentencesOfTypicalProfiles(t *testing.T) {
	all := phrases(t)
	pack := packAt(t, "../../resources/questionnaires/resist-1.0.0")
	for _, tag := range all.Languages() {
		t.Run(tag, func(t *testing.T) {
			words := all.Words(tag)
			var got strings.Builder
			var compared []assessment.Assessment
			for _, p := range profiles {
				one := p.made(pack, p.levels, "2026-09-15")
				compared = append(compared, one)
				input := counted(pack, one)
				if p.before != nil {
					input = countedSince(pack, p.made(pack, *p.before, "2024-05-04"), one)
				}
				fmt.Fprintf(&got, "# %s: %s\n%s\n\n", p.region, p.name, strings.Join(sentencesOf(words, pack, input), "\n"))
			}
			fmt.Fprintf(&got, "# comparison\n%s\n", strings.Join(comparedSentences(t, words, pack, compared), "\n"))
			path := filepath.Join("testdata", "sentences."+tag+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(got.String()), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("nobody has read the sentences of %s yet (%s): %v", tag, howToKeep, err)
			}
			if got.String() != string(want) {
				t.Errorf("the sentences differ from those in %s (%s):\n%s", path, howToKeep, difference(string(want), got.String()))
			}
		})
	}
}

// sentencesOf is what screens and report say about one assessment.
func sentencesOf(words *i18n.Words, pack *questionnaire.Pack, input report.RegionInput) []string {
	texts := pack.Words(words.Language())
	said := []string{
		report.Headline(words, input.Result), report.StaircaseSentence(words, input.Assessment.Region.Name, input.Result),
		report.SecuredSentence(words, texts, input.Result), report.AverageSentence(words, input.Result),
	}
	r := report.ForRegion(words, input)
	said = append(said, paragraphs(under(r, headings(r, 1)[0]))...)
	for _, question := range input.Result.Questions {
		said = append(said, report.BasisSentence(words, texts, pack.Scale, question),
			report.AgreementSentence(words, texts, question), report.TargetText(words, question.Target))
	}
	for _, step := range input.FirstFive {
		said = append(said, report.Why(words, texts, pack.Scale, step))
	}
	if input.Earlier != nil {
		now := comparison.Round{Pack: pack, Entry: comparison.Entry{Assessment: input.Assessment, Result: input.Result}}
		since := report.Since{Trend: comparison.TrendOf(*input.Earlier, now), Then: input.Earlier.Assessment.Date, Now: input.Assessment.Date}
		said = append(said, since.Heading(words), since.Sentences(words, texts))
	}
	return once(said)
}

// comparedSentences are what a comparison of the profiles says in words.
func comparedSentences(t *testing.T, words *i18n.Words, pack *questionnaire.Pack, all []assessment.Assessment) []string {
	full := compared(t, pack, all, false)
	said := []string{report.ComparisonLead(words, *full)}
	names := report.EntryNames(words, *full)
	for i := range full.Entries {
		said = append(said, names[i]+": "+report.StandingSentence(words, *full, i))
	}
	r := report.ForComparison(words, report.ComparisonInput{Full: full, Core: compared(t, pack, all, true)})
	for _, heading := range headings(r, 1)[:2] {
		said = append(append(said, heading), paragraphs(under(r, heading))...)
	}
	return once(said)
}

// paragraphs are the running texts of blocks.
func paragraphs(blocks []report.Block) []string {
	var texts []string
	for _, block := range blocks {
		switch b := block.(type) {
		case report.Heading:
			texts = append(texts, b.Text)
		case report.Text:
			texts = append(texts, strings.TrimSpace(text([]report.Runs{b.Runs})))
		case report.Badge:
			texts = append(texts, strings.TrimSpace(text([]report.Runs{b.Runs})))
		case report.List:
			texts = append(texts, strings.Split(strings.TrimSpace(text(b.Items)), "\n")...)
		case report.SideBySide:
			texts = append(texts, paragraphs(b.Right)...)
		}
	}
	return texts
}

// once leaves out what was said before, and what says nothing.
func once(said []string) []string {
	var kept []string
	for _, sentence := range said {
		if sentence != "" && !slices.Contains(kept, sentence) {
			kept = append(kept, sentence)
		}
	}
	return kept
}

// difference names the lines that only one of two texts has.
func difference(want, got string) string {
	var lines []string
	wanted, given := strings.Split(want, "\n"), strings.Split(got, "\n")
	for _, line := range wanted {
		if !slices.Contains(given, line) {
			lines = append(lines, "- "+line)
		}
	}
	for _, line := range given {
		if !slices.Contains(wanted, line) {
			lines = append(lines, "+ "+line)
		}
	}
	return strings.Join(lines, "\n")
}
