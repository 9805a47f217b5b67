package questionnaire

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"compass/assessment/problem"
)

// The files in which faults are planted.
const (
	structureOf = "structure.yaml"
	english     = "words/en.yaml"
)

// A planted fault: in the sample pack's file, the first old becomes new; the
// checker is to report code in the line that then holds at (new, if at is
// empty) for the first time, and nothing else.
type planted struct {
	code     problem.Code
	file     string
	old, new string
	at       string
	facts    problem.Facts // those that matter here
}

var plantedFaults = []planted{
	{problem.PackNotUTF8, english, "Regional plan", "Regional \xff plan", "Regional \xff", nil},
	{problem.PackNotYAML, english, "title: Regional plan", "title: Regional: plan", "", nil},
	{problem.PackNotYAML, english, "        title: Regional plan\n", "       title: Regional plan\n", "question: What does", nil},
	{problem.PackNotYAML, structureOf, "    weight: 1\n", "   weight: 1\n", "   weight: 1", nil},
	{problem.PackNotYAML, structureOf, "[public, business, civil, knowledge]", "[public, business, civil, knowledge", "groups:", nil},
	{problem.PackNotYAML, english, "[Regional budget, List of", "[Regional budget, \"List\" of", "", nil},
	{problem.PackNotYAML, english, "title: Sample questionnaire", "title: \"Sample questionnaire", "title: \"", nil},
	{problem.PackTooDeep, structureOf, "themes: [climate]", "themes: " + strings.Repeat("[", 21) + strings.Repeat("]", 21), "", nil},
	{problem.PackTooDeep, structureOf, "themes: [climate]", "themes: " + strings.Repeat("[", 50_000), "themes: [[", nil},
	{problem.PackTooManyNodes, structureOf, "themes: [climate]", "themes: [" + strings.Repeat("a,", 100_000) + "]", "themes: [a", nil},
	{problem.PackSeveralDocuments, english, "title: Sample questionnaire", "title: A\n---\nlanguage: English", "---\nlanguage", nil},
	{problem.PackAlias, structureOf, "themes: [climate]", "themes: &all [climate]", "&all", problem.Facts{"name": "all"}},
	{problem.PackAlias, structureOf, "themes: [climate]", "themes: *all", "", problem.Facts{"name": "all"}},
	{problem.PackTag, english, "title: Regional plan", "title: !!str Regional plan", "", problem.Facts{"tag": "!!str"}},
	{problem.PackMergeKey, english, "        title: Regional plan", "        <<: {}\n        title: Regional plan", "<<", nil},

	{problem.PackNotMap, structureOf, "scale: {lowest: 1, highest: 5}", "scale: 5", "scale:", problem.Facts{"place": "scale"}},
	{problem.PackNotList, english, "evidence: [Regional budget, List of funded projects with sums and years]", "evidence: Regional budget", "", problem.Facts{"place": "dimensions.direction.questions.budget.evidence"}},
	{problem.PackNotText, english, "title: Regional plan", "title: 5", "", problem.Facts{"place": "dimensions.direction.questions.plan.title", "value": "5"}},
	{problem.PackNotText, english, "title: Regional plan", "title: 1.0", "", nil},
	{problem.PackNotText, english, "title: Regional plan", "title: true", "", nil},
	{problem.PackNotText, english, "title: Regional plan", "title: ~", "", nil},
	{problem.PackNotText, english, "title: Regional plan", "title: [Regional plan]", "", nil},
	{problem.PackNotText, structureOf, "version: 1.0.0", "version: 1.0", "", nil},
	{problem.PackNotNumber, structureOf, "weight: 2", "weight: heavy", "", problem.Facts{"place": "dimensions.direction.questions.budget.weight"}},
	{problem.PackNotWhole, structureOf, "{to: 3, effort: 2", "{to: three, effort: 2", "", problem.Facts{"place": "dimensions.direction.questions.plan.steps.2.to"}},
	{problem.PackNotWhole, structureOf, "lowest: 1", "lowest: 0.5", "", nil},
	{problem.PackNotTrueFalse, structureOf, "core: true", "core: yes", "", problem.Facts{"value": "yes"}},
	{problem.PackKeyUnknown, structureOf, "thread: use", "tread: use", "", problem.Facts{"key": "tread", "known": "id, core, weight, themes, thread, steps"}},
	{problem.PackKeyUnknown, english, "language: English", "lang: x\nlanguage: English", "lang: x", problem.Facts{"place": "words/en.yaml", "key": "lang"}},
	{problem.PackKeyMissing, english, "        title: Regional plan\n", "", "      plan:", problem.Facts{"key": "title", "place": "dimensions.direction.questions.plan"}},
	{problem.PackKeyMissing, english, "title: Regional plan", "title:", "      plan:", problem.Facts{"key": "title"}},
	{problem.PackKeyMissing, english, "themes:\n  migration: Migration and inclusion\n  climate: Climate and energy\n", "", "language:", problem.Facts{"key": "themes"}},
	{problem.PackKeyMissing, structureOf, "effort: 2, ", "", "{to: 3, horizon", problem.Facts{"key": "effort"}},
	{problem.PackKeyTwice, english, "        title: Regional plan", "        title: Regional plan\n        title: Plan", "title: Plan", problem.Facts{"key": "title"}},
	{problem.PackKeyTwice, english, "groups:\n", "groups:\n  civil: Civil society\n", "social economy", problem.Facts{"key": "civil"}},
	{problem.PackListEmpty, structureOf, "actors: [region, support]", "actors: []", "", problem.Facts{"place": "dimensions.direction.questions.plan.steps.2.actors"}},
	{problem.PackTextEmpty, english, "title: Regional plan", "title: ''", "", nil},
	{problem.PackTextEmpty, english, "[Regional budget, List", "['  ', List", "['  '", problem.Facts{"place": "dimensions.direction.questions.budget.evidence.1"}},
	{problem.PackTextTooLong, english, "title: Regional plan", "title: " + strings.Repeat("ž", 81), "", problem.Facts{"length": "81", "limit": "80"}},
	{problem.PackTextTooLong, english, "source: Regulation", "source: " + strings.Repeat("x", 400), "source: x", problem.Facts{"place": "terms.social-innovation.source", "limit": "400"}},
	{problem.PackTextControl, english, "title: Regional plan", `title: "Regional\x07plan"`, "", problem.Facts{"character": "U+0007"}},
	{problem.PackTextControl, english, "title: Regional plan", `title: "Regional\nplan"`, "", nil},
	{problem.PackTextControl, english, "title: Regional plan", "title: Regional \x07 plan", "", problem.Facts{"character": "U+0007"}},
	{problem.PackTextControl, english, "title: Regional plan", "title: Regional \u202e plan", "", nil},
	{problem.PackIDInvalid, structureOf, "id: sample", "id: Sample Pack", "", problem.Facts{"id": "Sample Pack"}},
	{problem.PackIDInvalid, english, "  support-actor:", "  Support-Actor:", "", nil},
	{problem.PackIDTwice, structureOf, "themes: [migration, climate]", "themes: [migration, climate, climate]", "", problem.Facts{"place": "themes.3", "id": "climate"}},
	{problem.PackIDTwice, structureOf, "      - id: review\n", "      - {id: plan}\n      - id: review\n", "{id: plan}", problem.Facts{"id": "plan"}},
	{problem.PackIDTwice, structureOf, "  - id: support\n", "  - {id: direction, questions: [{id: a, core: true}]}\n  - id: support\n", "{id: direction", nil},
	{problem.PackIDTwice, structureOf, "actors: [region, support]", "actors: [region, region]", "", nil},
	{problem.PackIDUnknown, structureOf, "themes: [climate]", "themes: [sport]", "", problem.Facts{"id": "sport", "known": "migration, climate"}},
	{problem.PackIDUnknown, english, "  climate: Climate and energy\n", "  climate: Climate and energy\n  sport: Sport\n", "sport: Sport", problem.Facts{"place": "themes", "id": "sport"}},
	{problem.PackIDUnknown, english, "      rooms:\n", "      attic: {}\n      rooms:\n", "", problem.Facts{"place": "dimensions.support.questions", "id": "attic", "known": "advice, training, rooms"}},
	{problem.PackWordsMissing, english, "  civil: Civil society and social economy\n", "", "groups:", problem.Facts{"id": "civil"}},
	{problem.PackWordUnknown, structureOf, "thread: use", "thread: quality", "", problem.Facts{"word": "quality", "known": "coverage, regularity, money, cooperation, use, none"}},
	{problem.PackWordUnknown, structureOf, "effort: 2", "effort: 4", "", problem.Facts{"known": "1, 2, 3"}},
	{problem.PackWordUnknown, structureOf, "horizon: short", "horizon: soon", "", nil},
	{problem.PackWordUnknown, structureOf, "power: region", "power: church", "", nil},
	{problem.PackWordUnknown, structureOf, "actors: [region, support]", "actors: [region, press]", "", nil},
	{problem.PackWordUnknown, structureOf, "instrument: mission", "instrument: drum", "", nil},
	{problem.PackVersionInvalid, structureOf, "version: 1.0.0", "version: 1.0.0.0", "", nil},
	{problem.PackVersionInvalid, structureOf, "version: 1.0.0", "version: v1", "", nil},
	{problem.PackLanguageInvalid, structureOf, "source_language: en", "source_language: English", "", nil},
	{problem.PackSourceWordsMissing, structureOf, "source_language: en", "source_language: pl", "", problem.Facts{"path": "words/pl.yaml"}},
	{problem.PackScaleInvalid, structureOf, "lowest: 1, highest: 5", "lowest: 2, highest: 6", "", nil},
	{problem.PackScaleInvalid, structureOf, "lowest: 1, highest: 5", "lowest: 0, highest: 7", "", nil},
	{problem.PackScaleInvalid, structureOf, "lowest: 1, highest: 5", "lowest: 1, highest: 2", "", nil},
	{problem.PackWeightInvalid, structureOf, "weight: 2", "weight: 0", "", nil},
	{problem.PackWeightInvalid, structureOf, "weight: 2", "weight: -1.5", "", nil},
	{problem.PackWeightInvalid, structureOf, "weight: 2", "weight: .inf", "", nil},
	{problem.PackCoreMissing, structureOf, "core: true", "core: false", "- id: direction", problem.Facts{"dimension": "direction"}},
	{problem.PackStepsIncomplete, structureOf, "{to: 3, effort: 2", "{to: 2, effort: 2", "steps:", problem.Facts{"question": "direction.plan", "lowest": "2", "highest": "5"}},
	{problem.PackLevelCountWrong, english, "  - {name: Starting, meaning: Single people act; nothing is written down or paid for.}\n", "", "levels:", problem.Facts{"count": "4", "wanted": "5"}},
	{problem.PackLevelCountWrong, english, "          - No regional money is marked", "          - Nothing at all.\n          - No regional money is marked", "        levels:\n          - Nothing", problem.Facts{"place": "dimensions.direction.questions.budget.levels", "count": "6"}},
	{problem.PackStepCountWrong, english, "          - title: Name one person", "          - {title: A, actions: [B], done: C}\n          - title: Name one person", "      plan:", problem.Facts{"count": "5", "wanted": "4"}},
	{problem.PackTooManyListItems, english, "evidence: [Regional budget,", "evidence: [a, b, c, d, e, f,", "", problem.Facts{"count": "7", "limit": "6"}},
}

