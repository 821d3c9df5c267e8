package charts

import "gonum.org/v1/plot/vg"

// drawCap strokes across the strip at a value that is not the height of a bar:
// the end that "below 400" names.
func drawCap(p pen, s slot, at vg.Length) vg.Rectangle {
	p.line(heavy, p.accent, nil, s.point(at, -s.half), s.point(at, s.half))
	return s.rect(at-heavy/2, at+heavy/2)
}
