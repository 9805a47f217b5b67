package charts

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// Numbers is a chart with a sentence on what it means and its numbers, which
// are shown when they are asked for.
type Numbers struct {
	// OnChanged is called after the numbers were shown or hidden, so that what
	// lies below can make room.
	OnChanged func()
	// OnCopy takes the numbers as tab-separated text, OnSave the wish for a
	// picture of the chart. Their buttons are there where they have words.
	OnCopy func(table string)
	OnSave func()

	drawing *Drawing
	words   NumberWords
	button  *widgets.Button
	below   *fyne.Container
	column  *fyne.Container
}

// NumberWords are the words around a chart.
type NumberWords struct {
	Meaning      string // one sentence on how to read it
	Show, Hide   string // labels of the button
	Copy, Copied string // of the button that copies the numbers
	Save         string // of the button that saves a picture
}

// WithNumbers puts meaning and numbers below a chart; [Numbers.Content] is
// what to show.
func WithNumbers(drawing *Drawing, words NumberWords) *Numbers {
	n := &Numbers{drawing: drawing, words: words, below: widgets.Column(theme.SpaceSmall)}
	n.button = widgets.NewButton(widgets.Quiet, words.Show, n.Toggle)
	n.below.Hide()
	buttons := []fyne.CanvasObject{n.button}
	if words.Copy != "" {
		buttons = append(buttons, widgets.NewButton(widgets.Quiet, words.Copy, func() { n.OnCopy(n.copied()) }).WithAnswer(words.Copied))
	}
	if words.Save != "" {
		buttons = append(buttons, widgets.NewButton(widgets.Quiet, words.Save, func() { n.OnSave() }))
	}
	n.column = widgets.Column(theme.SpaceTiny, drawing, widgets.Small(words.Meaning), widgets.Flush(buttons...), n.below)
	return n
}

// Content is the chart with all that belongs to it.
func (n *Numbers) Content() fyne.CanvasObject { return n.column }

// Toggle shows or hides the numbers: the chart in words, and its table.
func (n *Numbers) Toggle() {
	if n.below.Visible() {
		n.below.Objects = nil
		n.below.Hide()
		n.button.SetText(n.words.Show)
	} else {
		n.below.Objects = n.table()
		n.below.Show()
		n.button.SetText(n.words.Hide)
	}
	n.column.Refresh()
	if n.OnChanged != nil {
		n.OnChanged()
	}
}

// copied is the chart's table as a spreadsheet takes it.
func (n *Numbers) copied() string {
	table := n.drawing.Chart().Table
	return widgets.TabSeparated(append([][]string{table.Head}, table.Rows...))
}

func (n *Numbers) table() []fyne.CanvasObject {
	drawn := n.drawing.Chart()
	columns := make([]widgets.TableColumn, len(drawn.Table.Head))
	for i, head := range drawn.Table.Head {
		columns[i] = widgets.TableColumn{Title: head, Number: i > 0}
	}
	rows := make([][]widgets.Cell, len(drawn.Table.Rows))
	for i, row := range drawn.Table.Rows {
		for _, text := range row {
			rows[i] = append(rows[i], widgets.Cell{Text: text})
		}
	}
	return []fyne.CanvasObject{widgets.Body(drawn.Alternative), widgets.NewDataTable(columns, rows, 0)}
}

// Flush puts a quiet button below words; see [widgets.Flush].
func Flush(button *widgets.Button) *fyne.Container { return widgets.Flush(button) }
