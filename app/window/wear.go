package window

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"compass/app/i18n"
	"compass/app/window/frame"
	"compass/app/window/theme"
	"compass/app/workspace"
)

// overriding returns what the person chose, with what was given at the start in
// its place. It is kept as soon as something else is chosen.
func (o Options) overriding(chosen workspace.Settings) workspace.Settings {
	chosen.Palette = cmp.Or(string(o.Palette), chosen.Palette)
	chosen.Text = cmp.Or(o.Scale, chosen.Text)
	chosen.Language = cmp.Or(o.Language, chosen.Language)
	return chosen
}

// lookFor is the look that the person chose. A palette that this version does
// not know gives the light one.
func lookFor(chosen workspace.Settings) (theme.Palette, int) {
	palette, err := theme.ParsePalette(chosen.Palette)
	if err != nil {
		palette = theme.Light
	}
	return palette, cmp.Or(chosen.Text, theme.TextSizes()[0])
}

// wear gives the window the language, the colours and the size of the text that
// the person chose, and shows the present screen in them.
func (m *mainWindow) wear() {
	palette, scale := lookFor(m.frame.Chosen)
	words := m.wordsFor(m.frame.Here())
	if worn, ours := m.program.Settings().Theme().(*theme.Theme); ours && worn.Palette() == palette &&
		worn.ScalePercent() == scale && m.frame.Words.Language() == words.Language() {
		return
	}
	m.frame.Again(func() {
		m.stage.RemoveAll() // else the screen that goes would be laid out once more
		m.program.Settings().SetTheme(theme.New(palette, scale, m.fonts))
		m.speak(words)
	})
}

// wordsFor are the words in which a place is shown: an assessment for which a
// language was chosen keeps it, everything else has the window's.
func (m *mainWindow) wordsFor(place frame.Place) *i18n.Words {
	work := m.frame.Workspace
	if screenOf(place.Screen).inside {
		// An assessment that cannot be read is told by its screen.
		if tag, err := work.Language(m.frame.Context(), place.Assessment); err == nil && work.Phrases.Has(tag) {
			return work.Phrases.Words(tag)
		}
	}
	return wordsOf(work.Phrases, m.frame.Chosen.Language)
}

// wordsOf are the words of the language that a person chose; until then those of
// the language that the system speaks, as far as the program speaks it.
func wordsOf(phrases *i18n.Catalogues, chosen string) *i18n.Words {
	if chosen == "" {
		chosen = phrases.Closest(lang.SystemLocale().String())
	}
	return phrases.Words(chosen)
}

// chooseLanguage lets the assessment that is shown speak a language from now
// on, or else the window.
func (m *mainWindow) chooseLanguage(tag string) {
	here := m.frame.Here()
	if !screenOf(here.Screen).inside {
		m.change(func(chosen *workspace.Settings) { chosen.Language = tag })
		return
	}
	if m.window.Canvas().Overlays().Top() == nil {
		m.frame.Tell(m.frame.Workspace.SetLanguage(m.frame.Context(), here.Assessment, tag))
		m.wear()
	}
}

// speak lets menu, rail and header say other words, or the same ones in another
// look.
func (m *mainWindow) speak(words *i18n.Words) {
	if words.Language() != m.frame.Words.Language() {
		m.frame.Tell(teachToolkit(words))
	}
	m.frame.Words = words
	m.window.SetMainMenu(m.menu())
	m.rail.SetItems(railItems(words))
	m.header.SetLabels(insideTitles(words))
	m.ground.FillColor = theme.Current().Background
	m.window.Content().Refresh()
}

// resize makes the text larger or smaller by some steps of those in the menu.
func (m *mainWindow) resize(steps int) {
	_, scale := lookFor(m.frame.Chosen)
	sizes := theme.TextSizes()
	at, _ := slices.BinarySearch(sizes, scale)
	at = min(max(at+steps, 0), len(sizes)-1)
	m.change(func(chosen *workspace.Settings) { chosen.Text = sizes[at] })
}

// change changes the settings unless a dialog is open, which comes first.
func (m *mainWindow) change(change func(*workspace.Settings)) {
	if m.window.Canvas().Overlays().Top() == nil {
		m.frame.Change(change)
	}
}

// languageItems are the languages present, in their own names.
func (m *mainWindow) languageItems() []*fyne.MenuItem {
	tags, names := m.frame.Languages()
	var items []*fyne.MenuItem
	for i, tag := range tags {
		item := fyne.NewMenuItem(names[i].Title, func() { m.chooseLanguage(tag) })
		item.Checked = tag == m.frame.Words.Language()
		items = append(items, item)
	}
	return items
}

// paletteItems are the colours to choose from.
func (m *mainWindow) paletteItems() []*fyne.MenuItem {
	worn, _ := lookFor(m.frame.Chosen)
	var items []*fyne.MenuItem
	for _, palette := range theme.Palettes() {
		item := fyne.NewMenuItem(m.frame.Words.Say(frame.PaletteNames[palette]), func() {
			m.change(func(chosen *workspace.Settings) { chosen.Palette = string(palette) })
		})
		item.Checked = palette == worn
		items = append(items, item)
	}
	return items
}
