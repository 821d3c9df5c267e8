// Package pdf writes pages of boxes as PDF and reads the text of a PDF back.
// It is the only importer of fpdf.
package pdf

import (
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

// Info is the document's metadata.
type Info struct {
	Title, Author, Subject, Language string
	Date                             briefing.Date // both creation and modification date
	Attachments                      []Attachment
}

// DrawChart draws the plot area of a chart onto the whole of the canvas.
type DrawChart func(c vg.Canvas, spec *briefing.ChartSpec) error

// Write makes the bytes of the PDF; the same input gives the same bytes.
func Write(p *briefing.Pages, info Info, faces *typeface.Library, draw DrawChart) ([]byte, error) {
	return nil, nil
}

// Extracted is the text and the attachments of a PDF that this package wrote
// (also after another program rewrote its structure).
type Extracted struct {
	Info        Info
	Pages       []ExtractedPage
	Attachments []Attachment
}

// ExtractedPage is the text of a page in content order.
type ExtractedPage struct{ Runs []Run }

// Run is one marked-content sequence: Tag is the role of its element ("P",
// "Figure" …), or "Artifact".
type Run struct {
	Tag, Text string
}

// Extract reads a PDF. It never panics; what is no PDF is an error.
func Extract(b []byte) (*Extracted, error) { return nil, nil }
