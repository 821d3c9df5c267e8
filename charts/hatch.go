package charts

import (
	"image/color"

	"gonum.org/v1/plot/vg"
)

const (
	// hatchGap is the distance between hatch lines along an edge, in points.
	hatchGap = 3.2
	// hatchLeast is the thickness below which hatching cannot be seen and an
	// even tone of the same darkness stands for it.
	hatchLeast = 5.0
	// hatchTone is the share of ink of that tone.
	hatchTone = 0.35
)

// drawHatched hatches an interval: banded with a firm outline (entailed),
// dashed with a broken one (an estimate that stands by itself), hatched with a
// hairline (an estimate beyond a bound).
func drawHatched(p pen, s slot, kind partKind, a, b vg.Length) vg.Rectangle {
	r := s.rect(a, b)
	p.fill(r, p.paper)
	if thickness := min(r.Size().X, r.Size().Y); thickness < hatchLeast {
		p.fill(r, mix(p.accent, p.paper, hatchTone))
	} else {
		for _, l := range hatching(r) {
			p.line(thin, p.accent, nil, l[0], l[1])
		}
	}
	switch kind {
	case banded:
		p.outline(inset(r, medium/2), medium, p.accent, nil)
	case dashed:
		p.outline(inset(r, medium/2), medium, p.accent, []vg.Length{2.4, 1.6})
	default:
		p.outline(inset(r, thin/2), thin, p.accent, nil)
	}
	return r
}

// hatching is rising diagonals clipped to the rectangle, on a grid of the page
// so that neighbours match.
func hatching(r vg.Rectangle) [][2]vg.Point {
	var out [][2]vg.Point
	// On a diagonal x - y is constant.
	first, last := r.Min.X-r.Max.Y, r.Max.X-r.Min.Y
	n := int(first/hatchGap) - 1
	for d := vg.Length(n) * hatchGap; d < last; d += hatchGap {
		if d <= first {
			continue
		}
		x0 := max(r.Min.X, r.Min.Y+d)
		x1 := min(r.Max.X, r.Max.Y+d)
		if x1-x0 > 0.3 {
			out = append(out, [2]vg.Point{{X: x0, Y: x0 - d}, {X: x1, Y: x1 - d}})
		}
	}
	return out
}

// mix is a share of ink on paper, without transparency, which prints alike
// everywhere.
func mix(ink, paper color.NRGBA, share float64) color.NRGBA {
	m := func(a, b uint8) uint8 { return uint8(float64(a)*share + float64(b)*(1-share) + 0.5) }
	return color.NRGBA{m(ink.R, paper.R), m(ink.G, paper.G), m(ink.B, paper.B), 255}
}
