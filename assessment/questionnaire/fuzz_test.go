package questionnaire

import (
	"strings"
	"testing"
)

func FuzzLoad(f *testing.F) {
	for _, name := range []string{"sample-1.0.0", "small-1.0.0"} {
		pack := mustLoad(f, name)
		f.Add(pack.files["structure.yaml"], pack.files["words/"+pack.SourceLanguage+".yaml"])
	}
	for _, fault := range plantedFaults {
		if len(fault.new) < 200 {
			f.Add([]byte(fault.new), []byte(fault.new))
		}
	}
	f.Add([]byte("a: |\n  x\n# c\n - b\n? [c]\n: d\n"), []byte("{a: , b}: #\n"))
	f.Fuzz(func(t *testing.T, structure, words []byte) {
		files := map[string][]byte{"structure.yaml": structure, "words/en.yaml": words, "words/de.yaml": words}
		pack, err := FromFiles(files, "fuzz")
		if (pack == nil) == (err == nil) {
			t.Fatalf("pack %v with error %v", pack, err)
		}
		if err != nil {
			return
		}
		for _, language := range pack.Languages() {
			mustBeWhole(t, pack, pack.Words(language))
		}
	})
}

// mustBeWhole checks that the words have a text wherever a screen asks for one.
func mustBeWhole(t *testing.T, pack *Pack, words Words) {
	t.Helper()
	for _, dimension := range pack.Dimensions {
		for _, question := range dimension.Questions {
			for level := pack.Scale.Lowest; level <= pack.Scale.Highest; level++ {
				if words.LevelName(pack.Scale, level) == "" || words.Descriptor(pack.Scale, question.ID, level) == "" {
					t.Errorf("%s has no words at level %d", question.ID, level)
				}
			}
			if len(words.Questions[question.ID].Steps) != len(question.Steps) {
				t.Errorf("%s has other steps in its words", question.ID)
			}
			if !strings.HasPrefix(question.ID, dimension.ID+".") {
				t.Errorf("%s is no address in %s", question.ID, dimension.ID)
			}
		}
	}
}
