package workspace

import (
	"os"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"compass/assessment/questionnaire"
)

// A situation is a short invented description of a region, on which readers
// test whether the descriptors place it (docs/questionnaire.md).
type situation struct {
	ID        string
	Questions []string
	Text      string
}

func TestSituationsShareNoFiveWordsInARowWithADescriptor(t *testing.T) {
	pack := resist(t)
	runs := map[string]string{}
	for id, question := range pack.Words("en").Questions {
		for _, descriptor := range question.Levels {
			for _, run := range fiveWords(descriptor) {
				runs[run] = id
			}
		}
	}
	for _, situation := range situations(t) {
		for _, run := range fiveWords(situation.Text) {
			if id, shared := runs[run]; shared {
				t.Errorf("%s says %q as a level of %s does", situation.ID, run, id)
			}
		}
	}
}

func TestSituationsInformEveryQuestion(t *testing.T) {
	pack := resist(t)
	informed, perDimension := map[string]int{}, map[string]int{}
	for _, situation := range situations(t) {
		if n := len(strings.Fields(situation.Text)); n < 60 || n > 100 {
			t.Errorf("%s has %d words, wanted are 60 to 100", situation.ID, n)
		}
		for _, question := range situation.Questions {
			informed[question]++
		}
		dimension, _, _ := strings.Cut(situation.ID, "-")
		perDimension[dimension]++
	}
	for _, dimension := range pack.Dimensions {
		if perDimension[dimension.ID] != 12 {
			t.Errorf("%s has %d situations, wanted are 12", dimension.ID, perDimension[dimension.ID])
		}
		for _, question := range dimension.Questions {
			if informed[question.ID] == 0 {
				t.Errorf("no situation informs %s", question.ID)
			}
			delete(informed, question.ID)
		}
	}
	for question := range informed {
		t.Errorf("a situation informs %s, which the questionnaire does not ask", question)
	}
}

// fiveWords returns every run of five words of a text, in small letters and
// without punctuation.
func fiveWords(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return strings.ContainsRune(" ,.;:–—()“”’'\"\n", r)
	})
	var runs []string
	for i := 0; i+5 <= len(words); i++ {
		runs = append(runs, strings.Join(words[i:i+5], " "))
	}
	return runs
}

func situations(t *testing.T) []situation {
	t.Helper()
	content, err := os.ReadFile("../../assessment/questionnaire/testdata/resist-situations.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all []situation
	if err := yaml.Unmarshal(content, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func resist(t *testing.T) *questionnaire.Pack {
	t.Helper()
	packs, err := builtInPacks()
	if err != nil {
		t.Fatal(err)
	}
	for _, pack := range packs {
		if pack.ID == "resist" {
			return pack
		}
	}
	t.Fatal("the pack resist is not built in")
	return nil
}
