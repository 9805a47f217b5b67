// Package contrast says how well one colour is told apart from another, after
// WCAG 2.2.
package contrast

import (
	"image/color"
	"math"
)

// Ratio returns the contrast ratio of two opaque colours, 1 to 21, after
// WCAG 2.2 ("contrast ratio").
func Ratio(one, other color.Color) float64 {
	brighter, darker := Luminance(one), Luminance(other)
	if brighter < darker {
		brighter, darker = darker, brighter
	}
	return (brighter + 0.05) / (darker + 0.05)
}

// Luminance returns the relative luminance of an opaque colour, 0 (black) to 1
// (white), after WCAG 2.2 ("relative luminance").
func Luminance(c color.Color) float64 {
	red, green, blue, _ := c.RGBA()
	return 0.2126*linear(red) + 0.7152*linear(green) + 0.0722*linear(blue)
}

func linear(channel uint32) float64 {
	share := float64(channel) / 0xFFFF
	if share <= 0.04045 {
		return share / 12.92
	}
	return math.Pow((share+0.055)/1.055, 2.4)
}
