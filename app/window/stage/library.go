package stage

import (
	"errors"
	"os"
	"path/filepath"
	"sync"

	"compass/app/workspace"
	"compass/assessment"
)

// top is the repository as seen from the folder where a test runs.
var top = sync.OnceValue(func() string {
	folder := "."
	for range mostDeep {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			break
		}
		folder = filepath.Join(folder, "..")
	}
	return folder
})

// mostDeep is more than any folder lies below the repository.
const mostDeep = 10

// Answer tables of the repository.
const (
	AmberCoast   = "resources/examples/en/amber-coast.csv"      // one region, resist@1.0.0, all questions
	GraniteShore = "resources/examples/en/granite-shore.csv"    // one region, resist@1.0.0, a quick scan
	SevenRegions = "cmd/compass-cli/testdata/seven-regions.csv" // sample@1.0.0
)

// AddPack adds one of the questionnaires of the tests.
func (s *Stage) AddPack(folder string) {
	s.t.Helper()
	path := filepath.Join(top(), "assessment", "questionnaire", "testdata", folder)
	if _, err := s.Work.AddPack(s.t.Context(), path); err != nil {
		s.t.Fatal(err)
	}
}

// Import brings an answer table into the library. It returns the ids of all
// each region by its name.
func (s *Stage) Import(table string, options workspace.ImportOptions) map[string]string {
	s.t.Helper()
	if _, err := s.Work.Import(s.t.Context(), filepath.Join(top(), filepath.FromSlash(table)), options); err != nil {
		s.t.Fatal(err)
	}
	return s.ids()
}

// ImportTable brings an answer table that a test wrote into the library.
func (s *Stage) ImportTable(name, table string, options workspace.ImportOptions) {
	s.t.Helper()
	path := filepath.Join(s.t.TempDir(), name)
	if err := os.WriteFile(path, []byte(table), 0o600); err != nil {
		s.t.Fatal(err)
	}
	if _, err := s.Work.Import(s.t.Context(), path, options); err != nil {
		s.t.Fatal(err)
	}
}

// AddSevenRegions adds a questionnaire of three dimensions with three questions
// each, and seven regions that answered it. It returns the newest assessment of
// each region by its name.
func (s *Stage) AddSevenRegions(options workspace.ImportOptions) map[string]string {
	s.t.Helper()
	s.AddPack("sample-1.0.0")
	return s.Import(SevenRegions, options)
}

// AddExample adds the invented regions that the program carries, in English. It
// returns the newest assessment of each region by its name.
func (s *Stage) AddExample() map[string]string {
	s.t.Helper()
	return s.AddExampleIn("en")
}

// AddExampleIn does the same in a language.
func (s *Stage) AddExampleIn(language string) map[string]string {
	s.t.Helper()
	if _, err := s.Work.AddExample(s.t.Context(), language); err != nil {
		s.t.Fatal(err)
	}
	return s.ids()
}

// Assessments are all of the library.
func (s *Stage) Assessments() []workspace.Listed {
	s.t.Helper()
	all, err := s.Work.Assessments(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	return all
}

// ids are the newest assessment of each region, by its name.
func (s *Stage) ids() map[string]string {
	s.t.Helper()
	all := s.Assessments()
	ids, newest := map[string]string{}, map[string]assessment.Date{}
	for _, one := range all {
		if name := one.Region.Name; one.Date >= newest[name] {
			ids[name], newest[name] = one.ID, one.Date
		}
	}
	return ids
}

// Start begins an assessment of Mist Bay, which is invented, and returns its id.
func (s *Stage) Start(questionnaire string, scope assessment.Scope) string {
	s.t.Helper()
	return s.StartOn(questionnaire, scope, "2026-09-01")
}

// StartOn begins an assessment of Mist Bay of a date and returns its id.
func (s *Stage) StartOn(questionnaire string, scope assessment.Scope, date assessment.Date) string {
	s.t.Helper()
	reference, is := assessment.ParseReference(questionnaire)
	if !is {
		s.t.Fatalf("%q names no questionnaire", questionnaire)
	}
	region := assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}
	id, err := s.Work.Start(s.t.Context(), region, date, reference, scope)
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

// Answer agrees on a level.
func (s *Stage) Answer(id, question string, level int) {
	s.t.Helper()
	if err := s.Work.SetAnswer(s.t.Context(), id, question, assessment.AtLevel(level)); err != nil {
		s.t.Fatal(err)
	}
}

// Target sets the target of a question.
func (s *Stage) Target(id, question string, target assessment.Target) {
	s.t.Helper()
	if err := s.Work.SetTarget(s.t.Context(), id, question, &target); err != nil {
		s.t.Fatal(err)
	}
}

// LastChangedBy is who made the newest change of an assessment.
func (s *Stage) LastChangedBy(id string) string {
	s.t.Helper()
	history, err := s.Work.History(s.t.Context(), id)
	if err != nil || len(history) == 0 {
		s.t.Fatalf("the history has %d changes, error %v", len(history), err)
	}
	return history[len(history)-1].By
}

// Finalise makes an assessment final.
func (s *Stage) Finalise(id string) {
	s.t.Helper()
	if err := s.Work.Finalise(s.t.Context(), id); err != nil {
		s.t.Fatal(err)
	}
}

// Opened reads an assessment, with all that is counted of it, from the library.
func (s *Stage) Opened(id string) workspace.Opened {
	s.t.Helper()
	opened, err := s.Work.Open(s.t.Context(), id)
	if err != nil {
		s.t.Fatal(err)
	}
	return opened
}

// Read reads an assessment from the library.
func (s *Stage) Read(id string) assessment.Assessment {
	s.t.Helper()
	return s.Opened(id).Assessment
}

// AnswerWhole fills in all of a question: an answer, and where it is a level
// also a reason, evidence and a target. n says which of the ways to answer.
func (s *Stage) AnswerWhole(id, question string, n int) {
	s.t.Helper()
	ctx := s.t.Context()
	given := assessment.AtLevel(1 + n%4)
	if n%10 == 9 {
		given = assessment.Answer{Kind: []assessment.AnswerKind{assessment.NotApplicable, assessment.Unknown}[n/10%2]}
	}
	faults := []error{s.Work.SetAnswer(ctx, id, question, given)}
	if given.Kind == assessment.Level {
		faults = append(faults,
			s.Work.SetReason(ctx, id, question, "All tables named the call of 2025; the budget line stands in the council’s decision of March.", "1"),
			s.Work.SetEvidence(ctx, id, question, []string{"Decision of the council of 12 March 2026", "Rules of the call, published in January"}, "1"),
			s.Work.SetTarget(ctx, id, question, &assessment.Target{Level: given.Level + 1, Year: 2029}))
	}
	if err := errors.Join(faults...); err != nil {
		s.t.Fatal(err)
	}
}
