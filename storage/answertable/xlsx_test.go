package answertable

import (
	"archive/zip"
	"bytes"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"compass/assessment/problem"
)

// workbook writes rows into a sheet, from its first line.
func workbook(t *testing.T, sheet string, rows ...[]any) *excelize.File {
	t.Helper()
	book := excelize.NewFile()
	t.Cleanup(func() { book.Close() })
	if err := book.SetSheetName("Sheet1", sheet); err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := book.SetSheetRow(sheet, cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	return book
}

func bytesOf(t *testing.T, book *excelize.File) []byte {
	t.Helper()
	data, err := book.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	return data.Bytes()
}

var sheetHeader = []any{"region", "country", "date", "questionnaire", "respondent", "group", "question", "answer", "comment"}

// sheetRow is a row of Lakeland.
func sheetRow(date, answer any, rest ...any) []any {
	return append([]any{"Lakeland", "XX", date, "sample@1.0.0", "Table 1", "public", "direction.plan", answer, "a plan"}, rest...)
}

func TestASheetSaysTheSameAsText(t *testing.T) {
	want, _ := readText(t, fullHeader+lake+",Table 1,public,direction.plan,3,a plan\n")
	day := time.Date(2026, 9, 1, 0, 0, 0, 0, time.UTC)
	forms := map[string][]any{
		"text":           sheetRow("2026-09-01", "3"),
		"number and day": sheetRow(day, 3),
		"decimal":        sheetRow(day.Add(15*time.Hour), 3.0),
		"level as text":  sheetRow("2026-09-01", "3.0"),
	}
	for name, row := range forms {
		t.Run(name, func(t *testing.T) {
			book := workbook(t, "Answers", sheetHeader, row)
			all, _, err := Read(bytesOf(t, book), "answers.xlsx", packs(t))
			if err != nil || !reflect.DeepEqual(all, want) {
				t.Errorf("got %+v (%v)\nwant %+v", all, err, want)
			}
		})
	}
}

func TestADayCountedFrom1904IsTheDayThatIsShown(t *testing.T) {
	yes := true
	book := workbook(t, "answers", sheetHeader, sheetRow(44804, 3)) // 1 September 2026 from 1904 on
	if err := book.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}); err != nil {
		t.Fatal(err)
	}
	all, _, err := Read(bytesOf(t, book), "answers.xlsx", packs(t))
	if err != nil || all[0].Date != "2026-09-01" {
		t.Errorf("got %+v, %v", all, err)
	}
}

func TestALevelShownInAnotherFormIsTheLevelThatIsStored(t *testing.T) {
	book := workbook(t, "answers", sheetHeader, sheetRow("2026-09-01", 3))
	percent, err := book.NewStyle(&excelize.Style{NumFmt: 9})
	if err != nil {
		t.Fatal(err)
	}
	if err := book.SetCellStyle("answers", "H2", "H2", percent); err != nil {
		t.Fatal(err)
	}
	all, _, err := Read(bytesOf(t, book), "answers.xlsx", packs(t))
	if err != nil || all[0].Respondents[0].Answers["direction.plan"].Level != 3 {
		t.Errorf("got %+v, %v", all, err)
	}
}

func TestFaultsInASheetHaveTheRowAsLine(t *testing.T) {
	blank := []any{}
	book := workbook(t, "answers", sheetHeader, sheetRow("2026-09-01", 3), blank, blank,
		sheetRow("2026-09-01", true), sheetRow("1.9.2026", 9))
	_, _, err := Read(bytesOf(t, book), "answers.xlsx", packs(t))
	wantFaults(t, err, []want{{problem.TableAnswerInvalid, 5, "answer"}, {problem.TableQuestionTwice, 5, "question"},
		{problem.DateInvalid, 6, "date"}, {problem.LevelOutsideScale, 6, "answer"}})
}

func TestWhatStandsBesideTheTableIsNamed(t *testing.T) {
	book := workbook(t, "answers", sheetHeader, sheetRow("2026-09-01", 3, "", "ask again"))
	_, notes, err := Read(bytesOf(t, book), "answers.xlsx", packs(t))
	want := []Note{{ColumnIgnored, 1, "K"}}
	if err != nil || !reflect.DeepEqual(notes, want) {
		t.Errorf("notes %v (%v), want %v", notes, err, want)
	}
}

func TestWorkbooksThatCannotBeRead(t *testing.T) {
	sound := bytesOf(t, workbook(t, "answers", sheetHeader, sheetRow("2026-09-01", 3)))
	other := workbook(t, "Tabelle1", sheetHeader)
	cases := []struct {
		name string
		data []byte
		want problem.Code
	}{
		{"no sheet of answers", bytesOf(t, other), problem.TableSheetMissing},
		{"cut off", sound[:len(sound)/2], problem.TableDamaged},
		{"a sheet that breaks off", rewritten(t, sound, func(sheet []byte) []byte { return sheet[:len(sheet)-60] }), problem.TableDamaged},
		{"a sheet that unpacks to more than it may",
			rewritten(t, sound, func(sheet []byte) []byte { return append(sheet, bytes.Repeat([]byte(" "), MaxBytes)...) }), problem.FileTooLarge},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, _, err := Read(c.data, "answers.xlsx", packs(t))
			if !problem.Has(err, c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

// rewritten changes the first sheet inside a workbook.
func rewritten(t *testing.T, data []byte, change func(sheet []byte) []byte) []byte {
	t.Helper()
	from, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	to := zip.NewWriter(&out)
	for _, part := range from.File {
		content := contentOf(t, part)
		if strings.HasSuffix(part.Name, "sheet1.xml") {
			content = change(content)
		}
		w, err := to.Create(part.Name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(content); err != nil {
			t.Fatal(err)
		}
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func contentOf(t *testing.T, part *zip.File) []byte {
	t.Helper()
	r, err := part.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var content bytes.Buffer
	if _, err := content.ReadFrom(r); err != nil {
		t.Fatal(err)
	}
	return content.Bytes()
}
