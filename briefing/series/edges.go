package series

import "brief/briefing"

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
	// take, if set, gets each edge instead.
	take func(edge)
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
	if b.take != nil {
		b.take(e)
		return
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
