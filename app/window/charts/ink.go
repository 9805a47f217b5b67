package charts

import (
	"image/color"

	"compass/app/chart"
	"compass/app/window/theme"
)

// roles says which colour of the theme each ink without a number has.
var roles = map[chart.Role]func(theme.Colors) color.NRGBA{
	chart.GroundRole:  func(c theme.Colors) color.NRGBA { return c.Background },
	chart.SurfaceRole: func(c theme.Colors) color.NRGBA { return c.Surface },
	chart.LineRole:    func(c theme.Colors) color.NRGBA { return c.Line },
	chart.TrackRole:   func(c theme.Colors) color.NRGBA { return c.BarTrack },
	chart.TextRole:    func(c theme.Colors) color.NRGBA { return c.Text },
	chart.MutedRole:   func(c theme.Colors) color.NRGBA { return c.Muted },
	chart.PrimaryRole: func(c theme.Colors) color.NRGBA { return c.Primary },
}

// colorOf returns the colour of an ink in the present theme.
func colorOf(ink chart.Ink) color.NRGBA {
	c := theme.Current()
	switch ink.Role {
	case chart.LevelTintRole:
		return c.Levels(ink.Of)[min(max(ink.Number, 0), ink.Of-1)]
	case chart.TextOnTintRole:
		return c.OnLevel(ink.Number, ink.Of)
	default:
		return roles[ink.Role](c)
	}
}

// edgeOf returns the stroke that keeps a level's area apart from the
// background where its tint alone would not, as on black.
func edgeOf(fill chart.Fill) (color.NRGBA, bool) {
	edge := theme.Current().LevelEdge
	return edge, fill.Ink.Role == chart.LevelTintRole && fill.Opacity > 0 && edge.A > 0
}
