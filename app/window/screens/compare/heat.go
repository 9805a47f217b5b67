package compare

import (
	"strings"

	"fyne.io/fyne/v2"

	"compass/app/chart"
	"compass/app/report"
	"compass/app/window/theme"
	"compass/app/window/widgets"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
)

// heat is the table of scores: a row a region, a column a dimension, and the
// interval in which the rank would lie.
func (s *screen) heat(compared *comparison.Comparison) fyne.CanvasObject {
	words, scale := s.frame.Words, compared.Pack.Scale
	columns := []widgets.TableColumn{{Title: s.say("compare.region")}}
	for _, name := range report.ShortNames(words, s.pack, dimensionsOf(compared)) {
		columns = append(columns, widgets.TableColumn{Title: breakable(name), Number: true})
	}
	columns = append(columns, widgets.TableColumn{Title: s.say("compare.rank", "of", ranked(compared)), Number: true})
	var rows [][]widgets.Cell
	names, marked, missing := report.EntryNames(words, *compared), "", ""
	for _, i := range s.order(compared) {
		entry := compared.Entries[i]
		row := []widgets.Cell{{Text: names[i], Bold: s.isOwn(entry.Assessment)}}
		if len(report.MadeMarks(words, entry.Made)) > 0 {
			row[0].Text, marked = s.say("compare.marked", "name", names[i]), s.say("compare.marked-meaning", "part", s.say("compare.made"))
		}
		for _, dimension := range compared.Dimensions {
			scored, _ := entry.Result.Dimension(dimension.ID)
			if scored.Score == nil {
				missing = s.say("compare.missing-meaning")
			}
			row = append(row, s.cell(scored.Score, scale))
		}
		rows = append(rows, append(row, widgets.Cell{Text: s.rank(entry.Rank)}))
	}
	rows = append(rows, s.medians(compared))
	notes := widgets.Small(sentences(s.say("compare.heat-meaning", "lowest", scale.Lowest, "highest", scale.Highest),
		words.Count("compare.rank-meaning", ranked(compared)), missing))
	notes.MaxWidth = leadWidth
	objects := []fyne.CanvasObject{
		widgets.NewDataTable(columns, rows, len(s.pack.Levels)),
		widgets.Ends(widgets.LevelKey(scale.Lowest, s.levelNames()), s.copyButton(compared)), notes,
	}
	for _, note := range []string{marked, s.ordered()} {
		if note != "" {
			objects = append(objects, widgets.SmallRich(widgets.Run{Text: note}))
		}
	}
	return widgets.Column(theme.SpaceSmall, objects...)
}

// dimensionsOf are the ids of the dimensions that are compared.
func dimensionsOf(compared *comparison.Comparison) []string {
	ids := make([]string, len(compared.Dimensions))
	for i, dimension := range compared.Dimensions {
		ids[i] = dimension.ID
	}
	return ids
}

// levelNames are the names of the scale's levels, the lowest first.
func (s *screen) levelNames() []string {
	names := make([]string, len(s.pack.Levels))
	for i, level := range s.pack.Levels {
		names[i] = level.Name
	}
	return names
}

// breakable lets a long head go on below after a hyphen; all columns are as
// wide as the longest head wants.
func breakable(name string) string { return strings.ReplaceAll(name, "-", "-\n") }

// medians is the last row: the middle value of each dimension, without a tint,
// because it is no region.
func (s *screen) medians(compared *comparison.Comparison) []widgets.Cell {
	row := []widgets.Cell{{Text: s.say("compare.median")}}
	for _, dimension := range compared.Dimensions {
		row = append(row, widgets.Cell{Text: s.frame.Words.ScoreOr(dimension.Median, s.say("compare.missing"))})
	}
	return append(row, widgets.Cell{})
}

// cell is a score on the tint of the whole level at or below it.
func (s *screen) cell(score *float64, scale questionnaire.Scale) widgets.Cell {
	if score == nil {
		return widgets.Cell{Text: s.say("compare.missing")}
	}
	step, _ := chart.TintStep(*score, scale.Lowest, scale.Highest)
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

// ranked counts the regions that have a rank interval.
func ranked(compared *comparison.Comparison) int {
	count := 0
	for _, entry := range compared.Entries {
		if entry.Rank != nil {
			count++
		}
	}
	return count
}
