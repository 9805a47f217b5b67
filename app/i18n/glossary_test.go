package i18n_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// A glossary is the list at the end of docs/glossary/LANGUAGE.md, which says what
// a term of English texts has to become; docs/glossary.md explains it.
type glossary struct {
	Always map[string][]string // wherever the English text has the term
	Labels map[string][]string // where the English text is the term alone
	Never  map[string]string   // what no text may hold, and what stands there instead
	Vague  []string            // what no descriptor may hold
}

const resources = "../../resources"

func TestEveryTextKeepsToTheGlossary(t *testing.T) {
	for name := range catalogues(t) {
		if name != "en" {
			t.Run(name, func(t *testing.T) { holdLanguage(t, name) })
		}
	}
}

// holdLanguage holds all texts of a language to its glossary.
func holdLanguage(t *testing.T, tag string) {
	t.Helper()
	held := holdTo(t, readGlossary(t, tag))
	english, err := filepath.Glob(resources + "/questionnaires/*/words/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	texts := 0
	for _, path := range append(english, languages+"/en.yaml") {
		translated := filepath.Join(filepath.Dir(path), tag+".yaml")
		ours := textsOf(t, translated)
		for key, source := range textsOf(t, path) {
			if strings.HasSuffix(key, ".source") {
				continue // names acts by their titles
			}
			texts++
			if ours[key] == "" {
				t.Errorf("%s lacks %s: %s", translated, strings.TrimPrefix(key, "."), source)
				continue
			}
			faults := held.faults(source, ours[key])
			if descriptor.MatchString(key) {
				faults = append(faults, held.vagueIn(ours[key])...)
			}
			for _, fault := range faults {
				t.Errorf("%s: %s: %s\n  %s\n  %s", translated, strings.TrimPrefix(key, "."), fault, source, ours[key])
			}
		}
	}
	if texts < 1500 {
		t.Errorf("only %d texts were held to the glossary", texts)
	}
	tables, err := filepath.Glob(resources + "/examples/" + tag + "/*.csv")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range tables {
		for number, line := range strings.Split(string(read(t, path)), "\n") {
			for _, fault := range held.forbidden(line) {
				t.Errorf("%s:%d: %s", path, number+1, fault)
			}
		}
	}
}

// descriptor finds what a level says in a question, but not what levels are called.
var descriptor = regexp.MustCompile(`questions\..*\.levels\[`)

func TestTheGlossaryFindsWhatIsWrong(t *testing.T) {
	held := holdTo(t, readGlossary(t, "pl"))
	for _, one := range []struct {
		english, polish string
		faults          int
	}{
		{"The agreed level counts.", "Liczy się uzgodniony poziom.", 0},
		{"The agreed level counts.", "Liczy się ustalony stopień.", 1},
		{"Level", "Stopień", 1},
		{"A level of water", "Stan wody", 0},
		{"Municipalities pay.", "Płacą gminy.", 0},
		{"Pay.", "Płaci firma społeczna.", 1},
		{"Self-assessment of {{.region}}", "Ankieta {{genitive .region}}", 1},
	} {
		if got := held.faults(one.english, one.polish); len(got) != one.faults {
			t.Errorf("%q as %q has the faults %q, wanted are %d", one.english, one.polish, got, one.faults)
		}
	}
	if len(held.vagueIn("Działa kilka podmiotów.")) != 1 || len(held.vagueIn("Działają trzy podmioty, na przykład odpowiedź gminy.")) != 0 {
		t.Error("vague words are not told apart")
	}
}

// A holder holds texts to a glossary.
type holder struct {
	terms  []term // the longest first, so that it decides where two meet
	labels map[string][]*regexp.Regexp
	never  map[*regexp.Regexp]string
	vague  []*regexp.Regexp
}

type term struct {
	name    string
	english *regexp.Regexp
	stems   []*regexp.Regexp
}

func holdTo(t *testing.T, words glossary) holder {
	t.Helper()
	held := holder{labels: map[string][]*regexp.Regexp{}, never: map[*regexp.Regexp]string{}, vague: compiled(t, words.Vague)}
	for name, stems := range words.Always {
		held.terms = append(held.terms, term{name, englishTerm(name), compiled(t, stems)})
	}
	slices.SortFunc(held.terms, func(a, b term) int { return len(b.name) - len(a.name) })
	for name, stems := range words.Labels {
		held.labels[name] = compiled(t, stems)
	}
	for pattern, instead := range words.Never {
		held.never[compiled(t, []string{pattern})[0]] = instead
	}
	return held
}

// englishTerm finds a term in the singular and in the plural.
func englishTerm(name string) *regexp.Regexp {
	stem := regexp.QuoteMeta(name) + "(?:s|es)?"
	if before, ends := strings.CutSuffix(name, "y"); ends {
		stem = regexp.QuoteMeta(before) + "(?:y|ies)"
	}
	return regexp.MustCompile(`(^|[^a-z])` + stem + `($|[^a-z])`)
}

func compiled(t *testing.T, patterns []string) []*regexp.Regexp {
	t.Helper()
	var all []*regexp.Regexp
	for _, pattern := range patterns {
		one, err := regexp.Compile(pattern)
		if err != nil {
			t.Fatalf("the glossary's pattern %q: %v", pattern, err)
		}
		all = append(all, one)
	}
	return all
}

var placeholder = regexp.MustCompile(`\{\{[^}]*\}\}`)

// faults says where a translation leaves the glossary.
func (h holder) faults(english, translated string) []string {
	english = strings.ReplaceAll(strings.ToLower(placeholder.ReplaceAllString(english, "#")), "'", "’")
	lower := strings.ToLower(translated)
	faults := h.forbidden(translated)
	if stems, is := h.labels[strings.TrimSpace(english)]; is && !matchesAny(stems, lower) {
		faults = append(faults, fmt.Sprintf("the label %q has another word; the glossary has %s", strings.TrimSpace(english), stems))
	}
	for _, one := range h.terms {
		if !one.english.MatchString(english) {
			continue
		}
		english = one.english.ReplaceAllString(english, "$1#$2")
		if !matchesAny(one.stems, lower) {
			faults = append(faults, fmt.Sprintf("%q has another word; the glossary has %s", one.name, one.stems))
		}
	}
	return faults
}

// forbidden says which words of a translation the glossary rules out.
func (h holder) forbidden(translated string) []string {
	var faults []string
	for pattern, instead := range h.never {
		if found := pattern.FindString(strings.ToLower(translated)); found != "" {
			faults = append(faults, fmt.Sprintf("%q stands for %q", found, instead))
		}
	}
	return faults
}

// vagueIn says which words of a descriptor nobody can observe.
func (h holder) vagueIn(descriptor string) []string {
	var faults []string
	for _, pattern := range h.vague {
		if found := pattern.FindString(strings.ToLower(descriptor)); found != "" {
			faults = append(faults, fmt.Sprintf("%q can be observed by nobody", found))
		}
	}
	return faults
}

func matchesAny(patterns []*regexp.Regexp, text string) bool {
	return slices.ContainsFunc(patterns, func(one *regexp.Regexp) bool { return one.MatchString(text) })
}

func readGlossary(t *testing.T, tag string) glossary {
	t.Helper()
	path := "../../docs/glossary/" + tag + ".md"
	if _, err := os.Stat(path); err != nil {
		t.Fatalf("the language %s has no glossary; begin with a copy of docs/glossary/pl.md: %v", tag, err)
	}
	_, list, found := strings.Cut(string(read(t, path)), "```yaml\n")
	list, _, ended := strings.Cut(list, "```")
	if !found || !ended {
		t.Fatalf("%s has no list", path)
	}
	var words glossary
	if err := yaml.Unmarshal([]byte(list), &words); err != nil || len(words.Always) == 0 || len(words.Never) == 0 {
		t.Fatalf("the list of %s: %v", path, err)
	}
	return words
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// textsOf returns all texts of a YAML file by their path; the plural forms of a
// sentence are one text.
func textsOf(t *testing.T, path string) map[string]string {
	t.Helper()
	var tree any
	if err := yaml.Unmarshal(read(t, path), &tree); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	texts := map[string]string{}
	var walk func(key string, node any)
	walk = func(key string, node any) {
		switch node := node.(type) {
		case string:
			texts[key] = node
		case []any:
			for i, child := range node {
				walk(fmt.Sprintf("%s[%d]", key, i), child)
			}
		case map[string]any:
			if forms, are := plural(node); are {
				for _, form := range pluralForms {
					texts[key] = strings.TrimSpace(texts[key] + " " + forms[form])
				}
				return
			}
			for name, child := range node {
				walk(key+"."+name, child)
			}
		}
	}
	walk("", tree)
	return texts
}
