package answertable

import (
	"bytes"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"compass/assessment/problem"
)

// sheetName is the sheet that holds the answers.
const sheetName = "answers"

// lastExcelDay is the day number of 31 December 9999, the last one of Excel.
const lastExcelDay = 2958465

// readXLSX reads the sheet "answers" of a workbook. A workbook that is damaged,
// locked with a password or larger than MaxBytes when unpacked is a problem.
func readXLSX(data []byte, name string) (read table, err error) {
	// The library that reads workbooks is not proof against every damaged one.
	defer func() {
		if trouble := recover(); trouble != nil {
			read, err = table{}, damaged(name)
		}
	}()
	// Both limits are the same, so that nothing is unpacked to a file.
	book, err := excelize.OpenReader(bytes.NewReader(data),
		excelize.Options{UnzipSizeLimit: MaxBytes, UnzipXMLSizeLimit: MaxBytes})
	if err != nil {
		if strings.Contains(err.Error(), "unzip size") {
			return table{}, tooLarge(name)
		}
		return table{}, damaged(name)
	}
	defer book.Close()
	sheets := book.GetSheetList()
	at := slices.IndexFunc(sheets, func(sheet string) bool { return word(sheet) == sheetName })
	if at < 0 {
		return table{}, problem.Problem{Code: problem.TableSheetMissing, File: name,
			Facts: problem.Facts{"sheet": sheetName, "sheets": strings.Join(sheets, ", ")}}
	}
	if read, err = readSheet(book, sheets[at]); err != nil {
		return table{}, damaged(name)
	}
	return read, nil
}

// damaged is the problem of a file that is no workbook, or not a whole one.
func damaged(name string) error {
	return problem.Problem{Code: problem.TableDamaged, File: name}
}

func readSheet(book *excelize.File, sheet string) (table, error) {
	stored, err := sheetRows(book, sheet, true)
	if err != nil {
		return table{}, err
	}
	shown, err := sheetRows(book, sheet, false)
	if err != nil {
		return table{}, err
	}
	// Rows end in silence where a sheet breaks off; a look at a cell does not.
	if _, err := book.GetCellType(sheet, "A1"); err != nil {
		return table{}, err
	}
	since1904, err := countsFrom1904(book)
	if err != nil {
		return table{}, err
	}
	var read table
	for i, row := range stored {
		if i < len(shown) {
			markTruths(row, shown[i])
		}
		if at := slices.IndexFunc(read.header.cells, isHeader(columnDate)); at >= 0 && at < len(row.cells) {
			row.cells[at] = isoDate(strings.TrimSpace(row.cells[at]), since1904)
		}
		read.cutBeside(&row)
		read.add(row)
	}
	return read, nil
}

// cutBeside leaves out, with a note, what stands beside the table in columns
// without a header. In a sheet no separator can have moved it there.
func (t *table) cutBeside(row *record) {
	columns := len(t.header.cells)
	if t.header.line == 0 || len(row.cells) <= columns {
		return
	}
	for place := columns; place < len(row.cells); place++ {
		name, err := excelize.ColumnNumberToName(place + 1)
		if err != nil || strings.TrimSpace(row.cells[place]) == "" {
			continue
		}
		note := Note{ColumnIgnored, t.header.line, name}
		if !slices.Contains(t.notes, note) {
			t.notes = append(t.notes, note)
		}
	}
	row.cells = row.cells[:columns]
}

func isHeader(column string) func(string) bool {
	return func(cell string) bool { return word(cell) == column }
}

// sheetRows reads the sheet's rows; raw leaves numbers and days as they are
// stored, without the format in which Excel shows them.
func sheetRows(book *excelize.File, sheet string, raw bool) ([]record, error) {
	rows, err := book.Rows(sheet)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var records []record
	for line := 1; rows.Next(); line++ {
		cells, err := rows.Columns(excelize.Options{RawCellValue: raw})
		if err != nil {
			return nil, err
		}
		records = append(records, record{line: line, cells: cells})
	}
	return records, rows.Error()
}

// markTruths writes TRUE and FALSE, as shown, where the stored value of a cell
// would read as the levels 1 and 0.
func markTruths(stored, shown record) {
	for i := range min(len(stored.cells), len(shown.cells)) {
		if shown.cells[i] == "TRUE" || shown.cells[i] == "FALSE" {
			stored.cells[i] = shown.cells[i]
		}
	}
}

func countsFrom1904(book *excelize.File) (bool, error) {
	properties, err := book.GetWorkbookProps()
	if err != nil {
		return false, fmt.Errorf("read workbook: %w", err)
	}
	return properties.Date1904 != nil && *properties.Date1904, nil
}

// isoDate writes an Excel day number as 2026-09-01 and leaves text as it is.
func isoDate(cell string, since1904 bool) string {
	if day, clock, found := strings.Cut(cell, "T"); found && strings.Trim(clock, "0:.Z") == "" {
		return day // a date cell in ISO form, at midnight
	}
	number, err := strconv.ParseFloat(cell, 64)
	if err != nil || !(number >= 1 && number <= lastExcelDay) {
		return cell
	}
	day, err := excelize.ExcelDateToTime(math.Floor(number), since1904)
	if err != nil {
		return cell
	}
	return day.Format(time.DateOnly)
}
