package widgets

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"compass/app/window/theme"
)

// Importance is how much a button stands out.
type Importance int

// The importances of buttons. A screen has at most one primary button.
const (
	Secondary Importance = iota
	Primary
	Quiet
	Slight // small words, for what few need
)

// Button does something when it is clicked, or when Space or Enter is pressed on
// it.
type Button struct {
	control
	// Text is the label, Hint the key that does the same, shown as a key cap.
	Text, Hint string
	// Answer stands in the label's place after a press, until the keyboard goes
	// elsewhere: it says that something was done that cannot be seen.
	Answer     string
	Importance Importance
	// Icon stands before the label; it is recoloured like the label.
	Icon fyne.Resource
	// OnTapped is called on Fyne's goroutine.
	OnTapped func()

	answered bool
	parts    buttonParts
}

// NewButton makes a button with a label.
func NewButton(importance Importance, text string, onTapped func()) *Button {
	b := &Button{Text: text, Importance: importance, OnTapped: onTapped}
	b.extend(b)
	return b
}

// WithHint shows the key that does the same as the button.
func (b *Button) WithHint(key string) *Button {
	b.Hint = key
	return b
}

// WithIcon shows an icon before the label.
func (b *Button) WithIcon(icon fyne.Resource) *Button {
	b.Icon = icon
	return b
}

// WithAnswer says in the label's place that a press did what it should.
func (b *Button) WithAnswer(done string) *Button {
	b.Answer = done
	return b
}

// Label is what the button says now.
func (b *Button) Label() string {
	if b.answered {
		return b.Answer
	}
	return b.Text
}

// FocusLost lets the button say its label again.
func (b *Button) FocusLost() {
	b.answered = false
	b.control.FocusLost()
}

// SetText changes the label.
func (b *Button) SetText(text string) {
	b.Text = text
	b.Refresh()
}

// Tapped presses the button with the pointer.
func (b *Button) Tapped(*fyne.PointEvent) {
	b.takeFocus()
	b.press()
}

// TypedKey presses the button with Space or Enter.
func (b *Button) TypedKey(key *fyne.KeyEvent) {
	if acts(key) {
		b.press()
		return
	}
	b.control.TypedKey(key)
}

// TypedRune swallows the space that pressed the button.
func (b *Button) TypedRune(char rune) {
	if char != ' ' {
		b.control.TypedRune(char)
	}
}

func (b *Button) press() {
	if b.disabled || b.OnTapped == nil {
		return
	}
	b.OnTapped()
	if b.Answer != "" {
		b.answered = true
		b.Refresh()
	}
}

// CreateRenderer draws the button.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	p := &b.parts
	p.make()
	return draw(&drawing{
		self:    b,
		objects: p.objects,
		place: func(size fyne.Size) {
			p.place(size, theme.Radius)
			showRing(p.ring, b.focused, frame{width: size.Width, height: size.Height}, theme.Radius, theme.Current().Focus)
		},
		least: b.least,
		paint: func() { p.paint(b.Label(), b.Hint, b.Icon, b.look()) },
	})
}

func (b *Button) least() fyne.Size {
	if b.Importance != Slight {
		return b.parts.leastFor(labelInset, b.Text, b.Answer)
	}
	size := b.parts.leastFor(slightInset, b.Text, b.Answer)
	size.Height = theme.Px(sizeSmall)*leading + 10
	return size
}

func (b *Button) look() buttonLook {
	c := theme.Current()
	clear := color.NRGBA{}
	look := buttonLook{fill: c.Background, border: c.ControlBorder, words: c.Text, cap: c.Line, size: sizeBody}
	switch b.Importance {
	case Primary:
		look = buttonLook{fill: c.Primary, border: c.Primary, words: c.OnPrimary, cap: c.OnPrimary, size: sizeBody, bold: true}
		if b.hovered {
			look.fill, look.border = c.PrimaryHover, c.PrimaryHover
		}
	case Quiet:
		look.fill, look.border, look.words, look.bold = clear, clear, c.Primary, true
	case Slight:
		look.fill, look.border, look.words, look.size = clear, clear, c.Primary, sizeSmall
	case Secondary:
	}
	if b.hovered && b.Importance != Primary {
		look.fill = c.Hover
	}
	if b.disabled {
		look = buttonLook{fill: c.Surface, border: c.Surface, words: c.Muted, cap: c.Surface, size: sizeBody, slanted: true}
	}
	return look
}

