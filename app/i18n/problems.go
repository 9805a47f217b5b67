package i18n

import (
	"fmt"
	"strings"

	"compass/assessment/problem"
)

// Problem says a problem in one or two sentences: what is wrong, and what to
// do. The place (file and line) is not part of it; see [Words.Fault].
func (w *Words) Problem(p problem.Problem) string {
	key, known := problemKeys[p.Code]
	if !known {
		return "[" + string(p.Code) + "]"
	}
	pairs := make([]any, 0, 2*len(p.Facts))
	for name, value := range p.Facts {
		pairs = append(pairs, name, value)
	}
	return w.Say(key, pairs...)
}

// Fault says a problem with its place in front, as a command line does:
// file:line: what is wrong; what to do.
func (w *Words) Fault(p problem.Problem) string {
	place := ""
	if p.File != "" {
		place = p.File + ": "
		if p.Line > 0 {
			place = fmt.Sprintf("%s:%d: ", p.File, p.Line)
		}
	}
	return place + w.Problem(p)
}

// Error says any error to a person: its problems, one a line, or, where it
// holds none, that something unforeseen went wrong, with the error's own text.
func (w *Words) Error(err error) string {
	problems := problem.All(err)
	if len(problems) == 0 {
		return w.Say("problem.unforeseen", "details", err.Error())
	}
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = w.Fault(p)
	}
	return strings.Join(lines, "\n")
}
