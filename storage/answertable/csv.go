package answertable

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"compass/assessment/problem"
)

// separators are what may stand between cells; the first one wins where the
// header does not tell.
var separators = []rune{',', ';', '\t'}

var (
	byteOrderMark  = []byte("\xef\xbb\xbf")
	byteOrderUTF16 = [][]byte{[]byte("\xff\xfe"), []byte("\xfe\xff")}
)

// readCSV reads comma-separated text: UTF-8 with or without a byte order mark,
// lines ended in either way, cells kept apart as the header shows.
func readCSV(data []byte, _ string) (table, error) {
	for _, mark := range byteOrderUTF16 {
		if bytes.HasPrefix(data, mark) {
			return table{faults: problem.List{{Code: problem.TableNotUTF8, Line: 1}}}, nil
		}
	}
	data = bytes.TrimPrefix(data, byteOrderMark)
	reader := newCSVReader(data, separatorOf(data))
	var read table
	for {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return read, nil
		}
		var broken *csv.ParseError
		if errors.As(err, &broken) {
			read.faults = append(read.faults, problem.Problem{Code: problem.TableQuoting, Line: broken.StartLine})
			if read.header.line == 0 {
				return read, nil // without a header nothing below can be told apart
			}
			continue
		}
		if err != nil {
			return table{}, err
		}
		line, _ := reader.FieldPos(0)
		read.add(record{line: line, cells: cells})
	}
}

func newCSVReader(data []byte, separator rune) *csv.Reader {
	reader := csv.NewReader(bytes.NewReader(data))
	reader.Comma = separator
	reader.FieldsPerRecord = -1 // spreadsheets leave out empty cells at the end
	return reader
}

// separatorOf returns the separator by which the header shows most columns.
func separatorOf(data []byte) rune {
	best, most := separators[0], 0
	for _, separator := range separators {
		cells, err := newCSVReader(data, separator).Read()
		if err != nil {
			continue
		}
		known := 0
		for _, cell := range cells {
			if slices.Contains(columns, word(cell)) {
				known++
			}
		}
		if known > most {
			best, most = separator, known
		}
	}
	return best
}

// add takes the next record: the first that is not blank is the header.
func (t *table) add(r record) {
	for i, cell := range r.cells {
		if !utf8.ValidString(cell) {
			t.faults = append(t.faults, problem.Problem{Code: problem.TableNotUTF8, Line: r.line,
				Facts: t.columnFact(i)})
			r.cells[i] = strings.ToValidUTF8(cell, "\ufffd")
		}
		r.cells[i] = strings.TrimSpace(r.cells[i])
	}
	switch {
	case r.isBlank():
	case t.header.line == 0:
		t.header = r
	default:
		t.checkLength(r)
		t.rows = append(t.rows, r)
	}
}

// columnFact names the column of a cell, where the header names it.
func (t *table) columnFact(place int) problem.Facts {
	if place >= len(t.header.cells) {
		return nil
	}
	return problem.Facts{"column": t.header.cells[place]}
}

// checkLength notes a row that goes on beyond the header: a separator inside a
// text has moved its cells.
func (t *table) checkLength(r record) {
	columns := len(t.header.cells)
	if len(r.cells) > columns && !(record{cells: r.cells[columns:]}).isBlank() {
		t.faults = append(t.faults, problem.Problem{Code: problem.TableCellCount, Line: r.line,
			Facts: problem.Facts{"cells": strconv.Itoa(len(r.cells)), "columns": strconv.Itoa(columns)}})
	}
}

// word is a cell as the words of the format are compared: trimmed, in lower
// case.
func word(cell string) string { return strings.ToLower(strings.TrimSpace(cell)) }
