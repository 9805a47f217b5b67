package main

import (
	"context"
	"database/sql"
	"path/filepath"
	"testing"
	"time"

	_ "github.com/mattn/go-sqlite3"

	"compass/assessment"
	"compass/assessment/questionnaire"
	"compass/cmd/measure"
	"compass/storage"
)

const (
	answersATurn = 100
	// bareOptions are those that make a write as durable as the library's.
	bareOptions = "?_journal_mode=WAL&_synchronous=FULL&_busy_timeout=5000&_txlock=immediate"
	bareTable   = `CREATE TABLE agreed (assessment TEXT NOT NULL, question TEXT NOT NULL, kind TEXT NOT NULL, level INTEGER,
		reason TEXT NOT NULL, PRIMARY KEY (assessment, question)) STRICT, WITHOUT ROWID`
	bareUpsert = `INSERT INTO agreed (assessment, question, kind, level, reason) VALUES (?, ?, 'level', ?, '')
		ON CONFLICT (assessment, question) DO UPDATE SET kind = excluded.kind, level = excluded.level`
)

// TestBenchAnswerToDurableCommit measures an answer with its guard, its checks
// and its revision against nothing but the prepared statement that stores it,
// as durably and on the same disk.
func TestBenchAnswerToDurableCommit(t *testing.T) {
	measure.Need(t)
	pack := generatedPack()
	store, err := storage.Open(filepath.Join(t.TempDir(), "bench.compass"), pack)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	id, err := store.Create(context.Background(), emptyAssessment(1))
	if err != nil {
		t.Fatal(err)
	}
	upsert := bareStatement(t)

	// An answer that comes round again has another level.
	level := func(i int) int { return i/questionsOfPack%5 + 1 }
	given, stored := 0, 0
	set := func() {
		for range answersATurn {
			err := store.SetAnswer(context.Background(), id, questionAt(pack, given), assessment.AtLevel(level(given)))
			if err != nil {
				t.Fatal(err)
			}
			given++
		}
	}
	bare := func() {
		for range answersATurn {
			if _, err := upsert.Exec(id, questionAt(pack, stored), level(stored)); err != nil {
				t.Fatal(err)
			}
			stored++
		}
	}
	set()
	bare()
	codes, bares := inTurns(set, bare)
	revisions, err := store.Revisions(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	if kept := len(revisions) - 1; kept != given { // the first tells of the beginning
		t.Fatalf("%d answers left %d revisions", given, kept)
	}
	ratio("answer to durable commit with its revision", perAnswer(codes), perAnswer(bares), 2)
}

func bareStatement(t *testing.T) *sql.Stmt {
	t.Helper()
	database, err := sql.Open("sqlite3", "file:"+filepath.Join(t.TempDir(), "bare.db")+bareOptions)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { database.Close() })
	database.SetMaxOpenConns(1)
	if _, err := database.Exec(bareTable); err != nil {
		t.Fatal(err)
	}
	upsert, err := database.Prepare(bareUpsert)
	if err != nil {
		t.Fatal(err)
	}
	return upsert
}

// questionAt walks over the questions of the pack, again and again.
func questionAt(pack *questionnaire.Pack, i int) string {
	i %= questionsOfPack
	return pack.Dimensions[i/questionsOfEach].Questions[i%questionsOfEach].ID
}

// perAnswer divides the times of turns by the answers of a turn.
func perAnswer(turns []time.Duration) []time.Duration {
	var each []time.Duration
	for _, turn := range turns {
		each = append(each, turn/answersATurn)
	}
	return each
}
