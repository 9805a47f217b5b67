package storage

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"compass/assessment"
)

var update = flag.Bool("update", false, "write testdata/library-N.compass of the newest schema anew")

// newestLibrary is the library of the newest schema; those of older ones are
// never written again.
func newestLibrary(t *testing.T) string {
	t.Helper()
	names, err := migrationNames()
	must(t, err)
	return fmt.Sprintf("testdata/library-%d.compass", len(names))
}

// fillLibrary gives a library every kind of row and of revision.
func fillLibrary(t *testing.T, store *Store) {
	t.Helper()
	store.SetName("Ieva")
	pack := otherPack(t, func(words string) string { return words })
	must(t, store.SavePack(t.Context(), pack))
	_, err := store.Import(t.Context(), []assessment.Assessment{filled()}, false, "import õunamaa.csv")
	must(t, err)
	replacing := filled()
	replacing.Agreed[plan] = assessment.Agreed{Answer: assessment.AtLevel(3), Reason: "seen again"}
	_, err = store.Import(t.Context(), []assessment.Assessment{replacing}, true, "import õunamaa.csv")
	must(t, err)
	draft := lakeland()
	draft.Questionnaire = pack.Reference()
	id, err := store.Create(t.Context(), draft)
	must(t, err)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(1)))
	must(t, store.SetReason(t.Context(), id, plan, "one meeting a year", "visit"))
	must(t, store.SetEvidence(t.Context(), id, plan, []string{"Minutes"}, "visit"))
	must(t, store.SetTarget(t.Context(), id, plan, &assessment.Target{Level: 3, Year: 2028}))
	must(t, store.Finalise(t.Context(), id))
	must(t, store.Reopen(t.Context(), id, "a number was wrong"))
	must(t, store.Extend(t.Context(), id))
	must(t, store.SetMarked(t.Context(), id, plan, true))
	must(t, store.SetArchived(t.Context(), id, true))
	must(t, store.SetLanguage(t.Context(), id, "lt"))
	must(t, store.EditRegion(t.Context(), draft.Region, lakeCountry))
	must(t, store.AddRegion(t.Context(), assessment.Region{Name: "Mist Bay", Country: "XX"}))
}

// lakeCountry is what becomes of Lakeland.
var lakeCountry = assessment.Region{Name: "Järvimaa", EnglishName: "Lake Country", Country: "XX",
	Kind: "planning-region", Population: "250k-500k"}

func TestALibraryOfEveryReleasedSchemaOpens(t *testing.T) {
	if *update {
		store := openNew(t)
		fillLibrary(t, store)
		must(t, os.MkdirAll("testdata", 0o777))
		must(t, store.SaveCopy(t.Context(), newestLibrary(t)))
	}
	paths, err := filepath.Glob("testdata/*.compass")
	must(t, err)
	if _, err := os.Stat(newestLibrary(t)); err != nil {
		t.Errorf("the newest schema has left no library: %v; run the test with -update", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			content, err := os.ReadFile(path)
			must(t, err)
			copied := filepath.Join(t.TempDir(), filepath.Base(path))
			must(t, os.WriteFile(copied, content, 0o666))
			var schema int
			_, err = fmt.Sscanf(filepath.Base(path), "library-%d.compass", &schema)
			must(t, err)
			wantFilledLibrary(t, openAt(t, copied), schema)
		})
	}
}

// wantFilledLibrary fails the test where something of fillLibrary is missing
// that a library of the schema could hold.
func wantFilledLibrary(t *testing.T, store *Store, schema int) {
	t.Helper()
	all, err := store.AllAssessments(t.Context())
	must(t, err)
	if len(all) != 2 {
		t.Fatalf("%d assessments, want 2", len(all))
	}
	want := filled()
	want.ID = all[1].ID
	want.Agreed[plan] = assessment.Agreed{Answer: assessment.AtLevel(3), Reason: "seen again"}
	if schema < 2 {
		want.Marked, want.Language = map[string]bool{}, ""
	}
	if !reflect.DeepEqual(all[1], want) {
		t.Errorf("got  %+v\nwant %+v", all[1], want)
	}
	draft := lakeland()
	draft.ID, draft.Questionnaire.Version = all[0].ID, "1.1.0"
	draft.Scope, draft.Extended = assessment.Full, true
	draft.Agreed = map[string]assessment.Agreed{plan: {Answer: assessment.AtLevel(1), Reason: "one meeting a year"}}
	draft.Evidence = map[string][]string{plan: {"Minutes"}}
	draft.Targets = map[string]assessment.Target{plan: {Level: 3, Year: 2028}}
	lines := []string{plan + " answer:  → 1", plan + " reason:  → one meeting a year",
		plan + ` evidence:  → ["Minutes"]`, plan + " target:  → 3@2028", " state: draft → final",
		" state: final → draft (a number was wrong)", " scope: quick → full"}
	draft.Marked = map[string]bool{}
	if schema >= 2 {
		draft.Marked, draft.Archived, draft.Language = map[string]bool{plan: true}, true, "lt"
		draft.Region = lakeCountry
		lines = append(lines, plan+" mark:  → marked", " archive:  → archived", " language:  → lt",
			" region: Lakeland → Järvimaa")
		if regions, err := store.Regions(t.Context()); err != nil || len(regions) != 3 {
			t.Errorf("regions %v (%v), want one without an assessment too", regions, err)
		}
	}
	if !reflect.DeepEqual(all[0], draft) {
		t.Errorf("got  %+v\nwant %+v", all[0], draft)
	}
	wantLines(t, history(t, store, draft.ID), lines...)
	replaced, err := store.Revisions(t.Context(), want.ID)
	must(t, err)
	if len(replaced) != 2 || replaced[1].Field != Replaced || replaced[1].By != "import õunamaa.csv" {
		t.Errorf("history of the replaced assessment: %+v", replaced)
	}
	if _, err := store.Pack(t.Context(), draft.Questionnaire); err != nil {
		t.Errorf("the stored pack: %v", err)
	}
	counts, err := rowCounts(t.Context(), store.readers)
	must(t, err)
	for table, rows := range counts {
		if rows == 0 && (schema >= 2 || table != "mark") {
			t.Errorf("no row of %s was kept by a released schema", table)
		}
	}
}

