package widgets_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// TestNamesOfRowsStayInViewWhenATableIsScrolledSideways looks at where the
// words of the first and of the last column stand.
func TestNamesOfRowsStayInViewWhenATableIsScrolledSideways(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	columns, cells := []widgets.TableColumn{{Title: "Region"}}, []widgets.Cell{{Text: "Lakeland"}}
	for range 12 {
		columns = append(columns, widgets.TableColumn{Title: "Qualification", Number: true})
		cells = append(cells, widgets.Cell{Text: "3.4", Tinted: true, Level: 2})
	}
	cells[12].Text = "9.9"
	table := widgets.NewDataTable(columns, [][]widgets.Cell{cells}, 5)
	window := show(t, table, 500, 300)
	at := func(words string) float32 {
		var found float32 = -1
		for _, object := range test.LaidOutObjects(window.Content()) {
			if text, is := object.(*widgets.Text); is && strings.Contains(text.String(), words) {
				found = fyne.CurrentApp().Driver().AbsolutePositionForObject(text).X
			}
		}
		return found
	}
	name, last := at("Lakeland"), at("9.9")
	if last < 500 {
		t.Fatalf("the table is not wider than its place: the last column stands at %v", last)
	}
	window.Canvas().Focus(table.Control())
	for range 12 {
		press(table.Control(), fyne.KeyRight)
		if moved := at("Lakeland"); moved != name {
			t.Errorf("the name moved from %v to %v", name, moved)
		}
	}
	if moved := at("9.9"); moved >= 500 {
		t.Errorf("the last column is still out of view, at %v", moved)
	}
}

// TestATableWhoseLongestWordsFitDoesNotScroll gives words a width at which some
// columns cannot have all they like.
func TestATableWhoseLongestWordsFitDoesNotScroll(t *testing.T) {
	stage.Wear(t, theme.Light, 200)
	columns := []widgets.TableColumn{{Title: "Who learns"}, {Title: "What"}, {Title: "From whom"}, {Title: "Scores, 1 to 5", Number: true}, {Title: "Ask the host"}}
	row := []widgets.Cell{{Text: "Region 02"}, {Text: "Capacity of innovation-support actors"}, {Text: "Region 01"}, {Text: "1.0\u00a0→\u00a04.0"}, {Text: "no evidence"}}
	table := widgets.NewDataTable(columns, [][]widgets.Cell{row}, 0)
	show(t, table, 740, 400)
	if _, scrolls := table.Children()[0].(*container.Scroll); scrolls {
		t.Error("the table scrolls sideways although its longest words fit")
	}
}
