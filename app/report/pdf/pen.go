package pdf

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/jung-kurt/gofpdf"

	"compass/app/chart"
)

// A pen draws on the pages of one document and remembers what gofpdf has been
// told, so that nothing is said twice.
type pen struct {
	document *gofpdf.Fpdf
	set      *typesetter
	fonts    [faces]fontFile
	palette  chart.Palette
	links    map[*entry]int
	level    int // of the last bookmark
	now      state
}

// state is what the current page's pen is set to.
type state struct {
	text, stroke, fill chart.Ink
	inked              [3]bool // text, stroke, fill have been set at all
	face               face
	size               float64
	width              float64
	dash               []float64
	opacity            float64
}

func newPen(document *gofpdf.Fpdf, set *typesetter, fonts [faces]fontFile) *pen {
	return &pen{document: document, set: set, fonts: fonts, palette: chart.LightPalette, links: map[*entry]int{}}
}

// turn begins a page.
func (p *pen) turn() {
	p.document.AddPage()
	p.now = state{opacity: 1}
	p.document.SetAlpha(1, "Normal")
}

// line writes a line of text with its start at x and its base line at y.
func (p *pen) line(l line, x, y float64) {
	if l.style.tracking != 0 {
		p.document.RawWriteStr(fmt.Sprintf("%.2f Tc", l.style.tracking))
	}
	for _, span := range l.spans {
		p.span(span, l.style.size, x+span.x, y)
	}
	if l.style.tracking != 0 {
		p.document.RawWriteStr("0 Tc")
	}
}

func (p *pen) span(s span, size, x, y float64) {
	if s.text == "" {
		return
	}
	if kind, drawn := s.sign(); drawn {
		p.shape(chart.Symbol{Kind: kind, Size: size * 0.86, Ink: s.ink}, x+size/2, y-size*0.32, 1)
		return
	}
	p.opacity(1)
	p.font(s.face, size)
	p.textInk(s.ink)
	// A search finds words that a no-break space holds together only like this.
	p.document.Text(x, y, strings.ReplaceAll(s.text, "\u00a0", " "))
}

// sign is the sign that the span is, if the pen draws it itself.
func (s span) sign() (chart.SymbolKind, bool) {
	first, _ := utf8.DecodeRuneInString(s.text)
	kind, drawn := drawnSigns[first]
	return kind, drawn
}

// upwards writes a line of one face that reads from below: its base line is at
// x, its start at y.
func (p *pen) upwards(l line, x, y float64) {
	if len(l.spans) == 0 {
		return
	}
	// What is set between begin and end is forgotten at the end.
	p.opacity(1)
	p.font(l.spans[0].face, l.style.size)
	p.textInk(l.spans[0].ink)
	p.document.TransformBegin()
	p.document.TransformRotate(90, x, y)
	for _, span := range l.spans {
		if _, drawn := span.sign(); !drawn && span.text != "" {
			p.document.Text(x+span.x, y, span.text)
		}
	}
	p.document.TransformEnd()
}

func (p *pen) font(face face, size float64) {
	if p.now.size == size && p.now.face == face {
		return
	}
	style := fontNames[face].style
	if p.document.GetFontDesc("source", style).Ascent == 0 {
		// gofpdf writes into the bytes: another document would race for them.
		p.document.AddUTF8FontFromBytes("source", style, slices.Clone(p.fonts[face].file))
	}
	p.document.SetFont("source", style, size)
	p.now.face, p.now.size = face, size
}

// bookmark sets a heading's place in the outline and as the aim of links.
func (p *pen) bookmark(heading *entry) {
	p.font(semiBold, 10)
	p.level = min(max(heading.level, 1), p.level+1) // no level is skipped
	p.document.Bookmark(heading.text, p.level-1, heading.y-4)
}

// link makes an area lead to a heading.
func (p *pen) link(heading *entry, x, y, width, height float64) {
	link, ok := p.links[heading]
	if !ok {
		link = p.document.AddLink()
		p.document.SetLink(link, heading.y-4, heading.page)
		p.links[heading] = link
	}
	p.document.Link(x, y, width, height, link)
}

// rule draws a line to the right.
func (p *pen) rule(x, y, width float64, stroke chart.Stroke) {
	p.stroke(stroke)
	p.document.Line(x, y, x+width, y)
}

func (p *pen) textInk(ink chart.Ink) {
	if p.now.inked[0] && p.now.text == ink {
		return
	}
	c := p.palette.Color(ink)
	p.document.SetTextColor(int(c.R), int(c.G), int(c.B))
	p.now.text, p.now.inked[0] = ink, true
}

func (p *pen) stroke(s chart.Stroke) {
	p.opacity(1)
	if !p.now.inked[1] || p.now.stroke != s.Ink {
		c := p.palette.Color(s.Ink)
		p.document.SetDrawColor(int(c.R), int(c.G), int(c.B))
		p.now.stroke, p.now.inked[1] = s.Ink, true
	}
	if p.now.width != s.Width {
		p.document.SetLineWidth(s.Width)
		p.now.width = s.Width
	}
	if !slices.Equal(p.now.dash, s.Dash) {
		p.document.SetDashPattern(slices.Clone(s.Dash), 0)
		p.now.dash = s.Dash
	}
}

func (p *pen) fill(f chart.Fill) {
	p.opacity(f.Opacity)
	if !p.now.inked[2] || p.now.fill != f.Ink {
		c := p.palette.Color(f.Ink)
		p.document.SetFillColor(int(c.R), int(c.G), int(c.B))
		p.now.fill, p.now.inked[2] = f.Ink, true
	}
}

func (p *pen) opacity(share float64) {
	if p.now.opacity != share {
		p.document.SetAlpha(share, "Normal")
		p.now.opacity = share
	}
}
