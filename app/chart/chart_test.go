package chart

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files of this package")

// letters measures as a type would in which every letter is half as wide as
// high, semi-bold ones a little wider: goldens do not hang on a font file.
func letters(text string, size float64, semiBold bool) float64 {
	width := size * 0.5
	if semiBold {
		width = size * 0.53
	}
	return float64(len([]rune(text))) * width
}

func known(n float64) *float64 { return &n }

var dimensions = []string{"Strategy", "Governance", "Culture", "Framework", "Qualification", "Support actors", "Finance", "Markets", "Networks", "Impact and learning", "Eleven", "Twelve"}

func radarOf(axes int, missing ...int) Radar {
	r := Radar{Lowest: 1, Highest: 5, Name: "2026", Reference: "2024", Missing: "no score", Alternative: "A radar.", Head: []string{"Dimension", "2026", "2024"}}
	for i := range axes {
		axis := Axis{Label: dimensions[i], Score: known(1 + float64(i*3%9)/2), Reference: known(2.5), ReferenceText: "2.5"}
		axis.ScoreText = fmt.Sprintf("%.1f", *axis.Score)
		if slices.Contains(missing, i) {
			axis.Score, axis.ScoreText = nil, "no score"
		}
		r.Axes = append(r.Axes, axis)
	}
	return r
}

func staircase() Staircase {
	return Staircase{Alternative: "Steps.", Head: []string{"Level", "Reached"}, Steps: []Step{
		{Level: 2, Reached: 10, Of: 10, Count: "10 of 10", Name: "Emerging", Secured: true},
		{Level: 3, Reached: 4, Of: 10, Count: "4 of 10", Name: "Established"},
		{Level: 4, Of: 10, Count: "0 of 10"},
	}}
}

func bars() DimensionBars {
	return DimensionBars{Lowest: 1, Highest: 5, Alternative: "Bars.", Bars: []Bar{
		{Label: "Strategy and smart specialisation", Score: known(3.4), ScoreText: "3.4", Target: known(4)},
		{Label: "Framework", Score: known(2.2), Low: known(1.8), High: known(2.8), ScoreText: "2.2", Note: "3 of 4 · 1.8–2.8"},
		{Label: "Impact", ScoreText: "–", Note: "no score"},
	}}
}

// barsSince are bars with the scores of an earlier time.
func barsSince() DimensionBars {
	since := bars()
	since.Head = []string{"Dimension", "Score", "Between", "Target", "2024"}
	since.Bars[0].Before, since.Bars[0].BeforeText = known(2.9), "2.9"
	since.Bars[1].BeforeText = "no score"
	return since
}

// barsOnAxis are bars under the levels, with their marks named.
func barsOnAxis() DimensionBars {
	named := barsSince()
	named.Axis, named.Legend = true, BarLegend{Before: "2024", Target: "targets", Bounds: "possible"}
	return named
}

func squares() LevelSquares {
	target := 5
	return LevelSquares{Lowest: 1, Highest: 5, Reached: known(3), Target: &target, TargetText: "target 5", ReachedText: "3", Alternative: "Squares.", Head: []string{"Level", "Target"}}
}

func charts() map[string]Chart {
	return map[string]Chart{
		"radar":         radarOf(10).Chart(300, letters),
		"radar-missing": radarOf(5, 0, 2).Chart(260, letters),
		"staircase":     staircase().Chart(300, letters),
		"bars":          bars().Chart(420, letters),
		"bars-since":    barsSince().Chart(420, letters),
		"bars-axis":     barsOnAxis().Chart(420, letters),
		"squares":       squares().Chart(168, letters),
	}
}

func TestChartsHaveTheirShapes(t *testing.T) {
	for name, chart := range charts() {
		got := describe(chart)
		path := filepath.Join("testdata", name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(got), 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs from %s (go test -update writes it anew):\n%s", name, path, got)
		}
	}
}

// describe writes a chart as text, one shape a line, in tenths of points.
func describe(chart Chart) string {
	var text strings.Builder
	fmt.Fprintf(&text, "%.1f × %.1f\n%s\n%v\n%v\n", chart.Width, chart.Height, chart.Alternative, chart.Table.Head, chart.Table.Rows)
	for _, shape := range chart.Shapes {
		left, top, right, bottom := bounds(shape)
		fmt.Fprintf(&text, "%5.1f %5.1f %5.1f %5.1f  %s\n", left, top, right, bottom, kind(shape))
	}
	return text.String()
}

