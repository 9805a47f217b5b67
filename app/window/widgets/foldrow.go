package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// prepare makes what the row is drawn with, once.
func (r *foldRow) prepare() {
	if r.back != nil {
		return
	}
	r.back, r.over = newBox(), newBox()
	r.arrow = &canvas.Image{FillMode: canvas.ImageFillContain}
	r.section, r.about = Heading(r.fold.Section), Small(r.fold.About)
	r.mark = OneLine(NewText(sizeBody, Run{Text: r.fold.Mark, Bold: true, Tone: TonePrimary}))
	r.title, r.note = NewText(sizeBody, Run{Text: r.fold.Title, Bold: true}), NewText(sizeSmall, Run{Text: r.fold.Note, Tone: ToneMuted})
	r.aside = NewText(sizeSmall, r.asideRuns()...)
	r.paint(false)
}

// asideRuns are the words at the right: the stronger ones first.
func (r *foldRow) asideRuns() []Run {
	runs := []Run{{Text: r.fold.Tag, Bold: true, Tone: TonePrimary}}
	if r.fold.Tag != "" && r.fold.Aside != "" {
		runs = append(runs, Run{Text: "  ·  ", Tone: ToneMuted})
	}
	return append(runs, Run{Text: r.fold.Aside, Tone: ToneMuted})
}

// unfolded is what unfolds; it is made when it is first asked for.
func (r *foldRow) unfolded() fyne.CanvasObject {
	if r.made == nil {
		r.made = r.fold.Content()
	}
	return r.made
}

func (r *foldRow) drawn() []fyne.CanvasObject {
	r.prepare()
	objects := []fyne.CanvasObject{r.back, r.over}
	if r.fold.Section != "" {
		objects = append(objects, r.section)
	}
	if r.fold.About != "" {
		objects = append(objects, r.about)
	}
	objects = append(objects, r.mark, r.title)
	if r.fold.Note != "" {
		objects = append(objects, r.note)
	}
	objects = append(objects, r.aside, r.arrow)
	if r.open {
		objects = append(objects, r.unfolded())
	}
	return objects
}

func (r *foldRow) paint(over bool) {
	if r.back == nil {
		return
	}
	c := theme.Current()
	r.back.FillColor, r.back.StrokeColor, r.back.StrokeWidth, r.back.CornerRadius = c.Background, c.Line, 1, theme.Radius
	if r.open {
		r.back.StrokeColor, r.back.StrokeWidth = c.Primary, 2
	}
	r.over.FillColor, r.over.CornerRadius = color.Transparent, theme.Radius-2
	if over {
		r.over.FillColor = c.Hover
	}
	if look := (foldLook{r.open, c.Text, theme.Scale()}); look != r.look {
		r.look = look
		r.arrow.Resource = tinted(foldArrow(r.open), c.Text)
		r.arrow.Refresh()
		for _, words := range []*Text{r.section, r.about, r.mark, r.title, r.note, r.aside} {
			words.Refresh()
		}
	}
}

// foldLook is what the words and the arrow of a row look like; they are drawn
// anew only when it changes, not whenever the pointer moves.
type foldLook struct {
	open  bool
	words color.NRGBA
	scale float32
}

// foldArrow points down while there is more to see, and up once it is there.
func foldArrow(open bool) fyne.Resource {
	if open {
		return chevronUp
	}
	return chevron
}

// chevronUp points up: what is below can be folded.
var chevronUp = fyne.NewStaticResource("chevron-up.svg", []byte(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="#17242E" d="M5.3 15.7L6.7 17.1L12 11.8L17.3 17.1L18.7 15.7L12 9Z"/></svg>`))

// foldWords are the places of a head's words.
type foldWords struct {
	mark, title, note, aside, arrow frame
	height                          float32
}

// wordsIn lays the words of a head out; where the title would be too narrow,
// what stands at the right goes below.
func (r *foldRow) wordsIn(width float32) foldWords {
	var w foldWords
	arrow, mark := theme.Px(18), float32(0)
	if r.fold.Mark != "" {
		mark = max(r.mark.naturalWidth(), theme.Px(18)) + theme.SpaceSmall
	}
	left, right := foldPadX+mark, width-foldPadX-arrow-theme.SpaceSmall
	aside := r.aside.naturalWidth() + 1
	room := right - left
	below := aside > 1 && room-aside-theme.SpaceMedium < max(room*0.55, theme.Px(180))
	if aside > 1 && !below {
		room -= aside + theme.SpaceMedium
	}
	w.title = frame{left, foldPadY, room, r.title.HeightFor(room)}
	bottom := w.title.y + w.title.height
	if r.fold.Note != "" {
		w.note = frame{left, bottom, room, r.note.HeightFor(room)}
		bottom += w.note.height
	}
	w.aside = frame{right - aside, foldPadY + theme.Px(1), aside, r.aside.lineHeight()}
	if below {
		w.aside = frame{left, bottom, room, r.aside.HeightFor(room)}
		bottom += w.aside.height
	}
	w.mark = frame{foldPadX, foldPadY, mark, r.mark.lineHeight()}
	w.arrow = frame{width - foldPadX - arrow, foldPadY + (w.mark.height-arrow)/2, arrow, arrow}
	w.height = bottom + foldPadY
	return w
}

func (r *foldRow) headHeight(width float32) float32 { return r.wordsIn(width).height }

func (r *foldRow) place(at foldFrame) {
	at.section.put(r.section)
	at.about.put(r.about)
	box := at.head
	box.height = at.end - at.head.y
	box.putBordered(r.back)
	inset(at.head, 2).put(r.over)
	w := r.wordsIn(at.head.width)
	for _, part := range []struct {
		object fyne.CanvasObject
		at     frame
	}{{r.mark, w.mark}, {r.title, w.title}, {r.note, w.note}, {r.aside, w.aside}, {r.arrow, w.arrow}} {
		part.at.x, part.at.y = part.at.x+at.head.x, part.at.y+at.head.y
		part.at.put(part.object)
	}
	if r.open {
		at.content.put(r.unfolded())
	}
}
