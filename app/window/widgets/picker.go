package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
)

// picker is the common part of controls that offer several things in one Tab
// stop: arrows, Home and End move a cursor, Space and Enter pick, the pointer
// picks what it hits.
type picker struct {
	control
	cursor int
	chosen int // -1 for none
	over   int // under the pointer, -1 for none
	ring   *canvas.Rectangle

	count   func() int
	frameOf func(index int) frame
	at      func(fyne.Position) int // what lies there, -1 for nothing
	pick    func(index int)         // does what a person picked
	moved   func(index int)         // nil, or hears where the cursor went
}

// prepare sets what is common; call it before extend.
func (p *picker) prepare(frames func() []frame, pick func(index int)) {
	p.chosen, p.over, p.ring = -1, -1, newRing()
	p.count = func() int { return len(frames()) }
	p.frameOf = func(index int) frame { return frames()[index] }
	p.at = func(at fyne.Position) int { return frameAt(frames(), at) }
	p.pick, p.spot = pick, p.cursorFrame
}

// TypedKey moves the cursor and picks.
func (p *picker) TypedKey(key *fyne.KeyEvent) {
	count := p.count()
	if at, moves := step(key, p.cursor, count); moves && count > 0 && !p.disabled {
		p.moveTo(at)
		return
	}
	if acts(key) {
		p.pickAt(p.cursor)
		return
	}
	p.control.TypedKey(key)
}

// TypedRune swallows the space that picked.
func (p *picker) TypedRune(char rune) {
	if char != ' ' {
		p.control.TypedRune(char)
	}
}

// Tapped picks what is under the pointer.
func (p *picker) Tapped(at *fyne.PointEvent) {
	if index := p.at(at.Position); index >= 0 && !p.disabled {
		p.cursor = index
		p.takeFocus()
		p.pickAt(index)
	}
}

// MouseMoved notes what is under the pointer.
func (p *picker) MouseMoved(at *desktop.MouseEvent) {
	if over := p.at(at.Position); over != p.over {
		p.over = over
		p.self.Refresh()
	}
}

// MouseOut forgets the pointer.
func (p *picker) MouseOut() {
	p.over = -1
	p.control.MouseOut()
}

func (p *picker) moveTo(index int) {
	p.cursor = index
	if p.moved != nil {
		p.moved(index)
	}
	p.self.Refresh()
	p.reveal()
}

func (p *picker) pickAt(index int) {
	if !p.disabled && index >= 0 && index < p.count() {
		p.pick(index)
	}
}

// mark shows what is chosen; -1 for none.
func (p *picker) mark(index int) {
	p.chosen, p.cursor = index, max(index, 0)
	p.self.Refresh()
}

// shrink keeps the cursor and the mark inside a list of n.
func (p *picker) shrink(n int) {
	p.cursor, p.over = min(p.cursor, max(n-1, 0)), -1 // -1 stays: no cursor yet
	if p.chosen >= n {
		p.chosen = -1
	}
}

// cursorFrame is where the cursor is; before the first key that is everything.
func (p *picker) cursorFrame() frame {
	switch {
	case p.cursor < 0:
		size := p.self.Size()
		return frame{width: size.Width, height: size.Height}
	case p.cursor >= p.count():
		return frame{}
	}
	return p.frameOf(p.cursor)
}

// bottom returns where the last frame ends.
func bottom(frames []frame) float32 {
	if len(frames) == 0 {
		return 0
	}
	last := frames[len(frames)-1]
	return last.y + last.height
}
