package series

import (
	"math"
	"math/big"
)

// In the search for cycles an open edge counts as shorter by touch, so that a
// cycle of exactly zero with an open end is found as negative; slack is the
// noise of sums of logarithms, below which nothing counts as an improvement.
// Claims have twelve digits, so that two of them touch exactly or differ by
// more than touch. Whatever is found is checked in rational arithmetic before
// it is believed.
const (
	touch = 1e-12
	slack = 1e-13
	// certain is far beyond all noise: no exact check is needed.
	certain = 1e-6
)

// negativeCycle finds a cycle that no values can satisfy, nil if there is none
// (Bellman-Ford from all nodes at once).
func (g *graph) negativeCycle() []int {
	for {
		cycle := g.searchCycle()
		if cycle == nil || g.impossible(cycle) {
			return cycle
		}
		g.clear(cycle)
	}
}

// clear takes so much of the bonus off a cycle that only just holds that it is
// not suspected again, and no more: another cycle may need the rest.
func (g *graph) clear(cycle []int) {
	excess := 2 * slack
	for _, e := range cycle {
		excess -= g.edges[e].cost()
	}
	for _, e := range cycle {
		take := min(excess, g.edges[e].bonus)
		g.edges[e].bonus -= take
		excess -= take
	}
	if excess > 0 {
		g.edges[cycle[0]].bonus -= excess
	}
}

func (g *graph) searchCycle() []int {
	dist := make([]float64, g.n)
	parent := make([]int, g.n)
	for i := range parent {
		parent[i] = -1
	}
	last := -1
	for range g.n + 1 {
		last = -1
		for i := range g.edges {
			e := &g.edges[i]
			if d := dist[e.from] + e.cost(); d < dist[e.to]-slack {
				dist[e.to], parent[e.to], last = d, i, e.to
			}
		}
		if last < 0 {
			return nil
		}
	}
	for range g.n { // walk back until surely on the cycle
		if parent[last] < 0 {
			return nil // noise: no cycle carries the improvement
		}
		last = g.edges[parent[last]].from
	}
	var cycle []int
	for at := last; ; {
		e := parent[at]
		cycle = append(cycle, e)
		if at = g.edges[e].from; at == last {
			return cycle
		}
	}
}

// impossible says whether a cycle of edges asks for x < x, in exact arithmetic.
func (g *graph) impossible(cycle []int) bool {
	rough := 0.0
	for _, e := range cycle {
		rough += g.edges[e].w
	}
	if rough < -certain || rough > certain {
		return rough < 0
	}
	p := big.NewRat(1, 1)
	open := false
	for _, e := range cycle {
		p.Mul(p, g.edges[e].coef.rat())
		open = open || g.edges[e].open
	}
	c := p.Cmp(big.NewRat(1, 1))
	return c < 0 || c == 0 && open
}

// searchEffort is how many steps the search for a shortest cycle may take; the
// cycle at hand serves where they do not suffice.
const searchEffort = 4_000_000

// shortestCycle finds an impossible cycle of the fewest edges, at most limit;
// nil where there is none or exact arithmetic clears all candidates.
func (g *graph) shortestCycle(limit int) []int {
	if limit >= 2 {
		if c := g.pair(); c != nil {
			return c
		}
	}
	effort := 0
	for k := 3; k <= limit; k++ {
		for s := range g.n {
			if effort += k * len(g.edges); effort > searchEffort {
				return nil
			}
			if c := g.closedWalk(s, k); c != nil && g.impossible(c) {
				return c
			}
		}
	}
	return nil
}

// pair finds two edges there and back that are impossible together: the pair
// of the lowest sum, the first of equals.
func (g *graph) pair() []int {
	best := map[[2]int]int{}
	for i := range g.edges {
		e := &g.edges[i]
		if k, ok := best[[2]int{e.from, e.to}]; !ok || e.cost() < g.edges[k].cost() {
			best[[2]int{e.from, e.to}] = i
		}
	}
	var out []int
	lowest := -slack
	for i := range g.edges {
		e := &g.edges[i]
		back, ok := best[[2]int{e.to, e.from}]
		if !ok || best[[2]int{e.from, e.to}] != i {
			continue
		}
		if sum := e.cost() + g.edges[back].cost(); sum < lowest && g.impossible([]int{i, back}) {
			out, lowest = []int{i, back}, sum
		}
	}
	return out
}

// closedWalk is the lightest walk of k edges from s back to s if it is lighter
// than nothing.
func (g *graph) closedWalk(s, k int) []int {
	dist := make([][]float64, k+1)
	via := make([][]int, k+1)
	for i := range dist {
		dist[i], via[i] = make([]float64, g.n), make([]int, g.n)
		for j := range dist[i] {
			dist[i][j] = math.Inf(1)
		}
	}
	dist[0][s] = 0
	for i := range k {
		for j := range g.edges {
			e := &g.edges[j]
			if d := dist[i][e.from] + e.cost(); d < dist[i+1][e.to] {
				dist[i+1][e.to], via[i+1][e.to] = d, j
			}
		}
	}
	if dist[k][s] >= -slack {
		return nil
	}
	walk := make([]int, k)
	at := s
	for i := k; i > 0; i-- {
		walk[i-1] = via[i][at]
		at = g.edges[via[i][at]].from
	}
	return walk
}
