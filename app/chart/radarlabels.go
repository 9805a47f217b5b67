package chart

import "slices"

// spread moves labels of a radar apart that would lie on each other: those at a
// side up and down, then those above and below the web away from it.
func (l *radarLayout) spread() {
	for _, side := range []Anchor{Start, End} {
		l.spreadSide(side)
	}
	for i, label := range l.axes {
		if label.anchor == Middle {
			l.moveOut(i)
		}
	}
}

// rounds is how often labels push each other; a few are enough for them to come
// to rest.
const rounds = 20

// spreadSide pushes the labels of a side apart, each pair by half of what they
// share.
func (l *radarLayout) spreadSide(side Anchor) {
	var column []int
	for i, label := range l.axes {
		if label.anchor == side {
			column = append(column, i)
		}
	}
	slices.SortFunc(column, func(a, b int) int {
		if l.direction(a).Y < l.direction(b).Y {
			return -1
		}
		return 1
	})
	for range rounds {
		for i := 1; i < len(column); i++ {
			upper, lower := column[i-1], column[i]
			_, bottom := l.extent(upper)
			top, _ := l.extent(lower)
			if shared := bottom - top; shared > 0 {
				l.axes[upper].shift -= shared / 2
				l.axes[lower].shift += shared / 2
			}
		}
	}
}

// moveOut moves a label above or below the web away from it until it lies on no
// label of the sides.
func (l *radarLayout) moveOut(i int) {
	half := l.axes[i].width / 2
	for j, other := range l.axes {
		if other.anchor == Middle || l.inner(j) > half {
			continue
		}
		top, bottom := l.extent(i)
		otherTop, otherBottom := l.extent(j)
		if top >= otherBottom || bottom <= otherTop {
			continue
		}
		if l.direction(i).Y < 0 {
			l.axes[i].shift -= bottom - otherTop
		} else {
			l.axes[i].shift += otherBottom - top
		}
	}
}

// inner is how far the inner end of a label at a side lies from the middle.
func (l *radarLayout) inner(i int) float64 {
	across := l.direction(i).X
	if across < 0 {
		across = -across
	}
	return across * (l.radius + axisGap)
}

// extent is from where to where a label reaches, measured from the centre.
func (l *radarLayout) extent(i int) (top, bottom float64) {
	first, last := l.baseLines(i)
	size := l.axes[i].size
	return first - size*0.8, last + size*0.25
}
