package series

import (
	"math"
	"slices"

	"brief/briefing"
)

// known is what is known of an amount, which is above zero, in one reading,
// with the figures behind each end. A zero low end is "above zero", a zero
// high end "no bound".
type known struct {
	low, high         float64
	lowFigs, highFigs []*briefing.Figure
}

// known is what the solved system knows of a period.
func (s *system) known(p briefing.Period) (strict, conventional known) {
	node, ok := s.at[p]
	if !ok || node == 0 {
		return known{}, known{}
	}
	of := func(sol solution) known {
		sp := s.span(sol, node)
		return known{sp.low.value, sp.high.value, s.figuresBehind(sp.low), s.figuresBehind(sp.high)}
	}
	return of(s.strict), of(s.conventional)
}

func (s *system) figuresBehind(b bound) []*briefing.Figure {
	var out []*briefing.Figure
	for _, c := range b.claims {
		out = union(out, s.claims[c].figures())
	}
	return out
}

// union appends what is not there yet.
func union(a []*briefing.Figure, more ...[]*briefing.Figure) []*briefing.Figure {
	for _, m := range more {
		for _, f := range m {
			if !slices.Contains(a, f) {
				a = append(slices.Clip(a), f)
			}
		}
	}
	return a
}

// plus is the sum of two amounts: no less than what is known of either.
func (k known) plus(o known) known {
	out := known{low: k.low + o.low, lowFigs: union(k.lowFigs, o.lowFigs)}
	if k.high > 0 && o.high > 0 {
		out.high, out.highFigs = k.high+o.high, union(k.highFigs, o.highFigs)
	}
	return out
}

// minus is what is left of an amount when another part of it is taken away.
func (k known) minus(o known) known {
	var out known
	if k.low > 0 && o.high > 0 && k.low > o.high {
		out.low, out.lowFigs = k.low-o.high, union(k.lowFigs, o.highFigs)
	}
	if k.high > 0 && k.high > o.low {
		out.high, out.highFigs = k.high-o.low, union(k.highFigs, o.lowFigs)
	}
	return out
}

// interval writes the ends outward at twelve digits, so that no bound is
// tighter than the sum; a sum of round numbers stays round.
func (k known) interval() interval {
	var out interval
	if k.low > 0 {
		out.low = closedAt(decimalOf(outward(k.low, briefing.RoundDown(k.low*(1-1e-12), digitsKept))))
	}
	if k.high > 0 {
		out.high = closedAt(decimalOf(outward(k.high, briefing.RoundUp(k.high*(1+1e-12), digitsKept))))
	}
	return out
}

// outward is v where ten digits write it up to the noise of binary sums, else
// the end that lies further out.
func outward(v, out float64) float64 {
	const round, noise = 10, 1e-14
	for _, near := range []float64{briefing.RoundDown(v, round), briefing.RoundUp(v, round)} {
		if math.Abs(near-v) <= noise*v {
			return near
		}
	}
	return out
}

// improves says whether k tells more than o by more than noise.
func (k known) improves(o known) bool {
	const least = 1e-9
	return k.low > o.low*(1+least) || k.high > 0 && (o.high == 0 || k.high < o.high*(1-least))
}

// clashes says whether no amount can be in both.
func (k known) clashes(o known) bool {
	const least = 1e-9
	return k.high > 0 && o.low > k.high*(1+least) || o.high > 0 && k.low > o.high*(1+least)
}

// rounded is how far apart sums may be that are told in rounded numbers: "over
// 469.3" is said of 469.29 as well.
const rounded = 1e-3

// rounds says whether amounts that clash do so by no more than a rounding.
func (k known) rounds(o known) bool {
	return !(k.high > 0 && o.low > k.high*(1+rounded) || o.high > 0 && k.low > o.high*(1+rounded))
}

// touches says whether amounts have no more than an end in common, which either
// may leave out.
func (k known) touches(o known) bool {
	const least = 1e-9
	return k.high > 0 && o.low > k.high*(1-least) || o.high > 0 && k.low > o.high*(1-least)
}
