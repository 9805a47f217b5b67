package widgets_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// threeFolds are rows whose contents hold a button each.
func threeFolds() []widgets.Fold {
	var folds []widgets.Fold
	for i, name := range []string{"One", "Two", "Three"} {
		folds = append(folds, widgets.Fold{
			Mark: fmt.Sprint(i + 1), Title: "Step " + name, Note: "Access to finance · early-stage grants", Tag: "First five", Aside: "level 2 → 3",
			Content: func() fyne.CanvasObject {
				return widgets.Column(4, widgets.Body("What to do in "+name), widgets.NewButton(widgets.Secondary, "Go to "+name, nil))
			},
		})
	}
	folds[0].Section, folds[0].About = "Quick wins", "Little effort."
	return folds
}

func TestFoldsOpenOneAtATimeOrAll(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	list := widgets.NewFoldList(threeFolds())
	var changes []string
	list.OnChanged = func(row int, open bool) { changes = append(changes, fmt.Sprint(row, open)) }
	window := show(t, widgets.NewScroll(list, 8), 700, 600)
	folded := list.HeightFor(600)
	window.Canvas().Focus(list)
	press(list, fyne.KeyReturn, fyne.KeyDown, fyne.KeySpace)
	if list.Opened(0) || !list.Opened(1) {
		t.Error("the second row did not unfold alone")
	}
	list.OpenAll()
	press(list, fyne.KeyReturn)
	if !list.Opened(0) || list.Opened(1) || !list.Opened(2) {
		t.Error("of all rows the second alone should be folded now")
	}
	if want := []string{"0 true", "1 true", "1 false"}; !slices.Equal(changes, want) {
		t.Errorf("the screen heard %v, want %v", changes, want)
	}
	list.Open(-1)
	if height := list.HeightFor(600); height != folded {
		t.Errorf("folded again the list is %v tall, want %v", height, folded)
	}
}

func TestAClickUnfoldsTheHeadThatItHits(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	list := widgets.NewFoldList(threeFolds())
	show(t, widgets.NewScroll(list, 8), 700, 600)
	height := list.HeightFor(list.Size().Width)
	test.TapAt(list, fyne.NewPos(200, height-20))
	if !list.Opened(2) {
		t.Error("the last row did not unfold")
	}
	test.TapAt(list, fyne.NewPos(200, list.HeightFor(list.Size().Width)-20)) // what is unfolded is no head
	if !list.Opened(2) {
		t.Error("a click on what is unfolded folds the row")
	}
}

func TestTabGoesIntoWhatIsUnfoldedAndScrollsToIt(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	list := widgets.NewFoldList(threeFolds())
	list.OpenAll()
	page := widgets.Page(list, nil)
	window := show(t, page, 700, 260)
	var reached []string
	for range 4 {
		window.Canvas().FocusNext()
		if button, is := window.Canvas().Focused().(*widgets.Button); is {
			reached = append(reached, button.Text)
		}
	}
	if want := []string{"Go to One", "Go to Two", "Go to Three"}; !slices.Equal(reached, want) {
		t.Errorf("Tab reached %v after the list, want %v", reached, want)
	}
	scroll := page.Objects[0].(*widgets.Scroll)
	view := scroll.Children()[0].(*container.Scroll)
	if scroll.Offset() < view.Content.Size().Height/3 {
		t.Errorf("the page stands at %v of %v although the last button has the keyboard", scroll.Offset(), view.Content.Size().Height)
	}
}

func TestWordsOfFoldsAreWholeAtAnySize(t *testing.T) {
	for _, scale := range []int{100, 200} {
		for _, width := range []float32{420, 900} {
			stage.Wear(t, theme.Light, scale)
			list := widgets.NewFoldList(threeFolds())
			list.OpenAll()
			show(t, widgets.NewScroll(list, 8), width, 700)
			words := drawnText(t, list)
			for _, text := range []string{"Quick wins", "Little effort.", "1 Step One", "First five", "level 2 → 3", "What to do in Three"} {
				if !strings.Contains(words, text) {
					t.Errorf("at %d %% and %v wide %q is not to be seen in %q", scale, width, text, words)
				}
			}
		}
	}
}
