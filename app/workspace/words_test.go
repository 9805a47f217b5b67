package workspace

import (
	"regexp"
	"strings"
	"testing"
)

// vague are words that let two people pick different levels and both be right.
var vague = regexp.MustCompile(`(?i)\b(some|many|several|good|adequate|sufficient|appropriate|various)\b`)

func TestBuiltInDescriptorsAreShortFactsWithoutVagueWords(t *testing.T) {
	packs, err := builtInPacks()
	if err != nil {
		t.Fatal(err)
	}
	if len(packs) == 0 {
		t.Fatal("no questionnaire is built in")
	}
	for _, pack := range packs {
		words := pack.Words("en")
		for id, question := range words.Questions {
			for level, descriptor := range question.Levels {
				if n := len(strings.Fields(descriptor)); n < 15 || n > 35 {
					t.Errorf("%s: level %d has %d words, wanted are 15 to 35", id, level+pack.Scale.Lowest, n)
				}
				if found := vague.FindString(descriptor); found != "" {
					t.Errorf("%s: level %d says %q, which nobody can observe", id, level+pack.Scale.Lowest, found)
				}
			}
			for _, step := range question.Steps {
				if n := len(strings.Fields(step.Title)); n > 12 {
					t.Errorf("%s: the step %q has %d words, at most 12 are wanted", id, step.Title, n)
				}
			}
		}
	}
}
