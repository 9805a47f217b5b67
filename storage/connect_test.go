package storage

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/mattn/go-sqlite3"

	"compass/assessment"
	"compass/assessment/problem"
)

// wantedOptions are the settings of every connection, as SQLite tells them.
var wantedOptions = map[string]string{
	"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000",
	"secure_delete": "1", "trusted_schema": "0",
}

func TestEveryConnectionIsSafe(t *testing.T) {
	store := openNew(t)
	store.writer.SetMaxOpenConns(3) // to see that a further connection is like the first
	pools := []struct {
		name     string
		pool     *sql.DB
		readOnly string
	}{{"writer", store.writer, "0"}, {"readers", store.readers, "1"}}
	for _, p := range pools {
		for number := range 3 {
			connection, err := p.pool.Conn(t.Context())
			must(t, err)
			defer connection.Close() // kept until the end, so that each is another one
			wanted := map[string]string{"query_only": p.readOnly}
			for option, value := range wantedOptions {
				wanted[option] = value
			}
			for option, value := range wanted {
				var got string
				must(t, connection.QueryRowContext(t.Context(), "PRAGMA "+option).Scan(&got))
				if got != value {
					t.Errorf("connection %d of the %s has %s=%s, want %s", number, p.name, option, got, value)
				}
			}
		}
	}
}

func TestAChangeTakesTheLibraryAtOnce(t *testing.T) {
	store := openNew(t)
	tx, err := store.writer.BeginTx(t.Context(), nil)
	must(t, err)
	defer tx.Rollback()
	other, err := sql.Open(driverName, fileAddress(store.path, "mode=rw&_busy_timeout=0&_txlock=immediate"))
	must(t, err)
	defer other.Close()
	_, err = other.BeginTx(t.Context(), nil)
	var failure sqlite3.Error
	if !errors.As(err, &failure) || failure.Code != sqlite3.ErrBusy {
		t.Errorf("while a change is open, another one got %v, want SQLITE_BUSY", err)
	}
}

func TestReadersCannotWrite(t *testing.T) {
	store := openNew(t)
	if _, err := store.readers.ExecContext(t.Context(), "DELETE FROM assessment"); err == nil {
		t.Error("a reader wrote")
	}
}

func TestAnyNameOfAFileWorks(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{"a?b.compass", "a#b.compass", "50% .compass", "two words.compass", "ąčę Ž ß.compass",
		"a%3Fb.compass", "a&mode=ro.compass", "it's.compass", `"quoted".compass`} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(folder, name)
			store := openAt(t, path)
			id := createLakeland(t, store)
			must(t, store.SaveCopy(t.Context(), path+" copy"))
			must(t, store.Close())
			if _, err := os.Stat(path); err != nil {
				t.Fatalf("the library is not where it was asked for: %v", err)
			}
			for _, at := range []string{path, path + " copy"} {
				if _, err := openAt(t, at).Assessment(t.Context(), id); err != nil {
					t.Errorf("%s: %v", at, err)
				}
			}
		})
	}
}

func TestFilesThatAreNoLibraryStayAsTheyAre(t *testing.T) {
	folder := t.TempDir()
	sqlite := func(name, statements string) string {
		path := filepath.Join(folder, name)
		db, err := sql.Open(driverName, fileAddress(path, "mode=rwc"))
		must(t, err)
		_, err = db.Exec(statements)
		must(t, err)
		must(t, db.Close())
		return path
	}
	newer := fmt.Sprintf("CREATE TABLE future (x); PRAGMA application_id=%d; PRAGMA user_version=9999", applicationID)
	cases := []struct {
		name, path string
		want       problem.Code
	}{
		{"another program's", sqlite("photos.db", "CREATE TABLE photo (name); PRAGMA application_id=77"), problem.LibraryForeign},
		{"nobody's", sqlite("plain.db", "CREATE TABLE plain (name)"), problem.LibraryForeign},
		{"another program's in WAL", sqlite("wal.db", "PRAGMA journal_mode=WAL; CREATE TABLE plain (name)"), problem.LibraryForeign},
		{"a newer program's", sqlite("newer.compass", newer), problem.LibraryNewer},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			before, err := os.ReadFile(c.path)
			must(t, err)
			_, err = Open(c.path)
			wantProblem(t, err, c.want)
			after, err := os.ReadFile(c.path)
			must(t, err)
			if string(before) != string(after) {
				t.Error("the file was changed")
			}
			if beside, _ := filepath.Glob(c.path + "-*"); beside != nil {
				t.Errorf("files were left beside it: %v", beside)
			}
		})
	}
}

