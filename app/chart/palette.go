package chart

import (
	"image/color"
	"math"

	"compass/app/contrast"
)

// A Palette says which colour each ink has.
type Palette struct {
	Ground, Surface, Line, Track, Text, Muted, Primary color.NRGBA
	Levels                                             []color.NRGBA // from the lowest; scales of other lengths take colours between
	TextOnLight, TextOnDark                            color.NRGBA   // on level tints
}

// LightPalette is the palette on white: paper and the light theme.
var LightPalette = Palette{
	Ground:  rgb(0xFFFFFF),
	Surface: rgb(0xF4F6F8),
	Line:    rgb(0xC9D2D9),
	Track:   rgb(0xE8EDF1),
	Text:    rgb(0x17242E),
	Muted:   rgb(0x4A5A66),
	Primary: rgb(0x0A5C7F),
	Levels: []color.NRGBA{
		rgb(0xE3EEF5), rgb(0xB5D2E4), rgb(0x6FA8C9), rgb(0x2A6F96), rgb(0x0B3C5D),
	},
	TextOnLight: rgb(0x17242E),
	TextOnDark:  rgb(0xFFFFFF),
}

// Color returns the colour of an ink.
func (p Palette) Color(ink Ink) color.NRGBA {
	switch ink.Role {
	case LevelTintRole:
		return p.level(ink.Number, ink.Of)
	case TextOnTintRole:
		return p.textOn(p.level(ink.Number, ink.Of))
	default:
		return map[Role]color.NRGBA{
			GroundRole: p.Ground, SurfaceRole: p.Surface, LineRole: p.Line, TrackRole: p.Track,
			TextRole: p.Text, MutedRole: p.Muted, PrimaryRole: p.Primary,
		}[ink.Role]
	}
}

// level returns the colour of a step, between two of the palette's levels where
// the scale has another number of them.
func (p Palette) level(step, of int) color.NRGBA {
	last := len(p.Levels) - 1
	if of < 2 {
		return p.Levels[0]
	}
	place := float64(min(max(step, 0), of-1)) / float64(of-1) * float64(last)
	below := min(int(place), last-1)
	return between(p.Levels[below], p.Levels[below+1], place-float64(below))
}

// textOn returns the colour of a text on an area: the palette's own where it
// reads well (a contrast of 4.5, WCAG 2.2 criterion 1.4.3), else black.
func (p Palette) textOn(area color.NRGBA) color.NRGBA {
	for _, text := range []color.NRGBA{p.TextOnLight, p.TextOnDark} {
		if contrast.Ratio(text, area) >= 4.5 {
			return text
		}
	}
	return rgb(0x000000)
}

func between(a, b color.NRGBA, share float64) color.NRGBA {
	mix := func(x, y uint8) uint8 { return uint8(math.Round(float64(x) + (float64(y)-float64(x))*share)) }
	return color.NRGBA{mix(a.R, b.R), mix(a.G, b.G), mix(a.B, b.B), 255}
}

func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255}
}
