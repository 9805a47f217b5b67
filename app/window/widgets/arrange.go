package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Flowing is an object whose height depends on its width, as that of wrapped
// words does.
type Flowing interface {
	HeightFor(width float32) float32
}

// flowingLayout is a layout whose height depends on its width.
type flowingLayout interface {
	heightFor(objects []fyne.CanvasObject, width float32) float32
}

// HeightFor returns the height that an object needs at a width: exact for what
// this package makes, the least height for anything else.
func HeightFor(object fyne.CanvasObject, width float32) float32 {
	if object == nil || !object.Visible() {
		return 0
	}
	if flowing, is := object.(Flowing); is {
		return flowing.HeightFor(width)
	}
	if holder, is := object.(*fyne.Container); is {
		if flowing, does := holder.Layout.(flowingLayout); does {
			return flowing.heightFor(holder.Objects, width)
		}
	}
	return object.MinSize().Height
}

// SetShown shows an object or hides it. One that is so already is left alone,
// because showing it lays it out again.
func SetShown(object fyne.CanvasObject, shown bool) {
	switch {
	case shown == object.Visible():
	case shown:
		object.Show()
	default:
		object.Hide()
	}
}

// Column puts objects under each other with a gap, each as wide as the column
// and as tall as its words need.
func Column(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&columnLayout{gap: gap}, objects...)
}

type columnLayout struct {
	gap   float32
	width float32 // the width that it had last
}

func (l *columnLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	height, shown := float32(0), 0
	for _, object := range objects {
		if object.Visible() {
			height += HeightFor(object, width)
			shown++
		}
	}
	return height + l.gap*float32(max(shown-1, 0))
}

func (l *columnLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	y := float32(0)
	for _, object := range objects {
		if !object.Visible() {
			continue
		}
		height := HeightFor(object, size.Width)
		put(object, 0, y, size.Width, height)
		y += height + l.gap
	}
}

func (l *columnLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return leastOf(l, objects, l.width)
}

// leastOf returns the least size of a flowing layout: the widest least width,
// and the height at the width that it had last.
func leastOf(l flowingLayout, objects []fyne.CanvasObject, width float32) fyne.Size {
	least := float32(0)
	for _, object := range objects {
		if object.Visible() {
			least = max(least, object.MinSize().Width)
		}
	}
	return fyne.NewSize(least, l.heightFor(objects, max(width, least)))
}

// Flow puts objects beside each other and starts a new row when one is full, as
// buttons and chips need at large text.
func Flow(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&flowLayout{gap: gap}, objects...)
}

type flowLayout struct {
	gap   float32
	width float32
}

func (l *flowLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	bottom := float32(0)
	l.each(objects, width, func(_ fyne.CanvasObject, at frame) { bottom = max(bottom, at.y+at.height) })
	return bottom
}

func (l *flowLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	l.each(objects, size.Width, func(object fyne.CanvasObject, at frame) { at.put(object) })
}

func (l *flowLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	if l.width == 0 { // not placed yet: one row
		return leastOf(l, objects, 1e6)
	}
	return leastOf(l, objects, l.width)
}

// each tells where every object goes; those of one row stand on its middle.
func (l *flowLayout) each(objects []fyne.CanvasObject, width float32, tell func(fyne.CanvasObject, frame)) {
	var row []fyne.CanvasObject
	y, x, tall := float32(0), float32(0), float32(0)
	end := func() {
		at := float32(0)
		for _, object := range row {
			wide, high := l.sizeOf(object, width)
			tell(object, frame{at, y + (tall-high)/2, wide, high})
			at += wide + l.gap
		}
		y += tall + l.gap
		row, x, tall = row[:0], 0, 0
	}
	for _, object := range objects {
		if !object.Visible() {
			continue
		}
		wide, high := l.sizeOf(object, width)
		if len(row) > 0 && x+wide > width {
			end()
		}
		row = append(row, object)
		x += wide + l.gap
		tall = max(tall, high)
	}
	end()
}

// sizeOf returns an object's size in a row: words take one line if they fit.
func (l *flowLayout) sizeOf(object fyne.CanvasObject, width float32) (wide, high float32) {
	wide = naturalWidth(object)
	if width > 0 {
		wide = min(wide, width)
	}
	return wide, HeightFor(object, wide)
}
