package storage

import (
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// filled is a full assessment that has every kind of entry.
func filled() assessment.Assessment {
	return assessment.Assessment{
		Region: assessment.Region{Code: "XX-A", Name: "Õunamaa", EnglishName: "Appleland", Country: "XX",
			Kind: "state", Population: "500k-1m", Latitude: 57.5, Longitude: 24.25, Partner: true},
		Date: "2025-11-03", Questionnaire: assessment.Reference{ID: "sample", Version: "1.0.0"},
		Scope: assessment.Full, State: assessment.Final,
		Respondents: []assessment.Respondent{
			{Label: "Table 2", Group: "civil",
				Answers:  map[string]assessment.Answer{plan: assessment.AtLevel(2), "direction.budget": {Kind: assessment.Unknown}},
				Comments: map[string]string{plan: "old plan", "support.rooms": "ask again"}},
			{Label: "Table 1", Group: "public",
				Answers: map[string]assessment.Answer{plan: {Kind: assessment.NotApplicable}}, Comments: map[string]string{}},
		},
		Agreed: map[string]assessment.Agreed{
			plan:               {Answer: assessment.AtLevel(2), Reason: "two of two"},
			"direction.budget": {Answer: assessment.Answer{Kind: assessment.NotApplicable}},
			"direction.review": {Answer: assessment.Answer{Kind: assessment.Unknown}},
			"support.advice":   {NoAgreement: true, Reason: "town and country differ"},
			"support.training": {Reason: "we still talk"},
		},
		Evidence: map[string][]string{plan: {"Minutes", "Budget"}},
		Targets:  map[string]assessment.Target{plan: {Level: 4, Year: 2029}, "support.advice": {Level: 3}},
		Marked:   map[string]bool{"direction.review": true},
		Language: "pl",
	}
}

func TestAnAssessmentComesBackAsItWasStored(t *testing.T) {
	store := openNew(t)
	want := filled()
	id, err := store.Create(t.Context(), want)
	must(t, err)
	want.ID = id
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	createLakeland(t, store)
	all, err := store.AllAssessments(t.Context())
	must(t, err)
	if len(all) != 2 || all[0].Region.Name != "Lakeland" || !reflect.DeepEqual(all[1], want) {
		t.Errorf("all: %+v", all)
	}
}

func TestTheListIsSortedAndCountsWhatIsAnswered(t *testing.T) {
	store := openNew(t)
	_, err := store.Create(t.Context(), filled())
	must(t, err)
	later := lakeland()
	later.Date = "2027-01-01"
	_, err = store.Create(t.Context(), later)
	must(t, err)
	createLakeland(t, store)
	summaries, err := store.Assessments(t.Context())
	must(t, err)
	var got []string
	for _, s := range summaries {
		got = append(got, fmt.Sprint(s.Region.Name, " ", s.Date, " ", s.Questionnaire, " ", s.Scope, " ", s.State, " ", s.Answered))
	}
	wantLines(t, got, "Lakeland 2026-09-01 sample@1.0.0 quick draft 0", "Lakeland 2027-01-01 sample@1.0.0 quick draft 0",
		"Õunamaa 2025-11-03 sample@1.0.0 full final 4")
	if want := time.Date(2026, 9, 1, 14, 32, 1, 0, time.UTC); !summaries[2].Changed.Equal(want) {
		t.Errorf("changed %s, want %s", summaries[2].Changed, want)
	}
}

func TestFaultyAssessmentsAreRefusedWithEveryFault(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	cases := []struct {
		name  string
		spoil func(a *assessment.Assessment)
		want  []problem.Code
	}{
		{"already there", func(*assessment.Assessment) {}, []problem.Code{problem.AssessmentExists}},
		{"already there in other letters", func(a *assessment.Assessment) { a.Region.Name = "LAKELAND " }, []problem.Code{problem.AssessmentExists}},
		{"no region", func(a *assessment.Assessment) { a.Region.Name = " " }, []problem.Code{problem.RegionIncomplete}},
		{"no date", func(a *assessment.Assessment) { a.Date = "2026-13-01" }, []problem.Code{problem.DateInvalid}},
		{"no pack", func(a *assessment.Assessment) { a.Questionnaire.Version = "2.0.0" }, []problem.Code{problem.PackUnknown}},
		{"two of one label, a group that is none, one without a label", func(a *assessment.Assessment) {
			a.Respondents = []assessment.Respondent{{Label: "T", Group: "public"}, {Label: "T", Group: "church"}, {Label: "", Group: "civil"}}
		}, []problem.Code{problem.RespondentTwice, problem.GroupUnknown, problem.RespondentNameless}},
		{"faults in every part", func(a *assessment.Assessment) {
			a.Respondents = []assessment.Respondent{{Label: "T", Group: "public",
				Answers:  map[string]assessment.Answer{plan: assessment.AtLevel(7)},
				Comments: map[string]string{"direction.budget": "beyond a quick scan"}}}
			a.Agreed = map[string]assessment.Agreed{"no.question": {Reason: "why"}}
			a.Evidence = map[string][]string{"direction.budget": {"Minutes"}}
			a.Targets = map[string]assessment.Target{plan: {Level: 4, Year: 2001}}
			a.Marked = map[string]bool{"direction.review": true}
		}, []problem.Code{problem.LevelOutsideScale, problem.QuestionOutOfScope, problem.UnknownQuestion,
			problem.QuestionOutOfScope, problem.TargetYearTooEarly, problem.QuestionOutOfScope}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := lakeland()
			c.spoil(&a)
			_, err := store.Create(t.Context(), a)
			var got []problem.Code
			for _, found := range problem.All(err) {
				got = append(got, found.Code)
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %v, want %v", got, c.want)
			}
		})
	}
	regions, err := store.Regions(t.Context())
	must(t, err)
	if len(regions) != 1 {
		t.Errorf("refused assessments left regions: %v", regions)
	}
}

