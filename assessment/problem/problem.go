// Package problem says what is wrong in a way that a person can act on.
//
// A Problem carries a code, the place and the facts; it carries no sentence.
// The sentences live in the catalogues (package app/i18n turns a code into
// words), so that one fault reads the same in the window, on the command line
// and in every language.
package problem

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

// A Code names one kind of fault. Codes are stable; each has its sentence in
// the catalogues under one key.
type Code string

// A Problem is a fault that a person can act on. The zero value of File and
// Line means that the fault has no such place; lines are counted from 1.
type Problem struct {
	Code  Code
	File  string
	Line  int
	Facts Facts
}

// Facts are what the sentence about a problem names: regions, levels, dates.
// Values are quoted to the reader as they stand.
type Facts map[string]string

// Error gives the problem to a developer or a log: the code and its facts,
// never the sentence for a user.
func (p Problem) Error() string {
	var b strings.Builder
	if p.File != "" {
		b.WriteString(p.File + ":")
		if p.Line > 0 {
			fmt.Fprintf(&b, "%d:", p.Line)
		}
		b.WriteString(" ")
	}
	b.WriteString(string(p.Code))
	names := make([]string, 0, len(p.Facts))
	for name := range p.Facts {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(&b, " %s=%q", name, p.Facts[name])
	}
	return b.String()
}

// List is what one look at a file or a pack found, in the order of the lines.
// A list with entries is an error; callers return nil for an empty one (see
// [List.ErrorOrNil]).
type List []Problem

// Error joins the problems, one a line.
func (l List) Error() string {
	lines := make([]string, len(l))
	for i, p := range l {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// ErrorOrNil returns the list as an error, or nil where it has no entries.
func (l List) ErrorOrNil() error {
	if len(l) == 0 {
		return nil
	}
	return l
}

// All returns every problem in err's chain, in order, and none where err holds
// no problem.
func All(err error) []Problem {
	var list List
	if errors.As(err, &list) {
		return list
	}
	var one Problem
	if errors.As(err, &one) {
		return []Problem{one}
	}
	return nil
}

// Has reports whether err holds a problem with the code.
func Has(err error, code Code) bool {
	for _, p := range All(err) {
		if p.Code == code {
			return true
		}
	}
	return false
}
