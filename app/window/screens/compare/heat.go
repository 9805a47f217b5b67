package compare

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/chart"
	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/comparison"
)

// heat is the table of scores: a row a region, a column a dimension, and the
// interval in which the rank would lie.
func (s *screen) heat(compared *comparison.Comparison) fyne.CanvasObject {
	words, scale := s.frame.Words, compared.Pack.Scale
	ids := make([]string, len(compared.Dimensions))
	for i, dimension := range compared.Dimensions {
		ids[i] = dimension.ID
	}
	columns := []widgets.TableColumn{{Title: s.say("compare.region")}}
	for _, name := range report.ShortNames(words, s.pack, ids) {
		columns = append(columns, widgets.TableColumn{Title: breakable(name), Number: true})
	}
	columns = append(columns, widgets.TableColumn{Title: s.say("compare.rank"), Number: true})
	var rows [][]widgets.Cell
	names, marked, missing := report.EntryNames(words, *compared), false, false
	for i, entry := range compared.Entries {
		row := []widgets.Cell{{Text: names[i], Bold: s.isOwn(entry.Assessment)}}
		if len(report.MadeMarks(words, entry.Made)) > 0 {
			row[0].Text, marked = s.say("compare.marked", "name", names[i]), true
		}
		for _, id := range ids {
			dimension, _ := entry.Result.Dimension(id)
			missing = missing || dimension.Score == nil
			row = append(row, s.cell(dimension.Score, scale.Lowest, scale.Highest))
		}
		rows = append(rows, append(row, widgets.Cell{Text: s.rank(entry.Rank)}))
	}
	rows = append(rows, s.medians(compared))
	notes := s.say("compare.heat-meaning", "lowest", scale.Lowest, "highest", scale.Highest)
	if missing {
		notes += " " + s.say("compare.missing-meaning")
	}
	if marked {
		notes += " " + s.say("compare.marked-meaning")
	}
	return widgets.Column(theme.SpaceTiny,
		widgets.NewDataTable(columns, rows, scale.Highest-scale.Lowest+1), widgets.Small(notes))
}

// breakable lets a long head go on below after a hyphen; all columns are as
// wide as the longest head wants.
func breakable(name string) string { return strings.ReplaceAll(name, "-", "-\n") }

// medians is the last row: the region in the middle of each dimension.
func (s *screen) medians(compared *comparison.Comparison) []widgets.Cell {
	row := []widgets.Cell{{Text: s.say("compare.median")}}
	for _, dimension := range compared.Dimensions {
		row = append(row, s.cell(dimension.Median, compared.Pack.Scale.Lowest, compared.Pack.Scale.Highest))
	}
	return append(row, widgets.Cell{})
}

// cell is a score on the tint of the whole level at or below it.
func (s *screen) cell(score *float64, lowest, highest int) widgets.Cell {
	if score == nil {
		return widgets.Cell{Text: s.say("compare.missing")}
	}
	step, _ := chart.TintStep(*score, lowest, highest)
	return widgets.Cell{Text: s.frame.Words.Score(*score), Tinted: true, Level: step}
}

func (s *screen) rank(rank *comparison.RankInterval) string {
	switch {
	case rank == nil:
		return s.say("compare.missing")
	case rank.Low == rank.High:
		return s.say("compare.rank-one", "rank", rank.Low)
	default:
		return s.say("compare.rank-range", "low", rank.Low, "high", rank.High)
	}
}
