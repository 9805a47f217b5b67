package pdf

import (
	"cmp"
	"context"

	"compass/app/chart"
	"compass/app/report"
)

// A layout turns the blocks of one report into pieces.
type layout struct {
	set     *typesetter
	report  report.Report
	entries []*entry          // headings in order
	heading int               // headings laid out so far
	anchors map[string]*entry // places that lines lead to
	foot    line
	covered bool // the first page is a cover
}

// An entry is one heading as the contents and bookmarks list it, or another
// place that lines lead to.
type entry struct {
	level int // of the heading; 0: it is none
	text  string
	group string  // under which the contents set it in
	page  int     // from 1
	y     float64 // of its top on the page
}

func newLayout(set *typesetter, r report.Report) *layout {
	l := &layout{set: set, report: r, anchors: map[string]*entry{}}
	for _, block := range r.Blocks {
		switch b := block.(type) {
		case report.Heading:
			heading := &entry{level: b.Level, text: set.plain(cmp.Or(b.Short, b.Text)), group: set.plain(b.Group)}
			l.entries = append(l.entries, heading)
			if b.Anchor != "" {
				l.anchors[b.Anchor] = heading
			}
		case report.QuestionBlock:
			if b.Level > 0 {
				l.entries = append(l.entries, &entry{level: b.Level, text: set.plain(b.Title)})
			}
		case report.Advice:
			if b.Anchor != "" {
				l.anchors[b.Anchor] = &entry{}
			}
		}
	}
	if len(r.Blocks) > 0 {
		_, l.covered = r.Blocks[0].(report.Cover)
	}
	l.foot = l.footer()
	return l
}

// pieces sets all blocks. It stops with ctx's error when ctx ends.
func (l *layout) pieces(ctx context.Context) ([]piece, error) {
	var pieces []piece
	fresh := false
	for _, part := range parts(l.report.Blocks) {
		next, err := l.part(ctx, part)
		if err != nil {
			return nil, err
		}
		if len(next) > 0 {
			next[0].fresh = next[0].fresh || fresh
			pieces = append(pieces, next...)
		}
		fresh = true
	}
	if len(pieces) == 0 {
		pieces = []piece{blank(1)}
	}
	return pieces, nil
}

// parts are the blocks between page breaks; a cover is a part of its own.
func parts(blocks []report.Block) [][]report.Block {
	all := [][]report.Block{nil}
	for _, block := range blocks {
		if _, turn := block.(report.PageBreak); turn {
			all = append(all, nil)
			continue
		}
		all[len(all)-1] = append(all[len(all)-1], block)
		if _, cover := block.(report.Cover); cover {
			all = append(all, nil)
		}
	}
	return all
}

// part sets the blocks of one part. Where they spill over a page that they fill
// without what can be spared, this is left out.
func (l *layout) part(ctx context.Context, blocks []report.Block) ([]piece, error) {
	heading := l.heading
	pieces, err := l.blocks(ctx, blocks)
	shorter, shortened := withoutSpare(blocks)
	if err != nil || !shortened || stackHeight(pieces) <= columnHeight {
		return pieces, err
	}
	after := l.heading
	l.heading = heading
	if short, err := l.blocks(ctx, shorter); err != nil || stackHeight(short) <= columnHeight {
		return short, err
	}
	l.heading = after
	return pieces, nil
}

// withoutSpare are blocks without spare texts, and without the questions that
// were asked, whose titles say what they are about; shortened is whether there
// was one.
func withoutSpare(blocks []report.Block) (shorter []report.Block, shortened bool) {
	for _, block := range blocks {
		switch b := block.(type) {
		case report.QuestionBlock:
			shortened = shortened || b.Ask != ""
			b.Ask = ""
			block = b
		case report.Text:
			if b.Spare {
				shortened = true
				continue
			}
		}
		shorter = append(shorter, block)
	}
	return shorter, shortened
}

// blocks sets blocks below each other.
func (l *layout) blocks(ctx context.Context, blocks []report.Block) ([]piece, error) {
	var pieces []piece
	for _, block := range blocks {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		pieces = append(pieces, l.block(block, columnWidth)...)
	}
	return pieces, nil
}

// block sets one block in a width in points.
func (l *layout) block(block report.Block, width float64) []piece {
	switch b := block.(type) {
	case report.Cover:
		return l.cover(b)
	case report.Contents:
		return l.contents(b)
	case report.Heading:
		return l.headingPieces(b, width)
	case report.Text:
		return l.text(b, width)
	case report.List:
		return l.list(b, width)
	case report.Table:
		return l.table(b, width)
	case report.ChartBlock:
		return l.chartBlock(b, width)
	case report.SideBySide:
		return l.sideBySide(b, width)
	case report.Badge:
		return l.badge(b, width)
	case report.QuestionBlock:
		return l.question(b, width)
	case report.Advice:
		return l.advice(b, width)
	case report.References:
		return l.references(b, width)
	case report.Note:
		return l.note(b, width)
	default: // a page break; nothing to draw
		return nil
	}
}

// number tells the headings on which page they stand.
func (l *layout) number(pages [][]placed) {
	for i, page := range pages {
		for _, placed := range page {
			if heading := placed.piece.entry; heading != nil {
				heading.page, heading.y = i+1, margin+placed.y
			}
		}
	}
}

// nextEntry is the entry of the next heading that is laid out.
func (l *layout) nextEntry() *entry {
	l.heading++
	return l.entries[l.heading-1]
}

func (l *layout) drawPage(pen *pen, page []placed, number int) {
	pen.turn()
	for _, placed := range page {
		if heading := placed.piece.entry; heading != nil && heading.level > 0 {
			pen.bookmark(heading)
		}
		placed.piece.draw(pen, margin, margin+placed.y)
	}
	if number == 1 && l.covered {
		return
	}
	pen.rule(margin, footRule, columnWidth, chart.Stroke{Ink: chart.Rule, Width: 0.7})
	pen.line(l.foot, margin, footLine)
	figure := l.set.single(digits(number), smallStyle)
	pen.line(figure, margin+columnWidth-figure.width, footLine)
}

// footer is the foot's words, cut where they would meet the page number.
func (l *layout) footer() line {
	words := l.report.Footer
	if mark := l.report.Example; mark != "" && !containsFold(words, mark) {
		words += " · " + mark
	}
	lines := l.set.lines(report.Plain(l.set.plain(words)), smallStyle, columnWidth-50)
	if len(lines) == 1 {
		return lines[0]
	}
	lines = l.set.lines(report.Plain(l.set.plain(words)), smallStyle, columnWidth-62)
	text := ""
	for _, span := range lines[0].spans {
		text += span.text
	}
	return l.set.single(text+" …", smallStyle)
}

// blank is an empty piece.
func blank(height float64) piece {
	return piece{height: height, draw: func(*pen, float64, float64) {}}
}
