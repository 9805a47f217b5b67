package answertable

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"compass/assessment/problem"
)

// The files in testdata were written by LibreOffice 7.4: one sheet with planted
// faults, saved as text with semicolons (the byte order mark put before it
// afterwards, as Excel does) and as a workbook.
func TestFilesOfLibreOfficeShowTheirPlantedFaults(t *testing.T) {
	files := map[string][]want{
		"libreoffice-planted.csv": { // the record in line 3 takes two lines
			{problem.LevelOutsideScale, 5, "answer"}, {problem.DateInvalid, 7, "date"},
			{problem.QuestionOutOfScope, 8, "question"}, {problem.TargetYearTooEarly, 9, "answer"},
			{problem.TableRespondentInTwoGroups, 11, "group"}, {problem.TableQuestionTwice, 11, "question"},
		},
		"libreoffice-planted.xlsx": {
			{problem.LevelOutsideScale, 4, "answer"}, {problem.DateInvalid, 6, "date"},
			{problem.QuestionOutOfScope, 7, "question"}, {problem.TargetYearTooEarly, 8, "answer"},
			{problem.TableRespondentInTwoGroups, 10, "group"}, {problem.TableQuestionTwice, 10, "question"},
		},
	}
	for name, wanted := range files {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			_, notes, err := Read(data, name, packs(t))
			wantFaults(t, err, wanted)
			if want := []Note{{ColumnIgnored, 1, "Interviewer"}}; !reflect.DeepEqual(notes, want) {
				t.Errorf("notes %v, want %v", notes, want)
			}
		})
	}
}
