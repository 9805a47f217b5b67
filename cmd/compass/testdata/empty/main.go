// Command empty opens an empty window of the size of RESIST Compass: what Fyne
// itself costs, against which the benches hold the program.
package main

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
)

func main() {
	window := app.NewWithID("resist.compass.empty").NewWindow("Empty window")
	window.Resize(fyne.NewSize(1366, 768))
	window.ShowAndRun()
}
