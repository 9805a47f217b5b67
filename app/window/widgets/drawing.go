// Package widgets holds the controls of the window. They know no domain: words
// come in as arguments, choices go out through functions. Every control that
// takes the keyboard is made here, so that one place draws the focus ring
// (focus.go), scrolls to what has focus (reveal.go) and hands keys that a
// control does not use to the window (keys.go). Words wrap at any width and text
// size; HeightFor says how tall a thing then is.
package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// drawing is the renderer of all controls here: what there is to draw, where it
// goes, how small it may be, and how it takes its colours and words.
type drawing struct {
	self    fyne.CanvasObject
	objects func() []fyne.CanvasObject
	place   func(fyne.Size)
	least   func() fyne.Size
	paint   func()
}

func (d *drawing) Destroy() {}

func (d *drawing) Objects() []fyne.CanvasObject { return d.objects() }

func (d *drawing) MinSize() fyne.Size { return d.least() }

func (d *drawing) Layout(size fyne.Size) { d.place(size) }

func (d *drawing) Refresh() {
	if d.paint != nil {
		d.paint()
	}
	d.place(d.self.Size())
	canvas.Refresh(d.self)
}

// draw makes a renderer that has its colours already.
func draw(d *drawing) *drawing {
	if d.paint != nil {
		d.paint()
	}
	return d
}

// newBox makes a rectangle that shows nothing until it is painted.
func newBox() *canvas.Rectangle { return canvas.NewRectangle(color.Transparent) }

// put moves and resizes in one step.
func put(object fyne.CanvasObject, x, y, width, height float32) {
	object.Move(fyne.NewPos(x, y))
	object.Resize(fyne.NewSize(width, height))
}

// frame is a place inside a control.
type frame struct {
	x, y, width, height float32
}

func (f frame) holds(at fyne.Position) bool {
	return at.X >= f.x && at.X < f.x+f.width && at.Y >= f.y && at.Y < f.y+f.height
}

func (f frame) put(object fyne.CanvasObject) { put(object, f.x, f.y, f.width, f.height) }

// putBordered places a rectangle so that its border lies inside the frame; Fyne
// draws a stroke to both sides of the edge.
func (f frame) putBordered(rect *canvas.Rectangle) {
	half := rect.StrokeWidth / 2
	put(rect, f.x+half, f.y+half, f.width-2*half, f.height-2*half)
}

// frameAt returns the index of the frame that holds a position, or -1.
func frameAt(frames []frame, at fyne.Position) int {
	for i, f := range frames {
		if f.holds(at) {
			return i
		}
	}
	return -1
}
