package frame

import "compass/app/window/theme"

// The keys of the screens, as the list of screens names them. A screen goes to
// another one by its key and never imports it.
const (
	Assessments     = "assessments"
	Overview        = "overview"
	Questions       = "questions"
	Results         = "results"
	Recommendations = "recommendations"
	Report          = "report"
	Compare         = "compare"
	Regions         = "regions"
	Settings        = "settings"
	Help            = "help"
)

// PaletteNames are the keys of the colours' names.
var PaletteNames = map[theme.Palette]string{
	theme.Light:        "look.light",
	theme.Dark:         "look.dark",
	theme.HighContrast: "look.contrast",
}