// TestTheNewestReleasedLibraryHoldsEveryKindOfRevision keeps fillLibrary up to
// date: a kind that the schema allows and the library lacks was forgotten.
func TestTheNewestReleasedLibraryHoldsEveryKindOfRevision(t *testing.T) {
	store := openNew(t)
	fillLibrary(t, store)
	var schema string
	must(t, store.readers.QueryRowContext(t.Context(),
		`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = 'revision'`).Scan(&schema))
	_, list, found := strings.Cut(schema, "field IN")
	list, _, closed := strings.Cut(list, ")")
	if !found || !closed {
		t.Fatalf("the schema names no kinds: %s", schema)
	}
	for _, kind := range strings.Split(list, ",") {
		kind = strings.Trim(kind, "( '\n")
		var rows int
		must(t, store.readers.QueryRowContext(t.Context(), `SELECT count(*) FROM revision WHERE field = ?`, kind).Scan(&rows))
		if rows == 0 {
			t.Errorf("no revision of the kind %q", kind)
		}
	}
}

func TestTheSchemaKeepsWhatIsNoAnswerOut(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	statements := map[string]string{
		"a level without a number":   `INSERT INTO agreed VALUES ('%s', 'direction.plan', 'level', NULL, '')`,
		"a number without a level":   `INSERT INTO agreed VALUES ('%s', 'direction.plan', 'na', 3, '')`,
		"a word that is no answer":   `INSERT INTO agreed VALUES ('%s', 'direction.plan', 'maybe', NULL, '')`,
		"a blank without a reason":   `INSERT INTO agreed VALUES ('%s', 'direction.plan', 'blank', NULL, '')`,
		"a level that is a text":     `INSERT INTO agreed VALUES ('%s', 'direction.plan', 'level', 'three', '')`,
		"an answer of no assessment": `INSERT INTO agreed VALUES ('%s0', 'direction.plan', 'na', NULL, '')`,
		"a state that is none":       `UPDATE assessment SET state = 'open' WHERE id = '%s'`,
		"a scope that is none":       `UPDATE assessment SET scope = 'half' WHERE id = '%s'`,
		"a mark on no question":      `INSERT INTO mark VALUES ('%s', '')`,
		"a mark of no assessment":    `INSERT INTO mark VALUES ('%s0', 'direction.plan')`,
		"an archive that is none":    `UPDATE assessment SET archived = 2 WHERE id = '%s'`,
		"a date that is none":        `UPDATE assessment SET date = '1.9.2026' WHERE id = '%s'`,
	}
	for name, statement := range statements {
		t.Run(name, func(t *testing.T) {
			if _, err := store.writer.ExecContext(t.Context(), fmt.Sprintf(statement, id)); err == nil {
				t.Error("the library took it")
			}
		})
	}
}

func BenchmarkListOfTenThousandAssessments(b *testing.B) {
	store := openNew(b)
	var all []assessment.Assessment
	for i := range 10_000 {
		a := filled()
		a.Region = assessment.Region{Name: fmt.Sprintf("Region %d", i/4), Country: "XX"}
		a.Date = assessment.Date(fmt.Sprintf("%d-05-01", 2020+i%4))
		if i%10 > 0 {
			a.Marked = nil // marks are of work that goes on
		}
		all = append(all, a)
	}
	_, err := store.Import(b.Context(), all, false, "")
	must(b, err)
	for b.Loop() {
		summaries, err := store.Assessments(b.Context())
		must(b, err)
		if len(summaries) != len(all) {
			b.Fatalf("%d summaries", len(summaries))
		}
	}
}
