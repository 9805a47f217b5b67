package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jung-kurt/gofpdf"

	reports "compass/app/report"
	"compass/app/report/pdf"
	"compass/app/workspace"
	"compass/assessment"
	"compass/assessment/comparison"
	"compass/assessment/questionnaire"
	"compass/cmd/measure"
	"compass/resources"
)

const pagesOfReport = 30

// TestBenchComparisonReport writes a comparison report of about thirty pages,
// with its charts, tables, contents and links, against the same words put down
// by nothing but MultiCell in the same three fonts.
func TestBenchComparisonReport(t *testing.T) {
	measure.Need(t)
	composed, regions, pages := longReport(t)
	text := textOf(t, composed)
	fonts := fontsOf(t)
	write := func() { writeReport(t, io.Discard, composed, nil) }
	plain := func() { writePlain(t, text, fonts) }
	write()
	plain()
	codes, bares := inTurns(write, plain)
	ratio(fmt.Sprintf("comparison report, %d pages, %d regions", pages, regions), codes, bares, 4)
}

// longReport compares the invented regions, again and again under other names,
// until the report has its pages.
func longReport(t *testing.T) (composed reports.Report, regions, pages int) {
	t.Helper()
	work, err := workspace.Open(filepath.Join(t.TempDir(), "bench.compass"))
	if err != nil {
		t.Fatal(err)
	}
	defer work.Close()
	if _, err := work.AddExample(context.Background(), "en"); err != nil {
		t.Fatal(err)
	}
	seven, err := work.Comparable(context.Background(), "resist")
	if err != nil {
		t.Fatal(err)
	}
	packs, err := work.Packs(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	pack := packs[slices.IndexFunc(packs, func(p *questionnaire.Pack) bool { return p.ID == "resist" })]
	var all []assessment.Assessment
	for pages < pagesOfReport {
		all = append(all, renamed(seven[len(all)%len(seven)], len(all)))
		if len(all) < 2 {
			continue
		}
		compared, err := comparison.Compare(context.Background(), pack, all, true)
		if err != nil {
			t.Fatal(err)
		}
		composed = reports.ForComparison(work.Phrases.Words("en"), reports.ComparisonInput{Core: &compared})
		writeReport(t, io.Discard, composed, func(_, of int) { pages = of })
	}
	return composed, len(all), pages
}

func renamed(one assessment.Assessment, number int) assessment.Assessment {
	one.ID = fmt.Sprintf("%s-%d", one.ID, number)
	one.Region.Name = fmt.Sprintf("%s %d", one.Region.Name, number+1)
	return one
}

func writeReport(t *testing.T, to io.Writer, composed reports.Report, progress func(page, of int)) {
	t.Helper()
	if err := pdf.Write(context.Background(), to, composed, progress); err != nil {
		t.Fatal(err)
	}
}

// textOf reads every word of a report's pages back from its file, a line each.
func textOf(t *testing.T, composed reports.Report) (pages []string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.pdf")
	var file bytes.Buffer
	writeReport(t, &file, composed, nil)
	if err := os.WriteFile(path, file.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command("pdftotext", "-raw", path, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext: %v", err)
	}
	pages = strings.Split(strings.TrimSuffix(string(output), "\f"), "\f")
	if len(pages) < pagesOfReport || len(output) < pagesOfReport*500 {
		t.Fatalf("%d pages with %d bytes of text", len(pages), len(output))
	}
	return pages
}

// plainFonts are the styles of gofpdf and the files of the report's fonts.
var plainFonts = []struct{ style, file string }{
	{"B", "fonts/SourceSans3_600SemiBold.ttf"},
	{"", "fonts/SourceSans3_400Regular.ttf"},
	{"I", "fonts/SourceSans3_400Regular_Italic.ttf"},
}

func fontsOf(t *testing.T) (files [][]byte) {
	t.Helper()
	for _, font := range plainFonts {
		file, err := resources.Files.ReadFile(font.file)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// writePlain writes the pages' words as gofpdf does it by itself: the first
// line of a page in semi-bold, the last in italic, the others in regular.
func writePlain(t *testing.T, pages []string, fonts [][]byte) {
	t.Helper()
	document := gofpdf.New("P", "pt", "A4", "")
	document.SetAutoPageBreak(true, 56)
	for i, font := range plainFonts {
		document.AddUTF8FontFromBytes("source", font.style, slices.Clone(fonts[i]))
	}
	for _, page := range pages {
		document.AddPage()
		lines := strings.Split(strings.TrimSpace(page), "\n")
		last := len(lines) - 1
		for i, text := range []string{lines[0], strings.Join(lines[min(1, last):last], "\n"), lines[last]} {
			document.SetFont("source", plainFonts[i].style, 10)
			document.MultiCell(482, 12, text, "", "L", false)
		}
	}
	if err := document.Output(io.Discard); err != nil {
		t.Fatal(err)
	}
}
