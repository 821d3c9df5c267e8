package series

import (
	"cmp"
	"fmt"
	"slices"

	"brief/briefing"
)

// A slip of the scale word ("million" for "billion", a "thousand" left out) or
// of the decimal comma puts a level a thousandfold or a millionfold from those
// beside it. It is pointed out and never mended: growth may be what it looks
// like.
const (
	// slipFactor is how far from the round factor two levels may be, for they
	// are of different years.
	slipFactor = 4.0
	// slipMonths is how far apart the periods may begin.
	slipMonths = 24
)

// scaleApart is the factor of 1,000 or 1,000,000 that two amounts are apart by,
// up to a tolerance; "" where they are not.
func scaleApart(a, b, tolerance float64) string {
	if a <= 0 || b <= 0 {
		return ""
	}
	r := max(a/b, b/a)
	for _, f := range []struct {
		size float64
		name string
	}{{1e3, "1,000"}, {1e6, "1,000,000"}} {
		if r > f.size/tolerance && r < f.size*tolerance {
			return f.name
		}
	}
	return ""
}

type slipPair struct{ a, b *briefing.Figure }

// slips lists the levels of a family that look like slips, each with the
// nearest level that it is out of line with. disputed are figures that a
// contradiction names already.
func (f *family) slips(disputed map[string]bool) map[shape][]briefing.Slip {
	if slices.ContainsFunc(f.ratios, func(r *briefing.Figure) bool { return r.Unit == briefing.Times && r.Value > 100 }) {
		return nil // the growth is claimed as such
	}
	var pairs []slipPair
	for i, a := range f.levels {
		for _, b := range f.levels[:i] {
			if apart := a.Period.First - b.Period.First; a.Period.Len() != b.Period.Len() || apart > slipMonths || apart < -slipMonths || disputed[a.ID] || disputed[b.ID] {
				continue
			}
			if scaleApart(a.Value, b.Value, slipFactor) != "" {
				pairs = append(pairs, slipPair{a, b})
			}
		}
	}
	out := map[shape][]briefing.Slip{}
	for len(pairs) > 0 {
		odd := oddOne(pairs)
		near := odd.a
		gap := func(p slipPair) int {
			d := int(p.a.Period.First - p.b.Period.First)
			return max(d, -d)
		}
		var mine []slipPair
		pairs = slices.DeleteFunc(pairs, func(p slipPair) bool {
			if p.a != near && p.b != near {
				return false
			}
			mine = append(mine, p)
			return true
		})
		p := slices.MinFunc(mine, func(x, y slipPair) int { return cmp.Compare(gap(x), gap(y)) })
		other := p.a
		if other == near {
			other = p.b
		}
		sh := shapeOf(near.Period)
		out[sh] = append(out[sh], briefing.Slip{
			Figures: []string{near.ID, other.ID},
			Why: fmt.Sprintf("%s (%s) beside %s (%s): about a factor of %s apart, as a slip of the scale word or the decimal comma would put them; both are used as written",
				quote(near), near.Period, quote(other), other.Period, scaleApart(near.Value, other.Value, slipFactor)),
		})
	}
	return out
}

// oddOne is the pair whose first figure is out of line with most others, the
// latest of equals.
func oddOne(pairs []slipPair) slipPair {
	count := map[*briefing.Figure]int{}
	for _, p := range pairs {
		count[p.a]++
		count[p.b]++
	}
	best := pairs[0]
	if count[best.b] > count[best.a] || count[best.b] == count[best.a] && best.b.Period.Compare(best.a.Period) > 0 {
		best.a, best.b = best.b, best.a
	}
	for _, p := range pairs {
		for _, q := range []slipPair{p, {p.b, p.a}} {
			if n, m := count[q.a], count[best.a]; n > m || n == m && q.a.Period.Compare(best.a.Period) > 0 {
				best = q
			}
		}
	}
	return best
}

// pointOutSlips puts the slips of a family with the series that draws them.
func (f *family) pointOutSlips(ss []briefing.Series) {
	if len(f.levels) < 2 {
		return
	}
	disputed := map[string]bool{}
	for i := range ss {
		for _, c := range ss[i].Contradictions {
			for _, id := range c.Figures {
				disputed[id] = true
			}
		}
	}
	for sh, slips := range f.slips(disputed) {
		for i := range ss {
			if s := &ss[i]; s.Unit == f.unit && len(s.Points) > 0 && shapeOf(s.Points[0].Period) == sh {
				s.Slips = append(s.Slips, slips...)
				break
			}
		}
	}
}
