package compare

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/report"
	"compass/app/window/widgets"
	"compass/assessment/comparison"
)

// copyButton puts a table of scores on the clipboard and says so in the foot.
func (s *screen) copyButton(compared *comparison.Comparison) *widgets.Button {
	button := widgets.NewButton(widgets.Quiet, s.say("compare.copy"), nil)
	button.OnTapped = func() {
		fyne.CurrentApp().Clipboard().SetContent(s.copied(compared))
		s.tell(s.frame.Words.Count("compare.copied", len(compared.Entries)), widgets.ToneSaved)
		widgets.Reveal(button) // the foot may have grown
	}
	return button
}

// copied is the table of scores as lines of cells that are parted by tabs, as
// spreadsheets take them: the numbers as they are shown, a missing one empty.
func (s *screen) copied(compared *comparison.Comparison) string {
	words, scale := s.frame.Words, compared.Pack.Scale
	var lines strings.Builder
	line := func(cells []string) {
		for i, cell := range cells {
			cells[i] = plain(cell)
		}
		lines.WriteString(strings.Join(cells, "\t") + "\n")
	}
	head := []string{s.say("compare.region")}
	for _, id := range dimensionsOf(compared) {
		head = append(head, s.say("compare.copied-head", "dimension", s.pack.Dimensions[id].Title, "lowest", scale.Lowest, "highest", scale.Highest))
	}
	line(append(head, s.say("compare.rank-from", "of", ranked(compared)), s.say("compare.rank-to", "of", ranked(compared)), s.say("compare.mind")))
	names := report.EntryNames(words, *compared)
	for _, i := range s.order(compared) {
		entry := compared.Entries[i]
		cells := []string{names[i]}
		for _, id := range dimensionsOf(compared) {
			dimension, _ := entry.Result.Dimension(id)
			cells = append(cells, words.ScoreOr(dimension.Score, ""))
		}
		low, high := "", ""
		if entry.Rank != nil {
			low, high = words.Value(float64(entry.Rank.Low)), words.Value(float64(entry.Rank.High))
		}
		line(append(cells, low, high, s.joined(report.MadeMarks(words, entry.Made))))
	}
	median := []string{s.say("compare.median")}
	for _, dimension := range compared.Dimensions {
		median = append(median, words.ScoreOr(dimension.Median, ""))
	}
	line(append(median, "", "", ""))
	return lines.String()
}

// plain keeps a cell in its place: no tabs or new lines, and nothing that a
// spreadsheet would take for a formula.
func plain(cell string) string {
	cell = strings.Join(strings.Fields(cell), " ")
	if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// joined lists short notes.
func (s *screen) joined(notes []string) string {
	return strings.Join(notes, s.say("list.separator")+" ")
}
