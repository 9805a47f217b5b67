package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"compass-cli": main})
}

// TestJourneys plays every script in testdata: what a person types and what
// comes back. A script finds the sample pack in $PACK, a small one in $SMALL,
// the answer table of the seven invented regions in $TABLES, the tables in which
// LibreOffice was given faults in $PLANTED, and a library of every released
// schema in $RELEASED.
func TestJourneys(t *testing.T) {
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                "testdata",
		RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PACK", filepath.Join(here, "../../assessment/questionnaire/testdata/sample-1.0.0"))
			env.Setenv("SMALL", filepath.Join(here, "../../assessment/questionnaire/testdata/small-1.0.0"))
			env.Setenv("TABLES", filepath.Join(here, "testdata"))
			env.Setenv("PLANTED", filepath.Join(here, "../../storage/answertable/testdata"))
			env.Setenv("RELEASED", filepath.Join(here, "../../storage/testdata"))
			env.Setenv("HOME", env.WorkDir)
			env.Setenv("XDG_DATA_HOME", "")
			return nil
		},
	})
}
