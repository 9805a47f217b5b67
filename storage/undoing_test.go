package storage

import (
	"fmt"
	"reflect"
	"sync"
	"testing"
	"time"

	"compass/assessment"
	"compass/assessment/problem"
)

// wantUndone fails the test unless the walk changed the field, or nothing where
// kind is empty.
func wantUndone(t *testing.T, walk func() (Change, bool, error), kind Kind) {
	t.Helper()
	made, ok, err := walk()
	must(t, err)
	if ok != (kind != "") || made.Kind != kind || ok && made.Question != plan {
		t.Fatalf("changed %+v (%t), want %q of %s", made, ok, kind, plan)
	}
}

// walks are undo and redo of one assessment.
func walks(t *testing.T, store *Store, id string) (undo, redo func() (Change, bool, error)) {
	return func() (Change, bool, error) { return store.Undo(t.Context(), id) },
		func() (Change, bool, error) { return store.Redo(t.Context(), id) }
}

func TestEveryFieldIsTakenBackAndMadeAgain(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	ctx := t.Context()
	changes := []struct {
		kind Kind
		make func() error
	}{
		{AnswerChanged, func() error { return store.SetAnswer(ctx, id, plan, assessment.AtLevel(3)) }},
		{AnswerChanged, func() error {
			return store.SetAnswer(ctx, id, plan, assessment.Answer{Kind: assessment.NotApplicable})
		}},
		{AnswerChanged, func() error { return store.SetAnswer(ctx, id, plan, assessment.Answer{Kind: assessment.Unknown}) }},
		{ReasonChanged, func() error { return store.SetReason(ctx, id, plan, "two of three", "") }},
		{EvidenceChanged, func() error { return store.SetEvidence(ctx, id, plan, []string{"Minutes", "Budget"}, "") }},
		{EvidenceChanged, func() error { return store.SetEvidence(ctx, id, plan, []string{"Budget"}, "") }},
		{TargetChanged, func() error { return store.SetTarget(ctx, id, plan, &assessment.Target{Level: 4, Year: 2029}) }},
		{TargetChanged, func() error { return store.SetTarget(ctx, id, plan, &assessment.Target{Level: 5}) }},
		{TargetChanged, func() error { return store.SetTarget(ctx, id, plan, nil) }},
		{MarkChanged, func() error { return store.SetMarked(ctx, id, plan, true) }},
	}
	states := []assessment.Assessment{assessmentOf(t, store, id)}
	for _, change := range changes {
		must(t, change.make())
		states = append(states, assessmentOf(t, store, id))
	}
	undo, redo := walks(t, store, id)
	wantState := func(want assessment.Assessment) {
		t.Helper()
		if got := assessmentOf(t, store, id); !reflect.DeepEqual(got, want) {
			t.Errorf("got  %+v\nwant %+v", got, want)
		}
	}
	for i := len(changes) - 1; i >= 0; i-- {
		wantUndone(t, undo, changes[i].kind)
		wantState(states[i])
	}
	wantUndone(t, undo, "")
	for i, change := range changes {
		wantUndone(t, redo, change.kind)
		wantState(states[i+1])
	}
	wantUndone(t, redo, "")
	if got := history(t, store, id); len(got) != 3*len(changes) || got[len(changes)] != plan+" mark: marked → " {
		t.Errorf("each change, undo and redo is a revision: %q", got)
	}
}

func assessmentOf(t *testing.T, store *Store, id string) assessment.Assessment {
	t.Helper()
	got, err := store.Assessment(t.Context(), id)
	must(t, err)
	return got
}

