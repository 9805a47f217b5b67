package widgets

import (
	"image/color"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// rowLine is what one row in view is drawn with: its ground, the line below it
// and its words.
type rowLine struct {
	back  *canvas.Rectangle
	under *canvas.Rectangle
	track *canvas.Rectangle // hidden without a bar
	bar   *canvas.Rectangle
	texts []*Text // one a column; two where the cells stand in two lines
	cells []string
	tags  []string // what stands back behind them
	style rowStyle
}

// rowStyle is how the words of a row are set.
type rowStyle struct {
	stacked bool
	columns string // their sides, one letter each
}

func newRowLine() *rowLine {
	line := &rowLine{back: newBox(), under: newBox(), track: newBox(), bar: newBox()}
	line.back.CornerRadius = 6
	return line
}

func (r *rowLine) paint(fill, border color.Color, width float32) {
	r.back.FillColor, r.back.StrokeColor, r.back.StrokeWidth = fill, border, width
}

func (r *rowLine) addTo(drawn []fyne.CanvasObject) []fyne.CanvasObject {
	drawn = append(drawn, r.under, r.back, r.track, r.bar)
	for _, text := range r.texts {
		drawn = append(drawn, text)
	}
	return drawn
}

// say shows the words of a row; where they are there already it does nothing.
func (r *rowLine) say(list *RowList, row int, width float32) {
	cells, tags := list.cells(row), list.tags(row)
	if style := styleOf(list, width); r.texts == nil || r.style != style {
		r.style, r.texts, r.cells = style, newRowTexts(list, width), nil
	}
	if slices.Equal(r.cells, cells) && slices.Equal(r.tags, tags) {
		return
	}
	r.cells, r.tags = cells, tags
	shown := cells
	if r.style.stacked {
		first, rest := stack(cells)
		shown = []string{first, rest}
	}
	for i, text := range r.texts {
		words := ""
		if i < len(shown) {
			words = shown[i]
		}
		tag := ""
		if i < len(tags) {
			tag = tags[i]
		}
		showTagged(text, words, tag)
	}
}

// showTagged shows words in the style of their text, and a tag that stands back.
func showTagged(text *Text, words, tag string) {
	run := text.runs[0]
	run.Text = words
	switch {
	case words+tag == text.String():
	case tag == "":
		text.SetRuns(run)
	default:
		text.SetRuns(run, Run{Text: tag, Tone: ToneMuted})
	}
}

// tags are what stands back behind the words of a row, up to the last column
// that has a tag; nil where none has.
func (l *RowList) tags(row int) []string {
	var tags []string
	for i, column := range l.columns {
		if column.Tag != nil {
			tags = append(tags, make([]string, i+1-len(tags))...)
			tags[i] = column.Tag(row)
		}
	}
	return tags
}

func (r *rowLine) placeWords(list *RowList, width float32, at frame) {
	at.height -= list.barRoom()
	if r.style.stacked {
		first, rest := r.texts[0], r.texts[1]
		inside := at.width - 2*theme.SpaceSmall
		top, below := first.HeightFor(inside), rest.HeightFor(inside)
		y := at.y + (at.height-top-below)/2
		put(first, at.x+theme.SpaceSmall, y, inside, top)
		put(rest, at.x+theme.SpaceSmall, y+top, inside, below)
		return
	}
	for i, column := range list.columnFrames(width) {
		high := r.texts[i].HeightFor(column.width)
		put(r.texts[i], column.x, at.y+(at.height-high)/2, column.width, high)
	}
}

func styleOf(list *RowList, width float32) rowStyle {
	var sides strings.Builder
	for _, column := range list.columns {
		if column.Number {
			sides.WriteByte('n')
		} else {
			sides.WriteByte('w')
		}
	}
	return rowStyle{stacked: list.stacked(width), columns: sides.String()}
}

// newRowTexts makes the texts of a row without words.
func newRowTexts(list *RowList, width float32) []*Text {
	if list.stacked(width) {
		return []*Text{NewText(sizeBody, Run{Bold: true}), NewText(sizeSmall, Run{Tone: ToneMuted})}
	}
	texts := make([]*Text, len(list.columns))
	for i, column := range list.columns {
		texts[i] = NewText(sizeBody, Run{Bold: i == 0 && len(list.columns) > 1})
		texts[i].Align = sideOf(column)
	}
	return texts
}

// stack returns the words of the two lines in which narrow cells stand.
func stack(cells []string) (first, rest string) {
	var tail []string
	for _, words := range cells[min(1, len(cells)):] {
		if words != "" {
			tail = append(tail, words)
		}
	}
	return cells[0], strings.Join(tail, " · ")
}
