package charts

import (
	"math"

	"compass/app/chart"
)

// circle returns a circle as a polygon fine enough to look round.
func circle(x, y, radius float64) []chart.Point {
	corners := max(16, int(radius*4))
	points := make([]chart.Point, corners)
	for i := range points {
		angle := 2 * math.Pi * float64(i) / float64(corners)
		points[i] = chart.Point{X: x + radius*math.Cos(angle), Y: y + radius*math.Sin(angle)}
	}
	return points
}

// rounded returns a rectangle with round corners, clockwise from the upper
// left one.
func rounded(x, y, width, height, radius float64) []chart.Point {
	radius = min(radius, width/2, height/2)
	if radius <= 0 {
		return []chart.Point{{X: x, Y: y}, {X: x + width, Y: y}, {X: x + width, Y: y + height}, {X: x, Y: y + height}}
	}
	const steps = 8
	var points []chart.Point
	corners := []chart.Point{
		{X: x + radius, Y: y + radius}, {X: x + width - radius, Y: y + radius},
		{X: x + width - radius, Y: y + height - radius}, {X: x + radius, Y: y + height - radius},
	}
	for quarter, centre := range corners {
		for step := range steps + 1 {
			angle := math.Pi + math.Pi/2*(float64(quarter)+float64(step)/steps)
			points = append(points, chart.Point{X: centre.X + radius*math.Cos(angle), Y: centre.Y + radius*math.Sin(angle)})
		}
	}
	return points
}

// strokes returns the areas of a line of a width through points: a bar for
// each stretch and a disc at each inner corner. All turn clockwise, so that
// they add up.
func strokes(points []chart.Point, closed bool, width float64, dash []float64) [][]chart.Point {
	if closed {
		points = append(points[:len(points):len(points)], points[0])
	}
	if len(dash) > 0 {
		return dashes(points, width, dash)
	}
	var areas [][]chart.Point
	for i := 1; i < len(points); i++ {
		areas = append(areas, bar(points[i-1], points[i], width)...)
		if i < len(points)-1 || closed {
			areas = append(areas, circle(points[i].X, points[i].Y, width/2))
		}
	}
	return areas
}

// dashes returns the bars of a dashed line; the pattern runs on round corners.
func dashes(points []chart.Point, width float64, dash []float64) [][]chart.Point {
	var areas [][]chart.Point
	piece, left := 0, dash[0]
	for i := 1; i < len(points); i++ {
		from, to := points[i-1], points[i]
		length := math.Hypot(to.X-from.X, to.Y-from.Y)
		for at := 0.0; at < length; {
			end := min(at+left, length)
			if piece%2 == 0 {
				areas = append(areas, bar(between(from, to, at/length), between(from, to, end/length), width)...)
			}
			left -= end - at
			at = end
			if left <= 1e-9 {
				piece++
				left = max(dash[piece%len(dash)], 0.1)
			}
		}
	}
	return areas
}

// bar returns the rectangle around a stretch of a line; none without a length.
func bar(from, to chart.Point, width float64) [][]chart.Point {
	length := math.Hypot(to.X-from.X, to.Y-from.Y)
	if length == 0 {
		return nil
	}
	x, y := (to.Y-from.Y)/length*width/2, -(to.X-from.X)/length*width/2
	return [][]chart.Point{{
		{X: from.X + x, Y: from.Y + y}, {X: to.X + x, Y: to.Y + y},
		{X: to.X - x, Y: to.Y - y}, {X: from.X - x, Y: from.Y - y},
	}}
}

func between(from, to chart.Point, share float64) chart.Point {
	return chart.Point{X: from.X + (to.X-from.X)*share, Y: from.Y + (to.Y-from.Y)*share}
}
