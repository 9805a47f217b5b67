// Package theme gives the window its look: three palettes (light, dark, high
// contrast), Source Sans 3, and sizes that grow with the text scale. Fyne's own
// widgets are coloured through Color and Size; widgets of this product ask
// Current for colours with a meaning, and Px for lengths that grow with the
// text. The contrasts follow WCAG 2.2 (1.4.3, 1.4.6, 1.4.11) and are held by
// the package's tests.
package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	stock "fyne.io/fyne/v2/theme"
)

// Theme is one look of the whole program: a palette at a text scale. It is a
// fyne.Theme; set it with app.Settings().SetTheme.
type Theme struct {
	palette Palette
	scale   int
	fonts   Fonts
	colors  Colors
}

// Fonts are the three faces of the window. A nil face falls back to the font
// that Fyne carries.
type Fonts struct {
	Regular, SemiBold, Italic fyne.Resource
}

// New returns the look of a palette at a text scale in percent (100 to 200;
// what lies outside is taken as the nearer end).
func New(palette Palette, scalePercent int, fonts Fonts) *Theme {
	scale := min(max(scalePercent, leastScale), mostScale)
	return &Theme{palette: palette, scale: scale, fonts: fonts, colors: palette.Colors()}
}

// Palette returns the palette of this look.
func (t *Theme) Palette() Palette { return t.palette }

// ScalePercent returns the text scale in percent, 100 to 200.
func (t *Theme) ScalePercent() int { return t.scale }

// Colors returns the colours of this look by their meaning.
func (t *Theme) Colors() Colors { return t.colors }

// Font returns the face for a style. Bold is SemiBold; monospace text is set in
// the regular face, whose figures are all equally wide.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource {
	face := t.fonts.Regular
	switch {
	case style.Symbol:
		face = nil
	case style.Bold:
		face = t.fonts.SemiBold
	case style.Italic:
		face = t.fonts.Italic
	}
	if face == nil {
		return stock.DefaultTheme().Font(style)
	}
	return face
}

// Icon returns Fyne's icons; they are recoloured by the palette.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource {
	return stock.DefaultTheme().Icon(name)
}

// Color returns the colour of a part of Fyne's own widgets. The variant that
// the system wishes is ignored: the person chose the palette.
func (t *Theme) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	if part, known := stockColors[name]; known {
		return part(t.colors)
	}
	return stock.DefaultTheme().Color(name, t.palette.variant())
}

// Size returns a length in Fyne's units, which are pixels at a screen scale of 1.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	if size, known := stockSizes[name]; known {
		if size.grows {
			return t.grow(size.length)
		}
		return size.length
	}
	return stock.DefaultTheme().Size(name)
}

func (t *Theme) grow(length float32) float32 {
	return length * float32(t.scale) / 100
}

// fallback is what own widgets look like while no Theme is set.
var fallback = New(Light, leastScale, Fonts{})

func current() *Theme {
	app := fyne.CurrentApp()
	if app == nil {
		return fallback
	}
	if t, ours := app.Settings().Theme().(*Theme); ours {
		return t
	}
	return fallback
}

// Current returns the colours of the look that the program has now; while it
// has none of this package, those of the light palette.
func Current() Colors { return current().colors }

// CurrentPalette returns the palette of the look that the program has now.
func CurrentPalette() Palette { return current().palette }

// Scale returns the text scale of the look that the program has now, 1 to 2.
func Scale() float32 { return float32(current().scale) / 100 }

// ScalePercent returns the text scale of the look that the program has now, in
// percent.
func ScalePercent() int { return current().scale }

// Px returns a length that grows with the text, for example the width of a
// column of words.
func Px(length float32) float32 { return current().grow(length) }
