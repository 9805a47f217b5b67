package charts_test

import (
	"image"
	"image/color"
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

// hang shows a chart of 200 points at 200 units and 100 %: a point is a pixel.
func hang(t *testing.T, shapes ...chart.Shape) fyne.Window {
	t.Helper()
	drawing := charts.New(chart.Chart{Width: 200, Height: 100, Shapes: shapes})
	window := test.NewTempWindow(t, container.NewStack(canvas.NewRectangle(theme.Current().Background), drawing))
	window.SetPadded(false)
	window.Resize(fyne.NewSize(200, 100))
	return window
}

func at(picture image.Image, x, y int) color.NRGBA {
	return color.NRGBAModel.Convert(picture.At(x, y)).(color.NRGBA)
}

func TestShapesStandInTheirPlaceInTheColourOfTheirRole(t *testing.T) {
	for _, palette := range theme.Palettes() {
		t.Run(string(palette), func(t *testing.T) {
			stage.Wear(t, palette, 100)
			c := theme.Current()
			picture := hang(t,
				chart.Rectangle{X: 10, Y: 10, Width: 20, Height: 20, Fill: chart.Solid(chart.Primary)},
				chart.Circle{X: 60, Y: 20, Radius: 10, Fill: chart.Solid(chart.Primary)},
				chart.Path{Points: []chart.Point{{X: 90, Y: 10}, {X: 130, Y: 10}, {X: 110, Y: 40}}, Closed: true, Fill: chart.Solid(chart.Track)},
				chart.Line{From: chart.Point{X: 10, Y: 60}, To: chart.Point{X: 100, Y: 60}, Stroke: chart.Stroke{Ink: chart.Muted, Width: 4}},
				chart.Rectangle{X: 140, Y: 10, Width: 40, Height: 40, Radius: 12, Fill: chart.Solid(chart.LevelTint(3, 5))},
				chart.Symbol{Kind: chart.Star, X: 150, Y: 80, Size: 16, Ink: chart.Words},
			).Canvas().Capture()
			for _, row := range []struct {
				what string
				x, y int
				want color.NRGBA
			}{
				{"rectangle", 20, 20, c.Primary}, {"circle", 60, 20, c.Primary}, {"beside the circle", 51, 12, c.Background},
				{"triangle", 110, 20, c.BarTrack}, {"below the triangle's side", 95, 35, c.Background},
				{"line", 50, 60, c.Muted}, {"level", 160, 30, c.Levels(5)[3]}, {"cut corner of the level", 141, 11, c.Background},
				{"symbol", 150, 80, c.Text}, {"empty", 5, 95, c.Background},
			} {
				if got := at(picture, row.x, row.y); got != row.want {
					t.Errorf("%s is %v, not %v", row.what, got, row.want)
				}
			}
		})
	}
}

func TestFillMayLetTheGroundThrough(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	picture := hang(t, chart.Path{
		Points: []chart.Point{{X: 0, Y: 0}, {X: 200, Y: 0}, {X: 200, Y: 100}, {X: 0, Y: 100}}, Closed: true,
		Fill: chart.Fill{Ink: chart.Primary, Opacity: 0.14},
	}).Canvas().Capture()
	got, want := at(picture, 100, 50), theme.Mix(theme.Current().Background, theme.Current().Primary, 0.14)
	if far(got.R, want.R) || far(got.G, want.G) || far(got.B, want.B) {
		t.Errorf("the fill is %v, not about %v", got, want)
	}
}

func far(a, b uint8) bool { return max(a, b)-min(a, b) > 2 }

func TestDashedLineHasGapsOfItsPattern(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	picture := hang(t, chart.Line{
		From: chart.Point{X: 0, Y: 50}, To: chart.Point{X: 200, Y: 50},
		Stroke: chart.Stroke{Ink: chart.Words, Width: 4, Dash: []float64{12, 8}},
	}).Canvas().Capture()
	for x := range 200 {
		inside := x % 20
		if inside == 0 || inside >= 11 && inside <= 12 || inside == 19 {
			continue // edges are smooth
		}
		want := theme.Current().Text
		if inside > 12 {
			want = theme.Current().Background
		}
		if got := at(picture, x, 50); got != want {
			t.Fatalf("pixel %d is %v, not %v", x, got, want)
		}
	}
}

func TestChartTakesTheColoursOfANewTheme(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	window := hang(t, chart.Rectangle{X: 10, Y: 10, Width: 20, Height: 20, Fill: chart.Solid(chart.Primary)})
	before := at(window.Canvas().Capture(), 20, 20)
	test.ApplyTheme(t, theme.New(theme.HighContrast, 100, theme.Fonts{}))
	if after := at(window.Canvas().Capture(), 20, 20); after == before || after != theme.Current().Primary {
		t.Errorf("the rectangle was %v and is %v in the new theme", before, after)
	}
}

func TestWordsStandByTheirAnchor(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	window := hang(t,
		chart.Text{X: 100, Y: 20, Words: "start", Size: 10, Ink: chart.Words},
		chart.Text{X: 100, Y: 40, Words: "middle", Size: 10, Anchor: chart.Middle, Ink: chart.Words},
		chart.Text{X: 100, Y: 60, Words: "end", Size: 10, Anchor: chart.End, Ink: chart.Words})
	found := 0
	for _, object := range test.LaidOutObjects(window.Content()) {
		text, is := object.(*canvas.Text)
		if !is {
			continue
		}
		found++
		left, width := text.Position().X, text.Size().Width
		want := map[string]float32{"start": 100, "middle": 100 - width/2, "end": 100 - width}[text.Text]
		if left < want-0.01 || left > want+0.01 {
			t.Errorf("%q begins at %v, not at %v", text.Text, left, want)
		}
	}
	if found != 3 {
		t.Errorf("%d texts are shown, not 3", found)
	}
}

func TestWordsOfAFlowingChartGrowWithTheText(t *testing.T) {
	height := func(scale int) float32 {
		stage.Wear(t, theme.Light, scale)
		return flowing(t, bars()).HeightFor(900)
	}
	if one, two := height(100), height(200); two < 1.9*one {
		t.Errorf("the bars are %v tall at 100 %% and %v at 200 %%", one, two)
	}
}

func TestNumbersAreShownAndHiddenByKeyboard(t *testing.T) {
	stage.Wear(t, theme.Light, 100)
	changed := 0
	numbers := charts.WithNumbers(flowing(t, radar()), charts.NumberWords{Meaning: "How far.", Show: "Show", Hide: "Hide"})
	numbers.OnChanged = func() { changed++ }
	window := test.NewTempWindow(t, numbers.Content())
	window.Resize(fyne.NewSize(600, 900))
	window.Canvas().FocusNext()
	button, is := window.Canvas().Focused().(*widgets.Button)
	if !is {
		t.Fatalf("Tab leads to %T", window.Canvas().Focused())
	}
	for _, step := range []struct {
		label string
		table bool
	}{{"Hide", true}, {"Show", false}} {
		button.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		table := false
		for _, object := range test.LaidOutObjects(window.Content()) {
			_, is := object.(*widgets.DataTable)
			table = table || is
		}
		if table != step.table || button.Text != step.label {
			t.Errorf("the table is shown: %t, the button says %q", table, button.Text)
		}
	}
	if changed != 2 {
		t.Errorf("%d changes were told, not 2", changed)
	}
}
