package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheExampleOfTheAnswerTableImportsWithoutFault(t *testing.T) {
	page, err := os.ReadFile("../../docs/answer-table.md")
	if err != nil {
		t.Fatal(err)
	}
	_, block, found := strings.Cut(string(page), "```csv\n")
	table, _, closed := strings.Cut(block, "```")
	if !found || !closed || strings.Count(table, "\n") != 7 {
		t.Fatalf("the page shows no header with six rows:\n%s", table)
	}
	folder := t.TempDir()
	file := filepath.Join(folder, "answers.csv")
	if err := os.WriteFile(file, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	if said := must(t, "check", file); len(said) > 0 {
		t.Errorf("checking says %s", said)
	}
	library := filepath.Join(folder, "page.compass")
	if said := string(must(t, "import", "--library", library, "--final", file)); said != file+": 1 assessment imported.\n" {
		t.Errorf("importing says %q", said)
	}
}
