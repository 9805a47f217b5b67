package storage

import (
	"context"

	"compass/assessment/problem"
)

// Undo takes back the newest change of an assessment that was made through
// this Store since it was opened: an answer, a reason, a piece of evidence, a
// target or a mark. It returns the change that it made, which is one like any
// other with its revision; ok is false where there is nothing to take back.
//
// A field that another program changed meanwhile is left as it is: that is the
// problem ChangedElsewhere, and the earlier changes of that field can no longer
// be taken back. Problems further as of [Store.SetAnswer].
func (s *Store) Undo(ctx context.Context, id string) (made Change, ok bool, err error) {
	return s.walk(ctx, id, back)
}

// Redo makes the change again that [Store.Undo] took back last. A change made
// meanwhile ends what could be done again.
func (s *Store) Redo(ctx context.Context, id string) (made Change, ok bool, err error) {
	return s.walk(ctx, id, forth)
}

// CanUndo reports whether there is a change to take back.
func (s *Store) CanUndo(id string) bool { _, can := s.trails.next(id, back); return can }

// CanRedo reports whether there is a change to make again.
func (s *Store) CanRedo(id string) bool { _, can := s.trails.next(id, forth); return can }

// walk takes the next step of a way. The step is chosen within the transaction:
// no other change of this Store comes between.
func (s *Store) walk(ctx context.Context, id string, w way) (made Change, ok bool, err error) {
	var next step
	err = s.change(ctx, s.by(), func(t *transaction) error {
		if next, ok = s.trails.next(id, w); !ok {
			return nil
		}
		t.way, t.walked = w, id
		from, to := next.new, next.old
		if w == forth {
			from, to = to, from
		}
		err := t.restore(id, next.question, next.kind, from, to)
		if problem.Has(err, problem.ChangedElsewhere) {
			s.trails.forget(id, next)
		}
		return err
	})
	if err != nil {
		return Change{}, false, err
	}
	return Change{Assessment: id, Question: next.question, Kind: next.kind}, ok, nil
}
