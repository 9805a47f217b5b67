package chart

import "math"

// A Symbol is a small mark with its centre at X, Y. Pens draw what [Symbol.Drawn]
// returns and need not know the kinds.
type Symbol struct {
	Kind SymbolKind
	X, Y float64
	Size float64 // height in points
	Ink  Ink
}

// A SymbolKind is the form of a symbol.
type SymbolKind int

// The forms of symbols. Disc, Square, Triangle and Diamond stand for the
// stakeholder groups, OpenDiamond for a target, Tick for the last time, Star
// for a core question.
const (
	Disc SymbolKind = iota
	Square
	Triangle
	Diamond
	OpenDiamond
	Tick
	Star
)

// GroupSymbols are the forms of the stakeholder groups in the order of
// [Group]: public, business, civil society, education and research.
var GroupSymbols = []SymbolKind{Disc, Square, Triangle, Diamond}

// Drawn returns the symbol as a [Circle], [Rectangle] or [Path].
func (s Symbol) Drawn() Shape {
	half := s.Size / 2
	at := func(x, y float64) Point { return Point{s.X + x*half, s.Y + y*half} }
	fill := Solid(s.Ink)
	switch s.Kind {
	case Disc:
		return Circle{X: s.X, Y: s.Y, Radius: half * 0.94, Fill: fill}
	case Square:
		return Rectangle{X: s.X - half*0.86, Y: s.Y - half*0.86, Width: half * 1.72, Height: half * 1.72, Fill: fill}
	case Triangle:
		return Path{Points: []Point{at(0, -1), at(1.05, 0.85), at(-1.05, 0.85)}, Closed: true, Fill: fill}
	case Tick:
		// Light edges keep it apart from a dark bar.
		return Rectangle{
			X: s.X - 1.2, Y: s.Y - half, Width: 2.4, Height: s.Size,
			Stroke: Stroke{Ink: Ground, Width: 0.8}, Fill: fill,
		}
	case OpenDiamond:
		return Path{
			Points: []Point{at(0, -1), at(0.68, 0), at(0, 1), at(-0.68, 0)}, Closed: true,
			Stroke: Stroke{Ink: s.Ink, Width: 1.1}, Fill: Solid(Ground),
		}
	case Star:
		return Path{Points: star(s.X, s.Y, half*1.05), Closed: true, Fill: fill}
	default:
		return Path{Points: []Point{at(0, -1.08), at(1.08, 0), at(0, 1.08), at(-1.08, 0)}, Closed: true, Fill: fill}
	}
}

// star returns the ten corners of a five-pointed star.
func star(x, y, radius float64) []Point {
	points := make([]Point, 10)
	for i := range points {
		r := radius
		if i%2 == 1 {
			r *= 0.42
		}
		angle := math.Pi * (float64(i)/5 - 0.5)
		points[i] = Point{x + r*math.Cos(angle), y + r*math.Sin(angle)}
	}
	return points
}
