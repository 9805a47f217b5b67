package widgets

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Lengths of a card at 100 %.
const (
	cardPad      float32 = 10
	cardSquare   float32 = 34
	cardNameGap  float32 = 22
	cardNameLean float32 = 96 // the least width of the names' column
	cardTextGap  float32 = 24
	cardWordsMin float32 = 300 // narrower descriptors go below the name
	cardGap      float32 = 8
)

// cardState is what a card shows beside its level.
type cardState struct {
	chosen, over, disabled bool
	zoom                   float32
}

// levelCard is one card as it is drawn.
type levelCard struct {
	back, square       *canvas.Rectangle
	number, tick       *canvas.Text
	disc               *canvas.Circle
	name, words, other *Text
	badges             badgeRow
}

// cardPlan is where the parts of a card go.
type cardPlan struct {
	card, square, name, words, other, badges frame
}

func newLevelCard(level Level, index, of int, state cardState) *levelCard {
	c := theme.Current()
	v := &levelCard{back: canvas.NewRectangle(c.Background), square: canvas.NewRectangle(c.Levels(of)[index])}
	v.back.CornerRadius, v.back.StrokeWidth, v.back.StrokeColor = theme.Radius, 1, c.ControlBorder
	v.square.CornerRadius, v.square.StrokeColor = 6, c.LevelEdge
	if c.LevelEdge.A > 0 {
		v.square.StrokeWidth = 1
	}
	if state.over {
		v.back.FillColor = c.Hover
	}
	if state.disabled {
		v.back.StrokeColor = c.Line
	}
	v.number = canvas.NewText(strconv.Itoa(level.Number), c.OnLevel(index, of))
	v.number.TextStyle.Bold, v.number.TextSize = true, theme.Px(17)*state.zoom
	v.tick, v.disc = canvas.NewText("✓", c.OnPrimary), canvas.NewCircle(c.Primary)
	v.tick.TextStyle.Bold, v.tick.TextSize = true, theme.Px(11)*state.zoom
	v.name = NewText((sizeBody+0.5)*state.zoom, Run{Text: level.Name, Bold: true})
	v.words = NewText(sizeBody*state.zoom, Run{Text: level.Descriptor})
	v.words.MaxWidth = theme.TextWidth * state.zoom
	v.other = NewText(sizeSmall*state.zoom, Run{Text: level.Second, Tone: ToneMuted})
	v.other.MaxWidth = v.words.MaxWidth
	for _, badge := range level.Badges {
		v.badges = append(v.badges, newBadgeView(badge))
	}
	SetShown(v.other, level.Second != "")
	v.choose(state.chosen, c)
	return v
}

// choose shows by a tick, a border and a fill that the card is chosen.
func (v *levelCard) choose(chosen bool, c theme.Colors) {
	SetShown(v.tick, chosen)
	SetShown(v.disc, chosen)
	if chosen {
		v.back.FillColor, v.back.StrokeColor, v.back.StrokeWidth = c.SelectedCard, c.Primary, 2
		v.disc.StrokeColor, v.disc.StrokeWidth = c.SelectedCard, 2
	}
}

func (v *levelCard) objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{v.back, v.square, v.number, v.disc, v.tick, v.name, v.words, v.other}
	for _, badge := range v.badges {
		objects = append(objects, badge.objects()...)
	}
	return objects
}

func (v *levelCard) place(plan cardPlan) {
	plan.card.putBordered(v.back)
	plan.square.put(v.square)
	square := plan.square
	number := v.number.MinSize()
	put(v.number, square.x+(square.width-number.Width)/2, square.y+(square.height-number.Height)/2, number.Width, number.Height)
	side := square.width * 0.53
	x, y := square.x+square.width-side*0.62, square.y+square.height-side*0.62
	put(v.disc, x, y, side, side)
	tick := v.tick.MinSize()
	put(v.tick, x+(side-tick.Width)/2, y+(side-tick.Height)/2, tick.Width, tick.Height)
	plan.name.put(v.name)
	plan.words.put(v.words)
	plan.other.put(v.other)
	v.badges.place(plan.badges.x, plan.badges.y, plan.badges.width, plan.badges.x > plan.words.x)
}

// plan works out where all cards go at a width. The names stand in a column
// beside the descriptors, or above them where those would become too narrow.
func (g *LevelCards) plan(width float32) []cardPlan {
	px := func(length float32) float32 { return theme.Px(length) * g.zoom }
	names, badges := px(cardNameLean), float32(0)
	for _, card := range g.views() {
		names = max(names, card.name.naturalWidth()+1)
		badges = max(badges, card.badges.width())
	}
	nameX := cardPad + px(cardSquare) + px(cardNameGap)
	wordsX := nameX + names + px(cardTextGap)
	badgeRoom := float32(0)
	if badges > 0 {
		badgeRoom = badges + px(12)
	}
	words := width - wordsX - badgeRoom - px(12)
	stacked := words < px(cardWordsMin)
	var plans []cardPlan
	y := float32(0)
	for _, card := range g.views() {
		var plan cardPlan
		if stacked {
			plan = card.stack(width, px)
		} else {
			plan = card.beside(width, nameX, wordsX, words, badges, px)
		}
		plan.shift(y)
		plans = append(plans, plan)
		y += plan.card.height + cardGap
	}
	return plans
}

// beside puts square, name, descriptor and badges next to each other.
func (v *levelCard) beside(width, nameX, wordsX, words, badges float32, px func(float32) float32) cardPlan {
	name, text, other := v.name.HeightFor(wordsX-nameX), v.words.HeightFor(words), HeightFor(v.other, words)
	pills := v.badges.height(badges)
	square := px(cardSquare)
	height := max(square+2*cardPad, text+other+2*(cardPad-2), pills+2*cardPad)
	top := (height - text - other) / 2
	return cardPlan{
		card:   frame{0, 0, width, height},
		square: frame{cardPad, (height - square) / 2, square, square},
		name:   frame{nameX, (height - name) / 2, wordsX - nameX, name},
		words:  frame{wordsX, top, words, text},
		other:  frame{wordsX, top + text, words, other},
		badges: frame{width - badges - px(12), (height - pills) / 2, badges, pills},
	}
}

// stack puts the descriptor below the name and the badges below both.
func (v *levelCard) stack(width float32, px func(float32) float32) cardPlan {
	square := px(cardSquare)
	nameX := cardPad + square + px(12)
	nameWidth := width - nameX - cardPad
	name := v.name.HeightFor(nameWidth)
	head := max(square, name)
	words := width - 2*cardPad - 2
	text, other, pills := v.words.HeightFor(words), HeightFor(v.other, words), v.badges.height(words)
	y := cardPad + head + theme.SpaceTiny
	plan := cardPlan{
		square: frame{cardPad, cardPad + (head-square)/2, square, square},
		name:   frame{nameX, cardPad + (head-name)/2, nameWidth, name},
		words:  frame{cardPad + 1, y, words, text},
		other:  frame{cardPad + 1, y + text, words, other},
	}
	y += text + other
	if pills > 0 {
		plan.badges = frame{cardPad + 1, y + theme.SpaceSmall, words, pills}
		y += pills + theme.SpaceSmall
	}
	plan.card = frame{0, 0, width, y + cardPad}
	return plan
}

func (p *cardPlan) shift(y float32) {
	for _, part := range []*frame{&p.card, &p.square, &p.name, &p.words, &p.other, &p.badges} {
		part.y += y
	}
}