func TestAnImportStoresAllOrNothing(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	later := lakeland()
	later.Date = "2027-01-01"
	other := lakeland()
	other.Region.Name = "Riverland"
	other.Questionnaire.ID = "unknown"
	_, err := store.Import(t.Context(), []assessment.Assessment{later, lakeland(), other}, false, "import a.csv")
	if !problem.Has(err, problem.AssessmentExists) || !problem.Has(err, problem.PackUnknown) || len(problem.All(err)) != 2 {
		t.Errorf("faults: %v", err)
	}
	summaries, err := store.Assessments(t.Context())
	must(t, err)
	if len(summaries) != 1 {
		t.Errorf("a faulty import stored something: %v", summaries)
	}
	other.Questionnaire.ID = "sample"
	ids, err := store.Import(t.Context(), []assessment.Assessment{later, other}, false, "import a.csv")
	must(t, err)
	for _, id := range ids {
		revisions, err := store.Revisions(t.Context(), id)
		must(t, err)
		if len(revisions) != 1 || revisions[0].By != "import a.csv" || revisions[0].Field != Created {
			t.Errorf("history of an imported assessment: %v", revisions)
		}
	}
}

func TestAReplacedAssessmentIsKeptWhole(t *testing.T) {
	store := openNew(t)
	id, err := store.Create(t.Context(), filled())
	must(t, err)
	newer := filled()
	newer.State = assessment.Draft
	newer.Respondents = nil
	newer.Agreed = map[string]assessment.Agreed{plan: {Answer: assessment.AtLevel(5)}}
	newer.Evidence, newer.Targets = map[string][]string{}, map[string]assessment.Target{}
	newer.Marked, newer.Language = nil, "" // an answer table knows neither
	ids, err := store.Import(t.Context(), []assessment.Assessment{newer}, true, "import b.csv")
	must(t, err)
	newer.ID, newer.Marked, newer.Language = id, map[string]bool{"direction.review": true}, "pl"
	got, err := store.Assessment(t.Context(), ids[0])
	must(t, err)
	if !reflect.DeepEqual(got, newer) {
		t.Errorf("got  %+v\nwant %+v", got, newer)
	}
	revisions, err := store.Revisions(t.Context(), id)
	must(t, err)
	last := revisions[len(revisions)-1]
	if last.Field != Replaced || last.By != "import b.csv" {
		t.Fatalf("last revision %+v", last)
	}
	for _, kept := range []string{`"state":"final"`, `"label":"Table 2"`, `"comment":"ask again"`, `"answer":"unknown"`,
		`"answer":"split"`, `"comment":"two of two"`, `"Budget"`, `"4@2029"`, `"marked":["direction.review"]`} {
		if !strings.Contains(last.Old, kept) {
			t.Errorf("the replaced assessment lacks %s: %s", kept, last.Old)
		}
	}
	if created, err := store.Replace(t.Context(), lakeland()); err != nil || created == id {
		t.Errorf("where there is none to replace: %q, %v", created, err)
	}
}

