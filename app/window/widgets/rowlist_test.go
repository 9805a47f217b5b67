package widgets_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
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

// tallOf makes a list of so many rows of which the third is long or short, and
// returns how tall all of them are.
func tallOf(t *testing.T, rows int, long bool) float32 {
	t.Helper()
	name := "brief"
	if long {
		name = strings.Repeat("a very long name of a region ", 4)
	}
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "State"}},
		func() int { return rows }, func(row int) []string { return []string{[]string{"short", "shorter", name}[row%3], "draft"} }, nil)
	show(t, list, 700, 500)
	return list.Control().(fyne.CanvasObject).MinSize().Height
}

func TestARowIsAsTallAsItsWordsNeed(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	if short, long := tallOf(t, 3, false), tallOf(t, 3, true); long < short+30 || long > 2*short {
		t.Errorf("three rows are %.0f tall, with a long name %.0f", short, long)
	}
}

func TestAClickTakesTheRowUnderIt(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	names := []string{strings.Repeat("a very long name of a region ", 4), "short", "last"}
	taken := -1
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "State"}},
		func() int { return len(names) }, func(row int) []string { return []string{names[row], "draft"} }, func(row int) { taken = row })
	show(t, list, 700, 500)
	sheet := list.Control().(fyne.CanvasObject)
	line := (sheet.MinSize().Height - tallOf(t, 3, false)/3) // where the last row begins
	for y, want := range map[float32]int{10: 0, line / 2: 0, line - 8: 1, line + 8: 2} {
		sheet.(fyne.Tappable).Tapped(&fyne.PointEvent{Position: fyne.NewPos(50, y)})
		if taken != want {
			t.Errorf("a click at %.0f of %.0f takes row %d, want %d", y, sheet.MinSize().Height, taken, want)
		}
	}
}

func TestOfManyRowsAllAreAsTallAsTheTallest(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	short, long := tallOf(t, 3000, false), tallOf(t, 3000, true)
	if long < 1.5*short {
		t.Errorf("3,000 rows are %.0f tall, with long names %.0f: their lines have no room", short, long)
	}
}

func TestAListMeasuresAnewAfterItsWordsChanged(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	names := []string{"short", "shorter", "brief"}
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "State"}},
		func() int { return len(names) }, func(row int) []string { return []string{names[row], "draft"} }, nil)
	show(t, list, 700, 500)
	sheet := list.Control().(fyne.CanvasObject)
	short := sheet.MinSize().Height
	names[2] = strings.Repeat("a very long name of a region ", 4)
	list.Reload()
	if tall := sheet.MinSize().Height; tall <= short {
		t.Errorf("three rows are %.0f tall, with a long name %.0f: its lines have no room", short, tall)
	}
	names[2] = "brief"
	list.Reload()
	if again := sheet.MinSize().Height; again != short {
		t.Errorf("three rows are %.0f tall after the long name went, want %.0f", again, short)
	}
}

func TestARowSaysHowMuchOfItIsDone(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	for _, width := range []float32{700, 250} { // in columns, and in two lines
		list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "Answers", Done: func(row int) float32 { return float32(row) / 4 }}},
			func() int { return 5 }, func(row int) []string { return []string{"Lakeland", fmt.Sprint(row, " of 4 answered")} }, nil)
		show(t, list, width, 500)
		var bars, tracks []float32
		for _, object := range test.WidgetRenderer(list.Control().(fyne.Widget)).Objects() {
			if box, is := object.(*canvas.Rectangle); is && box.Visible() && box.Size().Height == 4 {
				switch box.FillColor {
				case theme.Current().Primary:
					bars = append(bars, box.Size().Width)
				case theme.Current().BarTrack:
					tracks = append(tracks, box.Size().Width)
				}
			}
		}
		if len(bars) != 5 || len(tracks) != 5 || bars[0] != 0 || bars[2] != tracks[2]/2 || bars[4] != tracks[4] || tracks[4] == 0 {
			t.Errorf("at width %.0f the bars are %v long of %v", width, bars, tracks)
		}
	}
}

func TestAListThatMarksRowsSaysWhichOneIsMarked(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	var marked, chosen []int
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}}, func() int { return 5 },
		func(row int) []string { return []string{fmt.Sprint("Region ", row)} }, func(row int) { chosen = append(chosen, row) })
	list.OnMarked = func(row int) { marked = append(marked, row) }
	show(t, list, 700, 500)
	list.ShowChosen(0)
	for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyEnd, fyne.KeyReturn} {
		list.Control().TypedKey(&fyne.KeyEvent{Name: key})
	}
	if !slices.Equal(marked, []int{1, 4}) || !slices.Equal(chosen, []int{4}) || list.Marked() != 4 {
		t.Errorf("marked were %v and chosen %v; the mark is on %d", marked, chosen, list.Marked())
	}
}
