package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"testing"
)

const samplePack = "../../assessment/questionnaire/testdata/sample-1.0.0"

// TestSevenRegionsCountAsTheMethodSays imports the table of seven invented
// regions and sets what comes out beside the figures that docs/method.md worked
// out.
func TestSevenRegionsCountAsTheMethodSays(t *testing.T) {
	library := filepath.Join(t.TempDir(), "seven.compass")
	must(t, "import", "--library", library, "--pack", samplePack, "--final", "testdata/seven-regions.csv")
	for file, args := range map[string][]string{
		"seven-regions-score.json":        {"score", "--json"},
		"seven-regions-compare.json":      {"compare", "--json"},
		"seven-regions-compare-core.json": {"compare", "--json", "--core"},
	} {
		var got, want any
		parse(t, must(t, append(args, "--library", library)...), &got)
		worked, err := os.ReadFile(filepath.Join("../../docs/method", file))
		if err != nil {
			t.Fatal(err)
		}
		parse(t, worked, &want)
		compareJSON(t, file, got, want)
	}
}

func TestWhatTheProgramExitsWith(t *testing.T) {
	library := filepath.Join(t.TempDir(), "exit.compass")
	must(t, "example", "--library", library)
	must(t, "import", "--library", library, "--pack", samplePack, "--final", "testdata/seven-regions.csv")
	for _, test := range []struct {
		want int
		args []string
	}{
		{exitDone, []string{"list"}},
		{exitDone, []string{"--json", "list"}},
		{exitInput, []string{"score", "--region", "Atlantis"}},
		{exitInput, []string{"import", "no-such.csv"}},
		{exitInput, []string{"compare", "--region", "Lakeland", "--questionnaire", "sample"}},
		{exitInput, []string{"import", "../../storage/answertable/testdata/libreoffice-planted.csv"}},
		{exitUsage, []string{"compare"}},
		{exitUsage, []string{"report", "--kind", "region", "--out", filepath.Join(t.TempDir(), "r.pdf")}},
		{exitUsage, []string{"report", "--kind", "comparison", "--out", filepath.Join(t.TempDir(), "c.pdf")}},
		{exitUsage, []string{"dance"}},
		{exitUsage, []string{"list", "--colour"}},
		{exitUsage, []string{"list", "--lang", "xx"}},
	} {
		var out, faults bytes.Buffer
		if got := run(append(test.args, "--library", library), &out, &faults); got != test.want {
			t.Errorf("%v: exit %d, want %d; %s", test.args, got, test.want, faults.String())
		}
		if (faults.Len() > 0) != (test.want != exitDone) {
			t.Errorf("%v: exit %d with %q on standard error", test.args, test.want, faults.String())
		}
	}
}

// must runs the command line and returns what it printed.
func must(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, faults bytes.Buffer
	if code := run(args, &out, &faults); code != exitDone {
		t.Fatalf("%v: exit %d: %s", args, code, faults.String())
	}
	return out.Bytes()
}

func parse(t *testing.T, text []byte, into *any) {
	t.Helper()
	if err := json.Unmarshal(text, into); err != nil {
		t.Fatal(err)
	}
}

// compareJSON reports every place where got differs from want: numbers by more
// than 1e-9, keys that are there or missing. Keys of the library are left out
// of want.
func compareJSON(t *testing.T, place string, got, want any) {
	t.Helper()
	switch want := want.(type) {
	case map[string]any:
		object, ok := got.(map[string]any)
		if !ok {
			t.Errorf("%s: got %v", place, got)
			return
		}
		for key, value := range want {
			compareJSON(t, place+"."+key, object[key], value)
		}
		for key := range object {
			if _, known := want[key]; !known && key != "id" && key != "learnerId" && key != "hostId" {
				t.Errorf("%s has %q, which the method does not name", place, key)
			}
		}
	case []any:
		list, ok := got.([]any)
		if !ok || len(list) != len(want) {
			t.Errorf("%s: got %v, want %d entries", place, got, len(want))
			return
		}
		for i := range want {
			compareJSON(t, fmt.Sprintf("%s[%d]", place, i), list[i], want[i])
		}
	case float64:
		if number, ok := got.(float64); !ok || math.Abs(number-want) > 1e-9 {
			t.Errorf("%s: got %v, want %v", place, got, want)
		}
	default:
		if got != want {
			t.Errorf("%s: got %v, want %v", place, got, want)
		}
	}
}
