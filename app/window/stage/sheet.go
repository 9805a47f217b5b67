package stage

import (
	"fmt"
	"image"
	"image/color"
	stddraw "image/draw"
	"image/png"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"compass/resources"
)

// A Sheet is a contact sheet: small copies of pictures in rows and columns, each
// under its name. The pictures themselves lie in a folder.
type Sheet struct {
	folder        string
	rows, columns []string
	cells         map[[2]string]image.Image
}

// NewSheet makes an empty sheet of pictures in a folder.
func NewSheet(folder string) *Sheet {
	return &Sheet{folder: folder, cells: map[[2]string]image.Image{}}
}

// Len is how many pictures there are.
func (s *Sheet) Len() int { return len(s.cells) }

// Sizes on a sheet, in pixels.
const (
	cellWidth  = 480
	cellHeight = 340
	cellGap    = 12
	labelLine  = 20
)

// Add keeps a picture and puts a small copy of it onto the sheet.
func (s *Sheet) Add(row, column string, picture image.Image) error {
	if !slices.Contains(s.rows, row) {
		s.rows = append(s.rows, row)
	}
	if !slices.Contains(s.columns, column) {
		s.columns = append(s.columns, column)
	}
	from := picture.Bounds()
	scale := min(float64(cellWidth)/float64(from.Dx()), float64(cellHeight)/float64(from.Dy()))
	small := image.NewRGBA(image.Rect(0, 0, int(float64(from.Dx())*scale), int(float64(from.Dy())*scale)))
	draw.ApproxBiLinear.Scale(small, small.Bounds(), picture, from, draw.Src, nil)
	s.cells[[2]string{row, column}] = small
	return savePicture(filepath.Join(s.folder, row+"-"+column+".png"), picture)
}

// Save writes the sheet.
func (s *Sheet) Save(path string) error {
	face, err := labelFace()
	if err != nil {
		return err
	}
	rowHeight := cellHeight + labelLine + cellGap
	sheet := image.NewRGBA(image.Rect(0, 0, cellGap+len(s.columns)*(cellWidth+cellGap), cellGap+len(s.rows)*rowHeight))
	stddraw.Draw(sheet, sheet.Bounds(), image.NewUniform(color.Gray{Y: 200}), image.Point{}, stddraw.Src)
	pen := font.Drawer{Dst: sheet, Src: image.Black, Face: face}
	for i, row := range s.rows {
		for j, column := range s.columns {
			small, there := s.cells[[2]string{row, column}]
			if !there {
				continue
			}
			x, y := cellGap+j*(cellWidth+cellGap), cellGap+i*rowHeight
			pen.Dot = fixed.P(x, y+labelLine-6)
			pen.DrawString(row + "  " + column)
			stddraw.Draw(sheet, small.Bounds().Add(image.Pt(x, y+labelLine)), small, image.Point{}, stddraw.Src)
		}
	}
	return savePicture(path, sheet)
}

func labelFace() (font.Face, error) {
	content, err := resources.Files.ReadFile("fonts/SourceSans3_400Regular.ttf")
	if err != nil {
		return nil, fmt.Errorf("read the font of the sheet: %w", err)
	}
	parsed, err := opentype.Parse(content)
	if err != nil {
		return nil, fmt.Errorf("read the font of the sheet: %w", err)
	}
	return opentype.NewFace(parsed, &opentype.FaceOptions{Size: 14, DPI: 72})
}

// savePicture writes a picture, quickly rather than small, and makes its folder.
func savePicture(path string, picture image.Image) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("make the folder of %s: %w", path, err)
	}
	file, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("make %s: %w", path, err)
	}
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(file, picture); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return file.Close()
}
