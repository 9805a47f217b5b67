package theme

import "image/color"

// Colors are the colours of a palette by their meaning.
type Colors struct {
	// Background lies behind the working area, Surface behind lists and bars.
	Background, Surface color.NRGBA
	// Line parts and frames what is only read; ControlBorder frames what can be
	// operated (contrast ≥ 3).
	Line, ControlBorder color.NRGBA
	// Text and Muted are words; both are readable on Background, Surface and
	// SelectedCard.
	Text, Muted color.NRGBA
	// Primary is the one accent: the main button, bars, selection. OnPrimary is
	// text on it.
	Primary, OnPrimary color.NRGBA
	// PrimaryHover is Primary under the pointer, Hover any other control.
	PrimaryHover, Hover color.NRGBA
	// Focus is the ring around the control that has the keyboard. FocusFill is
	// its like for Fyne's own widgets, which show focus by a fill behind Text.
	Focus, FocusFill color.NRGBA
	// Saved says that all is well, Attention that something wants a look, Fault
	// that something failed.
	Saved, Attention, Fault color.NRGBA
	// Rail is the bar at the far left, with its words, its selected tile and the
	// ring of its focus.
	Rail, RailText, RailSelected, RailSelectedText, RailFocus color.NRGBA
	// SelectedCard fills what is chosen.
	SelectedCard color.NRGBA
	// BarTrack is the empty part of a progress bar.
	BarTrack color.NRGBA
	// LevelEdge outlines level squares and heat cells where the tint alone would
	// not stand out from Background; it is transparent in the light palette.
	LevelEdge color.NRGBA
	// Groups are the colours of the four stakeholder groups, always shown with
	// their shape: ● ■ ▲ ◆.
	Groups [4]color.NRGBA
	// stops are the tints of the five levels, low to high.
	stops [5]color.NRGBA
	// readable is the least contrast of text in this palette.
	readable float64
}

var palettes = map[Palette]Colors{
	Light: {
		Background: hex("#FFFFFF"), Surface: hex("#F4F6F8"),
		Line: hex("#C9D2D9"), ControlBorder: hex("#6F7F8B"),
		Text: hex("#17242E"), Muted: hex("#4A5A66"),
		Primary: hex("#0A5C7F"), OnPrimary: hex("#FFFFFF"),
		PrimaryHover: hex("#0B4C69"), Hover: hex("#EDF3F7"),
		Focus: hex("#C2410C"), FocusFill: hex("#E0702F"),
		Saved: hex("#2E6B2E"), Attention: hex("#8A5A00"), Fault: hex("#B42318"),
		Rail: hex("#0B3C5D"), RailText: hex("#FFFFFF"),
		RailSelected: hex("#FFFFFF"), RailSelectedText: hex("#0B3C5D"), RailFocus: hex("#FFFFFF"),
		SelectedCard: hex("#F0F7FB"), BarTrack: hex("#E8EDF1"),
		Groups:   [4]color.NRGBA{hex("#0A5C7F"), hex("#B3470A"), hex("#3B7A2A"), hex("#7A3E9D")},
		stops:    [5]color.NRGBA{hex("#E3EEF5"), hex("#B5D2E4"), hex("#6FA8C9"), hex("#2A6F96"), hex("#0B3C5D")},
		readable: 4.5,
	},
	Dark: {
		Background: hex("#12191F"), Surface: hex("#1B252D"),
		Line: hex("#33424D"), ControlBorder: hex("#7F93A1"),
		Text: hex("#E8EEF2"), Muted: hex("#A9B8C3"),
		Primary: hex("#6DB8DC"), OnPrimary: hex("#0B1A24"),
		PrimaryHover: hex("#8CCBE8"), Hover: hex("#243540"),
		Focus: hex("#FF9D5C"), FocusFill: hex("#A8521A"),
		Saved: hex("#7CC47C"), Attention: hex("#E0B050"), Fault: hex("#FF8A80"),
		Rail: hex("#0B2A40"), RailText: hex("#E8EEF2"),
		RailSelected: hex("#6DB8DC"), RailSelectedText: hex("#0B1A24"), RailFocus: hex("#FFFFFF"),
		SelectedCard: hex("#1C3443"), BarTrack: hex("#2C3A45"),
		LevelEdge: hex("#7F93A1"),
		Groups:    [4]color.NRGBA{hex("#6DB8DC"), hex("#F0955B"), hex("#86C474"), hex("#C79BE3")},
		stops:     [5]color.NRGBA{hex("#EAF3F9"), hex("#BFDCEC"), hex("#8FC1DE"), hex("#5A9FC7"), hex("#2F7BA6")},
		readable:  4.5,
	},
	HighContrast: {
		Background: hex("#000000"), Surface: hex("#000000"),
		Line: hex("#FFFFFF"), ControlBorder: hex("#FFFFFF"),
		Text: hex("#FFFFFF"), Muted: hex("#FFFFFF"),
		Primary: hex("#FFE100"), OnPrimary: hex("#000000"),
		PrimaryHover: hex("#FFF080"), Hover: hex("#2B2B2B"),
		Focus: hex("#00E5FF"), FocusFill: hex("#00616D"),
		Saved: hex("#7CFF7C"), Attention: hex("#FFC24D"), Fault: hex("#FFA9A3"),
		Rail: hex("#000000"), RailText: hex("#FFFFFF"),
		RailSelected: hex("#FFE100"), RailSelectedText: hex("#000000"), RailFocus: hex("#00E5FF"),
		SelectedCard: hex("#222222"), BarTrack: hex("#404040"),
		LevelEdge: hex("#FFFFFF"),
		Groups:    [4]color.NRGBA{hex("#8FD3F2"), hex("#FFB27A"), hex("#9BE38A"), hex("#E0B8FF")},
		stops:     [5]color.NRGBA{hex("#FFFFFF"), hex("#C0E0F2"), hex("#8CC4E6"), hex("#5FA3CC"), hex("#0F5C8F")},
		readable:  7,
	},
}

// hex reads a colour written as #RRGGBB; anything else is a fault in the tables
// above, which the tests would show as black.
func hex(written string) color.NRGBA {
	if len(written) != 7 || written[0] != '#' {
		return color.NRGBA{A: 255}
	}
	digit := func(at int) uint8 {
		switch c := written[at]; {
		case c >= '0' && c <= '9':
			return c - '0'
		case c >= 'A' && c <= 'F':
			return c - 'A' + 10
		}
		return 0
	}
	pair := func(at int) uint8 { return digit(at)<<4 | digit(at+1) }
	return color.NRGBA{R: pair(1), G: pair(3), B: pair(5), A: 255}
}
