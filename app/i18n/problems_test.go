package i18n_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"compass/app/i18n"
	"compass/assessment/problem"
)

func TestEveryProblemHasItsSentence(t *testing.T) {
	all, err := i18n.Load(os.DirFS(languages))
	if err != nil {
		t.Fatal(err)
	}
	sentences := catalogues(t)
	for _, tag := range all.Languages() {
		words := all.Words(tag)
		for code, facts := range problemCodes(t) {
			text := words.Problem(problem.Problem{Code: code, Facts: filled(facts)})
			if text == "["+string(code)+"]" || text == "[problem."+string(code)+"]" || strings.Contains(text, "<no value>") {
				t.Errorf("%s: the fault %s says %q; its sentence is problem.%[2]s, its facts are %[4]v", tag, code, text, facts)
			}
			for _, wanted := range sentences[tag]["problem."+string(code)].places() {
				if !slices.Contains(facts, wanted) {
					t.Errorf("%s: the sentence of %s wants {{.%s}}; its facts are %v", tag, code, wanted, facts)
				}
			}
		}
	}
}

func filled(facts []string) problem.Facts {
	values := problem.Facts{}
	for _, name := range facts {
		values[name] = name
	}
	return values
}

// problemCodes reads the fault codes from their source, with the facts that
// the comment behind each names: // facts: question, level.
func problemCodes(t *testing.T) map[problem.Code][]string {
	t.Helper()
	paths, err := filepath.Glob("../../assessment/problem/*codes.go")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no fault codes: %v", err)
	}
	codes := map[problem.Code][]string{}
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(node ast.Node) bool {
			value, ok := node.(*ast.ValueSpec)
			if !ok || len(value.Values) != 1 {
				return true
			}
			if basic, ok := value.Values[0].(*ast.BasicLit); ok {
				code, err := strconv.Unquote(basic.Value)
				if err == nil {
					codes[problem.Code(code)] = factsOf(value)
				}
			}
			return true
		})
	}
	return codes
}

func factsOf(value *ast.ValueSpec) []string {
	_, list, found := strings.Cut(value.Comment.Text(), "facts:")
	if !found {
		return nil
	}
	list, _, _ = strings.Cut(list, ";")
	var facts []string
	for _, name := range strings.Split(list, ",") {
		name, _, _ = strings.Cut(name, "(")
		facts = append(facts, strings.TrimSpace(name))
	}
	return facts
}
