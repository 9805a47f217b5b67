package workspace

import (
	"testing"

	"compass/assessment"
)

// TestAnOfficerTakesBackAndMakesAgain is an afternoon at the desk: answers, a
// comment that is typed in several saves, second thoughts, the assessment
// finalised, and the library opened again.
func TestAnOfficerTakesBackAndMakesAgain(t *testing.T) {
	const question = "strategy.s3"
	ctx := t.Context()
	w := openNew(t)
	region := assessment.Region{Name: "Mist Bay", Country: assessment.InventedCountry}
	id, err := w.Start(ctx, region, "2026-09-01", assessment.Reference{ID: "resist", Version: "1.0.0"}, assessment.Quick)
	must(t, err)
	step := func(walk func() (Undone, bool, error), want Kind) {
		t.Helper()
		undone, ok, err := walk()
		must(t, err)
		if !ok || undone != (Undone{question, want}) {
			t.Fatalf("got %+v (%t), want %s of %s", undone, ok, want, question)
		}
	}
	undo := func() (Undone, bool, error) { return w.Undo(ctx, id) }
	redo := func() (Undone, bool, error) { return w.Redo(ctx, id) }
	if _, ok, err := undo(); ok || err != nil || w.CanUndo(id) || w.CanRedo(id) {
		t.Fatalf("a new assessment has something to take back (%v)", err)
	}

	must(t, w.SetAnswer(ctx, id, question, assessment.AtLevel(2)))
	must(t, w.SetReason(ctx, id, question, "The council decided it", "visit"))
	must(t, w.SetReason(ctx, id, question, "The council decided it in May", "visit"))
	must(t, w.SetAnswer(ctx, id, question, assessment.AtLevel(4)))
	must(t, w.SetMarked(ctx, id, question, true))
	step(undo, MarkChanged)
	step(undo, AnswerChanged)
	step(undo, ReasonChanged)
	wantQuestion(t, w, id, question, assessment.Agreed{Answer: assessment.AtLevel(2)}, 0)
	step(redo, ReasonChanged)
	must(t, w.SetTarget(ctx, id, question, &assessment.Target{Level: 5}))
	if w.CanRedo(id) {
		t.Error("a new change leaves something to make again")
	}

	must(t, w.Finalise(ctx, id))
	_, _, err = undo()
	wantSaid(t, w, err, "The assessment of Mist Bay of 2026-09-01 is final. Reopen it to change it.")
	must(t, w.Reopen(ctx, id, "a target was wrong"))

	other, err := Open(w.Path())
	must(t, err)
	defer func() { must(t, other.Close()) }()
	if other.CanUndo(id) {
		t.Error("what was changed in another session can be taken back")
	}
	must(t, other.SetTarget(ctx, id, question, &assessment.Target{Level: 3}))
	_, _, err = undo()
	wantSaid(t, w, err, "Question strategy.s3 was changed elsewhere since then; what stands there now was kept. "+
		"Look at it, and enter it again where it is wrong.")
	step(undo, ReasonChanged)
	wantQuestion(t, w, id, question, assessment.Agreed{Answer: assessment.AtLevel(2)}, 3)
}

// wantQuestion fails the test unless the question is answered so, with a target
// of that level, or none where it is 0.
func wantQuestion(t *testing.T, w *Workspace, id, question string, agreed assessment.Agreed, target int) {
	t.Helper()
	opened, err := w.Open(t.Context(), id)
	must(t, err)
	if got := opened.Assessment.Agreed[question]; got != agreed {
		t.Errorf("agreed is %+v, want %+v", got, agreed)
	}
	if got := opened.Assessment.Targets[question].Level; got != target {
		t.Errorf("the target is level %d, want %d", got, target)
	}
}
