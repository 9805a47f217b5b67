package widgets_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

func TestAListDrawnAgainKeepsWhatItIsDrawnWith(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "State"}},
		func() int { return 1000 }, func(row int) []string { return []string{fmt.Sprint("Region ", row), "draft"} }, nil)
	show(t, list, 900, 500)
	sheet := list.Control().(fyne.Widget)
	before := slices.Clone(test.WidgetRenderer(sheet).Objects())
	list.Reload()
	list.Refresh()
	if after := test.WidgetRenderer(sheet).Objects(); !slices.Equal(before, after) {
		t.Error("the rows in view are drawn with new objects although nothing changed")
	}
}

func TestRowsAreAsTallAsTheLongestCellNeeds(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	long := strings.Repeat("a very long name of a region ", 4)
	names := []string{"short", "shorter", "brief"}
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "State"}},
		func() int { return len(names) }, func(row int) []string { return []string{names[row], "draft"} }, nil)
	show(t, list, 700, 500)
	sheet := list.Control().(fyne.CanvasObject)
	short := sheet.MinSize().Height
	names[2] = long
	list.Reload()
	if tall := sheet.MinSize().Height; tall < 1.5*short {
		t.Errorf("three rows are %.0f tall, with a long name %.0f: its lines have no room", short, tall)
	}
	names[2] = "brief"
	list.Reload()
	if again := sheet.MinSize().Height; again != short {
		t.Errorf("three rows are %.0f tall after the long name went, want %.0f", again, short)
	}
}
