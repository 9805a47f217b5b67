package problem

// Faults of an answer table. Each has its line and, where one column is meant,
// the fact column.
const (
	TableDamaged               Code = "table-damaged"
	TableNotUTF8               Code = "table-not-utf8"
	TableQuoting               Code = "table-quoting"               // a quotation mark in the wrong place
	TableCellCount             Code = "table-cell-count"            // facts: cells, columns
	TableColumnMissing         Code = "table-column-missing"        // facts: column
	TableColumnTwice           Code = "table-column-twice"          // facts: column
	TableSheetMissing          Code = "table-sheet-missing"         // facts: sheet, sheets
	TableWithoutAnswers        Code = "table-without-answers"       // a header and no answer below it
	TableCellMissing           Code = "table-cell-missing"          // facts: column
	TableCountryInvalid        Code = "table-country-invalid"       // facts: country
	TableQuestionnaireInvalid  Code = "table-questionnaire-invalid" // facts: questionnaire
	TableScopeInvalid          Code = "table-scope-invalid"         // facts: scope
	TableScopesDiffer          Code = "table-scopes-differ"         // facts: scope, other, otherLine
	TableGroupMissing          Code = "table-group-missing"         // facts: respondent
	TableGroupNotEmpty         Code = "table-group-not-empty"       // beside a reserved word; facts: respondent, group
	TableRespondentInTwoGroups Code = "table-respondent-two-groups" // facts: respondent, group, other, otherLine
	TableQuestionTwice         Code = "table-question-twice"        // facts: question, respondent, otherLine
	TableAnswerInvalid         Code = "table-answer-invalid"        // facts: answer, respondent
	TableTargetInvalid         Code = "table-target-invalid"        // facts: answer
	TableEvidenceWithAnswer    Code = "table-evidence-with-answer"  // facts: answer
)
