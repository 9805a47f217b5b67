// Package pdf writes a report as a PDF file: A4, one column, Source Sans 3.
//
// Writing goes in three steps: every block is set into pieces that do not
// break (a line, a row, a chart), the pieces are put on pages, and the pages
// are drawn with gofpdf. Page numbers in the contents are known before the
// first page is drawn. The same report always gives the same bytes: no clock,
// no random number and no map order reaches the file.
package pdf

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/jung-kurt/gofpdf"

	"compass/app/report"
)

// The page in points: A4 with margins of 20 mm. The foot stands in the lower
// margin.
const (
	pageWidth    = 595.28
	pageHeight   = 841.89
	margin       = 56.69
	columnWidth  = pageWidth - 2*margin
	columnBottom = 776.0
	columnHeight = columnBottom - margin
	footRule     = 795.5
	footLine     = 809.0 // base line of the foot
)

// Write writes a report as PDF. It calls progress, unless it is nil, after each
// page with its number and how many there are. When ctx ends it stops and
// returns ctx's error; nothing has been written to w then. Other errors are
// those of w.
func Write(ctx context.Context, w io.Writer, r report.Report, progress func(page, of int)) error {
	fonts, err := loadFonts()
	if err != nil {
		return err
	}
	set := newTypesetter(fonts)
	layout := newLayout(set, r)
	pieces, err := layout.pieces(ctx)
	if err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	pages := paginate(pieces, columnHeight)
	layout.number(pages)
	pen := newPen(newDocument(r, set), set, fonts)
	for i, page := range pages {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("write PDF: %w", err)
		}
		layout.drawPage(pen, page, i+1)
		if progress != nil {
			progress(i+1, len(pages))
		}
	}
	if err := pen.document.Output(w); err != nil {
		return fmt.Errorf("write PDF: %w", err)
	}
	return nil
}

// newDocument returns an empty document with everything set that could
// otherwise differ from one run to the next.
func newDocument(r report.Report, set *typesetter) *gofpdf.Fpdf {
	document := gofpdf.New("P", "pt", "A4", "")
	document.SetMargins(0, 0, 0)
	document.SetAutoPageBreak(false, 0)
	document.SetCompression(true)
	document.SetCatalogSort(true)
	day := r.Date.Time()
	if day.IsZero() {
		day = time.Unix(0, 0).UTC() // gofpdf takes the clock for a zero time
	}
	document.SetCreationDate(day)
	document.SetModificationDate(day)
	document.SetTitle(set.plain(r.Title), true)
	document.SetSubject(set.plain(r.Subtitle), true)
	document.SetCreator("RESIST Compass", true)
	return document
}
