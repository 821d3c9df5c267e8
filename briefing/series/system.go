package series

import (
	"slices"

	"brief/briefing"
)

// system is a set of claims that hang together, to be solved at once: node 0
// is the origin, or the base of an index; the others are periods in time order.
type system struct {
	measure
	index   bool
	nodes   []briefing.Period
	at      map[briefing.Period]int
	claims  []claim
	dropped []bool // withdrawn claims: they are disputed

	contradictions []dispute

	// levels are the claims that state each node, alike the claims that bind
	// the same periods by the same bounds.
	levels map[briefing.Period][]int
	alike  map[bounds][]int

	// What the solver found: the graph of each reading, and the tightest ways
	// up from and down to node 0.
	strict, conventional solution
}

// solution is one reading solved.
type solution struct {
	graph    *graph
	up, down paths
}

// base is the period that an index counts as 100.
func (s *system) base() briefing.Period {
	if s.index {
		return s.nodes[0]
	}
	return briefing.Period{}
}

// scale is the value of node 0.
func (s *system) scale() decimal {
	if s.index {
		return decimal{100, 0}
	}
	return decimal{1, 0}
}

// systems reads a family's figures as claims and parts them: all that hangs on
// a level through ratios is solved in the unit; each island of ratios without
// a level becomes an index on its commonest baseline.
func (f *family) systems() []*system {
	var claims []claim
	for _, l := range f.levels {
		if c, ok := levelClaim(l); ok {
			claims = append(claims, c)
		}
	}
	for _, r := range f.ratios {
		if c, ok := ratioClaim(r); ok {
			claims = append(claims, c)
		}
	}
	if len(claims) == 0 {
		return nil
	}
	root := islands(claims)
	byRoot := map[briefing.Period][]claim{}
	var order []briefing.Period
	for _, c := range claims {
		r := root(c.to)
		if byRoot[r] == nil {
			order = append(order, r)
		}
		byRoot[r] = append(byRoot[r], c)
	}
	level := root(origin)
	var out []*system
	for _, r := range order {
		if r == level {
			out = append(out, newSystem(f.measure, byRoot[r], origin))
		} else {
			out = append(out, newSystem(f.measure, byRoot[r], commonBase(byRoot[r])))
		}
	}
	return out
}

// islands joins all periods that claims connect and gives each its island.
func islands(claims []claim) func(briefing.Period) briefing.Period {
	parent := map[briefing.Period]briefing.Period{}
	var find func(p briefing.Period) briefing.Period
	find = func(p briefing.Period) briefing.Period {
		if q, ok := parent[p]; ok && q != p {
			r := find(q)
			parent[p] = r
			return r
		}
		return p
	}
	for _, c := range claims {
		if a, b := find(c.from), find(c.to); a != b {
			parent[b] = a
		}
	}
	return find
}

// commonBase is the baseline that most claims name, the earliest of equals.
func commonBase(claims []claim) briefing.Period {
	count := map[briefing.Period]int{}
	for _, c := range claims {
		count[c.from]++
	}
	best := claims[0].from
	for _, c := range claims {
		if n := count[c.from]; n > count[best] || n == count[best] && c.from.Compare(best) < 0 {
			best = c.from
		}
	}
	return best
}

func newSystem(m measure, claims []claim, source briefing.Period) *system {
	s := &system{measure: m, index: source != origin, claims: claims, dropped: make([]bool, len(claims))}
	seen := map[briefing.Period]bool{source: true}
	for _, c := range claims {
		for _, p := range []briefing.Period{c.from, c.to} {
			if !seen[p] {
				seen[p] = true
				s.nodes = append(s.nodes, p)
			}
		}
	}
	slices.SortFunc(s.nodes, briefing.Period.Compare)
	s.nodes = slices.Insert(s.nodes, 0, source)
	s.at = make(map[briefing.Period]int, len(s.nodes))
	for i, p := range s.nodes {
		s.at[p] = i
	}
	s.levels, s.alike = map[briefing.Period][]int{}, map[bounds][]int{}
	for i := range claims {
		c := &claims[i]
		if c.sum == nil && (c.isLevel() || s.index && c.from == source) {
			s.levels[c.to] = append(s.levels[c.to], i)
		}
		s.alike[c.bounds()] = append(s.alike[c.bounds()], i)
	}
	return s
}

// edges writes the claims that stand as difference constraints. Of equal
// constraints only the first claim's is kept, and none that another between
// the same two periods implies.
func (s *system) edges(conventional bool) *graph {
	b := builder{tightest: map[[2]int]int{}}
	for i := range s.claims {
		if !s.dropped[i] {
			b.addInterval(s, i, s.claims[i].readings.strict, false)
		}
	}
	if conventional {
		for i := range s.claims {
			if c := &s.claims[i]; !s.dropped[i] && c.readings.strict != c.readings.conventional {
				b.addInterval(s, i, c.readings.conventional, true)
			}
		}
	}
	if !s.index && isFlow(s.metric) {
		b.addParts(s.nodes)
	}
	return &graph{n: len(s.nodes), edges: b.edges}
}

type builder struct {
	edges    []edge
	tightest map[[2]int]int
}

func (b *builder) addInterval(s *system, i int, in interval, conventional bool) {
	c := &s.claims[i]
	from, to := s.at[c.from], s.at[c.to]
	if c.inverse {
		from, to = to, from
	}
	if in.high.set {
		b.add(edge{from: from, to: to, coef: factor{in.high.at, false}, open: in.high.open, claim: i, conventional: conventional})
	}
	if in.low.set {
		b.add(edge{from: to, to: from, coef: factor{in.low.at, true}, open: in.low.open, claim: i, conventional: conventional})
	}
}

// addParts says that a part of a period has no more than the whole.
func (b *builder) addParts(nodes []briefing.Period) {
	for i, part := range nodes[1:] {
		for j, whole := range nodes[1:] {
			if part != whole && whole.Contains(part) {
				b.add(edge{from: j + 1, to: i + 1, coef: factor{decimal{1, 0}, false}, claim: noClaim})
			}
		}
	}
}

// add keeps the edge if it is tighter than the one between the same nodes. A
// conventional edge never displaces a strict one, since it may be withdrawn.
func (b *builder) add(e edge) {
	e.w = e.coef.log()
	if e.open {
		e.bonus = touch
	}
	key := [2]int{e.from, e.to}
	if e.conventional {
		if k, ok := b.tightest[key]; ok && !tighter(&e, &b.edges[k]) {
			return
		}
		b.edges = append(b.edges, e)
		return
	}
	k, ok := b.tightest[key]
	switch {
	case !ok:
		b.tightest[key] = len(b.edges)
		b.edges = append(b.edges, e)
	case tighter(&e, &b.edges[k]):
		b.edges[k] = e
	}
}

// tighter compares two constraints between the same nodes exactly.
func tighter(e, o *edge) bool {
	if d := e.w - o.w; d > 1e-9 || d < -1e-9 {
		return d < 0
	}
	c := 0
	if e.coef.inverse == o.coef.inverse {
		c = e.coef.d.cmp(o.coef.d)
		if e.coef.inverse {
			c = -c
		}
	} else {
		c = e.coef.rat().Cmp(o.coef.rat())
	}
	return c < 0 || c == 0 && e.open && !o.open
}

// isFlow says whether a year's amount is the sum of its parts'.
func isFlow(m briefing.Metric) bool {
	return m != briefing.TradeBalance && (m.IsTrade() || m.IsCargo() || m == briefing.Tourists)
}
