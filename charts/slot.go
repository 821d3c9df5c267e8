package charts

import "gonum.org/v1/plot/vg"

// slot is the strip that one mark is drawn in: upright on a time axis, lying
// in a row of an index. pos takes a value to its place along the strip.
type slot struct {
	lying    bool
	at, half vg.Length // middle and half width across
	pos      func(float64) vg.Length
	// first and last are the ends that nothing of the mark may pass.
	first, last vg.Length
}

// rect is the part of the strip between two places along it.
func (s slot) rect(a, b vg.Length) vg.Rectangle {
	if a > b {
		a, b = b, a
	}
	if s.lying {
		return vg.Rectangle{Min: vg.Point{X: a, Y: s.at - s.half}, Max: vg.Point{X: b, Y: s.at + s.half}}
	}
	return vg.Rectangle{Min: vg.Point{X: s.at - s.half, Y: a}, Max: vg.Point{X: s.at + s.half, Y: b}}
}

// point is a place along the strip and across it, from its middle.
func (s slot) point(along, across vg.Length) vg.Point {
	if s.lying {
		return vg.Point{X: along, Y: s.at + across}
	}
	return vg.Point{X: s.at + across, Y: along}
}

// draw draws a mark's pieces and gives back what they cover.
func (s slot) draw(p pen, parts []part) []vg.Rectangle {
	var covered []vg.Rectangle
	for _, q := range parts {
		a, b := s.pos(q.from), s.pos(q.to)
		switch q.kind {
		case solid:
			covered = append(covered, drawSolid(p, s, a, b))
		case hollow:
			covered = append(covered, drawHollow(p, s, a, b))
		case banded, hatched, dashed:
			covered = append(covered, drawHatched(p, s, q.kind, a, b))
		case capped:
			covered = append(covered, drawCap(p, s, a))
		case inner:
			covered = append(covered, drawWhisker(p, s, b, a, p.paper))
		case outer:
			covered = append(covered, drawWhisker(p, s, a, b, p.accent))
		case upward:
			covered = append(covered, drawArrow(p, s, a, 1))
		case downward:
			covered = append(covered, drawArrow(p, s, a, -1))
		}
	}
	return covered
}

// bars are the solid pieces of a mark.
func (s slot) bars(parts []part) []vg.Rectangle {
	var out []vg.Rectangle
	for _, q := range parts {
		if q.kind == solid {
			out = append(out, s.rect(s.pos(q.from), s.pos(q.to)))
		}
	}
	return out
}
