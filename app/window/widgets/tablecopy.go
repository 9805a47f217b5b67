package widgets

import "strings"

// TabSeparated returns a table as a spreadsheet takes it from the clipboard: a
// line a row, a tab between cells. A cell that a spreadsheet would take for a
// formula stays words.
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
