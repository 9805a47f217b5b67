// Package report says what a report contains: ordered blocks of text, tables
// and charts, without a word about a file format.
//
// A writer for each format (report/pdf and its neighbours) turns a [Report]
// into a file. Blocks carry what a tagged document needs from the start:
// levels of headings, header cells, alternative texts. All words are in the
// report's language already; writers add none.
package report

import (
	"compass/app/chart"
	"compass/assessment"
)

// A Report is one document.
type Report struct {
	Title    string
	Subtitle string
	Language string          // BCP 47, such as en
	Date     assessment.Date // of the assessment; in a comparison the newest
	Example  string          // the mark of an invented example; empty for real data
	Footer   string          // at the foot of every page but the cover
	Blocks   []Block
}

// A Block is one of the types of this package with a block method: [Cover],
// [Contents], [PageBreak], [Heading], [Text], [List], [Table], [ChartBlock],
// [SideBySide], [Badge], [QuestionBlock], [Advice], [References], [Note].
type Block interface{ block() }

// A Run is a stretch of text in one style.
type Run struct {
	Text  string
	Bold  bool
	Muted bool
}

// Runs is one paragraph. A line feed in a text starts a new line.
type Runs []Run

// Plain returns a paragraph in one style.
func Plain(text string) Runs { return Runs{{Text: text}} }

// A Cover is the first page. The pen shows the report's title, subtitle and
// example mark on it.
type Cover struct {
	Kicker string // small line above the title, such as the kind of report
	Facts  []Fact // region, date, language, who took part
	Foot   string // last line of the page: the project
}

// A Fact is a label with what it stands for.
type Fact struct{ Label, Text string }

// Contents lists the headings that follow, with page numbers and links.
type Contents struct {
	Title string
	Depth int // deepest level of heading listed, 1 to 3
}

// A PageBreak starts a new page.
type PageBreak struct{}

// A Heading stands above what follows it and stays on its page.
type Heading struct {
	Level  int // 1 to 3; the first heading of a report has 1 and none is skipped
	Text   string
	Short  string // as contents and bookmarks name it; empty: by its text
	Kicker string // small capitals above, such as "Dimension 7 of 10"
	Group  string // the contents set it in under this title, with its neighbours of the same; empty: none
	Anchor string // where a [Reference] leads to; empty: none does
}

// A Text is one paragraph.
type Text struct {
	Style Style
	Runs  Runs
	Spare bool // falls away where its page would spill
}

// A Style is the size and weight of a paragraph.
type Style int

// The styles of paragraphs.
const (
	Body  Style = iota
	Lead        // the first words under a title
	Small       // notes, sources; muted
)

// A List is a run of items with a dot before each.
type List struct{ Items []Runs }

// A Table has one head that is repeated on every page it reaches. Its rows do
// not break over pages.
type Table struct {
	Caption string // said before it; may be empty
	Columns []Column
	Rows    []Row
	Small   bool // smaller type, for many columns
	Whole   bool // stays on one page where it fits on one
	Grid    bool // tinted cells side by side, as in a heat map, without rules
}

// A Column is one column of a table.
type Column struct {
	Head      string
	Share     float64 // of the table's width, relative to the other columns; 0 counts as 1
	Align     Align
	RowHeader bool // its cells name the rows
}

// An Align is where the words of a column stand.
type Align int

// The places of words in a column.
const (
	Left Align = iota
	Centre
	Right
)

// A Row is one line of a table. With Break it may start a new group, drawn
// with a stronger line above.
type Row struct {
	Cells []Cell
	Break bool
}

// A Cell is one field of a table.
type Cell struct {
	Runs Runs
	Tint *Tint // the area of a level behind the words
	Span int   // columns that the cell covers; 0 and 1 are one
}

// A Tint is a level's area: step 0 is the lowest of so many levels
// ([chart.TintStep] finds it).
type Tint struct{ Step, Of int }

// A ChartBlock is a chart over the whole width.
type ChartBlock struct {
	Chart   chart.Chart
	Caption string // below it; may be empty
}

// SideBySide is a chart on the left and blocks on its right.
type SideBySide struct {
	Chart chart.Chart
	Right []Block // Heading, Text, List, Badge or Note
}

// A Badge is a level in a tinted square with words beside it.
type Badge struct {
	Mark string // one or two characters
	Tint Tint
	Runs Runs
}

// A QuestionBlock is one question: words around its levels, which stand at the
// upper right.
type QuestionBlock struct {
	Level  int    // of its title as a heading, 2 or 3; 0: it is none
	Title  string // "Early-stage grants"
	Ask    string // the question itself, below the title; may be empty, and falls away where its page would spill
	Core   bool   // marked by a star
	Status string // after the title, muted: "agreed: 3 Established"
	Body   []Runs
	Small  []Runs      // evidence, minority notes, agreement
	Chart  chart.Chart // usually chart.LevelSquares; drawn in its own width
}

// Advice is one recommendation behind a bar in the primary colour.
type Advice struct {
	Anchor  string // where a [Reference] leads to; empty: none does
	Title   string
	Meta    string // below the title, muted: "repayable finance 1 → 2 · effort 2 of 3"
	Actions []Runs // with a dot before each
	Body    []Runs
	Why     string
}

// References are lines that lead to other places of the report, with the
// number of their page.
type References struct{ Items []Reference }

// A Reference is one line that leads to an [Advice] or a [Heading].
type Reference struct {
	Mark   string // before the words, such as the number of a step
	Runs   Runs
	Anchor string // of the place
}

// A Note is a paragraph on a quiet surface, such as how to read a chart.
type Note struct {
	Title string // may be empty
	Body  []Runs
}

func (Cover) block()         {}
func (Contents) block()      {}
func (PageBreak) block()     {}
func (Heading) block()       {}
func (Text) block()          {}
func (List) block()          {}
func (Table) block()         {}
func (ChartBlock) block()    {}
func (SideBySide) block()    {}
func (Badge) block()         {}
func (QuestionBlock) block() {}
func (Advice) block()        {}
func (References) block()    {}
func (Note) block()          {}
