package widgets

import "strings"

// TabSeparated returns head and rows as a spreadsheet takes them from the
// clipboard: a line a row, a tab between cells. A cell that a spreadsheet would
// take for a formula stays words.
func (t *DataTable) TabSeparated() string {
	var head []string
	for _, column := range t.columns {
		head = append(head, column.Title)
	}
	rows := [][]string{head}
	for _, row := range t.rows {
		var cells []string
		for _, cell := range row {
			cells = append(cells, cell.Text)
		}
		rows = append(rows, cells)
	}
	return TabSeparated(rows)
}

// TabSeparated joins rows as [DataTable.TabSeparated] does.
func TabSeparated(rows [][]string) string {
	var b strings.Builder
	for _, row := range rows {
		for i, cell := range row {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(plainCell(cell))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// oneLine mends what would part a cell; a head may go on below after a hyphen.
var oneLine = strings.NewReplacer("-\n", "-", "\r\n", " ", "\n", " ", "\t", " ")

func plainCell(text string) string {
	text = oneLine.Replace(text)
	if text != "" && strings.ContainsRune("=+-@", rune(text[0])) {
		return "'" + text
	}
	return text
}
