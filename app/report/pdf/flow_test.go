package pdf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"compass/app/report"
)

// paged writes blocks and reads the words of each page back.
func paged(t *testing.T, blocks ...report.Block) []string {
	t.Helper()
	_, path := write(t, report.Report{Title: "T", Date: "2026-11-23", Blocks: blocks})
	return pagesOf(t, path)
}

// above is a text of so many lines.
func above(lines int) report.Block {
	return report.Text{Runs: report.Plain(strings.Repeat("above\n", lines))}
}

// tabled is a table of groups with two rows each.
func tabled(groups int, whole bool) report.Table {
	table := report.Table{Whole: whole, Columns: []report.Column{{Head: "Question"}, {Head: "Answer"}}}
	for i := range groups {
		table.Rows = append(table.Rows, report.Row{Break: true, Cells: []report.Cell{{Runs: report.Plain(fmt.Sprintf("Group %d.", i)), Span: 2}}})
		for _, row := range []string{"first", "second"} {
			table.Rows = append(table.Rows, report.Row{Cells: []report.Cell{{Runs: report.Plain(fmt.Sprintf("%s of %d.", row, i))}, {Runs: report.Plain("yes")}}})
		}
	}
	return table
}

func TestARowThatNamesAGroupStaysWithItsRows(t *testing.T) {
	for lines := range 6 {
		for _, page := range paged(t, above(30+lines), tabled(20, false)) {
			for i := range 20 {
				group, first := fmt.Sprintf("Group %d.", i), fmt.Sprintf("first of %d.", i)
				if strings.Contains(page, group) != strings.Contains(page, first) {
					t.Errorf("after %d lines %q stands on another page than %q", 30+lines, group, first)
				}
			}
		}
	}
}

func TestAWholeTableMovesToTheNextPageWithItsHeading(t *testing.T) {
	got := paged(t, above(32), report.Heading{Level: 1, Text: "Themes"}, tabled(4, true))
	if len(got) != 2 || strings.Contains(got[0], "Themes") || !strings.Contains(got[1], "Themes") || !strings.Contains(got[1], "second of 3.") {
		t.Errorf("the pages read %q", got)
	}
	if long := paged(t, above(10), tabled(30, true)); len(long) < 3 || !strings.Contains(long[len(long)-1], "second of 29.") {
		t.Errorf("a table longer than a page fills %d pages", len(long))
	}
}

// TestWordsOfAQuestionRunBelowItsLevels looks for a long reason: beside the
// levels it is narrow, below them it has the whole width.
func TestWordsOfAQuestionRunBelowItsLevels(t *testing.T) {
	block := demoQuestion(ownMeasure(t), "Title", "agreed", false, 3, 4, strings.Repeat("reason ", 80), "small")
	_, path := write(t, report.Report{Title: "T", Date: "2026-11-23", Blocks: []report.Block{report.Heading{Level: 2, Text: "H"}, block}})
	checkBoxes(t, path)
	ends := map[float64]float64{} // of a line of the reason, by its height
	for _, word := range wordsOf(t, path)[0] {
		if word.Text == "reason" {
			ends[word.YMin] = max(ends[word.YMin], word.XMax)
		}
	}
	var heights []float64
	for height := range ends {
		heights = append(heights, height)
	}
	slices.Sort(heights)
	first, last := ends[heights[0]], ends[heights[len(heights)-2]]
	if right := pageWidth - margin; first > right-168 || last < right-60 {
		t.Errorf("the first line ends at %.0f, a later one at %.0f of %.0f", first, last, right)
	}
}

func TestWhatCanBeSparedFallsAwayWhereItsPageWouldSpill(t *testing.T) {
	page := func(lines int) []string {
		question := demoQuestion(ownMeasure(t), "Title", "agreed", false, 3, 4, "reason", "small")
		question.Ask = "What was asked?"
		return paged(t, report.Heading{Level: 1, Text: "Before"}, report.PageBreak{},
			report.Heading{Level: 1, Text: "H"}, question, above(lines), report.Text{Runs: report.Plain("Spare words."), Spare: true}, report.PageBreak{}, report.Heading{Level: 1, Text: "After"})
	}
	fell := 0
	for lines := range 50 {
		pages := page(lines)
		all := strings.Join(pages, "")
		asked := strings.Contains(all, "What was asked?")
		if asked != strings.Contains(all, "Spare words.") {
			t.Errorf("with %d lines only one of what can be spared falls away", lines)
		}
		switch {
		case len(pages) == 3 && !asked:
			fell++
		case len(pages) > 3 && !asked:
			t.Errorf("with %d lines the page spills, and what was asked is missing", lines)
		}
		if want := "After"; !strings.Contains(pages[len(pages)-1], want) {
			t.Errorf("with %d lines the last page lacks %q", lines, want)
		}
	}
	if fell == 0 || fell > 4 {
		t.Errorf("what was asked falls away with %d numbers of lines, wanted are few", fell)
	}
}

func TestALineLeadsToThePageOfItsPlace(t *testing.T) {
	lines := report.References{Items: []report.Reference{
		{Mark: "3", Runs: report.Plain("Keep the call"), Anchor: "call"}, {Runs: report.Plain("No such place"), Anchor: "none"},
	}}
	_, path := write(t, report.Report{Title: "T", Date: "2026-11-23", Blocks: []report.Block{
		report.Heading{Level: 1, Text: "H"}, lines, report.PageBreak{}, above(3), report.PageBreak{}, report.Advice{Anchor: "call", Title: "3. Keep the call"},
	}})
	var read []string
	for line := range strings.Lines(pagesOf(t, path)[0]) {
		read = append(read, strings.Join(strings.Fields(line), " "))
	}
	if !slices.Contains(read, "3 Keep the call 3") || !slices.Contains(read, "No such place") {
		t.Errorf("the page reads %q", read)
	}
	if links := tool(t, "qpdf", "--qdf", "--object-streams=disable", path, "-"); strings.Count(links, "/Subtype /Link") != 1 {
		t.Errorf("there are %d links, want 1", strings.Count(links, "/Subtype /Link"))
	}
}

func TestContentsSetAGroupInUnderItsTitle(t *testing.T) {
	got := paged(t, report.Contents{Title: "Contents", Depth: 1}, report.PageBreak{},
		report.Heading{Level: 1, Text: "A long headline", Short: "Summary"}, report.PageBreak{},
		report.Heading{Level: 1, Text: "Plans", Group: "One by one"}, report.PageBreak{},
		report.Heading{Level: 1, Text: "Money", Group: "One by one"}, report.PageBreak{}, report.Heading{Level: 1, Text: "Method"})
	var lines []string
	for line := range strings.Lines(got[0]) {
		if text := strings.TrimRight(line, "\n"); strings.TrimSpace(text) != "" {
			lines = append(lines, text)
		}
	}
	joined := strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
	if !strings.HasPrefix(joined, "Contents Summary 2 One by one 3 Plans 3 Money 4 Method 5") {
		t.Errorf("the contents read %q", joined)
	}
	if !strings.HasPrefix(lines[3], "  ") {
		t.Errorf("the group is not set in: %q", lines)
	}
}
