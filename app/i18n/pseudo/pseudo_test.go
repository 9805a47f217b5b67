package pseudo_test

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/image/font/sfnt"

	"compass/app/i18n/pseudo"
	"compass/app/workspace"
	"compass/resources"
)

func TestATextIsLongerAccentedAndInBrackets(t *testing.T) {
	for _, row := range []struct {
		text string
		most int
		want string
	}{
		{"Compare regions", 100, "[Çôômpáářéé řééğîîôôñš]"},
		{"{{.n}} of {{.total}} answered, {{.state}}", 100, "[{{.n}} ôôf {{.total}} ááñšŵééřééď, {{.state}}~~]"},
		{"{{.from}} → {{.to}}", 100, "{{.from}} → {{.to}}"},
		{"Finance", 100, "[Fîîñááñčéé]"},
		{"Ten letter", 10, "Ţéñ ļéţţéř"},
	} {
		got := pseudo.Text(row.text, row.most)
		if got != row.want {
			t.Errorf("%q becomes %q, want %q", row.text, got, row.want)
		}
		if length := utf8.RuneCountInString(got); length > row.most {
			t.Errorf("%q has %d characters, more than %d", got, length, row.most)
		}
	}
}

// work opens a library of the program with the language added.
func work(t *testing.T) *workspace.Workspace {
	t.Helper()
	files, err := pseudo.AddTo(resources.Files)
	if err != nil {
		t.Fatal(err)
	}
	opened, err := workspace.OpenFrom(files, filepath.Join(t.TempDir(), "pseudo.compass"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := opened.Close(); err != nil {
			t.Error(err)
		}
	})
	return opened
}

func TestTheLanguageNeedsNothingButData(t *testing.T) {
	opened := work(t)
	if got := strings.Join(opened.Phrases.Languages(), " "); !strings.Contains(got, pseudo.Tag) {
		t.Fatalf("the languages are %s", got)
	}
	words := opened.Phrases.Words(pseudo.Tag)
	if got := words.Language(); got != pseudo.Tag {
		t.Errorf("the words are those of %s", got)
	}
	for n, want := range map[int]string{1: "[1 ř", 2: "[2 ř"} {
		if got := words.Count("compare.regions", n); !strings.HasPrefix(got, want) {
			t.Errorf("%d: %q", n, got)
		}
	}
	if one, two := words.Count("compare.regions", 1), words.Count("compare.regions", 2); one[2:] == two[2:] {
		t.Errorf("one region and two are both %q", one)
	}
	packs, err := opened.Packs(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, pack := range packs {
		title := pack.Words(pseudo.Tag).Title
		if !strings.HasPrefix(title, "[") || title == pack.Words("en").Title {
			t.Errorf("%s is called %q", pack.Reference(), title)
		}
	}
}

func TestEveryFontHasEveryLetterOfTheLanguage(t *testing.T) {
	letters := pseudo.Text("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ", 200)
	for _, name := range []string{"400Regular", "600SemiBold", "400Regular_Italic"} {
		content, err := resources.Files.ReadFile("fonts/SourceSans3_" + name + ".ttf")
		if err != nil {
			t.Fatal(err)
		}
		font, err := sfnt.Parse(content)
		if err != nil {
			t.Fatal(err)
		}
		for _, letter := range letters {
			if glyph, err := font.GlyphIndex(nil, letter); err != nil || glyph == 0 {
				t.Errorf("%s has no %q: %v", name, letter, err)
			}
		}
	}
}
