package widgets

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"compass/app/window/theme"
	"compass/resources"
)

// TestARulerSaysWhatFyneSays measures every word of the program's texts, and
// words that its fonts lack letters for.
func TestARulerSaysWhatFyneSays(t *testing.T) {
	test.NewTempApp(t)
	var fonts theme.Fonts
	for name, face := range map[string]*fyne.Resource{
		"SourceSans3_400Regular.ttf": &fonts.Regular, "SourceSans3_600SemiBold.ttf": &fonts.SemiBold,
		"SourceSans3_400Regular_Italic.ttf": &fonts.Italic,
	} {
		*face = fyne.NewStaticResource(name, read(t, "fonts/"+name))
	}
	fyne.CurrentApp().Settings().SetTheme(theme.New(theme.Light, 100, fonts))
	words := strings.Fields(string(read(t, "languages/en.yaml")))
	words = append(words, " ", "Łódź", "Õigus", "ﬁle", "Tallinn–Tartu", "社会", "שלום", "a\tb", "😀")
	for _, word := range words {
		for _, style := range []fyne.TextStyle{{}, {Bold: true}, {Italic: true}} {
			if got, want := widthOf(word, 15, style), fyne.MeasureText(word, 15, style).Width; got != want {
				t.Errorf("%q is %v wide, Fyne says %v", word, got, want)
			}
		}
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	content, err := resources.Files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