func TestARegionThatGetsACodeStaysOneRegion(t *testing.T) {
	store := openNew(t)
	createLakeland(t, store)
	later := lakeland()
	later.Date = "2027-01-01"
	later.Region = assessment.Region{Code: "XX-L", Name: "Lakeland", Country: "XX", Kind: "nation"}
	_, err := store.Create(t.Context(), later)
	must(t, err)
	bare := lakeland()
	bare.Date = "2028-01-01"
	_, err = store.Create(t.Context(), bare)
	must(t, err)
	regions, err := store.Regions(t.Context())
	must(t, err)
	if want := []RegionUse{{later.Region, 3}}; !reflect.DeepEqual(regions, want) {
		t.Errorf("regions %v, want %v", regions, want)
	}
}

// otherPack is the sample pack under another version, with its English words
// changed as told.
func otherPack(t *testing.T, change func(words string) string) *questionnaire.Pack {
	t.Helper()
	files := fstest.MapFS{}
	for path, content := range samplePack(t).Files() {
		text := strings.Replace(string(content), "version: 1.0.0", "version: 1.1.0", 1)
		if strings.HasPrefix(path, "words/") {
			text = change(text)
		}
		files[path] = &fstest.MapFile{Data: []byte(text)}
	}
	pack, err := questionnaire.Load(files, "sample-1.1.0")
	must(t, err)
	return pack
}

func TestAStoredPackNeedsTheProgramNoMore(t *testing.T) {
	same := func(words string) string { return words }
	store := openNew(t)
	pack := otherPack(t, same)
	a := lakeland()
	a.Questionnaire = pack.Reference()
	_, err := store.Create(t.Context(), a)
	wantProblem(t, err, problem.PackUnknown)
	must(t, store.SavePack(t.Context(), pack))
	must(t, store.SavePack(t.Context(), otherPack(t, same)))
	must(t, store.SavePack(t.Context(), samplePack(t)))
	wantProblem(t, store.SavePack(t.Context(), otherPack(t, func(words string) string { return words + "# changed\n" })), problem.PackDiffers)
	must(t, store.Close())

	again, err := Open(store.path)
	must(t, err)
	defer again.Close()
	_, err = again.Create(t.Context(), a)
	must(t, err)
	packs, err := again.Packs(t.Context())
	must(t, err)
	if len(packs) != 1 || packs[0].Reference() != pack.Reference() {
		t.Errorf("packs without those of the program: %v", packs)
	}
	_, err = again.Pack(t.Context(), samplePack(t).Reference())
	wantProblem(t, err, problem.PackUnknown)
}

func TestKeysAreOrderedByTime(t *testing.T) {
	store, err := Open(t.TempDir() + "/library.compass")
	must(t, err)
	defer store.Close()
	first, second := store.NewID(), store.NewID()
	if len(first) != 36 || first[14] != '7' || first >= second {
		t.Errorf("keys %s and %s are no UUIDs of version 7 in order", first, second)
	}
	if _, err := os.Stat(store.Path()); err != nil {
		t.Error(err)
	}
}
