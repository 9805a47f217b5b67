package storage

import (
	"reflect"
	"sync"
	"testing"
	"time"

	"compass/assessment"
	"compass/assessment/problem"
)

const plan = "direction.plan" // a core question of the sample pack

// history writes the revisions of an assessment, but for its creation, as
// "question field: old → new (reason)".
func history(t *testing.T, store *Store, id string) []string {
	t.Helper()
	revisions, err := store.Revisions(t.Context(), id)
	must(t, err)
	var lines []string
	for _, r := range revisions {
		if r.Field == Created {
			continue
		}
		line := r.Question + " " + string(r.Field) + ": " + r.Old + " → " + r.New
		if r.Reason != "" {
			line += " (" + r.Reason + ")"
		}
		lines = append(lines, line)
	}
	return lines
}

func wantLines(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestBlankNotApplicableAndUnknownStayApart(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	answers := []assessment.Answer{
		assessment.AtLevel(1), {Kind: assessment.NotApplicable}, {Kind: assessment.Unknown}, {}, assessment.AtLevel(5),
	}
	for _, want := range answers {
		must(t, store.SetAnswer(t.Context(), id, plan, want))
		got, err := store.Assessment(t.Context(), id)
		must(t, err)
		agreed, entered := got.Agreed[plan]
		if agreed.Answer != want || entered != (want.Kind != assessment.Blank) {
			t.Errorf("set %+v, read %+v (entered %t)", want, agreed, entered)
		}
	}
	wantLines(t, history(t, store, id), plan+" answer:  → 1", plan+" answer: 1 → na", plan+" answer: na → unknown",
		plan+" answer: unknown → ", plan+" answer:  → 5")
}

func TestARevisionSaysWhenAndByWhom(t *testing.T) {
	store := openNew(t)
	store.SetName("Ieva")
	id := createLakeland(t, store)
	at := time.Date(2026, 9, 2, 9, 5, 0, 7_000_000, time.FixedZone("Riga", 3*60*60))
	store.Now = func() time.Time { return at }
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	revisions, err := store.Revisions(t.Context(), id)
	must(t, err)
	want := Revision{When: at.UTC(), By: "Ieva", Question: plan, Field: AnswerChanged, New: "2"}
	if len(revisions) != 2 || revisions[1] != want {
		t.Errorf("got %+v, want a creation and %+v", revisions, want)
	}
}

func TestTheNameMayChangeWhileAnswersAreSaved(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	var typing sync.WaitGroup
	typing.Go(func() {
		for _, name := range []string{"I", "Ie", " Ieva "} {
			store.SetName(name)
		}
	})
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	typing.Wait()
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(3)))
	store.SetName("")
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(4)))
	revisions, err := store.Revisions(t.Context(), id)
	must(t, err)
	if len(revisions) != 4 || revisions[2].By != "Ieva" || revisions[3].By != "" {
		t.Errorf("by whom: %+v", revisions)
	}
}

func TestTheSameAnswerAgainIsNoChange(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	wantLines(t, history(t, store, id), plan+" answer:  → 2")
}

func TestAReasonStandsBesideAnyAnswer(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetReason(t.Context(), id, plan, "we still talk", "v1"))
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.Answer{}))
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	if want := (assessment.Agreed{Reason: "we still talk"}); got.Agreed[plan] != want {
		t.Errorf("got %+v, want %+v", got.Agreed[plan], want)
	}
	must(t, store.SetReason(t.Context(), id, plan, " \n", "v2"))
	got, err = store.Assessment(t.Context(), id)
	must(t, err)
	if len(got.Agreed) != 0 {
		t.Errorf("an emptied reason left %+v", got.Agreed)
	}
}

func TestTheSavesOfOneVisitAreOneRevision(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	type save struct{ text, visit string }
	cases := []struct {
		name  string
		saves []save
		want  []string
	}{
		{"typed on", []save{{"a", "1"}, {"a p", "1"}, {"a plan", "1"}}, []string{" → a plan"}},
		{"two visits", []save{{"a plan of 2024", "2"}, {"a plan of 2025", "3"}},
			[]string{"a plan → a plan of 2024", "a plan of 2024 → a plan of 2025"}},
		{"typed and taken back", []save{{"nonsense", "4"}, {"a plan of 2025", "4"}}, nil},
		{"without a visit", []save{{"b", ""}, {"c", ""}}, []string{"a plan of 2025 → b", "b → c"}},
	}
	seen := 0
	for _, c := range cases {
		for _, s := range c.saves {
			must(t, store.SetReason(t.Context(), id, plan, s.text, s.visit))
		}
		all := history(t, store, id)
		var want []string
		for _, line := range c.want {
			want = append(want, plan+" reason: "+line)
		}
		t.Run(c.name, func(t *testing.T) { wantLines(t, append([]string(nil), all[seen:]...), want...) })
		seen = len(all)
	}
}

func TestAVisitEndsWhenTheAssessmentAsAWholeChanged(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetReason(t.Context(), id, plan, "before", "visit"))
	must(t, store.Finalise(t.Context(), id))
	must(t, store.Reopen(t.Context(), id, "a number was wrong"))
	must(t, store.SetReason(t.Context(), id, plan, "after", "visit"))
	wantLines(t, history(t, store, id), plan+" reason:  → before", " state: draft → final",
		" state: final → draft (a number was wrong)", plan+" reason: before → after")
}

