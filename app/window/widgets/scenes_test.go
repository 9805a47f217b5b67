package widgets_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/window/stage"
	"compass/app/window/widgets"
)

func compareScene(t *testing.T) (fyne.CanvasObject, fyne.Focusable) {
	columns := []widgets.TableColumn{{Title: ""}}
	for _, name := range []string{"Strategy", "Governance", "Culture", "Framework", "Qualification", "Support actors", "Finance", "Markets", "Networks", "Impact"} {
		columns = append(columns, widgets.TableColumn{Title: name, Number: true})
	}
	var rows [][]widgets.Cell
	for i, region := range []string{"Amber Coast", "Lakeland", "Northern Bay", "River Delta", "Pine Hills", "Salt Islands", "Granite Shore"} {
		cells := []widgets.Cell{{Text: region, Bold: i == 0}}
		for column := range 10 {
			tenths := 14 + (i*7+column*5)%30
			cells = append(cells, widgets.Cell{Text: fmt.Sprintf("%d.%d", tenths/10, tenths%10), Tinted: true, Level: tenths/10 - 1})
		}
		rows = append(rows, cells)
	}
	plan := widgets.NewDataTable([]widgets.TableColumn{{Title: "Who"}, {Title: "Learns"}, {Title: "From"}, {Title: "Apart", Number: true}}, [][]widgets.Cell{
		{{Text: "Amber Coast"}, {Text: "support actors: advice for founders in every district and the people who give it"}, {Text: "Lakeland"}, {Text: "2.2"}},
		{{Text: "Pine Hills"}, {Text: "networks"}, {Text: "Amber Coast"}, {Text: "1.4"}},
	}, 0)
	plan.OnChosen = func(int) {}
	page := widgets.Column(12, widgets.Kicker("Compare · RESIST maturity questionnaire 1.0 · 7 regions · full"),
		widgets.Title("Where Amber Coast can learn, and what it can offer"),
		widgets.Muted("Amber Coast leads in networks (3.6) and is similar to most in governance and culture."),
		widgets.NewDataTable(columns, rows, 5),
		widgets.LevelKey(1, []string{"Starting", "Emerging", "Established", "Integrated", "Self-renewing"}),
		widgets.Columns(300, 14, []float32{6, 5}, widgets.NewCard("Exchange plan: who visits whom", plan),
			widgets.NewCard("How to read this", widgets.Body("Darker is further on; the number is the level, 1 to 5. Self-assessments are perceptions of different rooms: up to half a level counts as similar."))))
	foot := widgets.Flow(12, widgets.NewButton(widgets.Primary, "Write the comparison…", nil), widgets.NewButton(widgets.Secondary, "Choose regions…", nil))
	return container.NewBorder(nil, nil, rail(t), nil, widgets.Page(page, foot)), plan.Control()
}

func formScene(t *testing.T) (fyne.CanvasObject, fyne.Focusable) {
	name := widgets.NewEntry("Name of the region")
	name.ShowText("Amber Coast")
	reason := widgets.NewTextArea("Why this level?", 3)
	reason.ShowText("The call of the Fund for Ideas has had its own line since 2025 (0.4 M€); the rules were published in March.")
	choice := widgets.NewWrappedChoice([]widgets.Option{
		{Title: "Named", Note: "Other regions see the name and all numbers."},
		{Title: "Anonymous", Note: "Other regions see the numbers without the name, as one of several, and can take them into their comparison."},
		{Title: "Not shared"},
	}, nil)
	choice.ShowChosen(1)
	check := widgets.NewCheck("Show a second language under the first", "For meetings in which people read two languages.", nil)
	check.ShowChecked(true)
	off := widgets.NewButton(widgets.Secondary, "Release", nil)
	off.Disable()
	dropdown := widgets.NewDropdown([]widgets.Option{{Title: "Full, 40 questions"}, {Title: "Quick, 10 questions"}}, "Choose a length", nil)
	dropdown.ShowChosen(0)
	mark := widgets.NewSavedMark()
	mark.ShowFailed("Not saved: the disk is full")
	page := widgets.Column(14, widgets.Title("About this assessment"),
		widgets.Columns(260, 24, nil,
			widgets.Column(14, widgets.Field("Region", name), widgets.Field("Reason", reason), widgets.Field("Length", dropdown)),
			widgets.Column(10, widgets.NewCard("Sharing", choice), check, widgets.NewCheck("Work offline only", "", nil))))
	foot := widgets.Ends(widgets.Flow(12, widgets.NewButton(widgets.Primary, "Begin", nil), off, widgets.NewButton(widgets.Quiet, "Not now", nil)), mark)
	return container.NewBorder(nil, nil, rail(t), nil, widgets.Page(page, foot)), reason
}

