package widgets

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"compass/app/window/theme"
)

// LevelKey says what the tints of a table's cells mean: each level's number on
// its tint, and its name. Lowest is the number of the first level.
func LevelKey(lowest int, names []string) *fyne.Container {
	key := Flow(theme.SpaceMedium)
	for i, name := range names {
		key.Add(newLevelSample(i, len(names), strconv.Itoa(lowest+i), name))
	}
	return key
}

// LevelSample is one level of a scale alone, by its index from 0: its number on
// its tint, and its name.
func LevelSample(index, levels, number int, name string) fyne.CanvasObject {
	return newLevelSample(index, levels, strconv.Itoa(number), name)
}

// levelSample is one level of a key.
type levelSample struct {
	widget.BaseWidget
	index, levels int
	box           *canvas.Rectangle
	number        *canvas.Text
	name          *Text
}

func newLevelSample(index, levels int, number, name string) *levelSample {
	s := &levelSample{index: index, levels: levels, box: newBox(), number: canvas.NewText(number, nil)}
	s.name = NewText(sizeSmall, Run{Text: name, Tone: ToneMuted})
	s.ExtendBaseWidget(s)
	return s
}

// besideBox is where the name starts.
func (s *levelSample) besideBox() float32 { return theme.Px(24) + theme.Px(6) }

func (s *levelSample) naturalWidth() float32 { return s.besideBox() + s.name.naturalWidth() + 1 }

// HeightFor returns the height at a width.
func (s *levelSample) HeightFor(width float32) float32 {
	return max(theme.Px(20), s.name.HeightFor(width-s.besideBox()))
}

// CreateRenderer draws the sample.
func (s *levelSample) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    s,
		objects: func() []fyne.CanvasObject { return []fyne.CanvasObject{s.box, s.number, s.name} },
		place: func(size fyne.Size) {
			wide, tall := theme.Px(24), theme.Px(20)
			frame{0, (size.Height - tall) / 2, wide, tall}.putBordered(s.box)
			number := s.number.MinSize()
			put(s.number, (wide-number.Width)/2, (size.Height-number.Height)/2, number.Width, number.Height)
			words := size.Width - s.besideBox()
			height := s.name.HeightFor(words)
			put(s.name, s.besideBox(), (size.Height-height)/2, words, height)
		},
		least: func() fyne.Size { return fyne.NewSize(s.naturalWidth(), s.HeightFor(s.naturalWidth())) },
		paint: func() {
			c := theme.Current()
			s.box.FillColor, s.box.CornerRadius = c.Levels(s.levels)[s.index], 3
			s.box.StrokeColor, s.box.StrokeWidth = c.LevelEdge, float32(min(c.LevelEdge.A, 1))
			s.number.Color, s.number.TextSize = c.OnLevel(s.index, s.levels), theme.Px(sizeSmall)
		},
	})
}
