package charts_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"compass/app/chart"
	"compass/app/window/charts"
	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

func number(value float64) *float64 { return &value }

func axes() []chart.Axis {
	return []chart.Axis{
		{Label: "Strategy", Score: number(3.4), Reference: number(3)},
		{Label: "Governance", Score: number(2.8), Reference: number(2.9)},
		{Label: "Awareness and culture", Score: number(3.1), Reference: number(2)},
		{Label: "Framework", Score: number(2.2), Reference: number(2.5)},
		{Label: "Qualification and business development", Score: number(3), Reference: number(3)},
		{Label: "Support actors", Reference: number(2.5)},
		{Label: "Finance", Score: number(2.5), Reference: number(2.4)},
	}
}

func radar() chart.Radar {
	return chart.Radar{
		Axes: axes(), Lowest: 1, Highest: 5, Name: "Amber Coast 2026", Reference: "median of 7 regions", Missing: "not enough answers",
		Alternative: "Radar of seven dimensions.", Head: []string{"Dimension", "Score", "Median"},
	}
}

func bars() chart.DimensionBars {
	drawn := chart.DimensionBars{Lowest: 1, Highest: 5, Alternative: "Bars", Head: []string{"Dimension", "Score"}}
	for i, axis := range axes() {
		bar := chart.Bar{Label: axis.Label, Score: axis.Score, ScoreText: "–"}
		if axis.Score != nil {
			bar.ScoreText = fmt.Sprintf("%.1f", *axis.Score)
			bar.Low, bar.High = number(*axis.Score-0.3), number(*axis.Score+0.6)
		}
		if i%2 == 0 {
			bar.Target, bar.Note = number(4), "3 of 4 · 1.8–2.8"
		}
		drawn.Bars = append(drawn.Bars, bar)
	}
	return drawn
}

func staircase() chart.Staircase {
	return chart.Staircase{Alternative: "Staircase", Steps: []chart.Step{
		{Level: 2, Reached: 10, Of: 10, Count: "10 of 10", Name: "Emerging", Secured: true},
		{Level: 3, Reached: 7, Of: 10, Count: "7 of 10", Name: "Established"},
		{Level: 4, Reached: 2, Of: 10, Count: "2 of 10", Name: "Integrated"},
		{Level: 5, Of: 10, Count: "0 of 10", Name: "Self-renewing"},
	}}
}

func TestGalleryShowsChartsInEveryLook(t *testing.T) {
	for _, palette := range theme.Palettes() {
		for _, scale := range []int{100, 200} {
			t.Run(fmt.Sprintf("%s-%d", palette, scale), func(t *testing.T) {
				stage.Wear(t, palette, scale)
				page := widgets.Columns(300, 16, nil, widgets.Column(16, flowing(t, staircase()), flowing(t, radar())), widgets.Column(16, flowing(t, bars())))
				window := test.NewTempWindow(t, container.NewStack(canvas.NewRectangle(theme.Current().Background), widgets.NewScroll(page, 16)))
				window.SetPadded(false)
				window.Resize(fyne.NewSize(1000, 700))
				stage.Picture(t, window, fmt.Sprintf("charts-%s-%d", palette, scale))
			})
		}
	}
}

// flowing draws a chart at the width that there is.
func flowing(t *testing.T, laid interface {
	Chart(float64, chart.Measure) chart.Chart
}) *charts.Drawing {
	t.Helper()
	measure, err := chart.NewMeasure(font(t, "SourceSans3_400Regular.ttf"), font(t, "SourceSans3_600SemiBold.ttf"))
	if err != nil {
		t.Fatal(err)
	}
	return charts.NewFlowing(func(width float64) chart.Chart { return laid.Chart(width, measure) }, 0)
}

func font(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "..", "..", "resources", "fonts", name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}
