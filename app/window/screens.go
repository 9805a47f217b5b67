package window

import (
	"fyne.io/fyne/v2"

	"compass/app/window/frame"
	"compass/app/window/screens/assessments"
	"compass/app/window/screens/compare"
	"compass/app/window/screens/help"
	"compass/app/window/screens/overview"
	"compass/app/window/screens/questions"
	"compass/app/window/screens/recommendations"
	"compass/app/window/screens/regions"
	"compass/app/window/screens/report"
	"compass/app/window/screens/results"
	"compass/app/window/screens/settings"
)

// A screenRow says all that the window knows of one screen.
type screenRow struct {
	key      string // as in [frame.Place]
	title    string // key of its name in the catalogues
	icon     string // file in resources/icons; empty: not on the rail
	shortcut fyne.KeyName
	inside   bool // shows one assessment; it needs one to be open
	open     func(*frame.Frame, frame.Place) frame.Screen
}

// screenList is the list of screens: rail, menu, shortcuts and tests loop over
// it.
var screenList = []screenRow{
	{key: frame.Assessments, title: "screen.assessments", icon: "assessments.svg", shortcut: fyne.Key1, open: assessments.New},
	{key: frame.Overview, title: "screen.overview", shortcut: fyne.Key2, inside: true, open: overview.New},
	{key: frame.Questions, title: "screen.questions", shortcut: fyne.Key3, inside: true, open: questions.New},
	{key: frame.Results, title: "screen.results", shortcut: fyne.Key4, inside: true, open: results.New},
	{key: frame.Recommendations, title: "screen.recommendations", shortcut: fyne.Key5, inside: true, open: recommendations.New},
	{key: frame.Report, title: "screen.report", shortcut: fyne.Key6, inside: true, open: report.New},
	{key: frame.Compare, title: "screen.compare", icon: "compare.svg", shortcut: fyne.Key7, open: compare.New},
	{key: frame.Regions, title: "screen.regions", icon: "regions.svg", shortcut: fyne.Key8, open: regions.New},
	{key: frame.Settings, title: "screen.settings", icon: "settings.svg", shortcut: fyne.Key9, open: settings.New},
	{key: frame.Help, title: "screen.help", icon: "help.svg", shortcut: fyne.Key0, open: help.New},
}

func screenOf(key string) screenRow {
	for _, row := range screenList {
		if row.key == key {
			return row
		}
	}
	return screenList[0]
}
