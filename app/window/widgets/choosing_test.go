package widgets_test

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

func TestALevelIsChosenByNumberArrowsAndPointer(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	var chosen []int
	cards := widgets.NewLevelCards(grantLevels(), func(level int) { chosen = append(chosen, level) })
	window := show(t, widgets.NewScroll(cards, 8), 1000, 600)
	window.Canvas().Focus(cards)
	cards.TypedRune('4')
	press(cards, fyne.KeyDown, fyne.KeyReturn, fyne.KeyHome, fyne.KeySpace)
	cards.Tapped(&fyne.PointEvent{Position: fyne.NewPos(200, cards.HeightFor(cards.Size().Width)*0.3)})
	if want := []int{4, 5, 1, 2}; !slices.Equal(chosen, want) {
		t.Errorf("chosen %v, wanted %v", chosen, want)
	}
	if level, any := cards.Chosen(); !any || level != 2 {
		t.Errorf("shown as chosen: %d, %t", level, any)
	}
}

func TestAScaleMayStartAtNothingAndOtherNumbersPass(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	chosen := -1
	cards := widgets.NewLevelCards([]widgets.Level{{Number: 0, Name: "None"}, {Number: 1, Name: "Some"}, {Number: 2, Name: "All"}}, func(level int) { chosen = level })
	window := show(t, cards, 800, 400)
	h := listen(t, window)
	cards.TypedRune('0')
	cards.TypedRune('3')
	if chosen != 0 || string(h.runes) != "3" {
		t.Errorf("chosen %d, the window heard %q", chosen, string(h.runes))
	}
}

func TestAChoiceIsTakenBackOnItsOwnCardOnly(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	cards := widgets.NewLevelCards(grantLevels(), nil)
	cleared := 0
	cards.OnCleared = func() { cleared++ }
	show(t, cards, 1000, 600)
	cards.ShowChosen(3)
	press(cards, fyne.KeyUp, fyne.KeyDelete)
	if _, any := cards.Chosen(); !any || cleared != 0 {
		t.Error("another card took the choice back")
	}
	press(cards, fyne.KeyDown, fyne.KeyBackspace)
	if _, any := cards.Chosen(); any || cleared != 1 {
		t.Error("the choice was not taken back")
	}
}

func TestAnotherQuestionBringsItsOwnChoice(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	cards := widgets.NewLevelCards(grantLevels(), nil)
	show(t, cards, 1000, 600)
	cards.ShowChosen(3)
	cards.SetLevels(grantLevels(), 4)
	if level, any := cards.Chosen(); !any || level != 4 {
		t.Errorf("level %d, %t is chosen, want 4", level, any)
	}
	cards.SetLevels(grantLevels(), 0)
	if level, any := cards.Chosen(); any {
		t.Errorf("level %d is chosen, want none", level)
	}
}

func TestDisabledCardsCannotBeChanged(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	cards := widgets.NewLevelCards(grantLevels(), func(int) { t.Error("a released answer was changed") })
	show(t, cards, 1000, 600)
	cards.Disable()
	cards.TypedRune('2')
	cards.Tapped(&fyne.PointEvent{Position: fyne.NewPos(200, 20)})
}

func TestRailStepsAndOptionsTellWhichWasChosen(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	var told []int
	tell := func(index int) { told = append(told, index) }
	steps := widgets.NewStepList([]widgets.Step{{Title: "One"}, {Title: "Two"}, {Title: "Three"}}, tell)
	bar := rail(t)
	bar.OnChosen = tell
	choice := widgets.NewWrappedChoice([]widgets.Option{{Title: "Named"}, {Title: "Not shared"}}, tell)
	for _, control := range []fyne.Focusable{steps, bar, choice} {
		show(t, control.(fyne.CanvasObject), 300, 400)
		press(control, fyne.KeyDown, fyne.KeySpace)
	}
	if !slices.Equal(told, []int{1, 1, 1}) {
		t.Errorf("told %v", told)
	}
	steps.ShowChosen(0)
	bar.ShowChosen(0)
	choice.ShowChosen(0)
	if len(told) != 3 {
		t.Error("showing a choice counts as choosing")
	}
}

