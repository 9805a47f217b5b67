package charts

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"math"
	"strings"

	"fyne.io/fyne/v2"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"compass/app/chart"
	"compass/app/typography"
	"compass/app/window/theme"
)

// A Caption is what stands around a chart in a picture of its own, so that the
// picture can be read away from the program.
type Caption struct {
	Title   string // what the chart shows
	Subject string // of whom and when
	Meaning string // how to read it
}

// Measures of a picture, in the chart's points.
const (
	pictureMargin  = 16
	pictureLeast   = 260 // width of what stands around a narrow chart
	titleSize      = 13
	subjectSize    = 9.5
	meaningSize    = 8.5
	lineRoom       = 1.35 // height of a line, in sizes of its letters
	pixelsPerPoint = 2 * unit
)

// Picture paints the chart, as it was laid out last, twice as large as it stands
// on a screen at 100 %, with its caption, in the colours of the present theme.
// The words are set here and not by Fyne: its painter in memory belongs to its
// tests and would bring them into the program.
func (d *Drawing) Picture(caption Caption) (image.Image, error) {
	drawn := d.Chart()
	letters, err := newLettering(pixelsPerPoint)
	if err != nil {
		return nil, err
	}
	width := max(drawn.Width, pictureLeast)
	muted := chart.Ink{Role: chart.MutedRole}
	above := letters.column(width, 0, line{caption.Title, titleSize, true, chart.Ink{Role: chart.TextRole}}, line{caption.Subject, subjectSize, false, muted})
	top := bottomOf(above) + 8
	below := letters.column(width, top+drawn.Height+8, line{caption.Meaning, meaningSize, false, muted})
	height := max(bottomOf(below), top+drawn.Height)
	picture := image.NewRGBA(image.Rect(0, 0, pixels(width+2*pictureMargin), pixels(height+2*pictureMargin)))
	draw.Draw(picture, picture.Bounds(), image.NewUniform(theme.Current().Background), image.Point{}, draw.Src)
	letters.write(picture, append(above, below...), pictureMargin, pictureMargin)
	inside := image.Rect(pixels(pictureMargin), pixels(pictureMargin+top), picture.Bounds().Dx(), picture.Bounds().Dy())
	painted := image.NewRGBA(image.Rect(0, 0, inside.Dx(), inside.Dy()))
	pen := brush{picture: painted, scale: pixelsPerPoint}
	var words []chart.Text
	for _, shape := range drawn.Shapes {
		if text, is := shape.(chart.Text); is {
			words = append(words, text)
			continue
		}
		pen.draw(shape)
	}
	draw.Draw(picture, inside, painted, image.Point{}, draw.Over)
	letters.write(picture, words, pictureMargin, pictureMargin+top)
	return picture, letters.err
}

func pixels(points float64) int { return int(math.Ceil(points * pixelsPerPoint)) }

// bottomOf is where lines of words end.
func bottomOf(words []chart.Text) float64 {
	if len(words) == 0 {
		return 0
	}
	last := words[len(words)-1]
	return last.Y + last.Size*(lineRoom-1)
}

// A line is words of one look, before they are broken.
type line struct {
	words string
	size  float64
	bold  bool
	ink   chart.Ink
}

// lettering sets words in the theme's fonts.
type lettering struct {
	scale float64 // pixels for a point
	fonts map[bool]*opentype.Font
	faces map[look]font.Face
	err   error // the first
}

type look struct {
	size float64
	bold bool
}

func newLettering(scale float64) (*lettering, error) {
	l := &lettering{scale: scale, fonts: map[bool]*opentype.Font{}, faces: map[look]font.Face{}}
	for _, bold := range []bool{false, true} {
		file := fyne.CurrentApp().Settings().Theme().Font(fyne.TextStyle{Bold: bold})
		parsed, err := opentype.Parse(file.Content())
		if err != nil {
			return nil, fmt.Errorf("read font %s: %w", file.Name(), err)
		}
		l.fonts[bold] = parsed
	}
	return l, nil
}

// face returns the letters of a look; nil after a fault, which is kept.
func (l *lettering) face(wanted look) font.Face {
	if known, is := l.faces[wanted]; is {
		return known
	}
	made, err := opentype.NewFace(l.fonts[wanted.bold], &opentype.FaceOptions{Size: wanted.size * l.scale, DPI: 72})
	if err != nil {
		l.err = fmt.Errorf("set letters of %g points: %w", wanted.size, err)
		return nil
	}
	l.faces[wanted] = made
	return made
}

// width is how wide words are, in points.
func (l *lettering) width(words string, wanted look) float64 {
	face := l.face(wanted)
	if face == nil {
		return 0
	}
	return float64(font.MeasureString(face, words)) / 64 / l.scale
}

// column breaks lines at a width and puts them under each other, from y on.
func (l *lettering) column(width, y float64, lines ...line) []chart.Text {
	var set []chart.Text
	for _, one := range lines {
		wanted, row := look{one.size, one.bold}, ""
		end := func() {
			if row != "" {
				y += one.size * lineRoom
				set = append(set, chart.Text{Words: row, X: 0, Y: y - one.size*(lineRoom-1), Size: one.size, SemiBold: one.bold, Ink: one.ink, Anchor: chart.Start})
			}
		}
		for _, word := range typography.Units(one.words, func(unit string) bool { return l.width(unit, wanted) <= width }) {
			joined := strings.TrimSpace(row + " " + word)
			if l.width(joined, wanted) > width {
				end()
				joined = word
			}
			row = joined
		}
		end()
	}
	return set
}

// write sets words into a picture whose points begin at an origin.
func (l *lettering) write(picture draw.Image, words []chart.Text, left, top float64) {
	for _, text := range words {
		wanted := look{text.Size, text.SemiBold}
		face := l.face(wanted)
		if face == nil || text.Words == "" {
			continue
		}
		x := left + text.X
		switch text.Anchor {
		case chart.Middle:
			x -= l.width(text.Words, wanted) / 2
		case chart.End:
			x -= l.width(text.Words, wanted)
		case chart.Start:
		}
		pen := font.Drawer{Dst: picture, Src: image.NewUniform(color.Color(colorOf(text.Ink))), Face: face, Dot: fixed.Point26_6{
			X: fixed.Int26_6(x * l.scale * 64), Y: fixed.Int26_6((top + text.Y) * l.scale * 64),
		}}
		pen.DrawString(text.Words)
	}
}
