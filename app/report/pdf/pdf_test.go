package pdf

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"compass/app/report"
)

// write returns the bytes of a report and the path of a file with them.
func write(t *testing.T, r report.Report) ([]byte, string) {
	t.Helper()
	var buffer bytes.Buffer
	if err := Write(t.Context(), &buffer, r, nil); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, buffer.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return buffer.Bytes(), path
}

// tool runs a program that reads PDF and returns what it prints.
func tool(t *testing.T, name string, arguments ...string) string {
	t.Helper()
	output, err := exec.Command(name, arguments...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, output)
	}
	return string(output)
}

// pagesOf reads the text of each page back.
func pagesOf(t *testing.T, path string) []string {
	t.Helper()
	text := tool(t, "pdftotext", "-layout", path, "-")
	return strings.Split(strings.TrimSuffix(text, "\f"), "\f")
}

func TestSameReportGivesTheSameBytesAlsoAtTheSameTime(t *testing.T) {
	r := demo(t)
	first, _ := write(t, r)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			var again bytes.Buffer
			if err := Write(t.Context(), &again, r, nil); err != nil || !bytes.Equal(first, again.Bytes()) {
				t.Errorf("another run gave other bytes (error %v)", err)
			}
		})
	}
	group.Wait()
	r.Date = ""
	undated, _ := write(t, r)
	if !bytes.Contains(undated, []byte("1970")) {
		t.Error("a report without a date carries another day than 1 January 1970")
	}
}

func TestFileIsSoundAndCarriesItsTitle(t *testing.T) {
	_, path := write(t, demo(t))
	if checked := tool(t, "qpdf", "--check", path); !strings.Contains(checked, "No syntax or stream encoding errors") {
		t.Error(checked)
	}
	info := tool(t, "pdfinfo", path)
	for _, want := range []string{"Amber Coast", "A4", "Nov 23"} {
		if !strings.Contains(info, want) {
			t.Errorf("the file's properties lack %q:\n%s", want, info)
		}
	}
	if fonts := tool(t, "pdffonts", path); strings.Count(fonts, "yes") < 3 {
		t.Errorf("fonts are not embedded:\n%s", fonts)
	}
}

func TestContentsNameThePagesOnWhichHeadingsStand(t *testing.T) {
	_, path := write(t, demo(t))
	pages := pagesOf(t, path)
	listed := 0
	for _, line := range strings.Split(pages[1], "\n") {
		fields := strings.Fields(line)
		if len(fields) < 2 || strings.Contains(line, "·") {
			continue
		}
		number, err := strconv.Atoi(fields[len(fields)-1])
		if err != nil {
			continue
		}
		heading := strings.Join(fields[:len(fields)-1], " ")
		if !strings.Contains(strings.Join(strings.Fields(pages[number-1]), " "), heading) {
			t.Errorf("page %d has no heading %q", number, heading)
		}
		listed++
	}
	if listed != 12 {
		t.Errorf("the contents list %d headings, want 12:\n%s", listed, pages[1])
	}
	if outline := tool(t, "qpdf", "--json", "--json-key=outlines", path); strings.Count(outline, `"title"`) != 16 {
		t.Errorf("there are %d bookmarks, want 16", strings.Count(outline, `"title"`))
	}
}

func TestHeadOfATableIsRepeatedOnEveryPage(t *testing.T) {
	_, path := write(t, demo(t))
	found := 0
	for i, page := range pagesOf(t, path) {
		if !strings.Contains(page, "agreed   ") {
			continue
		}
		found++
		if !strings.Contains(page, "Evidence") {
			t.Errorf("page %d has rows without their head", i+1)
		}
	}
	if found < 3 {
		t.Errorf("the table stands on %d pages, want at least 3", found)
	}
}

func TestHeadingStaysWithWhatFollows(t *testing.T) {
	// Every height of text above the heading is tried, so that it comes to
	// the foot of a page at some of them.
	for lines := 30; lines < 60; lines++ {
		blocks := []report.Block{report.Text{Runs: report.Plain(strings.Repeat("above\n", lines))},
			report.Heading{Level: 2, Text: "Heading"}, report.Text{Runs: report.Plain("first\nsecond\nthird\nfourth")}}
		_, path := write(t, report.Report{Title: "T", Date: "2026-11-23", Blocks: blocks})
		for _, page := range pagesOf(t, path) {
			if strings.Contains(page, "Heading") && !strings.Contains(page, "second") {
				t.Errorf("after %d lines the heading is left without two lines of text", lines)
			}
			if strings.Contains(page, "fourth") && !strings.Contains(page, "third") {
				t.Errorf("after %d lines the last line of the paragraph is alone on its page", lines)
			}
		}
	}
}

func TestProgressCountsPagesAndAnEndedContextStopsTheWriting(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var buffer bytes.Buffer
	calls := 0
	err := Write(ctx, &buffer, demo(t), func(page, of int) {
		calls++
		if page != calls || of < 8 {
			t.Errorf("page %d of %d came as call %d", page, of, calls)
		}
		if page == 2 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || calls != 2 || buffer.Len() != 0 {
		t.Errorf("after cancelling: error %v, %d calls, %d bytes", err, calls, buffer.Len())
	}
}

// A word is one word's box on a page, in points.
type word struct {
	XMin float64 `xml:"xMin,attr"`
	YMin float64 `xml:"yMin,attr"`
	XMax float64 `xml:"xMax,attr"`
	YMax float64 `xml:"yMax,attr"`
	Text string  `xml:",chardata"`
}

// wordsOf reads the boxes of all words back, page by page.
func wordsOf(t *testing.T, path string) [][]word {
	t.Helper()
	var document struct {
		Pages []struct {
			Words []word `xml:"word"`
		} `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal([]byte(tool(t, "pdftotext", "-bbox", path, "-")), &document); err != nil {
		t.Fatal(err)
	}
	var pages [][]word
	for _, page := range document.Pages {
		pages = append(pages, page.Words)
	}
	return pages
}

// checkBoxes fails for words outside the margins and for words that overlap.
// A box is as high as its font's ascent and descent: its middle half is where
// letters are.
func checkBoxes(t *testing.T, path string) {
	t.Helper()
	for i, words := range wordsOf(t, path) {
		for j, a := range words {
			if a.XMin < margin-1 || a.XMax > pageWidth-margin+1 || a.YMin < margin-8 || a.YMax > footLine+6 {
				t.Errorf("page %d: %.30q leaves the margins at %.0f–%.0f × %.0f–%.0f", i+1, a.Text, a.XMin, a.XMax, a.YMin, a.YMax)
			}
			for _, b := range words[:j] {
				quarter := min(a.YMax-a.YMin, b.YMax-b.YMin) / 4
				across := min(a.XMax, b.XMax) - max(a.XMin, b.XMin)
				down := min(a.YMax, b.YMax) - max(a.YMin, b.YMin) - 2*quarter
				if across > 0.5 && down > 0.5 {
					t.Errorf("page %d: %.30q overlaps %.30q", i+1, a.Text, b.Text)
				}
			}
		}
	}
}

func TestNoTextLeavesThePageOrOverlaps(t *testing.T) {
	_, path := write(t, demo(t))
	checkBoxes(t, path)
}
