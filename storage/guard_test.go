package storage

import (
	"os"
	"path/filepath"
	"testing"

	"compass/assessment"
	"compass/assessment/problem"
)

func TestAFileThatIsTakenAwayIsNoticedAndRescued(t *testing.T) {
	takings := map[string]func(t *testing.T, path string){
		"deleted": func(t *testing.T, path string) { must(t, os.Remove(path)) },
		"renamed": func(t *testing.T, path string) { must(t, os.Rename(path, path+".old")) },
		"replaced by another library": func(t *testing.T, path string) {
			other := openNew(t)
			must(t, other.SaveCopy(t.Context(), path))
		},
		"journal removed": func(t *testing.T, path string) { must(t, os.Remove(path+"-wal")) },
		"folder moved": func(t *testing.T, path string) {
			must(t, os.Rename(filepath.Dir(path), filepath.Dir(path)+" moved"))
		},
	}
	for name, take := range takings {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "data")
			must(t, os.Mkdir(folder, 0o777))
			store := openAt(t, filepath.Join(folder, "library.compass"))
			id := createLakeland(t, store)
			must(t, store.SetAnswer(t.Context(), id, "direction.plan", assessment.AtLevel(4)))
			take(t, store.path)

			for range 2 {
				err := store.SetAnswer(t.Context(), id, "support.advice", assessment.AtLevel(1))
				wantProblem(t, err, problem.LibraryTaken)
			}
			store.readers.SetMaxIdleConns(0) // a new connection must not read what lies there now
			got, err := store.Assessment(t.Context(), id)
			must(t, err)
			if got.Agreed["direction.plan"].Answer != assessment.AtLevel(4) {
				t.Errorf("what was saved can no longer be read: %v", got.Agreed)
			}
			rescue := filepath.Join(t.TempDir(), "rescued.compass")
			must(t, store.SaveCopy(t.Context(), rescue))
			rescued, err := openAt(t, rescue).Assessment(t.Context(), id)
			must(t, err)
			if rescued.Agreed["direction.plan"].Answer != assessment.AtLevel(4) {
				t.Errorf("the copy lacks the answer: %v", rescued.Agreed)
			}
		})
	}
}

func TestAFileTakenWhileAChangeIsWrittenIsNotAcknowledged(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	told := false
	store.Subscribe(func(Change) { told = true })
	err := store.change(t.Context(), "", func(tx *transaction) error {
		must(t, os.Remove(store.path))
		return tx.record(revised{assessment: id, kind: ScopeChanged})
	})
	wantProblem(t, err, problem.LibraryTaken)
	if told {
		t.Error("listeners were told of a change that nobody will find")
	}
}

func TestClosingLeavesTheFileThatTookThePlaceAlone(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	path := store.path
	must(t, os.Remove(path))
	must(t, os.Remove(path+"-wal"))
	must(t, os.Remove(path+"-shm"))
	other := openAt(t, path)
	id := createLakeland(t, other)
	must(t, store.Close())
	must(t, other.SetAnswer(t.Context(), id, "direction.plan", assessment.AtLevel(2)))
}

func TestAFileThatComesBackStaysTaken(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, os.Rename(store.path, store.path+".old"))
	wantProblem(t, store.Finalise(t.Context(), id), problem.LibraryTaken)
	must(t, os.Rename(store.path+".old", store.path))
	wantProblem(t, store.Finalise(t.Context(), id), problem.LibraryTaken)
}

func TestACopyIsWholeAndNeverTheLibraryItself(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	link := filepath.Join(t.TempDir(), "link.compass")
	must(t, os.Symlink(store.path, link))
	for _, own := range []string{store.path, store.path + "-wal", store.path + "-shm", link} {
		wantProblem(t, store.SaveCopy(t.Context(), own), problem.FileSameAsLibrary)
	}
	wantProblem(t, store.SaveCopy(t.Context(), filepath.Join(t.TempDir(), "none", "copy.compass")), problem.FolderMissing)

	folder := t.TempDir()
	path := filepath.Join(folder, "copy.compass")
	must(t, os.WriteFile(path, []byte("an older copy"), 0o666))
	must(t, store.SaveCopy(t.Context(), path))
	entries, err := os.ReadDir(folder)
	must(t, err)
	if len(entries) != 1 {
		t.Errorf("beside the copy lies something else: %v", entries)
	}
	copied, err := openAt(t, path).Assessments(t.Context())
	must(t, err)
	if len(copied) != 1 {
		t.Errorf("the copy holds %d assessments, want 1", len(copied))
	}
}
