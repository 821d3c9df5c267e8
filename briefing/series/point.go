package series

import (
	"slices"

	"brief/briefing"
)

// bound is one end of a point's interval and the claims that gave it, from the
// level outwards.
type bound struct {
	value  float64
	set    bool
	open   bool
	claims []int
	edges  []int
}

// span is a point's interval in one reading.
type span struct {
	low, high bound
	graph     *graph
}

func (s *system) span(sol solution, node int) span {
	end := func(p paths) bound {
		edges := p.edgesTo(node)
		if len(edges) == 0 {
			return bound{}
		}
		v, open := p.bound(edges, s.scale())
		return bound{v, true, open, claimsOf(p.g, edges), edges}
	}
	return span{end(sol.down), end(sol.up), sol.graph}
}

// bounds gives the interval its public form.
func (p span) bounds() briefing.Bounds {
	var b briefing.Bounds
	if p.low.set {
		v := p.low.value
		b.Low, b.LowOpen = &v, p.low.open
	}
	if p.high.set {
		v := p.high.value
		b.High, b.HighOpen = &v, p.high.open
	}
	return b
}

func (p span) isZero() bool { return !p.low.set && !p.high.set }

// points are the periods of the system that something is known of, in time
// order. The base of an index is no point: it is 100 by definition.
func (s *system) points() []briefing.Point {
	var out []briefing.Point
	for node := 1; node < len(s.nodes); node++ {
		strict, conventional := s.span(s.strict, node), s.span(s.conventional, node)
		if strict.isZero() && conventional.isZero() {
			continue
		}
		stated := s.stating(node)
		behind := s.behind(stated, strict, conventional)
		p := briefing.Point{
			Period: s.nodes[node], Strict: strict.bounds(), Conventional: conventional.bounds(),
			Derived: len(stated) == 0,
			Why:     s.why(node, stated, strict, conventional),
		}
		for _, c := range behind {
			for _, f := range s.claims[c].figures() {
				if !slices.Contains(p.Figures, f.ID) {
					p.Figures = append(p.Figures, f.ID)
				}
			}
			p.Inferred = p.Inferred || s.claims[c].inferred
		}
		out = append(out, p)
	}
	return out
}

// stating lists the claims that state the level of a period, or in an index
// compare it with the base itself.
func (s *system) stating(node int) []int {
	var out []int
	for _, i := range s.levels[s.nodes[node]] {
		if !s.dropped[i] {
			out = append(out, i)
		}
	}
	return out
}

// behind lists all claims behind a point, those that state it first; beside
// each stand the claims of other reports that say the same.
func (s *system) behind(stated []int, spans ...span) []int {
	var out []int
	add := func(c int) {
		if !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	for _, c := range stated {
		add(c)
	}
	for _, p := range spans {
		for _, c := range slices.Concat(p.low.claims, p.high.claims) {
			for _, i := range s.alike[s.claims[c].bounds()] {
				add(i)
			}
		}
	}
	return out
}