// plant returns the sample pack with one text replaced.
func plant(t *testing.T, fault planted) fstest.MapFS {
	t.Helper()
	files := sampleFiles(t)
	text := string(files[fault.file].Data)
	if !strings.Contains(text, fault.old) {
		t.Fatalf("%s has no %q", fault.file, fault.old)
	}
	files[fault.file].Data = []byte(strings.Replace(text, fault.old, fault.new, 1))
	return files
}

// lineOf returns the line in which text holds wanted for the first time.
func lineOf(t *testing.T, files fs.FS, file, wanted string) int {
	t.Helper()
	data, err := fs.ReadFile(files, file)
	if err != nil {
		t.Fatal(err)
	}
	before, _, found := strings.Cut(string(data), wanted)
	if !found {
		t.Fatalf("%s has no %q", file, wanted)
	}
	return 1 + strings.Count(before, "\n")
}

func TestEachPlantedFaultIsReportedWithItsFileAndLine(t *testing.T) {
	for _, fault := range plantedFaults {
		name := fault.new
		if len(name) > 40 {
			name = name[:40]
		}
		t.Run(string(fault.code)+" "+name, func(t *testing.T) {
			files := plant(t, fault)
			at := fault.at
			if at == "" {
				at = fault.new
			}
			line := lineOf(t, files, fault.file, at)
			_, err := Load(files, "packs/sample")
			found := problem.All(err)
			if len(found) != 1 {
				t.Fatalf("want one fault, have:\n%v", err)
			}
			got := found[0]
			if got.Code != fault.code || got.File != path.Join("packs/sample", fault.file) || got.Line != line {
				t.Errorf("want %s at %s:%d, have %v", fault.code, fault.file, line, got)
			}
			for name, want := range fault.facts {
				if got.Facts[name] != want {
					t.Errorf("fact %s: want %q, have %q", name, want, got.Facts[name])
				}
			}
		})
	}
}

func TestEveryCodeOfAPackFaultIsPlantedSomewhere(t *testing.T) {
	seen := map[problem.Code]bool{}
	for _, fault := range plantedFaults {
		seen[fault.code] = true
	}
	for _, fault := range foldersAtFault {
		seen[fault.code] = true
	}
	for _, fault := range zipsAtFault {
		seen[fault.code] = true
	}
	for _, code := range packCodes(t) {
		if !seen[code] {
			t.Errorf("no test plants %s", code)
		}
	}
}

// packCodes reads the codes of pack faults from their source.
func packCodes(t *testing.T) []problem.Code {
	t.Helper()
	source, err := parser.ParseFile(token.NewFileSet(), "../problem/pack_codes.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var codes []problem.Code
	ast.Inspect(source, func(node ast.Node) bool {
		if literal, ok := node.(*ast.BasicLit); ok && literal.Kind == token.STRING {
			code, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			codes = append(codes, problem.Code(code))
		}
		return true
	})
	if len(codes) < 40 {
		t.Fatalf("only %d codes found", len(codes))
	}
	return codes
}
