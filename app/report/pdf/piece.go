package pdf

// A piece is a part of a report that stands on one page.
type piece struct {
	gap    float64 // space above; falls away at the top of a page
	height float64
	fresh  bool   // begins a page
	keep   bool   // stays with the next piece, unless all that stay together fill more than a page
	repeat *piece // drawn above it where it begins a page: the head of a table
	entry  *entry // the heading that it is, if it is one
	draw   func(p *pen, x, y float64)
}

// A placed piece has its place on a page, measured from the column's top.
type placed struct {
	piece *piece
	y     float64
}

// paginate puts pieces on pages of a height in points.
func paginate(pieces []piece, height float64) [][]placed {
	p := &paginator{pieces: pieces, height: height}
	for i := 0; i < len(pieces); {
		end := p.chain(i)
		if pieces[i].fresh || p.y+p.need(i, end) > height {
			p.turn()
		}
		for ; i < end; i++ {
			p.place(&pieces[i])
		}
	}
	p.turn()
	return p.pages
}

type paginator struct {
	pieces []piece
	height float64
	pages  [][]placed
	page   []placed
	y      float64
}

// chain returns where the pieces end that stay together with the one at i.
func (p *paginator) chain(i int) int {
	for i+1 < len(p.pieces) && p.pieces[i].keep && !p.pieces[i+1].fresh {
		i++
	}
	return i + 1
}

// need is the height of pieces from the present place on the page.
func (p *paginator) need(from, to int) float64 {
	sum := 0.0
	for i := from; i < to; i++ {
		if i > from || len(p.page) > 0 {
			sum += p.pieces[i].gap
		}
		sum += p.pieces[i].height
	}
	return sum
}

// place puts one piece on the page, or on a new one where it does not fit.
func (p *paginator) place(piece *piece) {
	if len(p.page) > 0 && p.y+piece.gap+piece.height > p.height+0.01 {
		p.turn()
	}
	if len(p.page) == 0 && piece.repeat != nil {
		p.page = append(p.page, placed{piece.repeat, 0})
		p.y = piece.repeat.height
	} else if len(p.page) > 0 {
		p.y += piece.gap
	}
	p.page = append(p.page, placed{piece, p.y})
	p.y += piece.height
}

// turn ends the page, if anything is on it.
func (p *paginator) turn() {
	if len(p.page) > 0 {
		p.pages = append(p.pages, p.page)
	}
	p.page, p.y = nil, 0
}

// stackHeight is the height of pieces below each other.
func stackHeight(pieces []piece) float64 {
	sum := 0.0
	for i, piece := range pieces {
		if i > 0 {
			sum += piece.gap
		}
		sum += piece.height
	}
	return sum
}

// stack makes one piece of pieces below each other.
func stack(pieces []piece) piece {
	if len(pieces) == 0 {
		return piece{draw: func(*pen, float64, float64) {}}
	}
	return piece{
		gap: pieces[0].gap, height: stackHeight(pieces),
		draw: func(p *pen, x, y float64) {
			for i, piece := range pieces {
				if i > 0 {
					y += piece.gap
				}
				piece.draw(p, x, y)
				y += piece.height
			}
		},
	}
}

// shift moves pieces to the right.
func shift(pieces []piece, by float64) []piece {
	moved := make([]piece, len(pieces))
	for i, original := range pieces {
		moved[i] = original
		moved[i].draw = func(p *pen, x, y float64) { original.draw(p, x+by, y) }
	}
	return moved
}

// decorate draws something behind pieces, over their whole height: behind all
// at once where they fit on a page, else behind each.
func decorate(pieces []piece, gap float64, behind func(p *pen, x, y, height float64)) []piece {
	if len(pieces) == 0 {
		return nil
	}
	if stackHeight(pieces) <= columnHeight {
		whole := stack(pieces)
		inner, height := whole.draw, whole.height
		whole.gap = gap
		whole.draw = func(p *pen, x, y float64) {
			behind(p, x, y, height)
			inner(p, x, y)
		}
		return []piece{whole}
	}
	decorated := make([]piece, len(pieces))
	for i, original := range pieces {
		above := original.gap
		if i == 0 {
			above = 0
		}
		decorated[i] = original
		decorated[i].gap, decorated[i].height = 0, above+original.height
		decorated[i].draw = func(p *pen, x, y float64) {
			behind(p, x, y, above+original.height)
			original.draw(p, x, y+above)
		}
	}
	decorated[0].gap = gap
	return decorated
}

// beside puts pieces next to a box that stands at their top. Together they are
// one piece where they fit on a page; else the pieces flow on below the box.
func beside(pieces []piece, x float64, box piece, boxX, gap float64) []piece {
	pieces = shift(pieces, x)
	if missing := box.height - stackHeight(pieces); missing > 0 {
		pieces = append(pieces, piece{height: missing, draw: func(*pen, float64, float64) {}})
	}
	if stackHeight(pieces) <= columnHeight {
		whole := stack(pieces)
		inner := whole.draw
		whole.gap = gap
		whole.draw = func(p *pen, x, y float64) {
			box.draw(p, x+boxX, y)
			inner(p, x, y)
		}
		return []piece{whole}
	}
	first := pieces[0].draw
	pieces[0].gap = gap
	pieces[0].draw = func(p *pen, x, y float64) {
		box.draw(p, x+boxX, y)
		first(p, x, y)
	}
	for i := 0; i < len(pieces) && stackHeight(pieces[:i+1]) < box.height; i++ {
		pieces[i].keep = true
	}
	return pieces
}
