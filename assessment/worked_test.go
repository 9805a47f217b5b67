package assessment_test

import (
	"math"
	"os"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// The worked examples of docs/method.md are read from the page itself, so that
// what it says and what the program counts cannot part ways.

// fewest is how many worked examples the page has at least.
const fewest = 89

// tolerance allows for repeating decimals, which the page prints to nine places.
const tolerance = 1e-9

// A workedExample is one block of the page.
type workedExample struct {
	Rule   string
	Name   string
	Given  yaml.Node
	Expect any
}

// rules counts what is given by the rule of its name, in the shape in which
// the page expects it.
var rules = map[string]func(t *testing.T, given given) any{
	"value":          countValue,
	"spread":         countSpread,
	"agreement":      countAgreement,
	"discuss":        countDiscussFirst,
	"groups":         countGroups,
	"dimension":      countDimension,
	"overall":        countOverall,
	"reached":        countReached,
	"themes":         countThemes,
	"target":         countTarget,
	"recommendation": countRecommendations,
	"comparison":     countStanding,
	"profile":        countProfile,
	"difference":     countDifference,
	"partners":       countPartners,
}

func TestEveryWorkedExampleOfTheMethodComesOutAsItStands(t *testing.T) {
	examples := workedExamples(t)
	if len(examples) < fewest {
		t.Errorf("the page has %d worked examples, want at least %d", len(examples), fewest)
	}
	seen := map[string]bool{}
	for _, example := range examples {
		t.Run(example.Rule+"/"+example.Name, func(t *testing.T) {
			count, known := rules[example.Rule]
			if !known {
				t.Fatalf("no test counts the rule %q", example.Rule)
			}
			seen[example.Rule] = true
			var given given
			if err := example.Given.Decode(&given); err != nil {
				t.Fatal(err)
			}
			got := plain(t, count(t, given))
			if path := differs(example.Expect, got, "expect"); path != "" {
				t.Errorf("%s differs\n got %v\nwant %v", path, got, example.Expect)
			}
		})
	}
	for rule := range rules {
		if !seen[rule] {
			t.Errorf("the page has no worked example of the rule %q", rule)
		}
	}
}

// workedExamples reads every fenced block that is marked as one.
func workedExamples(t *testing.T) []workedExample {
	t.Helper()
	page, err := os.ReadFile("../docs/method.md")
	if err != nil {
		t.Fatal(err)
	}
	var examples []workedExample
	blocks := regexp.MustCompile("(?s)```yaml worked-example\n(.*?)\n```").FindAllStringSubmatch(string(page), -1)
	if marked := strings.Count(string(page), "worked-example"); marked != len(blocks) {
		t.Fatalf("%d blocks are marked as worked examples, %d could be read", marked, len(blocks))
	}
	for _, block := range blocks {
		var example workedExample
		if err := yaml.Unmarshal([]byte(block[1]), &example); err != nil {
			t.Fatalf("%v in\n%s", err, block[1])
		}
		examples = append(examples, example)
	}
	return examples
}

// plain turns a value into the maps, lists and numbers that YAML knows.
func plain(t *testing.T, value any) any {
	t.Helper()
	text, err := yaml.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	var result any
	if err := yaml.Unmarshal(text, &result); err != nil {
		t.Fatal(err)
	}
	return result
}

// differs returns the place where two values differ, and nothing where they
// are the same within the tolerance.
func differs(want, got any, path string) string {
	if a, ok := number(want); ok {
		if b, ok := number(got); !ok || math.Abs(a-b) > tolerance {
			return path
		}
		return ""
	}
	switch want := want.(type) {
	case map[string]any:
		other, ok := got.(map[string]any)
		if !ok || len(other) != len(want) {
			return path
		}
		for key := range want {
			value, has := other[key]
			if !has {
				return path + "." + key
			}
			if place := differs(want[key], value, path+"."+key); place != "" {
				return place
			}
		}
		return ""
	case []any:
		other, ok := got.([]any)
		if !ok || len(other) != len(want) {
			return path
		}
		for i := range want {
			if place := differs(want[i], other[i], path); place != "" {
				return place
			}
		}
		return ""
	}
	if want != got {
		return path
	}
	return ""
}

func number(value any) (float64, bool) {
	switch value := value.(type) {
	case int:
		return float64(value), true
	case float64:
		return value, true
	}
	return 0, false
}
