package theme

import (
	"image/color"

	"fyne.io/fyne/v2"
	stock "fyne.io/fyne/v2/theme"
)

// stockColors says which of our colours each part of Fyne's own widgets takes.
var stockColors = map[fyne.ThemeColorName]func(Colors) color.Color{
	stock.ColorNameBackground:          func(c Colors) color.Color { return c.Background },
	stock.ColorNameButton:              func(c Colors) color.Color { return c.Surface },
	stock.ColorNameDisabledButton:      func(c Colors) color.Color { return c.Surface },
	stock.ColorNameDisabled:            func(c Colors) color.Color { return c.Muted },
	stock.ColorNameError:               func(c Colors) color.Color { return c.Fault },
	stock.ColorNameFocus:               func(c Colors) color.Color { return c.FocusFill },
	stock.ColorNameForeground:          func(c Colors) color.Color { return c.Text },
	stock.ColorNameForegroundOnError:   func(c Colors) color.Color { return c.Background },
	stock.ColorNameForegroundOnPrimary: func(c Colors) color.Color { return c.OnPrimary },
	stock.ColorNameForegroundOnSuccess: func(c Colors) color.Color { return c.Background },
	stock.ColorNameForegroundOnWarning: func(c Colors) color.Color { return c.Background },
	stock.ColorNameHeaderBackground:    func(c Colors) color.Color { return c.Surface },
	stock.ColorNameHover:               func(c Colors) color.Color { return c.Hover },
	stock.ColorNameHyperlink:           func(c Colors) color.Color { return c.Primary },
	stock.ColorNameInputBackground:     func(c Colors) color.Color { return c.Background },
	stock.ColorNameInputBorder:         func(c Colors) color.Color { return c.ControlBorder },
	stock.ColorNameMenuBackground:      func(c Colors) color.Color { return c.Background },
	stock.ColorNameOverlayBackground:   func(c Colors) color.Color { return c.Background },
	stock.ColorNamePlaceHolder:         func(c Colors) color.Color { return c.Muted },
	stock.ColorNamePressed:             func(c Colors) color.Color { return c.Line },
	stock.ColorNamePrimary:             func(c Colors) color.Color { return c.Primary },
	stock.ColorNameScrollBar:           func(c Colors) color.Color { return c.ControlBorder },
	stock.ColorNameScrollBarBackground: func(c Colors) color.Color { return c.BarTrack },
	stock.ColorNameSelection:           func(c Colors) color.Color { return c.selection() },
	stock.ColorNameSeparator:           func(c Colors) color.Color { return c.Line },
	stock.ColorNameShadow:              func(Colors) color.Color { return color.NRGBA{A: 0x38} },
	stock.ColorNameSuccess:             func(c Colors) color.Color { return c.Saved },
	stock.ColorNameWarning:             func(c Colors) color.Color { return c.Attention },
}

type stockSize struct {
	length float32
	grows  bool // with the text scale
}

// stockSizes are the lengths of Fyne's own widgets. Spacing stays, so that large
// text leaves room for words; text, icons and what must hold them grow.
var stockSizes = map[fyne.ThemeSizeName]stockSize{
	stock.SizeNameText:               {15, true},
	stock.SizeNameCaptionText:        {13, true},
	stock.SizeNameSubHeadingText:     {18, true},
	stock.SizeNameHeadingText:        {24, true},
	stock.SizeNameInlineIcon:         {20, true},
	stock.SizeNameInnerPadding:       {8, false},
	stock.SizeNamePadding:            {4, false},
	stock.SizeNameLineSpacing:        {4, true},
	stock.SizeNameScrollBar:          {14, false},
	stock.SizeNameScrollBarSmall:     {6, false},
	stock.SizeNameScrollBarRadius:    {4, false},
	stock.SizeNameSeparatorThickness: {1, false},
	stock.SizeNameInputBorder:        {1, false},
	stock.SizeNameInputRadius:        {8, false},
	stock.SizeNameSelectionRadius:    {6, false},
}

// Spacing, radius and ring, in Fyne's units; they do not grow with the text.
const (
	SpaceTiny   float32 = 4
	SpaceSmall  float32 = 8
	SpaceMedium float32 = 16
	SpaceLarge  float32 = 32
	Radius      float32 = 8
	// RingWidth is the focus ring's thickness, RingGap its distance from the
	// control.
	RingWidth float32 = 3
	RingGap   float32 = 2
	// TextWidth is the most that a line of running text is wide at 100 %.
	TextWidth float32 = 720
)

// selection fills selected text and rows, behind Text.
func (c Colors) selection() color.NRGBA {
	return Mix(c.Background, c.Primary, 0.22)
}
