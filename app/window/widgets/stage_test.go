package widgets_test

import (
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/theme"
	"compass/app/window/widgets"
)

// fontsFor reads the product's own faces.
func fontsFor(t *testing.T) theme.Fonts {
	t.Helper()
	face := func(name string) fyne.Resource {
		content, err := os.ReadFile(filepath.Join("..", "..", "..", "resources", "fonts", name))
		if err != nil {
			t.Fatal(err)
		}
		return fyne.NewStaticResource(name, content)
	}
	return theme.Fonts{
		Regular:  face("SourceSans3_400Regular.ttf"),
		SemiBold: face("SourceSans3_600SemiBold.ttf"),
		Italic:   face("SourceSans3_400Regular_Italic.ttf"),
	}
}

// stage opens a test program in one look.
func stage(t *testing.T, palette theme.Palette, scale int) {
	t.Helper()
	test.NewTempApp(t).Settings().SetTheme(theme.New(palette, scale, fontsFor(t)))
}

// show puts an object into a window of a given size.
func show(t *testing.T, object fyne.CanvasObject, width, height float32) fyne.Window {
	t.Helper()
	window := test.NewTempWindow(t, object)
	window.SetPadded(false)
	window.Resize(fyne.NewSize(width, height))
	return window
}

// heard collects what a window hears of unused keys.
type heard struct {
	keys  []fyne.KeyName
	runes []rune
}

func listen(t *testing.T, window fyne.Window) *heard {
	t.Helper()
	h := &heard{}
	widgets.ListenKeys(window.Canvas(), widgets.Keys{
		OnKey:  func(key *fyne.KeyEvent) { h.keys = append(h.keys, key.Name) },
		OnRune: func(char rune) { h.runes = append(h.runes, char) },
	})
	t.Cleanup(func() { widgets.ListenKeys(window.Canvas(), widgets.Keys{}) })
	return h
}

func press(on fyne.Focusable, names ...fyne.KeyName) {
	for _, name := range names {
		on.TypedKey(&fyne.KeyEvent{Name: name})
	}
}

// picture writes what a window shows, if pictures are wanted.
func picture(t *testing.T, window fyne.Window, name string) {
	t.Helper()
	folder := os.Getenv("COMPASS_WIDGET_PICTURES")
	if folder == "" {
		return
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	file, err := os.Create(filepath.Join(folder, name+".png"))
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(file, window.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
}
