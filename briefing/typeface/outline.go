package typeface

import (
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Pen draws contours. Coordinates are in shares of the type size, y upwards
// from the baseline.
type Pen interface {
	MoveTo(x, y float64)
	LineTo(x, y float64)
	QuadTo(x1, y1, x, y float64)
	CubeTo(x1, y1, x2, y2, x, y float64)
	Close()
}

// Outline draws the contours of a glyph, moved right by so many shares of the
// type size. A glyph without contours (a space) draws nothing.
func (f *Face) Outline(glyph uint16, right float64, pen Pen) error {
	f.mu.Lock()
	segments, err := f.Font.LoadGlyph(&f.buf, sfnt.GlyphIndex(glyph), fixed.Int26_6(f.upem), nil)
	// The segments lie in the buffer that the next glyph is loaded into.
	segments = append(sfnt.Segments(nil), segments...)
	f.mu.Unlock()
	if err != nil {
		return err
	}
	at := func(p fixed.Point26_6) (x, y float64) {
		em := float64(f.upem)
		return right + float64(p.X)/em, -float64(p.Y) / em
	}
	for i, s := range segments {
		x, y := at(s.Args[0])
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			if i > 0 {
				pen.Close()
			}
			pen.MoveTo(x, y)
		case sfnt.SegmentOpLineTo:
			pen.LineTo(x, y)
		case sfnt.SegmentOpQuadTo:
			x1, y1 := at(s.Args[1])
			pen.QuadTo(x, y, x1, y1)
		case sfnt.SegmentOpCubeTo:
			x1, y1 := at(s.Args[1])
			x2, y2 := at(s.Args[2])
			pen.CubeTo(x, y, x1, y1, x2, y2)
		}
	}
	if len(segments) > 0 {
		pen.Close()
	}
	return nil
}
