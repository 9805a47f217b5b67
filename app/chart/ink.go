package chart

import "math"

// An Ink is a colour by its meaning. Levels carry their number.
type Ink struct {
	Role       Role
	Number, Of int // level 0 to Of−1; else 0
}

// A Role is what a colour is for.
type Role int

// The roles of colours.
const (
	GroundRole  Role = iota // behind everything
	SurfaceRole             // a quiet area
	LineRole                // rules and rings
	TrackRole               // the empty part of a bar
	TextRole
	MutedRole // text that stands back
	PrimaryRole
	LevelTintRole  // the area of a level
	TextOnTintRole // a text on that area
)

// The inks without a number.
var (
	Ground  = Ink{Role: GroundRole}
	Surface = Ink{Role: SurfaceRole}
	Rule    = Ink{Role: LineRole}
	Track   = Ink{Role: TrackRole}
	Words   = Ink{Role: TextRole}
	Muted   = Ink{Role: MutedRole}
	Primary = Ink{Role: PrimaryRole}
)

// LevelTint is the area of a level: step 0 is the lowest of so many levels.
func LevelTint(step, of int) Ink { return Ink{LevelTintRole, step, of} }

// TextOnTint is the ink of a text on [LevelTint] of the same step.
func TextOnTint(step, of int) Ink { return Ink{TextOnTintRole, step, of} }

// TintStep returns the step of the whole level at or below a score, 0 for the
// lowest level, and how many levels the scale has. A score outside the scale
// counts as its nearer end.
func TintStep(score float64, lowest, highest int) (step, of int) {
	of = highest - lowest + 1
	// A mean of exact levels may lie a hair below the whole number it is.
	step = int(math.Floor(score+1e-9)) - lowest
	return min(max(step, 0), of-1), of
}
