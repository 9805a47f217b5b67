package questionnaire

import (
	"embed"
	"errors"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"compass/assessment"
	"compass/assessment/problem"
)

//go:embed testdata
var testdata embed.FS

// folder returns one folder of the test data.
func folder(t testing.TB, name string) fs.FS {
	t.Helper()
	files, err := fs.Sub(testdata, "testdata/"+name)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// mustLoad loads one pack of the test data.
func mustLoad(t testing.TB, name string) *Pack {
	t.Helper()
	pack, err := Load(folder(t, name), name)
	if err != nil {
		t.Fatal(err)
	}
	return pack
}

// mustBeSame checks that two packs say the same.
func mustBeSame(t *testing.T, want, have *Pack) {
	t.Helper()
	if !reflect.DeepEqual(want, have) {
		t.Errorf("the packs differ:\n%+v\n%+v", want, have)
	}
}

func TestTheSamplePackIsReadAsItStands(t *testing.T) {
	pack := mustLoad(t, "sample-1.0.0")
	if have := pack.Reference().String(); have != "sample@1.0.0" {
		t.Errorf("reference %s", have)
	}
	if pack.Scale != (Scale{1, 5}) || pack.SourceLanguage != "en" || len(pack.Dimensions) != 3 {
		t.Errorf("scale %v, language %s, %d dimensions", pack.Scale, pack.SourceLanguage, len(pack.Dimensions))
	}
	budget, found := pack.Question("direction.budget")
	if !found || budget.Core || budget.Weight != 2 || budget.Thread != "money" || !slices.Equal(budget.Themes, []string{"climate"}) {
		t.Errorf("budget is %+v", budget)
	}
	step, found := budget.StepTo(3)
	want := Step{To: 3, Effort: 2, Horizon: "medium", Power: "state", Actors: []string{"region", "funder"}, Instrument: "strategy"}
	if !found || !reflect.DeepEqual(step, want) {
		t.Errorf("step is %+v", step)
	}
	words := pack.Words("en")
	if have := words.LevelName(pack.Scale, 5); have != "Self-renewing" {
		t.Errorf("level 5 is %q", have)
	}
	if have := words.Descriptor(pack.Scale, "direction.budget", 1); !strings.HasPrefix(have, "No regional money") {
		t.Errorf("level 1 of the budget is %q", have)
	}
	if have := words.Questions["direction.budget"].Steps[1].Title; have != "Open a budget line" {
		t.Errorf("the step to level 3 is %q", have)
	}
	if !slices.Equal(words.TermOrder, []string{"social-innovation", "support-actor", "cluster"}) {
		t.Errorf("terms in the order %q", words.TermOrder)
	}
}

func TestWhatAPackLeavesOutHasItsDefault(t *testing.T) {
	pack := mustLoad(t, "small-1.0.0")
	fest, _ := pack.Question("treffen.fest")
	if fest.Core || fest.Weight != 1 || fest.Thread != "none" || len(fest.Themes) != 0 || len(fest.Steps) != 0 {
		t.Errorf("fest is %+v", fest)
	}
	if pack.Dimensions[0].Weight != 1 || pack.Dimensions[1].Weight != 3 {
		t.Errorf("dimensions are %+v", pack.Dimensions)
	}
}

func TestAPackWithFourLevelsFromZeroInGermanOnlyIsWhole(t *testing.T) {
	pack := mustLoad(t, "small-1.0.0")
	words := pack.Words("en") // which it lacks
	if words.Language != "Deutsch" || words.LevelName(pack.Scale, 0) != "Keine" || words.LevelName(pack.Scale, 3) != "Gemeinsam" {
		t.Errorf("words are %+v", words.Levels)
	}
	if have := words.Descriptor(pack.Scale, "wege.rad", 3); !strings.HasPrefix(have, "Alle Nachbarorte") {
		t.Errorf("level 3 is %q", have)
	}
	if !slices.Equal(pack.Languages(), []string{"de"}) || !slices.Equal(pack.Groups, []string{"rat", "vereine", "jugend"}) {
		t.Errorf("languages %q, groups %q", pack.Languages(), pack.Groups)
	}
}

func TestTheSourceLanguageComesFirst(t *testing.T) {
	files := sampleFiles(t)
	files["words/de.yaml"] = files["words/en.yaml"]
	pack, err := Load(files, "sample")
	if err != nil {
		t.Fatal(err)
	}
	if have := pack.Languages(); !slices.Equal(have, []string{"en", "de"}) {
		t.Errorf("languages are %q", have)
	}
}

func TestTextThatOtherYAMLReadersTakeForTruthOrDatesIsText(t *testing.T) {
	for _, text := range []string{"no", "yes", "off", "2026-09-01", "1_000", "12:30", "0b1", "'5'", `"null"`, ">\n  Regional\n  plan"} {
		files := plant(t, planted{file: english, old: "        title: Regional plan", new: "        title: " + strings.ReplaceAll(text, "\n", "\n        ")})
		if _, err := Load(files, "sample"); err != nil {
			t.Errorf("title: %s\n%v", text, err)
		}
	}
}

func TestFilesOfAPackAreACopy(t *testing.T) {
	pack := mustLoad(t, "small-1.0.0")
	pack.Files()["structure.yaml"][0] = '!'
	if pack.Files()["structure.yaml"][0] != '#' {
		t.Error("the pack's own file was changed")
	}
}

func TestAllFaultsAreReportedAtOnceInOrder(t *testing.T) {
	files := sampleFiles(t)
	change := func(file, old, new string) {
		text := string(files[file].Data)
		if !strings.Contains(text, old) {
			t.Fatalf("%s has no %q", file, old)
		}
		files[file].Data = []byte(strings.Replace(text, old, new, 1))
	}
	change(structureOf, "version: 1.0.0", "version: one")
	change(structureOf, "thread: use", "thread: taste")
	change(structureOf, "      - id: review\n", "      - id: hearing\n      - id: review\n")
	change(english, "      rooms:\n", "      attic: {}\n      rooms:\n")
	change(english, "title: Training\n", "titel: Training\n")
	change(english, "- No course", "- [No course]\n          - No course")
	files["words/pl.yaml"] = &fstest.MapFile{Data: []byte("language: Polski\ntitle: 5\nlevels: [\n")}
	files["words/lt.yaml"] = &fstest.MapFile{Data: []byte("language: Lietuvių\n")}
	_, err := Load(files, "sample")
	var have []string
	for _, fault := range problem.All(err) {
		have = append(have, string(fault.Code)+" "+strings.TrimPrefix(fault.File, "sample/"))
	}
	want := []string{
		"pack-version-invalid structure.yaml",
		"pack-word-unknown structure.yaml",
		"pack-words-missing words/en.yaml", // hearing
		"pack-key-missing words/en.yaml",   // title
		"pack-key-unknown words/en.yaml",   // titel
		"pack-level-count-wrong words/en.yaml",
		"pack-not-text words/en.yaml",
		"pack-id-unknown words/en.yaml", // attic
		"pack-key-missing words/lt.yaml",
		"pack-key-missing words/lt.yaml",
		"pack-key-missing words/lt.yaml",
		"pack-key-missing words/lt.yaml",
		"pack-key-missing words/lt.yaml",
		"pack-not-yaml words/pl.yaml",
	}
	if !slices.Equal(have, want) {
		t.Errorf("want\n%s\nhave\n%v", strings.Join(want, "\n"), err)
	}
}

func TestAFolderThatCannotBeReadIsReported(t *testing.T) {
	_, err := Load(unreadable{sampleFiles(t)}, "sample")
	if !problem.Has(err, problem.FileUnreadable) {
		t.Errorf("have %v", err)
	}
}

// unreadable is a folder whose files cannot be opened.
type unreadable struct{ fstest.MapFS }

func (u unreadable) Open(name string) (fs.File, error) {
	if strings.HasSuffix(name, ".yaml") {
		return nil, errors.New("no right to read")
	}
	return u.MapFS.Open(name)
}

func TestWhatIsQuotedOfAStrangersFileIsShortAndHarmless(t *testing.T) {
	files := plant(t, planted{file: structureOf, old: "id: sample", new: `"\e[31m` + strings.Repeat("x", 1000) + `": 1` + "\nid: sample"})
	_, err := Load(files, "sample")
	found := problem.All(err)
	if len(found) != 1 || found[0].Code != problem.PackKeyUnknown {
		t.Fatalf("have %v", err)
	}
	if key := found[0].Facts["key"]; len([]rune(key)) > 301 || strings.ContainsRune(key, '\x1b') {
		t.Errorf("the key is quoted as %q", key)
	}
}

func TestProgressCountsWhatTheRoomHasSettled(t *testing.T) {
	pack := mustLoad(t, "sample-1.0.0")
	of := assessment.Assessment{Scope: assessment.Full, Agreed: map[string]assessment.Agreed{
		"direction.plan":   {Answer: assessment.AtLevel(3)},
		"direction.budget": {Reason: "we still talk"},
		"direction.review": {NoAgreement: true},
		"support.advice":   {Answer: assessment.Answer{Kind: assessment.NotApplicable}},
		"support.training": {Answer: assessment.Answer{Kind: assessment.Unknown}},
	}, Respondents: []assessment.Respondent{{Label: "Table 1", Group: "public", Answers: map[string]assessment.Answer{
		"direction.plan": assessment.AtLevel(2), "direction.review": assessment.AtLevel(2), "exchange.visits": assessment.AtLevel(2),
	}}}}
	full := []DimensionProgress{{"direction", 2, 0, 3}, {"support", 2, 0, 3}, {"exchange", 0, 1, 3}}
	if have := Progress(pack, of); !slices.Equal(have, full) {
		t.Errorf("full: %v", have)
	}
	if have := TotalProgress(full); have != (DimensionProgress{"", 4, 1, 9}) {
		t.Errorf("total: %v", have)
	}
	of.Scope = assessment.Quick
	quick := []DimensionProgress{{"direction", 1, 0, 1}, {"support", 1, 0, 1}, {"exchange", 0, 0, 1}}
	if have := Progress(pack, of); !slices.Equal(have, quick) {
		t.Errorf("quick: %v", have)
	}
}

func TestVersionsAreOrderedAsSemanticVersioningSays(t *testing.T) {
	ascending := []string{
		"0.9.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2",
		"1.0.0-beta.11", "1.0.0-rc.1", "1.0.0", "1.0.1", "1.9.0", "1.10.0", "2.0.0", "10.0.0",
	}
	for i, a := range ascending {
		for j, b := range ascending {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if have := CompareVersions(a, b); have != want {
				t.Errorf("%s to %s: want %d, have %d", a, b, want, have)
			}
		}
	}
	if CompareVersions("1.0.0+a", "1.0.0+b") != 0 {
		t.Error("what stands behind + counts")
	}
}

func TestTheNewestPackIsFound(t *testing.T) {
	packs := []*Pack{{Version: "1.9.0"}, {Version: "1.10.0"}, {Version: "1.10.0-rc.1"}}
	if NewestOf(packs) != packs[1] || NewestOf(nil) != nil {
		t.Error("the newest pack is not found")
	}
}
