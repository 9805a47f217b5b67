package i18n_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"go.yaml.in/yaml/v3"
	cldr "golang.org/x/text/feature/plural"
	"golang.org/x/text/language"

	"compass/app/i18n"
)

// pluralNames are CLDR's names of the plural forms.
var pluralNames = map[cldr.Form]string{
	cldr.Zero: "zero", cldr.One: "one", cldr.Two: "two", cldr.Few: "few", cldr.Many: "many", cldr.Other: "other",
}

// formsOf returns the plural forms that a language has, found by counting.
func formsOf(tag string) []string {
	found := map[string]bool{}
	parsed := language.Make(tag)
	for n := range 1000 {
		found[pluralNames[cldr.Cardinal.MatchPlural(parsed, n, 0, 0, 0, 0)]] = true
	}
	found[pluralNames[cldr.Cardinal.MatchPlural(parsed, 1, 1, 1, 5, 5)]] = true // 1.5
	return slices.Sorted(maps.Keys(found))
}

func TestEverySentenceHasThePluralFormsOfItsLanguage(t *testing.T) {
	all := catalogues(t)
	english := all["en"]
	for tag, catalogue := range all {
		wanted := formsOf(tag)
		for key, sentence := range catalogue {
			if has := slices.Sorted(maps.Keys(sentence)); (len(has) > 1 || len(english[key]) > 1) && !slices.Equal(has, wanted) {
				t.Errorf("%s: %s has the forms %v, the language has %v", tag, key, has, wanted)
			}
		}
	}
}

func TestEverySentenceCanBeSaid(t *testing.T) {
	all, err := i18n.Load(os.DirFS(languages))
	if err != nil {
		t.Fatal(err)
	}
	for tag, catalogue := range catalogues(t) {
		words := all.Words(tag)
		for key, sentence := range catalogue {
			var pairs []any
			for _, name := range sentence.places() {
				pairs = append(pairs, name, "X")
			}
			for n := range 30 {
				said := words.Count(key, n, pairs...)
				if strings.HasPrefix(said, "["+key) || strings.Contains(said, "{{") || strings.Contains(said, "<no value>") {
					t.Errorf("%s: %s is said as %q: %s", tag, key, said, whyUnsaid(t, tag, sentence))
					break
				}
				if len(sentence) == 1 {
					break
				}
			}
		}
	}
}

// asked finds the form of a name that a place asks for.
var asked = regexp.MustCompile(`\{\{\s*(\w+)\s+\.`)

// whyUnsaid says what keeps a sentence from being said.
func whyUnsaid(t *testing.T, tag string, s sentence) string {
	t.Helper()
	var forms struct{ Others map[string]string }
	path := filepath.Join(languages, "regions", tag+".yaml")
	content, err := os.ReadFile(path)
	if err == nil {
		err = yaml.Unmarshal(content, &forms)
	}
	if err != nil && !os.IsNotExist(err) {
		t.Fatalf("%s: %v", path, err)
	}
	for _, text := range s {
		for _, match := range asked.FindAllStringSubmatch(text, -1) {
			if forms.Others[match[1]] == "" {
				return fmt.Sprintf("it asks for the form %q, which %s does not list under “others”", match[1], path)
			}
		}
	}
	return "a place is written like {{.region}} or {{genitive .region | capital}}"
}

const formsOfARegion = `
others: {nominative: "region {{.name}}", genitive: "regionu {{.name}}"}
names:
  Pomorskie: {nominative: województwo pomorskie, genitive: województwa pomorskiego}
`

func TestASentenceAsksForTheFormOfARegionsName(t *testing.T) {
	files := fstest.MapFS{
		"en.yaml": {Data: []byte("plan: 'Plan of {{.region}}'\nlearn: '{{.learner}} learns from {{.host}}'")},
		"pl.yaml": {Data: []byte("plan: 'Plan {{genitive .region}}'\nlearn: '{{nominative .learner | capital}} uczy się od {{genitive .host}}'")},

		"regions/pl.yaml": {Data: []byte(formsOfARegion)},
	}
	all, err := i18n.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	polish, english := all.Words("pl"), all.Words("en")
	for _, one := range []struct{ got, want string }{
		{polish.Say("plan", "region", "Pomorskie"), "Plan województwa pomorskiego"},
		{polish.Say("plan", "region", "Kurzeme"), "Plan regionu Kurzeme"},
		{polish.Say("learn", "learner", "Pomorskie", "host", "Kurzeme"), "Województwo pomorskie uczy się od regionu Kurzeme"},
		{english.Say("learn", "learner", "Pomorskie", "host", "Kurzeme"), "Pomorskie learns from Kurzeme"},
	} {
		if one.got != one.want {
			t.Errorf("said %q, wanted %q", one.got, one.want)
		}
	}
}

