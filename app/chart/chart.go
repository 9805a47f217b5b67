// Package chart computes charts as plain values: shapes, an alternative text
// and the numbers as a table.
//
// A chart is computed once, from numbers and texts in the reader's language,
// and drawn by two pens: the PDF writer and the window's canvas. It knows
// neither. Lengths are points; x runs to the right and y downwards from the
// upper left corner. Colours are roles ([Ink]) that a [Palette] turns into
// colours, so that a dark or high-contrast theme draws the same chart.
//
// Each kind of chart is a struct with its numbers and texts and a Chart method
// that lays it out in a given width: [Radar], [Staircase], [DimensionBars] and
// [LevelSquares]. A number that does not exist is nil and is never drawn as 0.
package chart

// A Chart is a drawing ready for a pen.
type Chart struct {
	Width, Height float64 // points; every shape lies inside
	Shapes        []Shape // in order of painting
	Alternative   string  // what a person who does not see the drawing is told
	Table         Table   // the numbers behind it
}

// A Table holds the numbers of a chart as texts, for readers who need them in
// words and for a copy into a spreadsheet.
type Table struct {
	Head []string
	Rows [][]string
}

// A Shape is one of [Line], [Path], [Rectangle], [Circle], [Symbol], [Text].
type Shape interface{ shape() }

// A Point is a place in points from the upper left corner.
type Point struct{ X, Y float64 }

// A Stroke is the line around a shape. With a width of 0 there is none.
type Stroke struct {
	Ink   Ink
	Width float64   // points
	Dash  []float64 // lengths of dash and gap in points; none: solid
}

// A Fill is the inside of a shape. The zero value leaves it empty.
type Fill struct {
	Ink     Ink
	Opacity float64 // 0 (empty) to 1
}

// Solid fills a shape with one ink.
func Solid(ink Ink) Fill { return Fill{Ink: ink, Opacity: 1} }

// A Line is a straight line.
type Line struct {
	From, To Point
	Stroke   Stroke
}

// A Path runs through its points; a closed one is a polygon.
type Path struct {
	Points []Point
	Closed bool
	Stroke Stroke
	Fill   Fill
}

// A Rectangle has its upper left corner at X, Y and may have round corners.
type Rectangle struct {
	X, Y, Width, Height float64
	Radius              float64 // of the corners, points
	Stroke              Stroke
	Fill                Fill
}

// A Circle has its centre at X, Y.
type Circle struct {
	X, Y, Radius float64
	Stroke       Stroke
	Fill         Fill
}

// A Text is one line of words. Y is its base line; X is where it starts, has
// its middle or ends, by its anchor.
type Text struct {
	X, Y     float64
	Words    string
	Size     float64 // points
	SemiBold bool
	Anchor   Anchor
	Ink      Ink
}

// An Anchor says which end of a text stands at its place.
type Anchor int

// The anchors of a text.
const (
	Start Anchor = iota
	Middle
	End
)

func (Line) shape()      {}
func (Path) shape()      {}
func (Rectangle) shape() {}
func (Circle) shape()    {}
func (Text) shape()      {}
func (Symbol) shape()    {}
