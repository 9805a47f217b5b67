package stage

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/theme"
	"compass/resources"
)

// A Look is a palette, a text scale in percent, the size of the window in
// Fyne's units, and a language, which may be [pseudo.Tag]; empty is English.
type Look struct {
	Palette  theme.Palette
	Scale    int
	Size     fyne.Size
	Language string
}

// Sizes of the window: at the start, and the least that the product promises.
var (
	Ordinary = fyne.NewSize(1366, 768)
	Least    = fyne.NewSize(1024, 700)
)

// The looks of most tests.
var (
	Usual  = Look{Palette: theme.Light, Scale: 100, Size: Ordinary}
	Narrow = Look{Palette: theme.Light, Scale: 100, Size: Least}
)

// String names a look as its pictures are named, for example "light-200-1024",
// or "light-200-1024-pl" where it has a language.
func (l Look) String() string {
	name := fmt.Sprintf("%s-%d-%.0f", l.Palette, l.Scale, l.Size.Width)
	if l.Language != "" {
		name += "-" + l.Language
	}
	return name
}

// picturesVariable names the folder for pictures; without it none are kept.
const picturesVariable = "COMPASS_SCREEN_PICTURES"

// InEveryLook runs a check on a stage of every text scale and size; in every
// palette only where pictures are wanted, because colours move nothing. The
// window must have room for the screen, and every text that is shown at the end
// for its letters. It is for states of a screen that the gallery does not have.
func InEveryLook(t *testing.T, screen Screen, check func(s *Stage, look Look)) {
	t.Helper()
	for _, palette := range palettes() {
		for _, scale := range []int{200, 100} {
			for _, size := range []fyne.Size{Ordinary, Least} {
				look := Look{Palette: palette, Scale: scale, Size: size}
				t.Run(look.String(), func(t *testing.T) {
					s := NewIn(t, screen, look)
					check(s, look)
					for _, misfit := range Misfits(s.Window) {
						t.Error(misfit)
					}
					if least := s.Window.Content().MinSize(); least.Width > size.Width || least.Height > size.Height {
						t.Errorf("the screen takes %v; the window has %v", least, size)
					}
				})
			}
		}
	}
}

func palettes() []theme.Palette {
	if os.Getenv(picturesVariable) == "" {
		return []theme.Palette{theme.Light}
	}
	return theme.Palettes()
}

// Wear gives the program a look. A look that it has already stays: with every
// new one Fyne forgets how wide words are.
func Wear(t *testing.T, palette theme.Palette, scale int) {
	t.Helper()
	settings := fyne.CurrentApp().Settings()
	if worn, ours := settings.Theme().(*theme.Theme); ours && worn.Palette() == palette && worn.ScalePercent() == scale {
		return
	}
	settings.SetTheme(theme.New(palette, scale, theme.Fonts{
		Regular:  face(t, "SourceSans3_400Regular.ttf"),
		SemiBold: face(t, "SourceSans3_600SemiBold.ttf"),
		Italic:   face(t, "SourceSans3_400Regular_Italic.ttf"),
	}))
}

func face(t *testing.T, name string) fyne.Resource {
	t.Helper()
	content, err := resources.Files.ReadFile("fonts/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return fyne.NewStaticResource(name, content)
}

// Picture keeps what the window shows where pictures are wanted.
func (s *Stage) Picture(name string) {
	s.t.Helper()
	Picture(s.t, s.Window, name)
}

// Picture keeps what a window shows where COMPASS_SCREEN_PICTURES names a folder
// for it.
func Picture(t *testing.T, window fyne.Window, name string) {
	t.Helper()
	folder := os.Getenv(picturesVariable)
	if folder == "" {
		return
	}
	if err := savePicture(filepath.Join(folder, name+".png"), window.Canvas().Capture()); err != nil {
		t.Fatal(err)
	}
}