func TestEvidenceKeepsItsOrder(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetEvidence(t.Context(), id, plan, []string{"Minutes", " ", "Budget \"4\""}, "v"))
	must(t, store.SetEvidence(t.Context(), id, plan, []string{"Budget \"4\"", "Minutes"}, "w"))
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	wantLines(t, got.Evidence[plan], "Budget \"4\"", "Minutes")
	must(t, store.SetEvidence(t.Context(), id, plan, nil, "x"))
	wantLines(t, history(t, store, id), plan+` evidence:  → ["Minutes","Budget \"4\""]`,
		plan+` evidence: ["Minutes","Budget \"4\""] → ["Budget \"4\"","Minutes"]`,
		plan+` evidence: ["Budget \"4\"","Minutes"] → `)
}

func TestATargetIsSetChangedAndTakenAway(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	for _, target := range []*assessment.Target{{Level: 4, Year: 2029}, {Level: 4}, {Level: 4}, nil} {
		must(t, store.SetTarget(t.Context(), id, plan, target))
		got, err := store.Assessment(t.Context(), id)
		must(t, err)
		if set, ok := got.Targets[plan]; ok != (target != nil) || ok && set != *target {
			t.Errorf("set %v, read %v", target, got.Targets)
		}
	}
	wantLines(t, history(t, store, id), plan+" target:  → 4@2029", plan+" target: 4@2029 → 4", plan+" target: 4 → ")
}

func TestFinalisingLocksUntilReopened(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.Finalise(t.Context(), id))
	changes := map[string]func() error{
		"answer":   func() error { return store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)) },
		"reason":   func() error { return store.SetReason(t.Context(), id, plan, "because", "v") },
		"evidence": func() error { return store.SetEvidence(t.Context(), id, plan, []string{"Minutes"}, "v") },
		"target":   func() error { return store.SetTarget(t.Context(), id, plan, &assessment.Target{Level: 4}) },
		"mark":     func() error { return store.SetMarked(t.Context(), id, plan, true) },
		"scope":    func() error { return store.Extend(t.Context(), id) },
		"state":    func() error { return store.Finalise(t.Context(), id) },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) { wantProblem(t, change(), problem.AssessmentFinal) })
	}
	wantProblem(t, store.Reopen(t.Context(), id, "  "), problem.ReasonMissing)
	must(t, store.Reopen(t.Context(), id, "a number was wrong"))
	wantProblem(t, store.Reopen(t.Context(), id, "again"), problem.AssessmentNotFinal)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
}

func TestAQuickScanIsExtended(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	wantProblem(t, store.SetAnswer(t.Context(), id, "direction.budget", assessment.AtLevel(2)), problem.QuestionOutOfScope)
	must(t, store.Extend(t.Context(), id))
	must(t, store.Extend(t.Context(), id))
	must(t, store.SetAnswer(t.Context(), id, "direction.budget", assessment.AtLevel(2)))
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	if got.Scope != assessment.Full || !got.Extended {
		t.Errorf("scope %s, extended %t", got.Scope, got.Extended)
	}
	wantLines(t, history(t, store, id), " scope: quick → full", "direction.budget answer:  → 2")
}

func TestChangesThatCannotBeAreNamedAndWriteNothing(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	early := &assessment.Target{Level: 3, Year: 2025}
	cases := []struct {
		name   string
		change error
		want   problem.Code
	}{
		{"no such assessment", store.SetAnswer(t.Context(), "nobody", plan, assessment.AtLevel(2)), problem.AssessmentMissing},
		{"nothing to finalise", store.Finalise(t.Context(), "nobody"), problem.AssessmentMissing},
		{"nothing to archive", store.SetArchived(t.Context(), "nobody", true), problem.AssessmentMissing},
		{"nothing to translate", store.SetLanguage(t.Context(), "nobody", "pl"), problem.AssessmentMissing},
		{"mark on no question", store.SetMarked(t.Context(), id, "direction.plans", true), problem.UnknownQuestion},
		{"nothing to reopen", store.Reopen(t.Context(), "nobody", "why"), problem.AssessmentMissing},
		{"no such question", store.SetReason(t.Context(), id, "direction.plans", "why", ""), problem.UnknownQuestion},
		{"above the scale", store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(6)), problem.LevelOutsideScale},
		{"below the scale", store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(0)), problem.LevelOutsideScale},
		{"target above the scale", store.SetTarget(t.Context(), id, plan, &assessment.Target{Level: 6}), problem.LevelOutsideScale},
		{"target in the past", store.SetTarget(t.Context(), id, plan, early), problem.TargetYearTooEarly},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { wantProblem(t, c.change, c.want) })
	}
	wantLines(t, history(t, store, id))
	_, err := store.Assessment(t.Context(), "nobody")
	wantProblem(t, err, problem.AssessmentMissing)
}

func TestListenersHearOfAChangeOnceItIsReadable(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	var heard []Change
	cancel := store.Subscribe(func(c Change) {
		heard = append(heard, c)
		got, err := store.Assessment(t.Context(), c.Assessment)
		must(t, err)
		if c.Kind == AnswerChanged && got.Agreed[plan].Answer != assessment.AtLevel(3) {
			t.Errorf("told before it was readable: %v", got.Agreed)
		}
	})
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(3)))
	wantProblem(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(9)), problem.LevelOutsideScale)
	must(t, store.Finalise(t.Context(), id))
	cancel()
	must(t, store.Reopen(t.Context(), id, "why"))
	want := []Change{{id, plan, AnswerChanged}, {id, "", StateChanged}}
	if !reflect.DeepEqual(heard, want) {
		t.Errorf("heard %v, want %v", heard, want)
	}
}
