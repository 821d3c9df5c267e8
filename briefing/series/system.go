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
	apart          []*briefing.Figure // not of the whole measure, as it turned out

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
	claims := make([]claim, 0, len(f.levels)+len(f.ratios))
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
		if f.metric == briefing.Exports || f.metric == briefing.Imports {
			return []*system{newSystem(f.measure, nil, origin)} // shares and balances may fill it
		}
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
