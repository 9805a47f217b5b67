package widgets_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// drawnText returns all words that an object draws, in order, and fails if one
// lies outside the object.
func drawnText(t *testing.T, object fyne.CanvasObject) string {
	t.Helper()
	var words []string
	var walk func(part fyne.CanvasObject, at fyne.Position)
	walk = func(part fyne.CanvasObject, at fyne.Position) {
		if !part.Visible() {
			return
		}
		switch p := part.(type) {
		case *canvas.Text:
			words = append(words, strings.Fields(p.Text)...)
			size, air := p.MinSize(), p.TextSize*0.06 // above and below the letters
			outside := at.X < -0.5 || at.Y < -air || at.X+size.Width > object.Size().Width+0.5 || at.Y+size.Height > object.Size().Height+air
			if p.Text != "" && outside {
				t.Errorf("%q at %v is cut by %v", p.Text, at, object.Size())
			}
		case *fyne.Container:
			for _, child := range p.Objects {
				walk(child, at.Add(child.Position()))
			}
		case fyne.Widget:
			for _, child := range test.TempWidgetRenderer(t, p).Objects() {
				walk(child, at.Add(child.Position()))
			}
		}
	}
	walk(object, fyne.NewPos(0, 0))
	return strings.Join(words, " ")
}

var fortyWords = strings.TrimSpace(strings.Repeat("The regional council writes its decisions down and publishes them. ", 4))

func TestALongDescriptorIsWholeInANarrowWindowWithLargeText(t *testing.T) {
	for _, scale := range []int{100, 200} {
		t.Run(fmt.Sprint(scale), func(t *testing.T) {
			stage.Wear(t, theme.Light, scale)
			levels := grantLevels()
			levels[0].Descriptor = fortyWords
			cards := widgets.NewLevelCards(levels, nil)
			wide := cards.HeightFor(1300)
			window := show(t, widgets.NewScroll(cards, 8), 600, 700)
			if narrow := cards.Size().Height; narrow <= wide {
				t.Errorf("the cards are %v tall at 600, %v at 1300", narrow, wide)
			}
			if cards.Size().Width > 600 || window.Canvas().Size().Width > 600 {
				t.Errorf("the cards are %v wide", cards.Size().Width)
			}
			words := drawnText(t, cards)
			for _, level := range levels {
				if !strings.Contains(words, level.Descriptor) || !strings.Contains(words, level.Name) {
					t.Errorf("level %d is not whole in %q", level.Number, words)
				}
			}
		})
	}
}

func TestWordsOfEveryControlAreWholeAtAnySize(t *testing.T) {
	long := "Qualification and business development for social innovators in sparsely populated areas"
	for _, scale := range []int{100, 200} {
		stage.Wear(t, theme.Light, scale)
		objects := map[string]fyne.CanvasObject{
			"text":   widgets.Body(long),
			"steps":  widgets.NewStepList([]widgets.Step{{Title: long, Note: "3/4 ✓"}}, nil),
			"choice": widgets.NewWrappedChoice([]widgets.Option{{Title: long, Note: long}}, nil),
			"check":  widgets.NewCheck(long, long, nil),
			"menu":   widgets.NewDropdown([]widgets.Option{{Title: long}}, long, nil),
			"card":   widgets.NewCard(long, widgets.Small(long)),
			"table":  widgets.NewDataTable([]widgets.TableColumn{{Title: long}, {Title: "Level", Number: true}}, [][]widgets.Cell{{{Text: long}, {Text: "3.4"}}}, 0),
		}
		for name, object := range objects {
			show(t, widgets.NewScroll(object, 8), 480, 400)
			if words := drawnText(t, object); !strings.Contains(words, "sparsely populated areas") || !strings.Contains(words, "Qualification") {
				t.Errorf("%s at %d %%: drawn %q", name, scale, words)
			}
		}
	}
}

func TestAWordLongerThanTheLineIsBrokenNotCut(t *testing.T) {
	stage.Wear(t, theme.Light, 200)
	address := "https://www.example.org/" + strings.Repeat("abcdefghij", 12)
	text := widgets.Body(address)
	show(t, widgets.NewScroll(text, 8), 300, 600)
	if drawn := strings.ReplaceAll(drawnText(t, text), " ", ""); drawn != address {
		t.Errorf("drawn %q", drawn)
	}
}

func TestNoLineEndsInAPrepositionOfOneLetter(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	text := widgets.Body("Poziom 2 osiągnięto w 9 z 10 wymiarów i o tym w raporcie z 2026 r. napisano.")
	for width := float32(90); width < 400; width += 5 {
		show(t, widgets.NewScroll(text, 6), width, 500)
		for _, part := range test.TempWidgetRenderer(t, text).Objects() {
			line, ok := part.(*canvas.Text)
			if !ok || !part.Visible() {
				continue
			}
			words := strings.Fields(line.Text)
			if len(words) > 1 && utf8.RuneCountInString(words[len(words)-1]) == 1 && words[len(words)-1] != "2" {
				t.Errorf("at %v a line is %q", width, line.Text)
			}
			if strings.HasPrefix(line.Text, "r. ") {
				t.Errorf("at %v a line is %q", width, line.Text)
			}
		}
	}
}

func TestABoldPartStaysOnItsWord(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	text := widgets.Rich(widgets.Run{Text: "12 answers · middle 3 · "}, widgets.Run{Text: "split", Bold: true}, widgets.Run{Text: ", two camps"})
	for width := float32(60); width < 300; width += 7 {
		show(t, widgets.NewScroll(text, 6), width, 400)
		if words := drawnText(t, text); words != "12 answers · middle 3 · split , two camps" {
			t.Errorf("at %v: %q", width, words)
		}
	}
}

func TestFocusScrollsToWhatHasTheKeyboard(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	cards := widgets.NewLevelCards(grantLevels(), nil)
	field := widgets.NewEntry("Evidence")
	scroll := widgets.NewScroll(widgets.Column(8, widgets.Title("Question"), widgets.NewCard("", cards), widgets.NewCard("", field)), 8)
	window := show(t, scroll, 800, 200)
	visible := func(object fyne.CanvasObject, from, to float32) bool {
		top := fyne.CurrentApp().Driver().AbsolutePositionForObject(object).Y + from
		origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(scroll).Y
		return top >= origin && top+to-from <= origin+scroll.Size().Height
	}
	window.Canvas().Focus(field)
	if !visible(field, 0, field.Size().Height) {
		t.Error("the field has the keyboard and is out of view")
	}
	window.Canvas().Focus(cards)
	press(cards, fyne.KeyEnd)
	if !visible(cards, cards.Size().Height-60, cards.Size().Height) {
		t.Error("the last card has the keyboard and is out of view")
	}
	press(cards, fyne.KeyHome)
	if !visible(cards, 0, 60) {
		t.Error("the first card has the keyboard and is out of view")
	}
}

func TestButtonsStartANewRowWhereTheyDoNotFit(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	row := widgets.Flow(12, widgets.NewButton(widgets.Primary, "Write the comparison…", nil), widgets.NewButton(widgets.Secondary, "Choose regions…", nil))
	if one, two := widgets.HeightFor(row, 600), widgets.HeightFor(row, 200); two < 2*one {
		t.Errorf("%v tall at 200, %v at 600", two, one)
	}
}
