package storage

import (
	"slices"
	"sync"
)

// A step is a change that can be taken back: of one field of a question, with
// the field's text before and after as a revision writes them. The saves of one
// visit to a text field are one step.
type step struct {
	question string
	kind     Kind
	old, new string
	visit    string
}

func (s step) sameField(other step) bool { return s.question == other.question && s.kind == other.kind }

// A way is where a change comes from: a person, or the trail that is walked
// back or forth.
type way int

const (
	anew way = iota
	back
	forth
)

// trails are what was changed through one Store since it was opened, by
// assessment. A person's change clears what could be done again.
type trails struct {
	mutex  sync.Mutex
	trails map[string]*trail
}

// A trail has the steps of one assessment, the newest step last.
type trail struct{ done, undone []step }

// next returns the step that a walk would take.
func (s *trails) next(id string, w way) (step, bool) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	from, _ := s.of(id).along(w)
	if len(*from) == 0 {
		return step{}, false
	}
	return (*from)[len(*from)-1], true
}

// walked notes that the next step of a way was taken.
func (s *trails) walked(id string, w way) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	from, to := s.of(id).along(w)
	last := len(*from) - 1
	*to = append(*to, (*from)[last])
	*from = (*from)[:last]
}

// note keeps the changes that a person made.
func (s *trails) note(all []revised) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, r := range all {
		if r.kind == Replaced {
			delete(s.trails, r.assessment)
			continue
		}
		if _, can := fields[r.kind]; can {
			s.of(r.assessment).add(step{r.question, r.kind, r.old, r.new, r.visit})
		}
	}
}

// forget drops the steps of a field that was changed elsewhere: they no longer
// lead to what stands there, and would be in the way of all the others.
func (s *trails) forget(id string, field step) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	t := s.of(id)
	t.done = slices.DeleteFunc(t.done, field.sameField)
	t.undone = slices.DeleteFunc(t.undone, field.sameField)
}

func (s *trails) of(id string) *trail {
	if s.trails == nil {
		s.trails = map[string]*trail{}
	}
	if s.trails[id] == nil {
		s.trails[id] = &trail{}
	}
	return s.trails[id]
}

// along returns the steps that a way takes from, and those that it adds to.
func (t *trail) along(w way) (from, to *[]step) {
	if w == back {
		return &t.done, &t.undone
	}
	return &t.undone, &t.done
}

// add appends a step. A further save of a visit continues the step of that
// visit, which is then the newest; a visit that changed nothing is no step.
func (t *trail) add(next step) {
	t.undone = nil
	if next.visit != "" {
		place := len(t.done) - 1
		for place >= 0 && !t.done[place].sameField(next) {
			place--
		}
		if place >= 0 && t.done[place].visit == next.visit && t.done[place].new == next.old {
			next.old = t.done[place].old
			t.done = slices.Delete(t.done, place, place+1)
		}
	}
	if next.old != next.new {
		t.done = append(t.done, next)
	}
}
