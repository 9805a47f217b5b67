package widgets

import (
	"fmt"
	"image/color"
	"regexp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Icon is a line drawing in a text colour.
type Icon struct {
	widget.BaseWidget
	resource fyne.Resource
	tone     Tone
	side     float32
	image    *canvas.Image
}

// NewIcon shows an SVG in a tone at a side length (Fyne's units at 100 %).
func NewIcon(svg fyne.Resource, tone Tone, side float32) *Icon {
	i := &Icon{resource: svg, tone: tone, side: side}
	i.ExtendBaseWidget(i)
	return i
}

// CreateRenderer draws the icon.
func (i *Icon) CreateRenderer() fyne.WidgetRenderer {
	i.image = &canvas.Image{FillMode: canvas.ImageFillContain}
	return draw(&drawing{
		self:    i,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{i.image} },
		place:   func(size fyne.Size) { put(i.image, 0, 0, size.Width, size.Height) },
		least:   func() fyne.Size { return fyne.NewSquareSize(theme.Px(i.side)) },
		paint: func() {
			i.image.Resource = tinted(i.resource, i.tone.color())
			i.image.Refresh()
		},
	})
}

var svgColor = regexp.MustCompile(`(fill|stroke)="(#[0-9A-Fa-f]{3,8}|currentColor|black)"`)

// tinted returns an SVG with every fill and stroke in one colour; "none" stays.
// The name tells the colour, because Fyne caches pictures by name.
func tinted(svg fyne.Resource, c color.NRGBA) fyne.Resource {
	if svg == nil {
		return nil
	}
	written := fmt.Sprintf("#%02x%02x%02x", c.R, c.G, c.B)
	drawn := svgColor.ReplaceAll(svg.Content(), []byte(`$1="`+written+`"`))
	return fyne.NewStaticResource(written[1:]+"-"+svg.Name(), drawn)
}
