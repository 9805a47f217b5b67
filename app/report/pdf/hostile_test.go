package pdf

import (
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/image/font/sfnt"

	"compass/app/chart"
	"compass/app/report"
	"compass/resources"
)

// hostileTexts are what people paste and what nobody should.
var hostileTexts = map[string]string{
	"long":       strings.Repeat("Twenty thousand letters of commentary. ", 520),
	"endless":    strings.Repeat("W", 20_000),
	"emoji":      strings.Repeat("👩🏽‍🔬🎉", 400),
	"controls":   "a\x00b\x01c\x1bd\te\r\nf\u2028g",
	"bidi":       "left \u202eright\u202c \u2066in\u2069 \ufeffzero\u200bwidth\u200d",
	"combining":  "a\u030a\u0328 Z" + strings.Repeat("\u0301\u0317", 300),
	"other":      "漢字 עברית العربية 한국어 ไทย \ufffd \uffff \U0010ffff",
	"invalid":    "broken \xff\xfe\xc3 bytes",
	"blanks":     strings.Repeat(" \u00a0\u2003", 2000),
	"lines":      strings.Repeat("\n", 300),
	"nobreak":    strings.Repeat("no\u00a0break\u202fhere", 200),
	"hyphens":    strings.Repeat("maa\u00adkunta\u00adliitto", 60),
	"shapes":     "● ■ ▲ ◆ ★ ✓ ≥ ≤ ≠ → − × “ ” … ẞ",
	"backslash":  `\\ ( ) (( \n \) %PDF endobj`,
	"one letter": "J",
	"empty":      "",
}

// everywhere puts a text into every place of every block.
func everywhere(t testing.TB, text string) report.Report {
	t.Helper()
	measure := ownMeasure(t)
	runs := report.Plain(text)
	if letters := []rune(text); len(letters) > 6000 {
		text = string(letters[:2000]) // commentary can be that long; titles and labels cannot
	}
	radar := chart.Radar{Lowest: 1, Highest: 5, Missing: text, Name: text, Reference: text}
	for i := range 5 {
		radar.Axes = append(radar.Axes, chart.Axis{Label: text})
		if i > 1 {
			radar.Axes[i].Score = number(3)
		}
	}
	drawn := radar.Chart(260, measure)
	squares := chart.LevelSquares{Lowest: 1, Highest: 5, Target: level(5), TargetText: text}.Chart(168, measure)
	cells := []report.Cell{{Runs: runs}, {Runs: runs, Tint: &report.Tint{Step: 1, Of: 5}}, {Runs: runs, Span: 4}}
	table := report.Table{Caption: text, Columns: []report.Column{{Head: text, Share: 1}, {Head: text, Share: 2, Align: report.Centre}, {Head: text, Align: report.Right}}, Rows: []report.Row{{Cells: cells}, {Cells: cells}}}
	grid := table
	grid.Grid = true
	return report.Report{
		Title: text, Subtitle: text, Language: text, Date: "2026-11-23", Example: text, Footer: text,
		Blocks: []report.Block{
			report.Cover{Kicker: text, Facts: []report.Fact{{Label: text, Text: text}}, Foot: text},
			report.Contents{Title: text, Depth: 3},
			report.Heading{Level: 1, Text: text, Kicker: text, Group: text, Anchor: "heading"},
			report.Heading{Level: 3, Text: text},
			report.Text{Runs: runs}, report.Text{Style: report.Lead, Runs: report.Runs{{Text: text, Bold: true}}},
			report.List{Items: []report.Runs{runs, nil}}, table, grid,
			report.ChartBlock{Chart: drawn, Caption: text},
			report.SideBySide{Chart: drawn, Right: []report.Block{report.Badge{Mark: "1", Tint: report.Tint{Of: 5}, Runs: runs}, report.Heading{Level: 3, Text: text}, report.Note{Title: text, Body: []report.Runs{runs}}}},
			report.QuestionBlock{Level: 2, Title: text, Ask: text, Core: true, Status: text, Body: []report.Runs{runs}, Small: []report.Runs{runs}, Chart: squares},
			report.Advice{Anchor: "advice", Title: text, Meta: text, Actions: []report.Runs{runs, runs}, Body: []report.Runs{runs}, Why: text},
			report.References{Items: []report.Reference{{Mark: text, Runs: runs, Anchor: "advice"}, {Runs: runs, Anchor: "heading"}, {Mark: "1", Runs: runs, Anchor: "nowhere"}}},
			report.Note{Title: text, Body: []report.Runs{runs}},
		},
	}
}

func TestHostileTextNeitherBreaksTheFileNorLeavesThePage(t *testing.T) {
	for name, text := range hostileTexts {
		t.Run(name, func(t *testing.T) {
			_, path := write(t, everywhere(t, text))
			tool(t, "qpdf", "--check", path)
			if len(text) < 5000 {
				checkBoxes(t, path)
				return
			}
			for i, words := range wordsOf(t, path) {
				for _, w := range words {
					if w.XMin < margin-1 || w.XMax > pageWidth-margin+1 || w.YMin < margin-12 || w.YMax > footLine+6 {
						t.Fatalf("page %d: %.30q leaves the margins at %.0f–%.0f × %.0f–%.0f", i+1, w.Text, w.XMin, w.XMax, w.YMin, w.YMax)
					}
				}
			}
		})
	}
}

