package theme

import (
	"image/color"
	"math"

	"compass/app/contrast"
)

// Levels returns the tints of a scale of n levels, low to high, light to dark.
// Five levels take the palette's own tints; other scales are interpolated
// between them, and moved just as far as their number needs to stay readable.
// Fewer than one level give none.
func (c Colors) Levels(n int) []color.NRGBA {
	tints := make([]color.NRGBA, max(n, 0))
	for i := range tints {
		tints[i] = c.tint(i, n)
	}
	return tints
}

// OnLevel returns the colour of text on the tint of level index i (from 0) of n.
func (c Colors) OnLevel(i, n int) color.NRGBA {
	tint := c.tint(i, n)
	return c.on(tint)
}

func (c Colors) tint(i, n int) color.NRGBA {
	if n < 2 {
		return c.stops[2]
	}
	place := float64(min(max(i, 0), n-1)) / float64(n-1) * float64(len(c.stops)-1)
	below := min(int(place), len(c.stops)-2)
	tint := Mix(c.stops[below], c.stops[below+1], place-float64(below))
	end := c.stops[below]
	if place-float64(below) > 0.5 {
		end = c.stops[below+1]
	}
	for step := 0; step < 20 && contrast.Ratio(tint, c.on(tint)) < c.readable; step++ {
		tint = Mix(tint, end, 0.1)
	}
	return tint
}

// on picks the text that reads best on a tint: the softer pair first, pure
// black or white where that is not enough.
func (c Colors) on(tint color.NRGBA) color.NRGBA {
	black, white := hex("#000000"), hex("#FFFFFF")
	for _, text := range []color.NRGBA{hex("#17242E"), white, black} {
		if contrast.Ratio(text, tint) >= c.readable {
			return text
		}
	}
	if contrast.Ratio(black, tint) > contrast.Ratio(white, tint) {
		return black
	}
	return white
}

// Mix returns the colour that lies the given share (0 to 1) of the way from one
// opaque colour to another.
func Mix(from, to color.NRGBA, share float64) color.NRGBA {
	channel := func(a, b uint8) uint8 {
		return uint8(math.Round(float64(a) + (float64(b)-float64(a))*share))
	}
	return color.NRGBA{R: channel(from.R, to.R), G: channel(from.G, to.G), B: channel(from.B, to.B), A: 255}
}
