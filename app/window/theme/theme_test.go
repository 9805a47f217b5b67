package theme_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	stock "fyne.io/fyne/v2/theme"

	"compass/app/contrast"
	"compass/app/window/theme"
)

// pair is two colours that lie on each other and the contrast that WCAG 2.2
// asks of them: 4.5 for words, 3 for controls and focus; words and focus 7 in
// high contrast.
type pair struct {
	name       string
	front      color.Color
	behind     color.Color
	least, top float64
}

func pairs(c theme.Colors) []pair {
	words := func(name string, front, behind color.Color) pair { return pair{name, front, behind, 4.5, 7} }
	shape := func(name string, front, behind color.Color) pair { return pair{name, front, behind, 3, 7} }
	all := []pair{
		words("muted on selected", c.Muted, c.SelectedCard), words("muted on hover", c.Muted, c.Hover),
		words("text on primary", c.OnPrimary, c.Primary), words("text on primary under the pointer", c.OnPrimary, c.PrimaryHover),
		words("rail", c.RailText, c.Rail), words("rail selected", c.RailSelectedText, c.RailSelected),
		shape("rail focus", c.RailFocus, c.Rail), shape("bar on track", c.Primary, c.BarTrack),
		shape("focus on selected", c.Focus, c.SelectedCard), shape("primary border on selected", c.Primary, c.SelectedCard),
		{"text on stock focus", c.Text, c.FocusFill, 4.5, 7}, {"stock focus", c.FocusFill, c.Background, 3, 2.9},
	}
	for _, behind := range []struct {
		name  string
		color color.Color
	}{{"background", c.Background}, {"surface", c.Surface}} {
		all = append(all,
			words("text on "+behind.name, c.Text, behind.color), words("muted on "+behind.name, c.Muted, behind.color),
			words("primary on "+behind.name, c.Primary, behind.color), words("saved on "+behind.name, c.Saved, behind.color),
			words("attention on "+behind.name, c.Attention, behind.color), words("fault on "+behind.name, c.Fault, behind.color),
			shape("border on "+behind.name, c.ControlBorder, behind.color), shape("focus on "+behind.name, c.Focus, behind.color))
	}
	for _, group := range c.Groups {
		all = append(all, words("group", group, c.Background))
	}
	return all
}

func TestWordsControlsAndFocusStandOutInEveryPalette(t *testing.T) {
	for _, palette := range theme.Palettes() {
		for _, p := range pairs(palette.Colors()) {
			wanted := p.least
			if palette == theme.HighContrast {
				wanted = p.top
			}
			if got := contrast.Ratio(p.front, p.behind); got < wanted {
				t.Errorf("%s: %s has contrast %.2f, wanted %.1f", palette, p.name, got, wanted)
			}
		}
	}
}

func TestNumbersOfScalesOfThreeToSevenLevelsAreReadableAndTintsDarken(t *testing.T) {
	for _, palette := range theme.Palettes() {
		wanted := 4.5
		if palette == theme.HighContrast {
			wanted = 7
		}
		colors := palette.Colors()
		for levels := 3; levels <= 7; levels++ {
			tints := colors.Levels(levels)
			for i, tint := range tints {
				if got := contrast.Ratio(colors.OnLevel(i, levels), tint); got < wanted {
					t.Errorf("%s: level %d of %d has contrast %.2f, wanted %.1f", palette, i+1, levels, got, wanted)
				}
				if i > 0 && contrast.Luminance(tint) >= contrast.Luminance(tints[i-1]) {
					t.Errorf("%s: level %d of %d is not darker than the one before", palette, i+1, levels)
				}
			}
		}
	}
}

func TestFiveLevelsTakeTheTintsOfTheDesign(t *testing.T) {
	tints := theme.Light.Colors().Levels(5)
	if want := (color.NRGBA{0x6F, 0xA8, 0xC9, 0xFF}); tints[2] != want {
		t.Errorf("level 3 is %v, wanted %v", tints[2], want)
	}
	if want := (color.NRGBA{0x0B, 0x3C, 0x5D, 0xFF}); tints[4] != want {
		t.Errorf("level 5 is %v, wanted %v", tints[4], want)
	}
}

func TestTextAndIconsGrowWithTheScaleAndSpacingStays(t *testing.T) {
	small, large := theme.New(theme.Light, 100, theme.Fonts{}), theme.New(theme.Light, 200, theme.Fonts{})
	for _, name := range []fyne.ThemeSizeName{stock.SizeNameText, stock.SizeNameInlineIcon, stock.SizeNameHeadingText} {
		if large.Size(name) != 2*small.Size(name) {
			t.Errorf("%s is %v at 200 %%, wanted twice %v", name, large.Size(name), small.Size(name))
		}
	}
	if large.Size(stock.SizeNamePadding) != small.Size(stock.SizeNamePadding) {
		t.Error("padding grows with the text")
	}
}

func TestStockWidgetsTakeThePaletteWhateverTheSystemWishes(t *testing.T) {
	look := theme.New(theme.Dark, 100, theme.Fonts{})
	if got := look.Color(stock.ColorNameBackground, stock.VariantLight); got != color.Color(theme.Dark.Colors().Background) {
		t.Errorf("background is %v", got)
	}
	for _, name := range []fyne.ThemeColorName{stock.ColorNameForeground, stock.ColorNamePlaceHolder, stock.ColorNameHyperlink, stock.ColorNameError} {
		if got := contrast.Ratio(look.Color(name, stock.VariantLight), look.Color(stock.ColorNameMenuBackground, stock.VariantLight)); got < 4.5 {
			t.Errorf("%s has contrast %.2f on a menu", name, got)
		}
	}
}

func TestBoldIsSemiBoldAndMissingFacesFallBack(t *testing.T) {
	semi := fyne.NewStaticResource("semi.ttf", nil)
	look := theme.New(theme.Light, 100, theme.Fonts{SemiBold: semi})
	if look.Font(fyne.TextStyle{Bold: true}) != fyne.Resource(semi) {
		t.Error("bold text is not SemiBold")
	}
	if look.Font(fyne.TextStyle{}) == nil {
		t.Error("a missing face has no fallback")
	}
}

func TestWidgetsSeeTheLookThatTheProgramHasNow(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(theme.HighContrast, 150, theme.Fonts{}))
	if theme.CurrentPalette() != theme.HighContrast || theme.Current() != theme.HighContrast.Colors() {
		t.Error("the palette is not the one that was set")
	}
	if theme.Px(100) != 150 || theme.Scale() != 1.5 {
		t.Errorf("100 becomes %v at scale %v", theme.Px(100), theme.Scale())
	}
}

func TestPalettesAndScalesAreReadAsTheyAreWritten(t *testing.T) {
	for _, palette := range theme.Palettes() {
		if got, err := theme.ParsePalette(string(palette)); err != nil || got != palette {
			t.Errorf("%s is read as %s, %v", palette, got, err)
		}
	}
	if _, err := theme.ParsePalette("sepia"); err == nil {
		t.Error("an unknown palette is taken")
	}
	for written, want := range map[string]int{"100": 100, "150 %": 150, "200": 200} {
		if got, err := theme.ParseScale(written); err != nil || got != want {
			t.Errorf("%q is read as %d, %v", written, got, err)
		}
	}
	for _, written := range []string{"99", "201", "large", ""} {
		if _, err := theme.ParseScale(written); err == nil {
			t.Errorf("scale %q is taken", written)
		}
	}
}
