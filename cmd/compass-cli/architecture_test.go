package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// A rule says what packages under From may not reach (also indirectly) or
// import (directly), and why.
type rule struct {
	from    []string // folders below the module; "…/..." takes those below it too
	except  []string // folders within from that the rule leaves alone
	reach   []string // packages or folders that must not be reached
	imports []string // packages or folders that must not be imported directly
	reason  string
}

const fyne = "fyne.io/fyne/..."

var rules = []rule{
	{
		from:    []string{"assessment/..."},
		reach:   []string{"database/sql/...", fyne, "github.com/jung-kurt/gofpdf", "net/...", "github.com/google/uuid", "compass/app/...", "compass/storage/...", "compass/resources", "compass/cmd/..."},
		imports: []string{"os"},
		reason:  "the words and rules of the field stay plain values",
	},
	{
		from:   []string{"storage/..."},
		reach:  []string{fyne, "github.com/jung-kurt/gofpdf", "compass/app/...", "compass/resources", "compass/cmd/..."},
		reason: "the library outlives the window",
	},
	{
		from:   []string{"app/workspace", "app/report/...", "app/chart", "app/i18n", "cmd/compass-cli"},
		reach:  []string{fyne},
		reason: "the command line builds without a display",
	},
	{
		from:   []string{"app/workspace"},
		reach:  []string{"compass/app/window/..."},
		reason: "a journey knows no window",
	},
	{
		from:   []string{"cmd/..."},
		reach:  []string{"compass/app/window/stage", "compass/app/i18n/pseudo"},
		reason: "what only tests need is no part of a program",
	},
	{
		from:   []string{"app/report/...", "app/chart", "app/i18n"},
		reach:  []string{"compass/storage/...", "compass/app/workspace", "compass/app/window/..."},
		reason: "a report is made from values, not from the library",
	},
	{
		from:    []string{"app/window/screens/..."},
		imports: []string{"database/sql/...", "compass/storage/...", "github.com/jung-kurt/gofpdf", "compass/resources", "compass/app/window/screens/..."},
		reason:  "a screen asks the workspace and never another screen",
	},
	{
		from:    []string{"app/window/widgets", "app/window/theme"},
		imports: []string{"compass/assessment/...", "compass/app/workspace", "compass/app/i18n"},
		reason:  "controls know no domain; their texts come in as arguments",
	},
	{
		from:   []string{"app/window/native"},
		reach:  []string{fyne, "compass/..."},
		reason: "what asks the operating system is checked for Windows on any computer, without Fyne and C",
	},
	{
		from:    []string{"..."},
		imports: []string{"compass/app/window/stage", "compass/cmd/measure"},
		reason:  "only tests set up a window in process and print figures",
	},
	{
		from:    []string{"..."},
		except:  []string{"app/report/pdf"},
		imports: []string{"github.com/jung-kurt/gofpdf"},
		reason:  "one place writes PDF",
	},
	{
		from:    []string{"..."},
		except:  []string{"storage"},
		imports: []string{"github.com/mattn/go-sqlite3"},
		reason:  "one place opens the library",
	},
	{
		from:    []string{"..."},
		except:  []string{"app/window/...", "cmd/compass"},
		imports: []string{fyne},
		reason:  "only the window knows Fyne",
	},
	{
		from:    []string{"..."},
		imports: []string{"net", "net/http/...", "net/rpc/...", "net/smtp", "golang.org/x/net/..."},
		reason:  "the program opens no network connection",
	},
	{
		from:   []string{"resources"},
		reach:  []string{"compass/app/...", "compass/storage/...", "compass/assessment/...", "compass/cmd/..."},
		reason: "resources are data",
	},
	{
		from:    []string{"cmd/compass-cli"},
		imports: []string{"compass/storage/...", "compass/app/report/...", "compass/app/chart", "compass/resources"},
		reason:  "the command line asks the workspace as the window does",
	},
}

type goPackage struct {
	ImportPath string
	Imports    []string
	Deps       []string
}

func TestHouseArrowsPointOneWay(t *testing.T) {
	for _, pkg := range packagesOfTheHouse(t) {
		folder := strings.TrimPrefix(pkg.ImportPath, "compass/")
		for _, rule := range rules {
			if !matchesAny(folder, rule.from) || matchesAny(folder, rule.except) {
				continue
			}
			report(t, pkg, rule, "reaches", pkg.Deps, rule.reach)
			report(t, pkg, rule, "imports", pkg.Imports, rule.imports)
		}
	}
}

func report(t *testing.T, pkg goPackage, rule rule, verb string, found, forbidden []string) {
	t.Helper()
	for _, path := range found {
		if path != pkg.ImportPath && matchesAny(path, forbidden) && !ownImport(pkg.ImportPath, path, verb, rule) {
			t.Errorf("%s %s %s, but %s", pkg.ImportPath, verb, path, rule.reason)
		}
	}
}

// ownImport lets a screen import packages below its own folder.
func ownImport(from, path, verb string, rule rule) bool {
	return verb == "imports" && slices.Contains(rule.from, "app/window/screens/...") && strings.HasPrefix(path, from+"/")
}

// packagesOfTheHouse lists every package of the module as both programs are
// built: with the software driver, which needs no OpenGL to be listed.
func packagesOfTheHouse(t *testing.T) []goPackage {
	t.Helper()
	command := exec.Command("go", "list", "-tags", "ci", "-json=ImportPath,Imports,Deps", "compass/...")
	output, err := command.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var packages []goPackage
	decoder := json.NewDecoder(strings.NewReader(string(output)))
	for {
		var pkg goPackage
		if err := decoder.Decode(&pkg); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("go list: %v", err)
		}
		packages = append(packages, pkg)
	}
	if len(packages) < 10 {
		t.Fatalf("go list found only %d packages", len(packages))
	}
	return packages
}

func matchesAny(path string, patterns []string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		if pattern == "..." {
			return true
		}
		folder, below := strings.CutSuffix(pattern, "/...")
		return path == folder || below && strings.HasPrefix(path, folder+"/")
	})
}
