package widgets

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// Scroll shows content that is taller than its place. The content is exactly as
// wide as the scroll, so that words wrap, and follows focus.
type Scroll struct {
	widget.BaseWidget
	view  *container.Scroll
	sheet *sheetLayout
}

// NewScroll puts content into a vertical scroll. Margin is the empty space
// around it; at least 6 keeps focus rings whole.
func NewScroll(content fyne.CanvasObject, margin float32) *Scroll {
	return NewPaddedScroll(content, margin, margin)
}

// NewPaddedScroll is NewScroll with different space at the sides than above and
// below.
func NewPaddedScroll(content fyne.CanvasObject, sides, above float32) *Scroll {
	s := &Scroll{sheet: &sheetLayout{sides: sides, above: above}}
	s.view = container.NewVScroll(container.New(s.sheet, content))
	s.ExtendBaseWidget(s)
	return s
}

// ScrollToTop shows the beginning.
func (s *Scroll) ScrollToTop() { s.view.ScrollToTop() }

// turn scrolls with the keys that scroll words to read.
func (s *Scroll) turn(key fyne.KeyName) {
	page := s.Size().Height - theme.Px(40)
	by, scrolls := map[fyne.KeyName]float32{
		fyne.KeyUp: -theme.Px(40), fyne.KeyDown: theme.Px(40), fyne.KeyPageUp: -page, fyne.KeyPageDown: page,
		fyne.KeyHome: -s.view.Offset.Y, fyne.KeyEnd: s.view.Content.Size().Height,
	}[key]
	if scrolls {
		most := max(s.view.Content.Size().Height-s.view.Size().Height, 0)
		s.view.ScrollToOffset(fyne.NewPos(0, min(max(s.view.Offset.Y+by, 0), most)))
	}
}

// Offset returns how far the content is scrolled, in Fyne's units.
func (s *Scroll) Offset() float32 { return s.view.Offset.Y }

// Children returns the scrolled view, so that focus can be followed into it.
func (s *Scroll) Children() []fyne.CanvasObject { return []fyne.CanvasObject{s.view} }

// CreateRenderer draws the scroll.
func (s *Scroll) CreateRenderer() fyne.WidgetRenderer {
	return &drawing{
		self:    s,
		objects: s.Children,
		place: func(size fyne.Size) {
			s.sheet.width = size.Width
			put(s.view, 0, 0, size.Width, size.Height)
			s.view.Refresh()
		},
		least: func() fyne.Size { return fyne.NewSize(s.view.Content.MinSize().Width, theme.Px(40)) },
	}
}

// sheetLayout gives scrolled content its margin and the height that it needs at
// the scroll's width.
type sheetLayout struct {
	sides, above, width float32
}

func (l *sheetLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, object := range objects {
		put(object, l.sides, l.above, size.Width-2*l.sides, size.Height-2*l.above)
	}
}

func (l *sheetLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.NewSize(0, 0)
	for _, object := range objects {
		inner := object.MinSize().Width
		width := max(l.width-2*l.sides, inner)
		least = least.Max(fyne.NewSize(inner, HeightFor(object, width)))
	}
	return least.AddWidthHeight(2*l.sides, 2*l.above)
}

// contentHeight returns the height that the content with its margins needs at a
// width of the scroll.
func (s *Scroll) contentHeight(width float32) float32 {
	s.sheet.width = width
	return s.view.Content.MinSize().Height
}
