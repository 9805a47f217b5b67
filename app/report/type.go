package report

import (
	"fmt"
	"strings"
	"sync"

	"compass/app/chart"
	"compass/resources"
)

// measure is the width of the report's own type, to lay out its charts.
var measure = sync.OnceValue(func() chart.Measure {
	width, err := newMeasure()
	if err != nil {
		panic(err) // the fonts are part of the program; a test lays charts out
	}
	return width
})

func newMeasure() (chart.Measure, error) {
	regular, err := resources.Files.ReadFile("fonts/SourceSans3_400Regular.ttf")
	if err != nil {
		return nil, fmt.Errorf("measure charts: %w", err)
	}
	semiBold, err := resources.Files.ReadFile("fonts/SourceSans3_600SemiBold.ttf")
	if err != nil {
		return nil, fmt.Errorf("measure charts: %w", err)
	}
	return chart.NewMeasure(regular, semiBold)
}

// body is a paragraph of text.
func body(text string) Text { return Text{Runs: Plain(text)} }

// small is a note in small, muted type.
func small(text string) Text { return Text{Style: Small, Runs: Plain(text)} }

// cell is a cell of a table with plain words.
func cell(text string) Cell { return Cell{Runs: Plain(text)} }

// muted is a cell that stands back.
func muted(text string) Cell { return Cell{Runs: Runs{{Text: text, Muted: true}}} }

// strong is a cell in bold.
func strong(text string) Cell { return Cell{Runs: Runs{{Text: text, Bold: true}}} }

// bullets is a list of plain items.
func bullets(items []string) List {
	list := List{}
	for _, item := range items {
		list.Items = append(list.Items, Plain(item))
	}
	return list
}

// emphasise sets the first occurrence of part in bold.
func emphasise(text, part string) Runs {
	before, after, found := strings.Cut(text, part)
	if !found || part == "" {
		return Plain(text)
	}
	runs := Runs{{Text: part, Bold: true}}
	if before != "" {
		runs = append(Runs{{Text: before}}, runs...)
	}
	if after != "" {
		runs = append(runs, Run{Text: after})
	}
	return runs
}

// boldStart sets the first of several sentences in bold.
func boldStart(text string) Runs {
	if end := strings.IndexAny(text, ".\n"); end > 0 {
		return emphasise(text, text[:end+1])
	}
	return Plain(text)
}

// join joins whole sentences by spaces, leaving out empty ones.
func join(sentences ...string) string {
	var kept []string
	for _, sentence := range sentences {
		if sentence != "" {
			kept = append(kept, sentence)
		}
	}
	return strings.Join(kept, " ")
}
