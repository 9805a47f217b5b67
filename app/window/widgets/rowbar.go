package widgets

import (
	"slices"

	"compass/app/window/theme"
)

// Lengths of the bar in a row, at 100 %: its thickness, the room above it, and
// the longest that it is.
const (
	rowBar     float32 = 4
	rowBarGap  float32 = 3
	rowBarLong float32 = 120
)

// barColumn is the column that has a bar, -1 for none.
func (l *RowList) barColumn() int {
	return slices.IndexFunc(l.columns, func(column TableColumn) bool { return column.Done != nil })
}

// barRoom is what the bar adds to the height of a row.
func (l *RowList) barRoom() float32 {
	if l.barColumn() < 0 {
		return 0
	}
	return theme.Px(rowBar) + rowBarGap
}

// placeBar draws how much of a row is done, below its words.
func (r *rowLine) placeBar(list *RowList, row int, width float32, at frame) {
	column := list.barColumn()
	SetShown(r.track, column >= 0)
	SetShown(r.bar, column >= 0)
	if column < 0 {
		return
	}
	c := theme.Current()
	r.track.FillColor, r.bar.FillColor = c.BarTrack, c.Primary
	r.track.CornerRadius, r.bar.CornerRadius = 2, 2
	x, room := at.x+theme.SpaceSmall, at.width-2*theme.SpaceSmall
	words := r.texts[len(r.texts)-1]
	if !r.style.stacked {
		place := list.columnFrames(width)[column]
		x, room, words = place.x, place.width, r.texts[column]
	}
	long := min(room, theme.Px(rowBarLong))
	y := words.Position().Y + words.Size().Height + rowBarGap
	put(r.track, x, y, long, theme.Px(rowBar))
	put(r.bar, x, y, long*min(max(list.columns[column].Done(row), 0), 1), theme.Px(rowBar))
}
