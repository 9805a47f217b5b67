package window

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"compass/app/i18n"
	"compass/app/window/frame"
	"compass/app/window/widgets"
)

// insideScreens are the screens of one assessment, in their order above it.
func insideScreens() []screenRow {
	return slices.DeleteFunc(slices.Clone(screenList), func(row screenRow) bool { return !row.inside })
}

// newHeader makes the row of the screens of one assessment.
func (m *mainWindow) newHeader() *widgets.Tabs {
	return widgets.NewTabs(insideTitles(m.frame.Words), func(index int) { m.goTo(insideScreens()[index]) }).Indented()
}

func insideTitles(words *i18n.Words) []string {
	var titles []string
	for _, row := range insideScreens() {
		titles = append(titles, words.Say(row.title))
	}
	return titles
}

// showHeader shows the row where a screen shows an assessment, and marks the
// screen in it. A place that cannot be shown has no row either.
func (m *mainWindow) showHeader(place frame.Place) {
	at := slices.IndexFunc(insideScreens(), func(row screenRow) bool { return row.key == place.Screen })
	m.header.ShowChosen(at)
	widgets.SetShown(m.header, at >= 0)
	m.below.Refresh() // the stage takes the room of a row that is hidden
}

// besideLayout puts the rail at the left of everything else, without a gap.
type besideLayout struct{}

// Layout gives the rail the width that its words need.
func (besideLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	left := objects[0].MinSize().Width
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(left, size.Height))
	objects[1].Move(fyne.NewPos(left, 0))
	objects[1].Resize(fyne.NewSize(size.Width-left, size.Height))
}

// MinSize has room for both.
func (besideLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	left, right := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(left.Width+right.Width, max(left.Height, right.Height))
}

// headed puts the row above the stage, the row as tall as its words need.
func headed(header, stage fyne.CanvasObject) *fyne.Container {
	return container.New(headedLayout{}, header, stage)
}

type headedLayout struct{}

// Layout leaves no room for a row that is hidden.
func (headedLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	top := headHeight(objects[0], size.Width)
	objects[0].Move(fyne.NewPos(0, 0))
	objects[0].Resize(fyne.NewSize(size.Width, top))
	objects[1].Move(fyne.NewPos(0, top))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-top))
}

// MinSize is that of the stage below the row.
func (headedLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := objects[1].MinSize()
	least.Height += headHeight(objects[0], max(objects[0].Size().Width, least.Width))
	return least
}

func headHeight(header fyne.CanvasObject, width float32) float32 {
	if !header.Visible() {
		return 0
	}
	return widgets.HeightFor(header, width)
}
