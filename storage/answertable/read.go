// Package answertable reads answers from paper, LimeSurvey, Kobo or Excel.
//
// An answer table is a .csv in UTF-8 or the sheet "answers" of an .xlsx with
// the columns region, country, date, questionnaire, scope, respondent, group,
// question, answer and comment, one answer a row (docs/method.md, "Answer
// table"). [Read] makes assessments of it. A faulty table gives none: it lists
// every fault with its line, so that one look mends the file. Matching regions
// with known ones and storing is the caller's.
package answertable

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"compass/assessment"
	"compass/assessment/problem"
	"compass/assessment/questionnaire"
)

// MaxBytes is the size up to which a table is read, as it lies in the file and,
// for an .xlsx, unpacked.
const MaxBytes = 16 << 20

// The columns by their headers.
const (
	columnRegion        = "region"
	columnCountry       = "country"
	columnDate          = "date"
	columnQuestionnaire = "questionnaire"
	columnScope         = "scope"
	columnRespondent    = "respondent"
	columnGroup         = "group"
	columnQuestion      = "question"
	columnAnswer        = "answer"
	columnComment       = "comment"
)

var (
	columns = []string{columnRegion, columnCountry, columnDate, columnQuestionnaire, columnScope,
		columnRespondent, columnGroup, columnQuestion, columnAnswer, columnComment}
	optionalColumns = []string{columnScope, columnComment}
)

// A Note is something that was left out without being a fault.
type Note struct {
	Kind   NoteKind
	Line   int
	Column string // as the header names it, or its letter in a sheet
}

// NoteKind says what was left out.
type NoteKind string

// The kinds of note: a column that the table does not know, and a comment in a
// row that has no answer or whose answer takes none.
const (
	ColumnIgnored  NoteKind = "column-ignored"
	CommentIgnored NoteKind = "comment-ignored"
)

// A PackFinder returns the questionnaire pack of a reference, or the problem
// PackUnknown.
type PackFinder func(assessment.Reference) (*questionnaire.Pack, error)

// formats are the kinds of file by the ending of their names.
var formats = map[string]func(data []byte, name string) (table, error){
	".csv":  readCSV,
	".xlsx": readXLSX,
}

// Read reads the answer table in data; name is the file's name, which tells its
// kind and stands in every fault. The assessments come in the order of their
// first rows, without ID and as drafts; a region has only its name and
// country. A faulty table is a [problem.List] in the order of the lines, and
// then there are no assessments.
func Read(data []byte, name string, pack PackFinder) ([]assessment.Assessment, []Note, error) {
	format, ok := formats[strings.ToLower(filepath.Ext(name))]
	if !ok {
		return nil, nil, ofFile(problem.FileKindUnknown, name)
	}
	if len(data) > MaxBytes {
		return nil, nil, tooLarge(name)
	}
	content, err := format(data, name)
	if err != nil {
		return nil, nil, err
	}
	reading := &reading{findPack: pack, faults: content.faults, notes: content.notes,
		byKey: map[key]*draft{}, packs: map[assessment.Reference]foundPack{}}
	if reading.header(content.header) {
		reading.rows(content.rows)
	}
	if reading.failure != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, reading.failure)
	}
	reading.sort(name)
	if len(reading.faults) > 0 {
		return nil, reading.notes, reading.faults
	}
	return reading.assessments(), reading.notes, nil
}

func ofFile(code problem.Code, name string) problem.Problem {
	return problem.Problem{Code: code, File: name, Facts: problem.Facts{"path": name}}
}

func tooLarge(name string) problem.Problem {
	p := ofFile(problem.FileTooLarge, name)
	p.Facts["limit"] = fmt.Sprintf("%d MB", MaxBytes>>20)
	return p
}

// table is a file as rows of cells. The header is the first row that holds
// anything.
type table struct {
	header record
	rows   []record
	faults problem.List // of the form: encoding, quotation marks, number of cells
	notes  []Note
}

// record is one row with the line where it starts.
type record struct {
	line  int
	cells []string // trimmed
}

func (r record) isBlank() bool {
	return !slices.ContainsFunc(r.cells, func(cell string) bool { return cell != "" })
}

// reading turns one table into assessments and gathers what is wrong.
type reading struct {
	findPack PackFinder
	place    map[string]int // of the columns among the cells
	drafts   []*draft       // in the order of their first rows
	byKey    map[key]*draft
	packs    map[assessment.Reference]foundPack
	faults   problem.List
	notes    []Note
	failure  error // no fault of the table
}

// fault notes a fault; facts are names and values in turn. column is empty
// where none is meant.
func (r *reading) fault(code problem.Code, line int, column string, facts ...string) {
	found := problem.Problem{Code: code, Line: line, Facts: problem.Facts{}}
	for i := 0; i+1 < len(facts); i += 2 {
		found.Facts[facts[i]] = facts[i+1]
	}
	if column != "" {
		found.Facts["column"] = column
	}
	r.faults = append(r.faults, found)
}

// sort puts faults and notes in the order of the lines and names the file in
// the faults.
func (r *reading) sort(name string) {
	for i := range r.faults {
		r.faults[i].File = name
	}
	slices.SortStableFunc(r.faults, func(a, b problem.Problem) int { return a.Line - b.Line })
	slices.SortStableFunc(r.notes, func(a, b Note) int { return a.Line - b.Line })
}