func listsScene(t *testing.T) (fyne.CanvasObject, fyne.Focusable) {
	list := widgets.NewRowList([]widgets.TableColumn{{Title: "Region", Share: 2}, {Title: "Date"}, {Title: "State", Share: 1.4}, {Title: "Answered", Number: true}},
		func() int { return 10_000 }, func(row int) []string {
			name := fmt.Sprintf("Region %d", row+1)
			if row%5 == 3 {
				name = fmt.Sprintf("Region %d on the long southern coast of the inner archipelago", row+1)
			}
			return []string{name, "23 Nov 2026", "draft, full", fmt.Sprintf("%d of 40", row%41)}
		}, nil)
	list.ShowChosen(2)
	return container.NewBorder(nil, nil, rail(t), nil, container.NewPadded(list)), list.Control()
}

func searchScene(t *testing.T) (fyne.CanvasObject, fyne.Focusable) {
	var regions []widgets.Option
	for i, name := range []string{"Pomorskie", "Østfold", "Łódzkie", "Kymenlaakso", "Mecklenburg-Vorpommern", "Zachodniopomorskie", "Warmińsko-Mazurskie", "Västernorrland"} {
		regions = append(regions, widgets.Option{Title: name, Note: []string{"Poland", "Norway", "Poland", "Finland", "Germany", "Poland", "Poland", "Sweden"}[i]})
	}
	search := widgets.NewSearchList(regions, "Type a part of the name", "No region has this name.", nil)
	search.Entry.SetText("pol")
	return container.NewBorder(nil, nil, rail(t), nil, widgets.Page(widgets.Column(12, widgets.Title("Which region?"), search), nil)), search.Entry
}

func TestGalleryShowsDialogsInEveryLook(t *testing.T) {
	everyLook(t, func(t *testing.T, name string) {
		page, _ := compareScene(t)
		window := show(t, page, 1024, 700)
		widgets.ShowDialog(window, "Remove the assessment of 23 November 2026?", widgets.Body("It has 22 answers and 3 pieces of evidence. It goes to the bin for 30 days; you can bring it back from there."),
			widgets.DialogButton{Text: "Remove", Importance: widgets.Secondary}, widgets.DialogButton{Text: "Keep", Importance: widgets.Primary, Safe: true})
		stage.Picture(t, window, "dialog-"+name)
	})
	everyLook(t, func(t *testing.T, name string) {
		page, _ := formScene(t)
		window := show(t, page, 1024, 700)
		progress := widgets.ShowProgress(window, "Writing the report", "Cancel", nil)
		progress.Show(0.4, "Page 12 of 30")
		stage.Picture(t, window, "progress-"+name)
	})
	everyLook(t, func(t *testing.T, name string) {
		dropdown := widgets.NewDropdown([]widgets.Option{{Title: "Strategy and smart specialisation"}, {Title: "Access to finance", Note: "1 of 4 answered"}, {Title: "Access to markets"}}, "", nil)
		dropdown.ShowChosen(1)
		window := show(t, widgets.Page(widgets.Column(20, widgets.Title("Questions"), dropdown), nil), 700, 500)
		dropdown.Open()
		stage.Picture(t, window, "dropdown-"+name)
	})
}
