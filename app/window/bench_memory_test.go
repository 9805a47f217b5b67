package window

import (
	"fmt"
	"runtime"
	"testing"
	"time"

	"compass/app/window/stage"
	"compass/cmd/measure"
)

const (
	fewChanges, allChanges = 1_000, 10_000
	// Fyne keeps what it made for a screen for a minute, and lets it go when it
	// paints; it does not look for it more often than every ten seconds.
	keptByFyne    = time.Minute + 10*time.Second
	betweenPaints = 50  // changes
	mostGrowth    = 1.1 // times the memory after the first thousand
)

// TestBenchMemoryOfScreenChanges goes round all screens ten thousand times: what
// the program holds does not grow after the first thousand.
func TestBenchMemoryOfScreenChanges(t *testing.T) {
	measure.Need(t)
	w, id := measured(t, stage.Usual)
	all := set{id: id}
	var heap, routines []float64
	for change := range allChanges + 1 {
		all.open(w, screenList[change%len(screenList)])
		if change%betweenPaints == 0 {
			w.window.Canvas().Capture()
		}
		if change == fewChanges || change == allChanges {
			megabytes, goroutines := w.held()
			heap, routines = append(heap, megabytes), append(routines, goroutines)
		}
	}
	growth := heap[1] / heap[0]
	measure.Figure("memory after 10,000 changes of the screen",
		fmt.Sprintf("%.2f × that after 1,000 (%.1f MB, then %.1f MB)", growth, heap[0], heap[1]),
		fmt.Sprintf("%g ×", mostGrowth), growth <= mostGrowth)
	measure.Figure("goroutines after 10,000 changes of the screen",
		fmt.Sprintf("%.0f (after 1,000: %.0f)", routines[1], routines[0]), fmt.Sprintf("%.0f", routines[0]), routines[1] <= routines[0])
}

// held is how many megabytes and goroutines the program holds, after Fyne has
// let go of what is no longer shown.
func (w testWindow) held() (megabytes, goroutines float64) {
	time.Sleep(keptByFyne)
	w.window.Canvas().Capture()
	runtime.GC()
	runtime.GC() // what the first one finalised
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	return float64(memory.HeapAlloc) / (1 << 20), float64(runtime.NumGoroutine())
}
