package charts

import (
	"math"

	"gonum.org/v1/plot/vg"
)

// guideLeast is the way in points below which a guide is no help.
const guideLeast = 8.0

var guideDots = []vg.Length{0.7, 2.3}

// guide leads the eye with dots from the baseline to a mark that hangs free of
// it: in which year or row it stands. A bar that begins at the baseline has
// none, so that estimates differ from derived values at a glance.
func (s slot) guide(p pen, parts []part) {
	if len(parts) == 0 {
		return
	}
	near := math.Inf(1)
	gap := vg.Length(2)
	for _, q := range parts {
		if q.from == 0 || q.to == 0 || (q.from < 0) != (parts[0].from < 0) {
			return
		}
		near = min(near, math.Abs(q.from), math.Abs(q.to))
		if q.kind == downward && q.from > 0 || q.kind == upward && q.from < 0 {
			gap = arrowLength + 2
		}
	}
	way := vg.Length(1)
	if parts[0].from < 0 {
		near, way = -near, -1
	}
	from, to := s.pos(0), s.pos(near)-way*gap
	if way*(to-from) < guideLeast {
		return
	}
	p.line(medium, p.muted, guideDots, s.point(from, 0), s.point(to, 0))
}
