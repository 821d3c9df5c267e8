package series

import (
	"cmp"
	"slices"
)

// standing keeps the strict constraints of a system sorted, so that the graph
// of the claims that still stand is at hand after each withdrawal without
// reading all claims again. A claim that was withdrawn stays so.
type standing struct {
	keys []*rivals
}

// rivals are the constraints between two nodes in one direction, the tightest
// first and, in claimed, in the order of the claims.
type rivals struct {
	key     [2]int
	tight   []edge
	claimed []placedEdge
}

// placedEdge is an edge's claim and its place among all edges of all claims.
type placedEdge struct{ claim, place int }

func newStanding(s *system) *standing {
	st := &standing{}
	at := map[[2]int]*rivals{}
	place := 0
	b := builder{take: func(e edge) {
		key := [2]int{e.from, e.to}
		r := at[key]
		if r == nil {
			r = &rivals{key: key}
			at[key] = r
			st.keys = append(st.keys, r)
		}
		r.tight = append(r.tight, e)
		r.claimed = append(r.claimed, placedEdge{e.claim, place})
		place++
	}}
	for i := range s.claims {
		b.addInterval(s, i, s.claims[i].readings.strict, false)
	}
	for _, r := range st.keys {
		slices.SortStableFunc(r.tight, func(a, b edge) int {
			switch {
			case tighter(&a, &b):
				return -1
			case tighter(&b, &a):
				return 1
			}
			return 0
		})
	}
	return st
}

// graph is what edges(false) builds, by what is not dropped now.
func (st *standing) graph(s *system) *graph {
	st.keys = slices.DeleteFunc(st.keys, func(r *rivals) bool {
		for len(r.tight) > 0 && s.dropped[r.tight[0].claim] {
			r.tight = r.tight[1:]
		}
		for len(r.claimed) > 0 && s.dropped[r.claimed[0].claim] {
			r.claimed = r.claimed[1:]
		}
		return len(r.tight) == 0
	})
	slices.SortFunc(st.keys, func(a, b *rivals) int { return cmp.Compare(a.claimed[0].place, b.claimed[0].place) })
	b := builder{tightest: make(map[[2]int]int, len(st.keys))}
	for i, r := range st.keys {
		b.edges = append(b.edges, r.tight[0])
		b.tightest[r.key] = i
	}
	if !s.index && isFlow(s.metric) {
		b.addParts(s.nodes)
	}
	return &graph{n: len(s.nodes), edges: b.edges}
}
