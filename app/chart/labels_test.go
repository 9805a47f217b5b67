package chart

import (
	"strings"
	"testing"
)

// sixes measures every letter as 0.6 of its size.
func sixes(text string, size float64, _ bool) float64 { return float64(len([]rune(text))) * size * 0.6 }

func TestLabelsOfARadarLieApartAndAreWhole(t *testing.T) {
	radar := Radar{Lowest: 1, Highest: 5, Missing: "not enough answers yet"}
	for _, label := range []string{
		"Strategie und intelligente Spezialisierung", "Steuerung und Beteiligung", "Bewusstsein und Kultur",
		"Regeln und Verwaltung", "Qualifizierung und Geschäftsentwicklung", "Leistungsfähigkeit der Unterstützungsorganisationen",
		"Zugang zu Finanzierung", "Zugang zu Märkten", "Netzwerke und Cluster", "Wirkung und Lernen",
	} {
		radar.Axes = append(radar.Axes, Axis{Label: label})
	}
	for _, width := range []float64{190, 240, 330} {
		drawn := radar.Chart(width, sixes)
		type line struct {
			words                    string
			left, right, top, bottom float64
		}
		var lines []line
		for _, shape := range drawn.Shapes {
			text, is := shape.(Text)
			if !is || text.Size == ringSize {
				continue
			}
			wide := sixes(text.Words, text.Size, false)
			left := text.X - map[Anchor]float64{Middle: wide / 2, End: wide}[text.Anchor]
			lines = append(lines, line{text.Words, left, left + wide, text.Y - text.Size*0.7, text.Y})
		}
		said := ""
		for i, one := range lines {
			said += one.words + " "
			if one.left < -0.1 || one.right > width+0.1 || one.top < -0.1 || one.bottom > drawn.Height+0.1 {
				t.Errorf("%.0f wide: %q leaves the chart", width, one.words)
			}
			for _, other := range lines[:i] {
				if min(one.right, other.right) > max(one.left, other.left) && min(one.bottom, other.bottom) > max(one.top, other.top) {
					t.Errorf("%.0f wide: %q lies on %q", width, one.words, other.words)
				}
			}
		}
		if strings.Contains(said, "…") {
			t.Errorf("%.0f wide: something is cut: %s", width, said)
		}
	}
}

func TestALegendThatIsTooWideTakesTwoLines(t *testing.T) {
	radar := Radar{Lowest: 1, Highest: 5, Name: "15 września 2026 r.", Axes: make([]Axis, 4)}
	alone := radar.Chart(200, sixes).Height
	radar.Reference = "17 września 2024 r."
	if both := radar.Chart(200, sixes).Height; both <= alone {
		t.Errorf("two long names take %.0f, one takes %.0f", both, alone)
	}
	for _, shape := range radar.Chart(200, sixes).Shapes {
		if text, is := shape.(Text); is && strings.HasSuffix(text.Words, "…") {
			t.Errorf("%q was cut", text.Words)
		}
	}
}

func TestAWordThatIsWiderThanItsPlaceIsBrokenAtAHyphen(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"innovation-support actors", "innovation-|support|actors"},
		{"Unterstützung", "Unterstütz-|ung"},
		{"", ""},
	} {
		if got := strings.Join(Measure(sixes).wrapWhole(row.text, 10, 68), "|"); got != row.want {
			t.Errorf("%q is broken as %q, want %q", row.text, got, row.want)
		}
	}
}
