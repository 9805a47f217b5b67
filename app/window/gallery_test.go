package window

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/theme"
)

// What `make gallery` says: the folder for the pictures, a part of the names of
// those screens that are drawn, and a language; nothing for all of them.
const (
	galleryFolder   = "COMPASS_GALLERY"
	galleryScreen   = "COMPASS_GALLERY_SCREEN"
	galleryLanguage = "COMPASS_GALLERY_LANGUAGE"
)

// whole is a window in which most of a screen is seen without scrolling.
var whole = fyne.NewSize(stage.Ordinary.Width, 2200)

// galleryLooks are the looks that are drawn: each palette in both sizes, and the
// light one also the other way round and as a whole.
func galleryLooks() []stage.Look {
	var looks []stage.Look
	for _, palette := range theme.Palettes() {
		looks = append(looks,
			stage.Look{Palette: palette, Scale: 100, Size: stage.Ordinary},
			stage.Look{Palette: palette, Scale: 200, Size: stage.Least})
	}
	return append(looks,
		stage.Look{Palette: theme.Light, Scale: 200, Size: stage.Ordinary},
		stage.Look{Palette: theme.Light, Scale: 100, Size: stage.Least},
		stage.Look{Palette: theme.Light, Scale: 100, Size: whole})
}

// TestGallery draws every screen in every state, language and look, and its
// dialogs, and puts small copies onto one sheet for each screen.
func TestGallery(t *testing.T) {
	folder := os.Getenv(galleryFolder)
	if folder == "" {
		t.Skip("draws only where " + galleryFolder + " names a folder; run make gallery")
	}
	languages := []string{os.Getenv(galleryLanguage)}
	if languages[0] == "" {
		languages = buildOne(t, sceneList[0]).work.Phrases.Languages()
	}
	sets := map[string][]set{}
	for _, language := range languages {
		sets[language] = buildIn(t, language)
	}
	for _, row := range screenList {
		if !strings.Contains(row.key, os.Getenv(galleryScreen)) {
			continue
		}
		g := gallery{stage.NewSheet(filepath.Join(folder, row.key)), row, map[string]bool{}}
		for _, look := range galleryLooks() {
			for _, look.Language = range languages {
				for _, set := range sets[look.Language] {
					if set.shows(row, set.id) {
						g.draw(t, set, look)
					}
				}
			}
		}
		if err := g.sheet.Save(filepath.Join(folder, row.key+".png")); err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: %d pictures", row.key, g.sheet.Len())
	}
}

// A gallery is the pictures of one screen.
type gallery struct {
	sheet *stage.Sheet
	row   screenRow
	drawn map[string]bool // dialogs, by look and label
}

// draw draws the screen in one state and look, and its dialogs.
func (g gallery) draw(t *testing.T, set set, look stage.Look) {
	t.Helper()
	w := showWindow(t, set.work, look)
	defer w.end()
	set.open(w, g.row)
	g.keep(t, w, set.name, look)
	w.Escape()
	for index, button := range w.Asking() {
		if key := look.String() + button.Text; !g.drawn[key] {
			g.drawn[key] = true
			set.open(w, g.row)
			w.Escape()
			g.drawDialog(t, w, index, fmt.Sprintf("%s-dialog-%d", set.name, index+1), look)
		}
	}
}

// drawDialog draws what a button opens over the screen, if it opens anything.
func (g gallery) drawDialog(t *testing.T, w testWindow, index int, name string, look stage.Look) {
	t.Helper()
	w.OpenDialog(index)
	w.Settle()
	if w.InDialog() {
		g.keep(t, w, name, look)
		w.Escape()
	}
}

// keep keeps what the window shows.
func (g gallery) keep(t *testing.T, w testWindow, name string, look stage.Look) {
	t.Helper()
	language := look.Language
	look.Language = ""
	if err := g.sheet.Add(name+"-"+language, look.String()+sizeName(look), w.Window.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}

// sizeName tells the whole screen apart from its window.
func sizeName(look stage.Look) string {
	if look.Size == whole {
		return "-whole"
	}
	return ""
}
