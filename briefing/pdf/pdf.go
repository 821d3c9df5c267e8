// Package pdf writes pages of boxes as PDF and reads the text of a PDF back.
// It is the only importer of fpdf.
//
// fpdf keeps pages, drawing and images; text, fonts, structure, links,
// bookmarks, attachments and metadata are ours: fpdf's plain file is taken
// apart and written afresh, so that the document is tagged (PDF/UA-1),
// archival (PDF/A-3u or -2u), searchable and the same for the same input.
package pdf

import (
	"errors"
	"fmt"

	"brief/briefing"
	"brief/briefing/typeface"

	"gonum.org/v1/plot/vg"
)

// Attachment is a file embedded in the PDF. Relation is an AFRelationship
// (Source, Data, Alternative, Supplement, Unspecified).
type Attachment struct {
	Name, MediaType, Description, Relation string
	Data                                   []byte
}

// Info is the document's metadata. Title and Language are required.
type Info struct {
	Title, Author, Subject, Language string
	// Date is both creation and modification date, at midnight UTC; where it
	// is not known the document has none.
	Date        briefing.Date
	Attachments []Attachment
	// Archive is the PDF/A level, PDFA3u where it is "".
	Archive Archive
}

// Archive is a level of PDF/A (ISO 19005) with text that can be read back.
type Archive string

// PDFA3u takes attachments of any kind; PDFA2u takes none, for archives that
// refuse them.
const (
	PDFA3u Archive = "3u"
	PDFA2u Archive = "2u"
)

// DrawChart draws the plot area of a chart onto the whole of the canvas.
type DrawChart func(c vg.Canvas, spec *briefing.ChartSpec) error

// Write makes the bytes of the PDF; the same input gives the same bytes. It
// may be called by many goroutines at once. The error of a character that no
// face has is a *typeface.MissingGlyph.
func Write(p *briefing.Pages, info Info, faces *typeface.Library, draw DrawChart) ([]byte, error) {
	if err := check(p, &info); err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	b, err := write(p, &info, faces, draw)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return b, nil
}

func check(p *briefing.Pages, info *Info) error {
	switch {
	case p == nil || len(p.Pages) == 0:
		return errors.New("the document has no pages")
	case plain(info.Title) == "":
		return errors.New("the document has no title")
	case plain(info.Language) == "":
		return errors.New("the document has no language")
	case info.Archive != "" && info.Archive != PDFA3u && info.Archive != PDFA2u:
		return fmt.Errorf("there is no level %q of PDF/A here", info.Archive)
	case info.Archive == PDFA2u && len(info.Attachments) > 0:
		return errors.New("PDF/A-2u takes no attachments")
	}
	for i, page := range p.Pages {
		// 14,400 points are the limit of the format.
		if !(page.Width >= 3 && page.Width <= 14400 && page.Height >= 3 && page.Height <= 14400) {
			return fmt.Errorf("page %d is %g by %g points", i+1, page.Width, page.Height)
		}
	}
	return nil
}

func write(p *briefing.Pages, info *Info, faces *typeface.Library, draw DrawChart) ([]byte, error) {
	tree, err := newTree(p.Root, len(p.Pages))
	if err != nil {
		return nil, err
	}
	spaces, err := wordSpaces(p, tree, faces)
	if err != nil {
		return nil, err
	}
	w := &writer{pages: p, faces: faces, draw: draw, tree: tree, sheet: newSheet(), byFace: make(map[*typeface.Face]*fontUse)}
	for n := range p.Pages {
		if err := w.drawPage(n, spaces[n]); err != nil {
			return nil, err
		}
	}
	return w.finish(info)
}
