package series

import (
	"math"
	"math/big"
)

// paths are the tightest ways from one node to all (or, backward, from all to
// one): the edge by which each node is reached, -1 where it is not.
type paths struct {
	g        *graph
	source   int
	backward bool
	via      []int
}

// shortest runs Bellman-Ford; the graph must have no impossible cycle. Of ways
// of one length an open one is tighter.
func (g *graph) shortest(source int, backward bool) paths {
	dist := make([]float64, g.n)
	open := make([]bool, g.n)
	p := paths{g, source, backward, make([]int, g.n)}
	for i := range dist {
		dist[i], p.via[i] = math.Inf(1), -1
	}
	dist[source] = 0
	for range g.n + 1 {
		changed := false
		for i := range g.edges {
			e := &g.edges[i]
			from, to := e.from, e.to
			if backward {
				from, to = to, from
			}
			d, o := dist[from]+e.w, open[from] || e.open
			if to != source && (d < dist[to]-slack || d <= dist[to]+slack && o && !open[to]) {
				dist[to], open[to], p.via[to], changed = d, o, i, true
			}
		}
		if !changed {
			break
		}
	}
	return p
}

// edgesTo lists the edges between the source and a node, from the source out;
// nil where there is no way.
func (p paths) edgesTo(node int) []int {
	var out []int
	for node != p.source {
		e := p.via[node]
		if e < 0 || len(out) > p.g.n {
			return nil
		}
		out = append(out, e)
		if p.backward {
			node = p.g.edges[e].to
		} else {
			node = p.g.edges[e].from
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// exactEdges is the length of path up to which a bound is worked out as a
// fraction; a longer one multiplies floats.
const exactEdges = 24

// bound multiplies out a path: an upper bound, or backward the reciprocal of
// one, times scale.
func (p paths) bound(edges []int, scale decimal) (value float64, open bool) {
	if len(edges) == 1 && scale == (decimal{1, 0}) { // a stated level
		if e := &p.g.edges[edges[0]]; e.coef.inverse == p.backward {
			return e.coef.d.float(), e.open
		}
	}
	exact := big.NewRat(1, 1)
	rough := 1.0
	for _, i := range edges {
		e := &p.g.edges[i]
		open = open || e.open
		if len(edges) <= exactEdges {
			exact.Mul(exact, e.coef.rat())
		}
		rough *= e.coef.float()
	}
	if len(edges) > exactEdges {
		if p.backward {
			rough = 1 / rough
		}
		return rough * scale.float(), open
	}
	if p.backward {
		exact.Inv(exact)
	}
	value, _ = exact.Mul(exact, scale.rat()).Float64()
	return value, open
}
