package charts

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// Numbers is a chart under its title, with words on what it means and its
// numbers, which are shown when they are asked for.
type Numbers struct {
	// OnChanged is called after something was shown or hidden, so that what lies
	// below can make room.
	OnChanged func()
	// OnCopy takes the numbers as tab-separated text, OnSave the wish for a
	// picture of the chart. Their buttons are there where they have words.
	OnCopy func(table string)
	OnSave func()

	drawing *Drawing
	words   NumberWords
	button  *widgets.Button
	meaning *widgets.Text
	below   *fyne.Container
	column  *fyne.Container
}

// NumberWords are the words around a chart.
type NumberWords struct {
	Title        string // what it shows; empty where that stands elsewhere
	Note         string // below it, always shown; may be empty
	Meaning      string // how to read it
	Ask          string // of the button that shows the meaning; empty: it is always shown
	Show, Hide   string // labels of the button that shows the numbers
	Copy, Copied string // of the button that copies the numbers
	Save         string // of the button that saves a picture
}

// WithNumbers puts title, meaning and numbers around a chart; [Numbers.Content]
// is what to show. What can be done with the chart stands in small words beside
// the title.
func WithNumbers(drawing *Drawing, words NumberWords) *Numbers {
	n := &Numbers{drawing: drawing, words: words, meaning: widgets.Small(words.Meaning), below: widgets.Column(theme.SpaceSmall)}
	n.below.Hide()
	var doing []fyne.CanvasObject
	add := func(words string, act func()) *widgets.Button {
		button := widgets.NewButton(widgets.Slight, words, act)
		if words != "" {
			doing = append(doing, button)
		}
		return button
	}
	add(words.Ask, n.explain)
	n.button = add(words.Show, n.Toggle)
	add(words.Save, func() { n.OnSave() })
	widgets.SetShown(n.meaning, words.Ask == "")
	above := fyne.CanvasObject(widgets.Flush(doing...))
	if words.Title != "" {
		above = widgets.Ends(widgets.Strong(words.Title), widgets.Flow(0, doing...))
	}
	note := widgets.Small(words.Note)
	widgets.SetShown(note, words.Note != "")
	n.column = widgets.Column(theme.SpaceTiny, above, drawing, note, n.meaning, n.below)
	return n
}

// Content is the chart with all that belongs to it.
func (n *Numbers) Content() fyne.CanvasObject { return n.column }

// explain shows or hides how to read the chart.
func (n *Numbers) explain() {
	widgets.SetShown(n.meaning, !n.meaning.Visible())
	n.changed()
}

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
	n.changed()
}

func (n *Numbers) changed() {
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
	shown := []fyne.CanvasObject{widgets.Body(drawn.Alternative), widgets.NewDataTable(columns, rows, 0)}
	if n.words.Copy != "" {
		shown = append(shown, widgets.Flush(widgets.NewButton(widgets.Slight, n.words.Copy, func() { n.OnCopy(n.copied()) }).WithAnswer(n.words.Copied)))
	}
	return shown
}
