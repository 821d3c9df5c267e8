package charts

import (
	"image/color"

	"gonum.org/v1/plot/vg"
)

// whiskerLeast is the length in points below which the rounding of a value
// is not worth the ink.
const whiskerLeast = 5.0

// drawWhisker runs from the end of a bar to the last value that still rounds
// to the stated one: into the bar in paper, beyond it in ink.
func drawWhisker(p pen, s slot, bar, last vg.Length, c color.Color) vg.Rectangle {
	if last-bar < whiskerLeast && bar-last < whiskerLeast {
		return s.rect(bar, bar)
	}
	half := min(s.half, 3)
	p.line(medium, c, nil, s.point(bar, 0), s.point(last, 0))
	p.line(medium, c, nil, s.point(last, -half), s.point(last, half))
	slim := s
	slim.half = half
	return slim.rect(bar, last)
}
