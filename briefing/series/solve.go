package series

import "slices"

// dispute is a smallest set of strict claims that cannot all hold, as indexes
// in the order of the cycle.
type dispute struct{ claims []int }

// solve finds and withdraws disputed claims, then the tightest bounds in both
// readings. A conflict that goes through conventional bounds withdraws those.
func (s *system) solve() {
	g := s.edges(false)
	for {
		cycle := g.negativeCycle()
		if cycle == nil {
			break
		}
		if short := g.shortestCycle(len(cycle) - 1); short != nil {
			cycle = short
		}
		d := dispute{s.smallest(claimsOf(g, cycle))}
		s.contradictions = append(s.contradictions, d)
		s.withdraw(d)
		g = s.edges(false)
	}
	s.strict = solution{g, g.shortest(0, false), g.shortest(0, true)}
	c := s.edges(true)
	for {
		cycle := c.negativeCycle()
		if cycle == nil {
			break
		}
		if short := c.shortestCycle(len(cycle) - 1); short != nil {
			cycle = short
		}
		c = c.without(cycle)
	}
	s.conventional = solution{c, c.shortest(0, false), c.shortest(0, true)}
}

// without drops the conventional edges of a cycle. There is one at least, for
// the strict edges alone agree.
func (g *graph) without(cycle []int) *graph {
	out := &graph{n: g.n}
	for i, e := range g.edges {
		if !e.conventional || !slices.Contains(cycle, i) {
			e.relaxed, e.w = false, e.coef.log()
			out.edges = append(out.edges, e)
		}
	}
	return out
}

func claimsOf(g *graph, cycle []int) []int {
	var out []int
	for _, e := range cycle {
		if c := g.edges[e].claim; c != noClaim && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// smallest leaves out claims one by one as long as the rest still conflicts,
// so that every claim of what is left is needed for the conflict.
func (s *system) smallest(claims []int) []int {
	for i := 0; i < len(claims); {
		rest := slices.Delete(slices.Clone(claims), i, i+1)
		if s.conflict(rest) {
			claims = rest
		} else {
			i++
		}
	}
	return claims
}

// conflict says whether the strict claims alone contradict each other.
func (s *system) conflict(claims []int) bool {
	only := make([]claim, len(claims))
	for i, c := range claims {
		only[i] = s.claims[c]
	}
	t := newSystem(s.measure, only, s.nodes[0])
	return t.edges(false).negativeCycle() != nil
}

// withdraw takes the disputed claims out, with all that claim exactly the same:
// what a second outlet repeats is disputed too.
func (s *system) withdraw(d dispute) {
	for i := range s.claims {
		for _, c := range d.claims {
			if s.claims[i].sameBounds(&s.claims[c]) {
				s.dropped[i] = true
			}
		}
	}
}
