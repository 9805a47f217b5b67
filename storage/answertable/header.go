package answertable

import (
	"slices"

	"compass/assessment/problem"
)

// header finds the columns. ok is false where the rows cannot be read by it.
func (r *reading) header(header record) (ok bool) {
	if header.line == 0 {
		if len(r.faults) == 0 {
			r.fault(problem.TableWithoutAnswers, 1, "")
		}
		return false
	}
	r.place = map[string]int{}
	for place, cell := range header.cells {
		name := word(cell)
		_, twice := r.place[name]
		switch {
		case name == "":
		case !slices.Contains(columns, name):
			r.notes = append(r.notes, Note{ColumnIgnored, header.line, cell})
		case twice:
			r.fault(problem.TableColumnTwice, header.line, name)
		default:
			r.place[name] = place
		}
	}
	ok = true
	for _, name := range columns {
		if _, found := r.place[name]; !found && !slices.Contains(optionalColumns, name) {
			r.fault(problem.TableColumnMissing, header.line, name)
			ok = false
		}
	}
	return ok
}
