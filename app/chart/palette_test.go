package chart

import (
	"testing"

	"compass/app/contrast"
)

func TestLevelTintsAreThoseOfTheDesignAndGrowDarker(t *testing.T) {
	for step, want := range LightPalette.Levels {
		if got := LightPalette.Color(LevelTint(step, 5)); got != want {
			t.Errorf("level %d of 5 is %v, want %v", step+1, got, want)
		}
	}
	for of := 2; of <= 10; of++ {
		last := 2.0
		for step := range of {
			tint := LightPalette.Color(LevelTint(step, of))
			if light := contrast.Luminance(tint); light >= last {
				t.Errorf("level %d of %d is not darker than the one below", step+1, of)
			} else {
				last = light
			}
			if ratio := contrast.Ratio(tint, LightPalette.Color(TextOnTint(step, of))); ratio < 4.5 {
				t.Errorf("the text on level %d of %d has a contrast of %.1f", step+1, of, ratio)
			}
		}
	}
}

func TestTextReadsOnWhite(t *testing.T) {
	for _, ink := range []Ink{Words, Muted, Primary} {
		if ratio := contrast.Ratio(LightPalette.Color(ink), LightPalette.Ground); ratio < 4.5 {
			t.Errorf("%v has a contrast of %.1f on white", ink, ratio)
		}
	}
}

func TestTintIsThatOfTheWholeLevelAtOrBelowTheScore(t *testing.T) {
	for _, c := range []struct {
		score float64
		want  int
	}{{1, 0}, {1.99, 0}, {2, 1}, {3.9999999999, 3}, {4.6, 3}, {5, 4}, {0.2, 0}, {7, 4}} {
		if step, of := TintStep(c.score, 1, 5); step != c.want || of != 5 {
			t.Errorf("score %v has tint %d of %d, want %d of 5", c.score, step, of, c.want)
		}
	}
}
