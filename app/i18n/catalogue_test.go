package i18n_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

const languages = "../../resources/languages"

// A sentence is one key of a catalogue: its text, or its plural forms.
type sentence map[string]string

var place = regexp.MustCompile(`\{\{[^}]*?\.(\w+)[^}]*\}\}`)

// places returns the names that the sentence has to be filled with, sorted.
func (s sentence) places() []string {
	names := map[string]bool{}
	for _, text := range s {
		for _, match := range place.FindAllStringSubmatch(text, -1) {
			names[match[1]] = true
		}
	}
	return slices.Sorted(maps.Keys(names))
}

func TestEveryKeyInGoStandsInEveryLanguage(t *testing.T) {
	calls, _ := keysInGo(t)
	for name, catalogue := range catalogues(t) {
		for _, call := range calls {
			if _, ok := catalogue[call.key]; !ok {
				t.Errorf("%s: %s lacks %s", call.position, name, call.key)
			}
		}
	}
}

func TestEveryKeyOfACatalogueIsUsed(t *testing.T) {
	_, literals := keysInGo(t)
	for name, catalogue := range catalogues(t) {
		for key := range catalogue {
			if !literals[key] {
				t.Errorf("%s: nothing uses %s", name, key)
			}
		}
	}
}

func TestEverySentenceIsFilled(t *testing.T) {
	calls, _ := keysInGo(t)
	for name, catalogue := range catalogues(t) {
		for _, call := range calls {
			if !call.complete {
				continue
			}
			for _, wanted := range catalogue[call.key].places() {
				if !slices.Contains(call.filled, wanted) {
					t.Errorf("%s: %s wants {{.%s}} in %s, which is not given", call.position, call.key, wanted, name)
				}
			}
			for _, given := range call.filled {
				if !call.plural && !slices.Contains(catalogue[call.key].places(), given) {
					t.Errorf("%s: %s in %s has no place for %q", call.position, call.key, name, given)
				}
			}
		}
	}
}

func TestEveryLanguageHasTheSameKeysAndPlaces(t *testing.T) {
	all := catalogues(t)
	english := all["en"]
	for name, catalogue := range all {
		for key, sentence := range english {
			translated, ok := catalogue[key]
			if !ok {
				t.Errorf("%s lacks %s", name, key)
			} else if !slices.Equal(sentence.places(), translated.places()) {
				t.Errorf("%s: %s has the places %v, English has %v", name, key, translated.places(), sentence.places())
			}
		}
		for key := range catalogue {
			if _, ok := english[key]; !ok {
				t.Errorf("%s has %s, which English lacks", name, key)
			}
		}
	}
}

// A call is one use of a key: words.Say("region.named", "region", name).
type call struct {
	key      string
	filled   []string
	complete bool // every name that is filled is written out
	plural   bool
	position string
}

// keysInGo finds every call that says a key, and every text in Go code.
func keysInGo(t *testing.T) (calls []call, literals map[string]bool) {
	t.Helper()
	literals = map[string]bool{}
	fset := token.NewFileSet()
	for _, folder := range []string{"../../app", "../../cmd"} {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			file, err := parser.ParseFile(fset, path, nil, 0)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(node ast.Node) bool {
				if text, ok := literal(node); ok {
					literals[text] = true
				}
				if found, ok := sayCall(fset, node); ok {
					calls = append(calls, found)
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(calls) < 10 {
		t.Fatalf("found only %d calls", len(calls))
	}
	return calls, literals
}

func sayCall(fset *token.FileSet, node ast.Node) (call, bool) {
	expression, ok := node.(*ast.CallExpr)
	if !ok {
		return call{}, false
	}
	method, ok := expression.Fun.(*ast.SelectorExpr)
	if !ok || method.Sel.Name != "Say" && method.Sel.Name != "Count" || len(expression.Args) == 0 {
		return call{}, false
	}
	key, ok := literal(expression.Args[0])
	if !ok {
		return call{}, false
	}
	found := call{key: key, complete: !expression.Ellipsis.IsValid(), position: fset.Position(node.Pos()).String()}
	rest := expression.Args[1:]
	if method.Sel.Name == "Count" {
		found.plural = true
		found.filled = append(found.filled, "n")
		rest = rest[1:]
	}
	for i := 0; i < len(rest); i += 2 {
		name, ok := literal(rest[i])
		found.complete = found.complete && ok
		found.filled = append(found.filled, name)
	}
	return found, true
}

func literal(node ast.Node) (string, bool) {
	basic, ok := node.(*ast.BasicLit)
	if !ok || basic.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(basic.Value)
	return text, err == nil
}

// catalogues reads every language present, by its tag.
func catalogues(t *testing.T) map[string]map[string]sentence {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(languages, "*.yaml"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no catalogues: %v", err)
	}
	all := map[string]map[string]sentence{}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var tree map[string]any
		if err := yaml.Unmarshal(content, &tree); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		flat := map[string]sentence{}
		flatten("", tree, flat)
		all[strings.TrimSuffix(filepath.Base(path), ".yaml")] = flat
	}
	return all
}

var pluralForms = []string{"zero", "one", "two", "few", "many", "other"}

func flatten(prefix string, tree map[string]any, into map[string]sentence) {
	for name, value := range tree {
		key := strings.TrimPrefix(prefix+"."+name, ".")
		switch value := value.(type) {
		case string:
			into[key] = sentence{"other": value}
		case map[string]any:
			if forms, ok := plural(value); ok {
				into[key] = forms
			} else {
				flatten(key, value, into)
			}
		}
	}
}

func plural(value map[string]any) (sentence, bool) {
	forms := sentence{}
	for form, text := range value {
		words, ok := text.(string)
		if !ok || !slices.Contains(pluralForms, form) {
			return nil, false
		}
		forms[form] = words
	}
	return forms, true
}
