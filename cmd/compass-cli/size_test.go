package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The greatest sizes in lines; a file that outgrows them holds a second idea.
const (
	mostLinesOfFile     = 400
	mostLinesOfTestFile = 600
	mostLinesOfFunction = 60
)

func TestHouseKeepsFilesAndFunctionsSmall(t *testing.T) {
	forEachGoFile(t, func(path string, fset *token.FileSet, file *ast.File) {
		most := mostLinesOfFile
		if strings.HasSuffix(path, "_test.go") {
			most = mostLinesOfTestFile
		}
		if lines := fset.Position(file.FileEnd).Line; lines > most {
			t.Errorf("%s has %d lines, more than %d", path, lines, most)
		}
		for _, declaration := range file.Decls {
			function, ok := declaration.(*ast.FuncDecl)
			if !ok {
				continue
			}
			from, to := fset.Position(function.Pos()), fset.Position(function.End())
			if lines := to.Line - from.Line + 1; lines > mostLinesOfFunction {
				t.Errorf("%s:%d: %s has %d lines, more than %d", path, from.Line, function.Name.Name, lines, mostLinesOfFunction)
			}
		}
	})
}

func TestHouseNamesNoPackageAfterNothing(t *testing.T) {
	nameless := map[string]bool{"util": true, "utils": true, "common": true, "helpers": true, "helper": true, "manager": true, "base": true}
	forEachGoFile(t, func(path string, _ *token.FileSet, file *ast.File) {
		if nameless[file.Name.Name] {
			t.Errorf("%s: package %s says nothing about what is in it", path, file.Name.Name)
		}
	})
}

// forEachGoFile parses every Go file of the module.
func forEachGoFile(t *testing.T, visit func(path string, fset *token.FileSet, file *ast.File)) {
	t.Helper()
	root := filepath.Join("..", "..")
	fset := token.NewFileSet()
	found := 0
	for _, folder := range []string{"app", "assessment", "cmd", "resources", "storage"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") {
				return err
			}
			file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
			if err != nil {
				return err
			}
			found++
			visit(path, fset, file)
			return nil
		})
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
	if found < 50 {
		t.Fatalf("found only %d Go files", found)
	}
}