// buttonLook is how a button looks in one of its states.
type buttonLook struct {
	fill, border, words, cap color.NRGBA
	size, thick              float32
	bold                     bool
	// slanted words say out of use where colours are too few to say it.
	slanted bool
}

// buttonParts are what buttons and chips are drawn with.
type buttonParts struct {
	back, cap, ring *canvas.Rectangle
	label, hint     *canvas.Text
	icon            *canvas.Image
}

func (p *buttonParts) make() {
	p.back, p.cap, p.ring = newBox(), newBox(), newRing()
	p.label, p.hint = canvas.NewText("", nil), canvas.NewText("", nil)
	p.icon = &canvas.Image{FillMode: canvas.ImageFillContain}
}

func (p *buttonParts) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.ring, p.back, p.icon, p.label, p.cap, p.hint}
}

func (p *buttonParts) paint(text, hint string, icon fyne.Resource, look buttonLook) {
	p.back.FillColor, p.back.StrokeColor, p.back.StrokeWidth = look.fill, look.border, max(look.thick, 1)
	p.label.Text, p.label.Color = text, look.words
	p.label.TextSize, p.label.TextStyle = theme.Px(look.size), fyne.TextStyle{Bold: look.bold, Italic: look.slanted}
	p.hint.Text, p.hint.Color = hint, look.words
	p.hint.TextSize, p.hint.TextStyle.Bold = theme.Px(11.5), look.bold
	p.cap.FillColor, p.cap.StrokeColor, p.cap.StrokeWidth, p.cap.CornerRadius = color.Transparent, look.cap, 1, 4
	p.icon.Resource = tinted(icon, look.words)
	SetShown(p.icon, icon != nil)
	SetShown(p.cap, hint != "")
	SetShown(p.hint, hint != "")
	p.icon.Refresh()
}

// leastFor leaves room for the label and for what may take its place, so that
// nothing moves when it does.
func (p *buttonParts) leastFor(side float32, label, answer string) fyne.Size {
	size := p.least(side)
	if answer == "" {
		return size
	}
	wide := func(words string) float32 { return widthOf(words, p.label.TextSize, p.label.TextStyle) }
	size.Width += max(wide(label), wide(answer)) - p.label.MinSize().Width
	return size
}

func (p *buttonParts) least(side float32) fyne.Size {
	width := 2*side + p.label.MinSize().Width
	if p.icon.Visible() {
		width += theme.Px(18) + 7
	}
	if p.cap.Visible() {
		width += p.hint.MinSize().Width + 2*theme.Px(5) + theme.Px(6)
	}
	return fyne.NewSize(width, theme.Px(20)+16)
}

func (p *buttonParts) place(size fyne.Size, radius float32) {
	p.back.CornerRadius = min(radius, (size.Height-p.back.StrokeWidth)/2-0.5)
	frame{width: size.Width, height: size.Height}.putBordered(p.back)
	content := p.least(0).Width
	x := (size.Width - content) / 2
	if p.icon.Visible() {
		side := theme.Px(18)
		put(p.icon, x, (size.Height-side)/2, side, side)
		x += side + 7
	}
	words := p.label.MinSize()
	put(p.label, x, (size.Height-words.Height)/2, words.Width, words.Height)
	x += words.Width + theme.Px(6)
	if p.cap.Visible() {
		key := p.hint.MinSize()
		wide, high := key.Width+2*theme.Px(5), theme.Px(18)
		put(p.cap, x, (size.Height-high)/2+0.5, wide, high)
		put(p.hint, x+theme.Px(5), (size.Height-key.Height)/2+0.5, key.Width, key.Height)
	}
}
