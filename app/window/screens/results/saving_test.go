package results_test

import (
	"cmp"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"compass/app/window/stage"
	"compass/app/window/theme"
	"compass/app/window/widgets"
)

func TestTheNumbersOfAChartGoToASpreadsheet(t *testing.T) {
	s := stage.New(t, screen)
	ids := s.AddExample()
	s.Show(ids["Amber Coast"], "")
	s.PressButton("Show numbers")
	s.PressButton("Copy numbers")
	s.Sees("Numbers copied")
	lines := strings.Split(strings.TrimSpace(fyne.CurrentApp().Clipboard().Content()), "\n")
	if len(lines) != 11 || lines[0] != "Dimension\t15 September 2026\t17 September 2024" || lines[9] != "Networks\t3.9\t3.0" {
		t.Errorf("on the clipboard is %q", lines)
	}
	s.Tab()
	if s.Shows("Numbers copied") {
		t.Error("the button still answers after the keyboard went on")
	}

	s.Show(ids["Granite Shore"], "") // assessed once
	s.PressButton("Show numbers")
	s.PressButton("Copy numbers")
	lines = strings.Split(strings.TrimSpace(fyne.CurrentApp().Clipboard().Content()), "\n")
	if len(lines) != 11 || lines[0] != "Dimension\tScore" {
		t.Errorf("on the clipboard is %q", lines)
	}
}

func TestAChartIsSavedAsAPictureByKeyboard(t *testing.T) {
	for _, palette := range theme.Palettes() {
		t.Run(string(palette), func(t *testing.T) {
			s := stage.NewIn(t, screen, stage.Look{Palette: palette, Scale: 100, Size: stage.Ordinary})
			s.Show(s.AddExample()["Amber Coast"], "")
			for _, name := range []string{"Profile", "Scores by dimension", "Levels reached"} {
				s.Tab()
				s.PressButton("Save picture…")
				field, is := s.Focused().(*widgets.Entry)
				if !is || field.Text != "Amber Coast 2026-09-15 "+name+".png" {
					t.Fatalf("the dialog begins at %T with another name than wanted", s.Focused())
				}
				path := filepath.Join(cmp.Or(os.Getenv("COMPASS_SCREEN_PICTURES"), t.TempDir()), "saved "+string(palette), field.Text)
				field.SetText(strings.TrimSuffix(path, ".png"))
				s.Press(fyne.KeyReturn)
				s.Wait("the picture", func() bool { return s.Shows("The picture is saved: " + path) })
				s.Press(fyne.KeyEscape)
				picture := readPicture(t, path)
				if ground := color.NRGBAModel.Convert(picture.At(1, 1)); ground != theme.Current().Background {
					t.Errorf("%s stands on %v", name, ground)
				}
				if size := picture.Bounds().Size(); size.X < 800 || size.Y < 300 {
					t.Errorf("%s is only %v large", name, size)
				}
			}
		})
	}
}

func readPicture(t *testing.T, path string) image.Image {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	picture, err := png.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return picture
}
