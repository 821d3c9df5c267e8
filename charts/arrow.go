package charts

import "gonum.org/v1/plot/vg"

const (
	// arrowLength is stem and head together, with the gap before it.
	arrowLength = 6.6
	arrowGap    = 1.2
	arrowHead   = 3.4 // length of the head; its half width is two thirds of it at most
	// arrowLeast is the shortest arrow that can be told from a dot.
	arrowLeast = 4.0
)

// drawArrow points on from an end that nobody bounded: towards larger values
// (way 1) or smaller ones (-1). It keeps inside the strip and is left out where
// there is no room for it.
func drawArrow(p pen, s slot, at vg.Length, way int) vg.Rectangle {
	reach := arrowReach(s, at, way)
	if reach < arrowLeast {
		return s.rect(at, at)
	}
	w := vg.Length(way)
	start, tip := at+w*arrowGap, at+w*reach
	neck := tip - w*arrowHead
	p.line(medium, p.accent, nil, s.point(start, 0), s.point(neck, 0))
	wide := min(s.half, arrowHead*2/3)
	var head vg.Path
	head.Move(s.point(tip, 0))
	head.Line(s.point(neck, wide))
	head.Line(s.point(neck, -wide))
	head.Close()
	p.SetColor(p.accent)
	p.Fill(head)
	slim := s
	slim.half = wide
	return slim.rect(at, tip)
}

// arrowReach is how far an arrow gets before the end of the strip.
func arrowReach(s slot, at vg.Length, way int) vg.Length {
	if way > 0 {
		return min(arrowLength, s.last-at)
	}
	return min(arrowLength, at-s.first)
}
