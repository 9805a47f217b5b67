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

// The forms of symbols: OpenDiamond stands for a target, Star for a core
// question.
const (
	OpenDiamond SymbolKind = iota
	Star
)

// Drawn returns the symbol as a [Path].
func (s Symbol) Drawn() Shape {
	half := s.Size / 2
	if s.Kind == Star {
		return Path{Points: star(s.X, s.Y, half*1.05), Closed: true, Fill: Solid(s.Ink)}
	}
	across, down := half*0.68, half
	return Path{
		Points: []Point{{s.X, s.Y - down}, {s.X + across, s.Y}, {s.X, s.Y + down}, {s.X - across, s.Y}}, Closed: true,
		Stroke: Stroke{Ink: s.Ink, Width: 1.1}, Fill: Solid(Ground),
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
