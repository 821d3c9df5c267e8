package series

import "slices"

// dispute is a smallest set of strict claims that cannot all hold, as indexes
// in the order of the cycle.
type dispute struct{ claims []int }

// solve finds and withdraws disputed claims, then the tightest bounds in both
// readings. A conflict that goes through conventional bounds withdraws those.
func (s *system) solve() {
	var left *standing
	for {
		g := s.edges(false)
		for cycle := g.smallestCycle(); cycle != nil; cycle = g.smallestCycle() {
			s.settle(g, cycle)
			if left == nil {
				left = newStanding(s)
			}
			g = left.graph(s)
		}
		s.strict = solution{g, g.shortest(0, false), g.shortest(0, true)}
		if s.solveConventional() {
			return
		}
	}
}

// smallestCycle is an impossible cycle of the fewest edges that can be found
// with reasonable effort, nil where there is none.
func (g *graph) smallestCycle() []int {
	cycle := g.negativeCycle()
	if cycle == nil {
		return nil
	}
	if short := g.shortestCycle(len(cycle) - 1); short != nil {
		return short
	}
	return cycle
}

// settle reports a dispute and withdraws its claims; one within a voice is no
// dispute.
func (s *system) settle(g *graph, cycle []int) {
	d := dispute{s.smallest(claimsOf(g, cycle))}
	if !excludes(s.figuresOfClaims(d.claims)) {
		s.setApart(d)
		return
	}
	s.contradictions = append(s.contradictions, d)
	s.withdraw(d)
}

// solveConventional adds the conventional bounds to the strict claims. A bound
// that the strict claims alone rule out is withdrawn first; of bounds that
// only conflict with each other, all that make a smallest cycle. It is false
// where the search came upon a dispute of strict claims that was overlooked,
// which is then settled.
func (s *system) solveConventional() bool {
	c := s.edges(true)
	ways := map[int]paths{0: s.strict.up}
	c.edges = slices.DeleteFunc(c.edges, func(e edge) bool { return e.conventional && s.ruledOut(&e, ways) })
	for cycle := c.smallestCycle(); cycle != nil; cycle = c.smallestCycle() {
		rest := c.without(cycle)
		if len(rest.edges) == len(c.edges) {
			s.settle(c, cycle)
			return false
		}
		c = rest
	}
	s.conventional = solution{c, c.shortest(0, false), c.shortest(0, true)}
	return true
}

// ruledOut says whether a bound closes an impossible cycle with strict claims
// only. ways caches the tightest strict ways from a node.
func (s *system) ruledOut(e *edge, ways map[int]paths) bool {
	g := s.strict.graph
	var back []int
	if e.from == 0 { // a level: the way back is the strict bound the other way
		back = s.strict.down.edgesTo(e.to)
	} else {
		if _, ok := ways[e.to]; !ok {
			ways[e.to] = g.shortest(e.to, false)
		}
		back = ways[e.to].edgesTo(e.from)
	}
	if back == nil {
		return false
	}
	sum := e.cost()
	for _, i := range back {
		sum += g.edges[i].cost()
	}
	if sum >= -slack {
		return false
	}
	if sum < -certain {
		return true
	}
	cycle := graph{edges: []edge{*e}}
	all := []int{0}
	for i, k := range back {
		cycle.edges = append(cycle.edges, g.edges[k])
		all = append(all, i+1)
	}
	return cycle.impossible(all)
}

// without drops the conventional edges of a cycle.
func (g *graph) without(cycle []int) *graph {
	out := &graph{n: g.n}
	for i, e := range g.edges {
		if !e.conventional || !slices.Contains(cycle, i) {
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
	for _, c := range d.claims {
		for _, i := range s.alike[s.claims[c].bounds()] {
			s.dropped[i] = true
		}
	}
}
