package series

import (
	"math/big"

	"brief/briefing"
)

// limit is x(to) ≤ r x(from), or < where open.
type limit struct {
	r    *big.Rat
	open bool
}

func (l limit) inverse() limit {
	if l.r == nil {
		return l
	}
	return limit{new(big.Rat).Inv(l.r), l.open}
}

func (l limit) tighter(o limit) bool {
	if l.r == nil || o.r == nil {
		return l.r != nil
	}
	c := l.r.Cmp(o.r)
	return c < 0 || c == 0 && l.open && !o.open
}

func floydWarshall(fs []briefing.Figure) map[[2]briefing.Period]limit {
	best := map[[2]briefing.Period]limit{}
	note := func(from, to briefing.Period, l limit) {
		if k := [2]briefing.Period{from, to}; l.tighter(best[k]) {
			best[k] = l
		}
	}
	nodes := []briefing.Period{origin}
	for i := range fs {
		c, ok := claim{}, false
		if isRatioFigure(&fs[i]) {
			c, ok = ratioClaim(&fs[i])
		} else {
			c, ok = levelClaim(&fs[i])
		}
		if !ok {
			continue
		}
		nodes = append(nodes, c.from, c.to)
		if h := c.strict.high; h.set {
			note(c.from, c.to, limit{h.at.rat(), h.open})
		}
		if l := c.strict.low; l.set {
			note(c.to, c.from, limit{l.at.rat(), l.open}.inverse())
		}
	}
	for _, k := range nodes {
		for _, i := range nodes {
			for _, j := range nodes {
				a, b := best[[2]briefing.Period{i, k}], best[[2]briefing.Period{k, j}]
				if a.r != nil && b.r != nil && i != j {
					note(i, j, limit{new(big.Rat).Mul(a.r, b.r), a.open || b.open})
				}
			}
		}
	}
	return best
}
