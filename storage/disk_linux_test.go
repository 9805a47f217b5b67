package storage

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"compass/assessment/problem"
)

// mount puts a disk of its own at a folder; only root may.
func mount(t *testing.T, folder, options string) {
	t.Helper()
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, options); err != nil {
		t.Skipf("a small disk can only be mounted by root: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(folder, 0); err != nil {
			t.Error(err)
		}
	})
}

func TestAfterAFullDiskTheSameStoreWritesAgain(t *testing.T) {
	folder := t.TempDir()
	mount(t, folder, "size=2m")
	ballast := filepath.Join(folder, "film")
	store := openAt(t, filepath.Join(folder, "library.compass"))
	id := createLakeland(t, store)
	must(t, os.WriteFile(ballast, make([]byte, 1<<20), 0o666))

	long := strings.Repeat("A reason that takes room. ", 4_000)
	var err error
	saved := ""
	for i := 0; i < 100 && err == nil; i++ {
		reason := strings.Repeat("x", i) + long
		if err = store.SetReason(t.Context(), id, "direction.plan", reason, ""); err == nil {
			saved = reason
		}
	}
	wantProblem(t, err, problem.DiskFull)
	if _, err := os.Stat(store.path); err != nil || saved == "" {
		t.Fatalf("nothing was saved before the disk was full: %v", err)
	}
	wantProblem(t, store.SaveCopy(t.Context(), filepath.Join(folder, "copy.compass")), problem.DiskFull)

	must(t, os.Remove(ballast))
	must(t, store.SetReason(t.Context(), id, "support.advice", "after", ""))
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	if got.Agreed["direction.plan"].Reason != saved || got.Agreed["support.advice"].Reason != "after" {
		t.Error("an acknowledged reason is missing")
	}
}

func TestADiskThatCannotBeWrittenIsNamed(t *testing.T) {
	folder := t.TempDir()
	mount(t, folder, "size=2m")
	path := filepath.Join(folder, "library.compass")
	store := openAt(t, path)
	createLakeland(t, store)
	must(t, store.Close())
	if err := syscall.Mount("", folder, "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"library.compass", "new.compass"} {
		_, err := Open(filepath.Join(folder, name))
		wantProblem(t, err, problem.LibraryReadOnly)
	}
	other := openNew(t)
	wantProblem(t, other.SaveCopy(t.Context(), filepath.Join(folder, "copy.compass")), problem.FileUnwritable)
}
