package atomicfile_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"compass/assessment/problem"
	"compass/storage/atomicfile"
)

func text(content string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, content)
		return err
	}
}

func wantContent(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s holds %q (%v), want %q", path, got, err, want)
	}
}

// wantOnly fails the test where the folder holds other names: nothing
// temporary may stay behind.
func wantOnly(t *testing.T, folder string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	if len(names) != len(want) || len(want) == 1 && names[0] != want[0] {
		t.Errorf("the folder holds %q, want %q", names, want)
	}
}

func TestANewFileReplacesTheOldOne(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "Lääne ąčę #1?.pdf")
	for _, content := range []string{"first", "second and longer"} {
		if err := atomicfile.Write(path, text(content)); err != nil {
			t.Fatal(err)
		}
		wantContent(t, path, content)
	}
	wantOnly(t, folder, filepath.Base(path))
}

func TestAWriterThatFailsLeavesTheOldFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "report.pdf")
	if err := atomicfile.Write(path, text("whole")); err != nil {
		t.Fatal(err)
	}
	broken := errors.New("no more pages")
	err := atomicfile.Write(path, func(w io.Writer) error {
		if _, err := io.WriteString(w, "half"); err != nil {
			return err
		}
		return broken
	})
	if !errors.Is(err, broken) {
		t.Errorf("the writer's own error became %v", err)
	}
	wantContent(t, path, "whole")
	wantOnly(t, folder, "report.pdf")
}

func TestFaultsOfTheDiskAreProblems(t *testing.T) {
	folder := t.TempDir()
	if err := os.Mkdir(filepath.Join(folder, "taken"), 0o777); err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, path string
		want       problem.Code
	}{
		{"no such folder", filepath.Join(folder, "none", "report.pdf"), problem.FolderMissing},
		{"a folder of that name", filepath.Join(folder, "taken"), problem.FileUnwritable},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := atomicfile.Write(c.path, text("anything"))
			if !problem.Has(err, c.want) {
				t.Errorf("got %v, want the problem %s", err, c.want)
			}
		})
	}
	wantOnly(t, folder, "taken")
}
