package report_test

import (
	"reflect"
	"strings"

	"compass/app/report"
)

// said is every text of a report, one a line, in the order of its blocks.
func said(r report.Report) string {
	var texts []string
	var walk func(reflect.Value)
	walk = func(value reflect.Value) {
		switch value.Kind() {
		case reflect.String:
			texts = append(texts, value.String())
		case reflect.Struct:
			for i := range value.NumField() {
				walk(value.Field(i))
			}
		case reflect.Slice, reflect.Array:
			for i := range value.Len() {
				walk(value.Index(i))
			}
		case reflect.Interface, reflect.Pointer:
			if !value.IsNil() {
				walk(value.Elem())
			}
		}
	}
	walk(reflect.ValueOf(r))
	return strings.Join(texts, "\n")
}

// headings are the headings of a level, in order.
func headings(r report.Report, level int) []string {
	var texts []string
	for _, block := range r.Blocks {
		if heading, ok := block.(report.Heading); ok && heading.Level == level {
			texts = append(texts, heading.Text)
		}
	}
	return texts
}

// under are the blocks below a heading, up to the next of its level or above.
func under(r report.Report, text string) []report.Block {
	var blocks []report.Block
	level := 0
	for _, block := range r.Blocks {
		heading, ok := block.(report.Heading)
		switch {
		case ok && level == 0 && heading.Text == text:
			level = heading.Level
		case ok && level > 0 && heading.Level <= level:
			return blocks
		case level > 0:
			blocks = append(blocks, block)
		}
	}
	return blocks
}

// below is what stands under a heading, as one text.
func below(r report.Report, text string) string {
	return said(report.Report{Blocks: under(r, text)})
}

// question finds the block of a question by its title.
func question(r report.Report, title string) report.QuestionBlock {
	for _, block := range r.Blocks {
		if found, ok := block.(report.QuestionBlock); ok && found.Title == title {
			return found
		}
	}
	return report.QuestionBlock{}
}

// text is a paragraph without its styles.
func text(paragraphs []report.Runs) string {
	var words strings.Builder
	for _, runs := range paragraphs {
		for _, run := range runs {
			words.WriteString(run.Text)
		}
		words.WriteString("\n")
	}
	return words.String()
}