func TestUndoBringsNoAgreementBackWithItsReason(t *testing.T) {
	store := openNew(t)
	split := lakeland()
	want := assessment.Agreed{NoAgreement: true, Reason: "town and country differ"}
	split.Agreed = map[string]assessment.Agreed{plan: want}
	id, err := store.Create(t.Context(), split)
	must(t, err)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(3)))
	undo, _ := walks(t, store, id)
	wantUndone(t, undo, AnswerChanged)
	if got := assessmentOf(t, store, id).Agreed[plan]; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestTheSavesOfOneVisitAreOneStep(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	undo, redo := walks(t, store, id)
	reason := func() string { return assessmentOf(t, store, id).Agreed[plan].Reason }
	type text struct{ text, visit string }
	typed := func(texts ...text) {
		for _, one := range texts {
			must(t, store.SetReason(t.Context(), id, plan, one.text, one.visit))
		}
	}
	typed(text{"a", "1"}, text{"a plan", "1"})
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	typed(text{"a plan of 2024", "1"}, text{"a plan of 2025", "2"}, text{"nonsense", "3"}, text{"a plan of 2025", "3"})
	for _, want := range []string{"a plan of 2024", ""} {
		wantUndone(t, undo, ReasonChanged)
		if got := reason(); got != want {
			t.Errorf("the reason is %q, want %q", got, want)
		}
	}
	wantUndone(t, undo, AnswerChanged)
	wantUndone(t, undo, "")
	wantUndone(t, redo, AnswerChanged)
	wantUndone(t, redo, ReasonChanged)
	if got := reason(); got != "a plan of 2024" {
		t.Errorf("made again the reason is %q", got)
	}
	typed(text{"a plan of 2026", "4"})
	wantUndone(t, redo, "")
	if !store.CanUndo(id) || store.CanRedo(id) {
		t.Error("a new change must clear what could be made again")
	}
}

func TestWhatAnotherProgramWroteIsNotTakenBack(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetMarked(t.Context(), id, plan, true))
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(3)))
	other, err := Open(store.Path(), samplePack(t))
	must(t, err)
	defer func() { must(t, other.Close()) }()
	must(t, other.SetAnswer(t.Context(), id, plan, assessment.AtLevel(5)))
	if other.CanUndo("nobody") || !other.CanUndo(id) {
		t.Error("the history is of one assessment and one program")
	}
	_, _, err = store.Undo(t.Context(), id)
	wantProblem(t, err, problem.ChangedElsewhere)
	if got := assessmentOf(t, store, id).Agreed[plan].Answer; got != assessment.AtLevel(5) {
		t.Errorf("the answer of the other program became %v", got)
	}
	undo, redo := walks(t, store, id)
	wantUndone(t, undo, MarkChanged) // the answer is left alone, the rest goes on
	wantUndone(t, undo, "")
	must(t, other.SetMarked(t.Context(), id, plan, true))
	_, _, err = store.Redo(t.Context(), id)
	wantProblem(t, err, problem.ChangedElsewhere)
	wantUndone(t, redo, "")
}

func TestAFinalAssessmentIsNotTakenBack(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	must(t, store.Finalise(t.Context(), id))
	_, _, err := store.Undo(t.Context(), id)
	wantProblem(t, err, problem.AssessmentFinal)
	must(t, store.Reopen(t.Context(), id, "a number was wrong"))
	undo, _ := walks(t, store, id)
	wantUndone(t, undo, AnswerChanged)
}

func TestAReplacedAssessmentHasNothingToTakeBack(t *testing.T) {
	store := openNew(t)
	id := createLakeland(t, store)
	must(t, store.SetAnswer(t.Context(), id, plan, assessment.AtLevel(2)))
	_, err := store.Replace(t.Context(), lakeland())
	must(t, err)
	undo, _ := walks(t, store, id)
	wantUndone(t, undo, "")
}

func TestManyHandsLoseNothingOfTheHistory(t *testing.T) {
	store := openNew(t)
	store.Now, store.NewID = time.Now, newUUID // any goroutine may use these
	id := createLakeland(t, store)
	questions := []string{plan, "support.advice", "exchange.cluster"}
	var hands sync.WaitGroup
	for hand := range 4 {
		hands.Go(func() {
			for level := 1; level <= 5; level++ {
				question := questions[(hand+level)%len(questions)]
				if err := store.SetReason(t.Context(), id, question, fmt.Sprint(hand, level), ""); err != nil {
					t.Error(err)
				}
				store.CanUndo(id)
			}
		})
	}
	hands.Wait()
	for range 4 {
		hands.Go(func() {
			for range 5 {
				if _, ok, err := store.Undo(t.Context(), id); !ok || err != nil {
					t.Errorf("nothing was taken back: %v", err)
				}
			}
		})
	}
	hands.Wait()
	if got := assessmentOf(t, store, id).Agreed; len(got) != 0 || store.CanUndo(id) {
		t.Errorf("after taking all twenty reasons back there is %v", got)
	}
}
