package pdf

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	_ "image/jpeg" // a logo may be a JPEG file
	"image/png"

	"compass/app/report"
)

// mostPixels is the largest picture that is read, in either direction: a small
// file may unfold into gigabytes.
const mostPixels = 6000

// picturePiece draws a logo within a width and height, its proportions kept.
// It reports false for a picture that is absent or cannot be read: the caller
// checks a logo when a person chooses it, and a report is worth having without.
func picturePiece(picture report.Picture, width, height float64) (func(p *pen, x, y float64), bool) {
	config, _, err := image.DecodeConfig(bytes.NewReader(picture.File))
	if err != nil || config.Width < 1 || config.Height < 1 || config.Width > mostPixels || config.Height > mostPixels {
		return nil, false
	}
	decoded, _, err := image.Decode(bytes.NewReader(picture.File))
	if err != nil {
		return nil, false
	}
	// gofpdf reads only some PNG files; this form it always reads. Clear parts
	// lie on white, as the page is.
	size := decoded.Bounds().Size()
	flat := image.NewRGBA(image.Rect(0, 0, size.X, size.Y))
	draw.Draw(flat, flat.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(flat, flat.Bounds(), decoded, decoded.Bounds().Min, draw.Over)
	var file bytes.Buffer
	if err := png.Encode(&file, flat); err != nil {
		return nil, false
	}
	scale := min(width/float64(size.X), height/float64(size.Y))
	return func(p *pen, x, y float64) {
		p.picture("logo", file.Bytes(), x, y, float64(size.X)*scale, float64(size.Y)*scale)
	}, true
}