func TestLongTextIsWrittenToItsLastLetter(t *testing.T) {
	_, path := write(t, report.Report{Title: "T", Blocks: []report.Block{report.Text{Runs: report.Plain(hostileTexts["endless"])}}})
	if got := strings.Count(tool(t, "pdftotext", path, "-"), "W"); got != 20_000 {
		t.Errorf("%d of 20,000 letters were written", got)
	}
}

func TestEveryLetterWrittenHasAGlyph(t *testing.T) {
	fonts, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	set := newTypesetter(fonts)
	everything := "ÄÖÅäöåõÕšžŠŽāčēģīķļņūėęįųąćłńóśźżĄĆĘŁŃÓŚŹŻæøÆØéüßẞ"
	for _, text := range hostileTexts {
		everything += text
	}
	everything += lettersOfTheProgram(t)
	runs := report.Runs{{Text: everything}, {Text: everything, Bold: true}}
	var buffer sfnt.Buffer
	for _, line := range set.lines(runs, bodyStyle, columnWidth) {
		for _, span := range line.spans {
			for _, sign := range span.text {
				if _, drawn := drawnSigns[sign]; drawn {
					continue
				}
				glyph, err := fonts[span.face].parsed.GlyphIndex(&buffer, sign)
				if err != nil || glyph == 0 {
					t.Errorf("%U %q is written without a glyph in %s", sign, sign, fontNames[span.face].file)
				}
			}
		}
	}
}

// lettersOfTheProgram is every letter once that stands in the words of the
// program, of its questionnaires or of its example, in any language.
func lettersOfTheProgram(t *testing.T) string {
	t.Helper()
	letters := map[rune]bool{}
	err := fs.WalkDir(resources.Files, ".", func(path string, _ fs.DirEntry, err error) error {
		if ending := filepath.Ext(path); err != nil || ending != ".yaml" && ending != ".csv" {
			return err
		}
		content, err := resources.Files.ReadFile(path)
		for _, letter := range string(content) {
			letters[letter] = true
		}
		return err
	})
	if err != nil || !letters['ł'] || !letters['ż'] {
		t.Fatalf("read the words of the program: %v", err)
	}
	return string(slices.Sorted(maps.Keys(letters)))
}

func TestLinesFitTheirWidthAndKeepWhatBelongsTogether(t *testing.T) {
	fonts, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	set := newTypesetter(fonts)
	for name, text := range hostileTexts {
		for _, line := range set.lines(report.Plain(text), bodyStyle, 90) {
			if line.width > 90+bodyStyle.size*0.4 {
				t.Errorf("%s: a line is %.1f wide, more than 90", name, line.width)
			}
		}
	}
	for _, c := range []struct{ text, want string }{
		{"10\u00a0000 and 20\u202f000 people in 30\u00a0regions", "10\u00a0000 and|20\u202f000|people in|30\u00a0regions"},
		{"Maakunta\u00adliitto", "Maakunta-|liitto"},
		{"well-known in/out 1-5", "well-known|in/out 1-5"},
		{"one  two\nthree", "one two|three"},
		{"Dość tu w regionach", "Dość tu|w regionach"},
		{"💡 lamp", "□ lamp"},
		{"e\u0301tude", "étude"},
	} {
		var got []string
		for _, line := range set.lines(report.Plain(c.text), bodyStyle, 58) {
			text := ""
			for _, span := range line.spans {
				text += span.text
			}
			got = append(got, text)
		}
		if joined := strings.Join(got, "|"); joined != c.want {
			t.Errorf("%q breaks into %q, want %q", c.text, joined, c.want)
		}
	}
}

func TestFilterLeavesNothingThatPaperCannotShow(t *testing.T) {
	for letter := rune(0); letter <= unicode.MaxRune; letter += 1 + letter/2000 {
		for _, left := range clean("a" + string(letter)) {
			if left > 0xFFFF || left != '\n' && left != softHyphen && (unicode.IsControl(left) || unicode.Is(unicode.Cf, left)) {
				t.Errorf("%U leaves %U", letter, left)
			}
		}
	}
}

func BenchmarkComparisonOfThirtyPages(b *testing.B) {
	r := demo(b)
	for i := range 24 {
		r.Blocks = append(r.Blocks, report.PageBreak{}, report.Heading{Level: 1, Text: fmt.Sprint("Part ", i)})
		r.Blocks = append(r.Blocks, demoLongTable()[2:4]...)
		for range 6 {
			r.Blocks = append(r.Blocks, report.Text{Runs: report.Plain(strings.Repeat("Self-assessments are perceptions of different rooms. ", 12))})
		}
	}
	for b.Loop() {
		if err := Write(b.Context(), discard{}, r, nil); err != nil {
			b.Fatal(err)
		}
	}
}

type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }
