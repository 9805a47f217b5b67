package atomicfile_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"compass/assessment/problem"
	"compass/storage/atomicfile"
)

func TestAFullDiskLeavesTheOldFile(t *testing.T) {
	folder := t.TempDir()
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=64k"); err != nil {
		t.Skipf("a small disk can only be mounted by root: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(folder, 0); err != nil {
			t.Error(err)
		}
	})
	path := filepath.Join(folder, "report.pdf")
	if err := os.WriteFile(path, []byte("whole"), 0o666); err != nil {
		t.Fatal(err)
	}
	err := atomicfile.Write(path, func(w io.Writer) error {
		_, err := w.Write(bytes.Repeat([]byte("page "), 50_000))
		return err
	})
	if !problem.Has(err, problem.DiskFull) {
		t.Errorf("got %v, want the problem %s", err, problem.DiskFull)
	}
	wantContent(t, path, "whole")
	wantOnly(t, folder, "report.pdf")
}