func TestAnEmptyFileBecomesALibrary(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.compass")
	must(t, os.WriteFile(path, nil, 0o666))
	createLakeland(t, openAt(t, path))
}

func TestADamagedLibraryIsNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.compass")
	store := openAt(t, path)
	createLakeland(t, store)
	must(t, store.Close())
	content, err := os.ReadFile(path)
	must(t, err)
	for i := 4096; i < len(content); i++ {
		content[i] = 0xA5
	}
	must(t, os.WriteFile(path, content, 0o666))
	broken, err := Open(path, samplePack(t))
	if err == nil {
		defer broken.Close()
		_, err = broken.Assessments(t.Context())
	}
	wantProblem(t, err, problem.LibraryDamaged)
}

func TestABusyLibraryIsNamed(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	other := openAt(t, store.path)
	tx, err := other.writer.BeginTx(t.Context(), nil)
	must(t, err)
	defer tx.Rollback()
	_, err = store.writer.ExecContext(t.Context(), "PRAGMA busy_timeout=1") // five seconds else
	must(t, err)
	wantProblem(t, store.SetAnswer(t.Context(), id, "direction.plan", assessment.AtLevel(2)), problem.LibraryBusy)
}

func TestTwoStoresShareALibrary(t *testing.T) {
	const each = 25
	first := openNew(t)
	id := createLakeland(t, first)
	second := openAt(t, first.path)
	second.NewID = newUUID
	done := make(chan error, 2)
	work := func(store *Store, question string) {
		for i := range each {
			if err := store.SetAnswer(context.Background(), id, question, assessment.AtLevel(1+i%2)); err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}
	go work(first, "direction.plan")
	go work(second, "support.advice")
	for range 2 {
		must(t, <-done)
	}
	revisions, err := first.Revisions(t.Context(), id)
	must(t, err)
	if len(revisions) != 1+2*each {
		t.Errorf("%d revisions, want the creation and %d answers", len(revisions), 2*each)
	}
}

func TestTwoProgramsMayCreateALibraryTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "library.compass")
	pack := samplePack(t)
	opened := make(chan error, 4)
	for range cap(opened) {
		go func() {
			store, err := Open(path, pack)
			if err == nil {
				err = store.Close()
			}
			opened <- err
		}()
	}
	for range cap(opened) {
		must(t, <-opened)
	}
}

func TestACancelledChangeLeavesNothing(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	ctx, cancel := context.WithDeadline(t.Context(), time.Unix(0, 0))
	defer cancel()
	if err := store.SetAnswer(ctx, id, "direction.plan", assessment.AtLevel(2)); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	must(t, store.SetAnswer(t.Context(), id, "support.advice", assessment.AtLevel(2)))
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	if len(got.Agreed) != 1 {
		t.Errorf("agreed %v, want support.advice only", got.Agreed)
	}
}

// killedCopy copies a database as a killed program leaves it: what it wrote
// last stands in the journal only.
func killedCopy(t *testing.T, path string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), filepath.Base(path))
	for _, suffix := range []string{"", "-wal"} {
		content, err := os.ReadFile(path + suffix)
		must(t, err)
		must(t, os.WriteFile(to+suffix, content, 0o666))
	}
	return to
}

func TestALibraryOfAKilledProgramOpensWhole(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(4)))
	got, err := openAt(t, killedCopy(t, store.path)).Assessment(t.Context(), id)
	must(t, err)
	if got.Agreed[plan].Answer != assessment.AtLevel(4) {
		t.Errorf("the answer of a killed program is %v", got.Agreed)
	}
}

func TestAForeignJournalIsLeftAlone(t *testing.T) {
	for name, statements := range map[string]string{
		"foreign": "CREATE TABLE plain (name)",
		"newer":   fmt.Sprintf("PRAGMA application_id=%d; PRAGMA user_version=9999", applicationID),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "other.db")
			db, err := sql.Open(driverName, fileAddress(path, "mode=rwc&_journal_mode=WAL"))
			must(t, err)
			defer db.Close()
			_, err = db.Exec(statements)
			must(t, err)
			killed := killedCopy(t, path)
			before, err := os.ReadFile(killed)
			must(t, err)
			if _, err := Open(killed); !problem.Has(err, problem.LibraryForeign) && !problem.Has(err, problem.LibraryNewer) {
				t.Errorf("got %v", err)
			}
			after, err := os.ReadFile(killed)
			must(t, err)
			if string(before) != string(after) {
				t.Error("the file was changed")
			}
		})
	}
}