func TestEveryFormOfRegionsIsAskedForAndComplete(t *testing.T) {
	for tag, catalogue := range catalogues(t) {
		content, err := os.ReadFile(languages + "/regions/" + tag + ".yaml")
		if os.IsNotExist(err) {
			continue
		}
		var forms struct {
			Others map[string]string
			Names  map[string]map[string]string
		}
		if err != nil || yaml.Unmarshal(content, &forms) != nil || len(forms.Others) == 0 {
			t.Fatalf("the forms of regions in %s cannot be read, or there are none under “others”: %v", tag, err)
		}
		for form := range forms.Others {
			asked := slices.ContainsFunc(slices.Collect(maps.Values(catalogue)), func(said sentence) bool {
				return slices.ContainsFunc(slices.Collect(maps.Values(said)), func(text string) bool { return strings.Contains(text, "{{"+form+" .") })
			})
			if !asked && form != "nominative" { // lists show it
				t.Errorf("%s: no sentence asks for the form %s", tag, form)
			}
			for region, own := range forms.Names {
				if own[form] == "" {
					t.Errorf("%s: %s has no form %s", tag, region, form)
				}
			}
		}
		known := regionNames(t, tag)
		for region := range forms.Names {
			if !known[region] {
				t.Errorf("%s: neither resources/regions.csv nor the example has a region %q", tag, region)
			}
		}
	}
}

// regionNames are the names of the regions that the program and its example in a
// language have.
func regionNames(t *testing.T, tag string) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	tables, err := filepath.Glob(resources + "/examples/" + tag + "/*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for column, path := range append([]string{resources + "/regions.csv"}, tables...) {
		rows, err := csv.NewReader(bytes.NewReader(read(t, path))).ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for _, row := range rows[1:] {
			known[row[max(1-column, 0)]] = true // after its code in the list, first in the example
		}
	}
	return known
}

func TestAFormThatOnlyOneRegionHasIsAFault(t *testing.T) {
	_, err := i18n.Load(fstest.MapFS{
		"en.yaml":         {Data: []byte("plan: Plan")},
		"regions/en.yaml": {Data: []byte("others: {genitive: 'of {{.name}}'}\nnames: {Riga: {locative: in Riga}}")},
	})
	if err == nil || !strings.Contains(err.Error(), "locative") {
		t.Errorf("loading gave %v, wanted the form that is missing", err)
	}
}

func TestNumbersAndDatesStandAsTheLanguageWritesThem(t *testing.T) {
	all, err := i18n.Load(os.DirFS(languages))
	if err != nil {
		t.Fatal(err)
	}
	polish, english := all.Words("pl"), all.Words("en")
	for _, one := range []struct{ got, want string }{
		{polish.Score(2.64), "2,6"},
		{english.Score(2.64), "2.6"},
		{polish.Value(3), "3"},
		{polish.Percent(0.85), "85%"},
		{polish.Date("2026-09-01"), "1 września 2026 r."},
		{polish.Count("regions.all", 10000), "Wszystkie 10\u00a0000"},
		{english.Count("regions.all", 10000), "All 10,000"},
		{polish.List([]string{"a", "b", "c"}), "a, b i c"},
		{polish.Title("Dostęp do rynków"), "„Dostęp do rynków”"},
	} {
		if one.got != one.want {
			t.Errorf("said %q, wanted %q", one.got, one.want)
		}
	}
	for n, want := range map[int]string{1: "1 samoocena", 2: "2 samooceny", 5: "5 samoocen", 12: "12 samoocen", 22: "22 samooceny", 25: "25 samoocen"} {
		if got := polish.Count("regions.count", n); got != want {
			t.Errorf("%d is said as %q", n, got)
		}
	}
	names := []string{"Śląskie", "Zachodniopomorskie", "Łódzkie", "Lubuskie", "Świętokrzyskie", "Ćma", "Czas"}
	polish.Sort(names)
	if got := strings.Join(names, " "); got != "Czas Ćma Lubuskie Łódzkie Śląskie Świętokrzyskie Zachodniopomorskie" {
		t.Errorf("sorted are %s", got)
	}
}

func TestAReaderGetsTheClosestLanguage(t *testing.T) {
	all, err := i18n.Load(os.DirFS(languages))
	if err != nil {
		t.Fatal(err)
	}
	for tag, want := range map[string]string{"pl-PL": "pl", "pl": "pl", "en-GB": "en", "ja-JP": "en", "": "en", "no such tag": "en"} {
		if got := all.Closest(tag); got != want {
			t.Errorf("who reads %q gets %q, wanted %q", tag, got, want)
		}
	}
}
