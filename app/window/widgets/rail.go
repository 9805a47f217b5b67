package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// RailItem is one place that the rail leads to.
type RailItem struct {
	Label string
	Icon  fyne.Resource
}

// Rail is the bar at the far left that leads to the parts of the program. It is
// one Tab stop: arrows move, Space and Enter go there.
type Rail struct {
	picker
	// OnChosen is called with the index of the item that a person chose.
	OnChosen func(index int)

	items      []RailItem
	back, edge *canvas.Rectangle
	tiles      []*railTile
}

// railTile is one item as it is drawn.
type railTile struct {
	back  *canvas.Rectangle
	icon  *canvas.Image
	label *Text
}

// NewRail makes a rail; the first item is marked.
func NewRail(items []RailItem, onChosen func(index int)) *Rail {
	r := &Rail{items: items, OnChosen: onChosen}
	r.back, r.edge = newBox(), newBox()
	r.prepare(r.tileFrames, r.choose)
	r.chosen = 0
	r.extend(r)
	return r
}

// ShowChosen marks an item without calling OnChosen; -1 marks none.
func (r *Rail) ShowChosen(index int) {
	r.mark(index)
}

// SetItems replaces labels and icons, for example after a change of language.
func (r *Rail) SetItems(items []RailItem) {
	r.items, r.tiles = items, nil
	r.shrink(len(items))
	r.Refresh()
}

func (r *Rail) choose(index int) {
	r.ShowChosen(index)
	if r.OnChosen != nil {
		r.OnChosen(index)
	}
}

// RailWidth is the rail's width at 100 %, in Fyne's units.
const RailWidth float32 = 96

// CreateRenderer draws the rail.
func (r *Rail) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    r,
		objects: r.objects,
		place:   r.place,
		least: func() fyne.Size {
			r.makeTiles()
			return fyne.NewSize(r.width(), bottom(r.tileFrames())+theme.SpaceSmall)
		},
		paint: func() { r.tiles = nil; r.makeTiles() },
	})
}

// width is that of the widest label, at least RailWidth.
func (r *Rail) width() float32 {
	width := theme.Px(RailWidth)
	for _, tile := range r.tiles {
		width = max(width, tile.label.naturalWidth()+2*theme.SpaceSmall)
	}
	return width
}

func (r *Rail) makeTiles() {
	if r.tiles != nil {
		return
	}
	c := theme.Current()
	r.back.FillColor, r.edge.FillColor = c.Rail, c.Line
	SetShown(r.edge, c.Rail == c.Background)
	for i, item := range r.items {
		words, fill, chosen := c.RailText, c.Rail, i == r.chosen
		switch {
		case chosen:
			words, fill = c.RailSelectedText, c.RailSelected
		case i == r.over:
			fill = theme.Mix(c.Rail, c.RailText, 0.14)
		}
		tile := &railTile{back: canvas.NewRectangle(fill), icon: canvas.NewImageFromResource(tinted(item.Icon, words))}
		tile.back.CornerRadius, tile.icon.FillMode = theme.Radius, canvas.ImageFillContain
		tile.label = OneLine(NewText(sizeSmall, Run{Text: item.Label, Bold: chosen}))
		tile.label.tint, tile.label.Align = fixed(words), fyne.TextAlignCenter
		r.tiles = append(r.tiles, tile)
	}
}

func (r *Rail) objects() []fyne.CanvasObject {
	r.makeTiles()
	objects := []fyne.CanvasObject{r.back, r.edge}
	for _, tile := range r.tiles {
		objects = append(objects, tile.back, tile.icon, tile.label)
	}
	return append(objects, r.ring)
}

func (r *Rail) tileFrames() []frame {
	frames := make([]frame, len(r.items))
	width, height := max(r.Size().Width, r.width()), theme.Px(58)
	for i := range frames {
		frames[i] = frame{5, 14 + float32(i)*(height+6), width - 10, height}
	}
	return frames
}

func (r *Rail) place(size fyne.Size) {
	r.makeTiles()
	put(r.back, 0, 0, size.Width, size.Height)
	put(r.edge, size.Width-1, 0, 1, size.Height)
	frames := r.tileFrames()
	for i, tile := range r.tiles {
		at, side, line := frames[i], theme.Px(24), tile.label.lineHeight()
		at.put(tile.back)
		top := at.y + (at.height-side-line-3)/2
		put(tile.icon, at.x+(at.width-side)/2, top, side, side)
		put(tile.label, at.x, top+side+3, at.width, line)
	}
	if r.cursor < len(frames) {
		at := frames[r.cursor]
		inner := frame{at.x + 4, at.y + 4, at.width - 8, at.height - 8}
		tint := theme.Current().RailFocus
		if r.cursor == r.chosen {
			tint = theme.Current().RailSelectedText
		}
		showRing(r.ring, r.focused, inner, 4, tint)
	}
}