func TestAChipAndACheckTellTheirNewState(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	var told []bool
	chip := widgets.NewChip("Mark", "M", func(on bool) { told = append(told, on) })
	check := widgets.NewCheck("Offline", "", func(on bool) { told = append(told, on) })
	show(t, widgets.Column(4, chip, check), 300, 200)
	press(chip, fyne.KeySpace, fyne.KeyReturn)
	test.Tap(check)
	if !slices.Equal(told, []bool{true, false, true}) || chip.Selected || !check.Checked() {
		t.Errorf("told %v", told)
	}
}

func TestADropdownOpensByKeyAndGivesTheKeyboardBack(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	chosen := -1
	dropdown := widgets.NewDropdown([]widgets.Option{{Title: "Full"}, {Title: "Quick"}}, "Length", func(index int) { chosen = index })
	window := show(t, widgets.Column(4, dropdown), 500, 400)
	h := listen(t, window)
	window.Canvas().Focus(dropdown)
	press(dropdown, fyne.KeySpace)
	press(window.Canvas().Focused(), fyne.KeyDown, fyne.KeyReturn)
	if chosen != 1 || !dropdown.Focused() {
		t.Errorf("chosen %d, focus back: %t", chosen, dropdown.Focused())
	}
	press(dropdown, fyne.KeyDown)
	press(window.Canvas().Focused(), fyne.KeyEscape)
	if window.Canvas().Overlays().Top() != nil || dropdown.Chosen() != 1 || len(h.keys) != 0 {
		t.Error("Escape did not just close the list")
	}
	press(dropdown, fyne.KeyF1)
	if len(h.keys) != 1 {
		t.Error("the window hears nothing after the list")
	}
}

func TestARegionIsFoundWithoutItsAccents(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	var regions []widgets.Option
	for range 150 {
		regions = append(regions, widgets.Option{Title: "Region", Note: "Finland"})
	}
	regions = append(regions, widgets.Option{Title: "Łódzkie", Note: "Poland"}, widgets.Option{Title: "Warmińsko-Mazurskie", Note: "Poland"})
	chosen := -1
	search := widgets.NewSearchList(regions, "Name", "No region has this name.", func(index int) { chosen = index })
	window := show(t, search, 500, 400)
	window.Canvas().Focus(search.Entry)
	test.Type(search.Entry, "poland WARMIN")
	if !slices.Equal(search.Found(), []int{151}) {
		t.Errorf("found %v", search.Found())
	}
	search.Entry.SetText("lod")
	press(search.Entry, fyne.KeyReturn)
	if chosen != 150 {
		t.Errorf("chosen %d", chosen)
	}
	search.Entry.SetText("")
	press(search.Entry, fyne.KeyDown, fyne.KeyDown, fyne.KeyEnter)
	if chosen != 2 {
		t.Errorf("chosen %d by arrows, wanted 2", chosen)
	}
}

func TestTenThousandRowsAreMovedThroughByKeys(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	asked := map[int]bool{}
	chosen := -1
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region"}, {Title: "Answered", Number: true}},
		func() int { return 10_000 },
		func(row int) []string { asked[row] = true; return []string{strings.Repeat("a", row%7), "3 of 40"} },
		func(row int) { chosen = row })
	window := show(t, list, 900, 500)
	window.Canvas().Focus(list.Control())
	clear(asked)
	press(list.Control(), fyne.KeyEnd)
	if !asked[9_999] || len(asked) > 60 {
		t.Errorf("the end draws %d rows, the last among them: %t", len(asked), asked[9_999])
	}
	press(list.Control(), fyne.KeyPageUp, fyne.KeyReturn)
	if chosen >= 9_999 || chosen < 9_950 {
		t.Errorf("one page up from the end is row %d", chosen)
	}
}

func TestAClickBesideAnOpenListGivesTheKeysBack(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	dropdown := widgets.NewDropdown([]widgets.Option{{Title: "Full"}, {Title: "Quick"}}, "Length", nil)
	window := show(t, widgets.Column(4, dropdown), 500, 400)
	h := listen(t, window)
	window.Canvas().Focus(dropdown)
	press(dropdown, fyne.KeySpace)
	test.TapCanvas(window.Canvas(), fyne.NewPos(480, 390))
	if window.Canvas().Overlays().Top() != nil {
		t.Fatal("the list stays open")
	}
	press(dropdown, fyne.KeyF1)
	if len(h.keys) != 1 {
		t.Error("the window hears nothing after the list")
	}
}
