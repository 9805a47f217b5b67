package theme

import (
	"fmt"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	stock "fyne.io/fyne/v2/theme"
)

// Palette names one of the three sets of colours, as it is kept in the settings.
type Palette string

// The three palettes.
const (
	Light        Palette = "light"
	Dark         Palette = "dark"
	HighContrast Palette = "contrast"
)

// Text scale in percent.
const (
	leastScale = 100
	mostScale  = 200
)

// Palettes returns all palettes in the order in which a person is offered them.
func Palettes() []Palette { return []Palette{Light, Dark, HighContrast} }

// TextSizes returns the sizes of the text that a person is offered, in percent,
// smallest first.
func TextSizes() []int { return []int{100, 125, 150, 175, 200} }

// ParsePalette reads a palette's name: light, dark or contrast.
func ParsePalette(name string) (Palette, error) {
	palette := Palette(strings.TrimSpace(name))
	if _, known := palettes[palette]; !known {
		return Light, fmt.Errorf("palette %q is not one of light, dark, contrast", name)
	}
	return palette, nil
}

// ParseScale reads a text scale in percent, 100 to 200, with or without a
// percent sign.
func ParseScale(written string) (int, error) {
	digits := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(written), "%"))
	scale, err := strconv.Atoi(digits)
	if err != nil {
		return leastScale, fmt.Errorf("text scale %q is no number: %w", written, err)
	}
	if scale < leastScale || scale > mostScale {
		return leastScale, fmt.Errorf("text scale %d is outside %d to %d", scale, leastScale, mostScale)
	}
	return scale, nil
}

// Colors returns the colours of the palette; those of Light for an unknown one.
func (p Palette) Colors() Colors {
	if colors, known := palettes[p]; known {
		return colors
	}
	return palettes[Light]
}

func (p Palette) variant() fyne.ThemeVariant {
	if p == Light {
		return stock.VariantLight
	}
	return stock.VariantDark
}