func kind(shape Shape) string {
	switch s := shape.(type) {
	case Symbol:
		return fmt.Sprintf("%s %s", []string{"open diamond", "star"}[s.Kind], ink(s.Ink))
	case Line:
		return "line" + paint(Fill{}, s.Stroke)
	case Rectangle:
		return fmt.Sprintf("rectangle radius %.1f", s.Radius) + paint(s.Fill, s.Stroke)
	case Circle:
		return "circle" + paint(s.Fill, s.Stroke)
	case Path:
		return fmt.Sprintf("path %.1f closed %t", s.Points, s.Closed) + paint(s.Fill, s.Stroke)
	case Text:
		return fmt.Sprintf("text %q size %.1f semi-bold %t %s", s.Words, s.Size, s.SemiBold, ink(s.Ink))
	}
	panic("a shape without a name")
}

func paint(fill Fill, stroke Stroke) string {
	text := ""
	if fill.Opacity > 0 {
		text += fmt.Sprintf(" fill %s %.2f", ink(fill.Ink), fill.Opacity)
	}
	if stroke.Width > 0 {
		text += fmt.Sprintf(" stroke %s %.1f %.1f", ink(stroke.Ink), stroke.Width, stroke.Dash)
	}
	return text
}

func ink(ink Ink) string {
	name := []string{"ground", "surface", "line", "track", "text", "muted", "primary", "level", "text-on-level"}[ink.Role]
	if ink.Role >= LevelTintRole {
		name += fmt.Sprintf("-%d/%d", ink.Number, ink.Of)
	}
	return name
}

func TestEveryShapeLiesInsideItsChart(t *testing.T) {
	all := charts()
	long := "Kansalaisyhteiskuntavaikuttavuusarviointi ja yhteiskunnallisten innovaatioiden rahoitus"
	for axes := 3; axes <= 12; axes++ {
		all[fmt.Sprint(axes, " axes")] = radarOf(axes, 1).Chart(290, letters)
		r := radarOf(axes)
		for i := range r.Axes {
			r.Axes[i].Label = long
		}
		r.Missing, r.Name, r.Reference = long, long, long
		all[fmt.Sprint(axes, " axes with long labels")] = r.Chart(290, letters)
	}
	for name, chart := range all {
		for _, shape := range chart.Shapes {
			left, top, right, bottom := bounds(shape)
			if left < -0.1 || top < -0.1 || right > chart.Width+0.1 || bottom > chart.Height+0.1 {
				t.Errorf("%s: %T reaches %.1f–%.1f × %.1f–%.1f of %.1f × %.1f: %.40v", name, shape, left, right, top, bottom, chart.Width, chart.Height, shape)
			}
		}
	}
}

func TestLabelsOfARadarDoNotOverlap(t *testing.T) {
	for axes := 3; axes <= 12; axes++ {
		var boxes [][4]float64
		for _, shape := range radarOf(axes, 2).Chart(290, letters).Shapes {
			if text, ok := shape.(Text); ok && text.Size == axisSize {
				left, top, right, bottom := bounds(text)
				for _, box := range boxes {
					if left < box[2] && box[0] < right && top+1 < box[3] && box[1]+1 < bottom {
						t.Errorf("with %d axes %q overlaps another label", axes, text.Words)
					}
				}
				boxes = append(boxes, [4]float64{left, top, right, bottom})
			}
		}
	}
}

func TestMissingScoreLeavesAGapAndSaysSo(t *testing.T) {
	said := 0
	for _, shape := range radarOf(5, 0, 2).Chart(260, letters).Shapes {
		switch s := shape.(type) {
		case Path:
			if s.Stroke.Ink == Primary && s.Closed {
				t.Error("the outline is closed although two scores are missing")
			}
		case Text:
			if s.Words == "no score" {
				said++
			}
		}
	}
	if said != 2 {
		t.Errorf("%d labels say that there is no score, want 2", said)
	}
}

// bounds is the area of a shape.
func bounds(shape Shape) (left, top, right, bottom float64) {
	switch s := shape.(type) {
	case Symbol:
		return bounds(s.Drawn())
	case Line:
		return min(s.From.X, s.To.X), min(s.From.Y, s.To.Y), max(s.From.X, s.To.X), max(s.From.Y, s.To.Y)
	case Rectangle:
		return s.X, s.Y, s.X + s.Width, s.Y + s.Height
	case Circle:
		return s.X - s.Radius, s.Y - s.Radius, s.X + s.Radius, s.Y + s.Radius
	case Path:
		left, top, right, bottom = math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
		for _, p := range s.Points {
			left, top, right, bottom = min(left, p.X), min(top, p.Y), max(right, p.X), max(bottom, p.Y)
		}
		return left, top, right, bottom
	case Text:
		width := letters(s.Words, s.Size, s.SemiBold)
		left = s.X - width*float64(s.Anchor)/2
		return left, s.Y - s.Size*0.7, left + width, s.Y + s.Size*0.2
	}
	panic("a shape without bounds")
}
