package charts

import "gonum.org/v1/plot/vg"

// drawSolid fills the strip up to a stated value.
func drawSolid(p pen, s slot, a, b vg.Length) vg.Rectangle {
	r := s.rect(a, b)
	p.fill(r, p.accent)
	return r
}
