// Package assessment holds the words of the field as plain values: regions,
// assessments, respondents and their answers.
//
// An assessment looks at one region with one version of one questionnaire on
// one date. The values here know no file, no screen and no rule; how they are
// counted stands in the packages below this one (scoring, consensus,
// recommendation, comparison), each with its source in docs/method.md.
package assessment

import (
	"slices"
	"strings"
	"time"
)

// An Assessment is one region's answers to one questionnaire on one date.
// Questions are named by their address, dimension.question (for example
// strategy.s3), everywhere.
type Assessment struct {
	ID            string
	Region        Region
	Date          Date
	Questionnaire Reference
	Scope         Scope
	// Extended marks a quick scan that became a full assessment; its core result
	// goes on being shown until every dimension has enough answers.
	Extended    bool
	State       State
	Respondents []Respondent // in the order in which they came; labels are unique
	// Agreed, Evidence and Targets have an entry only where something was entered.
	Agreed   map[string]Agreed
	Evidence map[string][]string // pieces of evidence, in order
	Targets  map[string]Target
	Marked   map[string]bool // questions that somebody wants to look at again
	// Archived keeps the assessment out of the window's list; nothing in it changes.
	Archived bool
	Language string // tag of the language that it is shown in; empty: the window's own
}

// Reference names a version of a questionnaire pack, written resist@1.0.0.
type Reference struct {
	ID      string
	Version string
}

// String writes the reference as it stands in files: resist@1.0.0.
func (r Reference) String() string { return r.ID + "@" + r.Version }

// Major returns the part of the version before the first dot; packs with the
// same id and major version can be compared.
func (r Reference) Major() string {
	major, _, _ := strings.Cut(r.Version, ".")
	return major
}

// ParseReference reads resist@1.0.0. ok is false where text has another form.
func ParseReference(text string) (reference Reference, ok bool) {
	id, version, found := strings.Cut(strings.TrimSpace(text), "@")
	return Reference{ID: id, Version: version}, found && id != "" && version != ""
}

// Scope says which questions an assessment asks.
type Scope string

// The scopes: the core questions only, or every question.
const (
	Quick Scope = "quick"
	Full  Scope = "full"
)

// State says whether an assessment may still change.
type State string

// The states. A final assessment is locked until it is reopened with a reason.
const (
	Draft State = "draft"
	Final State = "final"
)

// A Respondent is a person or a table that answered, under a label that names
// nobody, in one stakeholder group.
type Respondent struct {
	Label   string
	Group   string // id of a stakeholder group of the pack
	Answers map[string]Answer
	// Comments are the respondent's own remarks, by question; private to the
	// region, never on the projector.
	Comments map[string]string
}

// Agreed is what the room agreed on a question. Reason may stand alone (Answer
// blank) while the room still talks. With NoAgreement the room discussed and
// did not agree; Answer is then blank and the value stays provisional.
type Agreed struct {
	Answer      Answer
	NoAgreement bool
	Reason      string
}

// IsEmpty reports whether nothing at all was entered.
func (a Agreed) IsEmpty() bool { return a == Agreed{} }

// Target is the level that people set for a question. Year is 0 where none is
// known.
type Target struct {
	Level int
	Year  int
}

// Date is a day without a clock or a zone, written 2026-09-01. Dates compare
// as text.
type Date string

// DateOf returns the day of t in t's own zone.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// ParseDate reads 2026-09-01; ok is false for anything else, also for days
// that no calendar has.
func ParseDate(text string) (date Date, ok bool) {
	_, err := time.Parse(time.DateOnly, text)
	return Date(text), err == nil
}

// Time returns midnight UTC of the day, and the zero time for a date that is
// none.
func (d Date) Time() time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// Year returns the calendar year, 0 for a date that is none.
func (d Date) Year() int {
	if t := d.Time(); !t.IsZero() {
		return t.Year()
	}
	return 0
}

// Groups returns the ids of the stakeholder groups that are present, sorted.
func (a Assessment) Groups() []string {
	var groups []string
	for _, respondent := range a.Respondents {
		if !slices.Contains(groups, respondent.Group) {
			groups = append(groups, respondent.Group)
		}
	}
	slices.Sort(groups)
	return groups
}
