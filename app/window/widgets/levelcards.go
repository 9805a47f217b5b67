package widgets

import (
	"fyne.io/fyne/v2"

	"compass/app/window/theme"
)

// Level is one level of a scale as a card shows it.
type Level struct {
	// Number is what the square shows and the key that chooses it, 0 to 9.
	Number int
	Name   string
	// Descriptor is shown whole, Second under it in small type: the same words in
	// a second language.
	Descriptor, Second string
	// Badges say who chose the level.
	Badges []Badge
}

// LevelCards let a person choose one level of a scale. The group is one Tab
// stop: arrows move between cards, Space and Enter choose, a level's number
// chooses it at once, Backspace and Delete on the chosen card take the choice
// back. Keys that it does not use go to the window.
type LevelCards struct {
	picker
	// OnChosen is called with the number of the level that a person chose, also
	// when it was chosen before.
	OnChosen func(level int)
	// OnCleared is called when a person took the choice back; while it is nil
	// there is no taking back.
	OnCleared func()

	levels []Level
	zoom   float32
	cards  []*levelCard
}

// NewLevelCards makes cards for a scale, lowest level first, with no choice.
func NewLevelCards(levels []Level, onChosen func(level int)) *LevelCards {
	g := &LevelCards{levels: levels, OnChosen: onChosen, zoom: 1}
	g.prepare(
		func() []frame { return g.framesFor(g.Size().Width) },
		func(index int) { g.Choose(g.levels[index].Number) })
	g.cursor = -1
	g.extend(g)
	return g
}

// SetLevels replaces the words and badges and marks a level as chosen, or none where
// the level is not on the scale; it draws once.
func (g *LevelCards) SetLevels(levels []Level, chosen int) {
	g.levels, g.cards = levels, nil
	g.chosen = g.indexOf(chosen)
	g.cursor, g.over = g.chosen, -1
	g.Refresh()
}

// SetZoom makes words and squares larger than the text scale does, for a
// projector: 1 is the usual size.
func (g *LevelCards) SetZoom(zoom float32) {
	g.zoom, g.cards = zoom, nil
	g.Refresh()
}

// ShowChosen marks a level as chosen without calling OnChosen.
func (g *LevelCards) ShowChosen(level int) {
	if index := g.indexOf(level); index != g.chosen || index != g.cursor {
		g.mark(index)
	}
}

// Clear takes the choice back without calling OnCleared. The ring then lies
// around the group: around one card it would look like a choice.
func (g *LevelCards) Clear() {
	if g.chosen >= 0 || g.cursor >= 0 {
		g.chosen, g.cursor = -1, -1
		g.Refresh()
	}
}

// Chosen returns the number of the chosen level, and whether there is one.
func (g *LevelCards) Chosen() (level int, any bool) {
	if g.chosen < 0 {
		return 0, false
	}
	return g.levels[g.chosen].Number, true
}

// Choose does what a person's choice of a level does; an unknown level changes
// nothing.
func (g *LevelCards) Choose(level int) {
	index := g.indexOf(level)
	if index < 0 || g.disabled {
		return
	}
	g.mark(index)
	if g.OnChosen != nil {
		g.OnChosen(level)
	}
}

// TypedKey moves between cards, chooses and takes back.
func (g *LevelCards) TypedKey(key *fyne.KeyEvent) {
	if removes := key.Name == fyne.KeyBackspace || key.Name == fyne.KeyDelete; removes && g.takeBack() {
		return
	}
	g.picker.TypedKey(key)
}

// TypedRune chooses the level with that number.
func (g *LevelCards) TypedRune(char rune) {
	if level := int(char - '0'); char >= '0' && char <= '9' && g.indexOf(level) >= 0 {
		g.Choose(level)
		g.reveal()
		return
	}
	g.picker.TypedRune(char)
}

// takeBack takes the choice back and reports whether there was one to take.
func (g *LevelCards) takeBack() bool {
	if g.disabled || g.OnCleared == nil || g.chosen < 0 || g.chosen != g.cursor {
		return false
	}
	g.Clear()
	g.OnCleared()
	return true
}

func (g *LevelCards) indexOf(number int) int {
	for i, level := range g.levels {
		if level.Number == number {
			return i
		}
	}
	return -1
}

// HeightFor returns the height of all cards at a width.
func (g *LevelCards) HeightFor(width float32) float32 { return bottom(g.framesFor(width)) }

// CreateRenderer draws the cards.
func (g *LevelCards) CreateRenderer() fyne.WidgetRenderer {
	return draw(&drawing{
		self:    g,
		objects: g.objects,
		place:   g.place,
		least: func() fyne.Size {
			width := max(g.Size().Width, theme.Px(240)*g.zoom)
			return fyne.NewSize(theme.Px(240)*g.zoom, g.HeightFor(width))
		},
		paint: func() { g.cards = nil },
	})
}

func (g *LevelCards) objects() []fyne.CanvasObject {
	var objects []fyne.CanvasObject
	for _, card := range g.views() {
		objects = append(objects, card.objects()...)
	}
	return append(objects, g.ring)
}

func (g *LevelCards) place(size fyne.Size) {
	plans := g.plan(size.Width)
	for i, card := range g.views() {
		card.place(plans[i])
	}
	showRing(g.ring, g.focused, g.cursorFrame(), theme.Radius, theme.Current().Focus)
}

func (g *LevelCards) framesFor(width float32) []frame {
	var frames []frame
	for _, plan := range g.plan(width) {
		frames = append(frames, plan.card)
	}
	return frames
}

// views returns the cards in their present colours, making them if needed.
func (g *LevelCards) views() []*levelCard {
	if g.cards == nil {
		for i, level := range g.levels {
			state := cardState{chosen: i == g.chosen, over: i == g.over && !g.disabled, disabled: g.disabled, zoom: g.zoom}
			g.cards = append(g.cards, newLevelCard(level, i, len(g.levels), state))
		}
	}
	return g.cards
}
