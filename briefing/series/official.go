package series

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"brief/briefing"
)

// Beside sets official data beside the series of the figures that they were
// built from, and says which claims the data bear out. Data without a series
// are left out. The series are changed in place; no bound is.
func Beside(ss []briefing.Series, fs, official []briefing.Figure) {
	if len(official) == 0 {
		return
	}
	data := slices.Clone(official)
	slices.SortStableFunc(data, func(a, b briefing.Figure) int {
		return cmp.Or(cmp.Compare(a.Statistic, b.Statistic), a.Period.Compare(b.Period), cmp.Compare(a.Start, b.Start))
	})
	for _, f := range group(fs) {
		var mine []*briefing.Figure
		for i := range data {
			if f.counts(&data[i]) {
				mine = append(mine, &data[i])
			}
		}
		if len(mine) > 0 {
			f.judge(ss, mine)
		}
	}
}

// counts says whether data are of the family's measure as a whole. A ratio
// with no unit of its own is compared in any.
func (f *family) counts(o *briefing.Figure) bool {
	return f.of == "" && f.metric == o.Metric && f.from == o.From && f.pair == strings.Join(o.Pair, " ") && (f.unit == o.Unit || f.unit == "")
}

// judge puts the data and what they say of the family's claims with its series.
func (f *family) judge(ss []briefing.Series, data []*briefing.Figure) {
	verdicts := map[shape][]briefing.Verdict{}
	for _, c := range f.claims() {
		for _, o := range data {
			if o.Period != c.to {
				continue
			}
			var v briefing.Verdict
			if c.isLevel() {
				v = weigh(&c, publish(rounding(o)), o.Unit, o)
			} else if from := sameSource(data, o, c.from); from != nil {
				v = weigh(&c, quotient(o, from), briefing.IndexUnit, o, from)
			} else {
				continue
			}
			verdicts[shapeOf(c.to)] = append(verdicts[shapeOf(c.to)], v)
		}
	}
	for i := range ss {
		s := &ss[i]
		if !f.isOf(s) {
			continue
		}
		sh := shapeOf(s.Points[0].Period)
		s.Verdicts = append(s.Verdicts, verdicts[sh]...)
		for _, o := range data {
			if shapeOf(o.Period) == sh && s.Unit == o.Unit {
				s.Official = append(s.Official, *o)
			}
		}
	}
}

// isOf says whether a series with points is one of the family's.
func (f *family) isOf(s *briefing.Series) bool {
	return len(s.Points) > 0 && s.Metric == f.metric && s.From == f.from && s.Source == f.statistic && strings.Join(s.Pair, " ") == f.pair &&
		(s.Unit == f.unit || s.Unit == briefing.IndexUnit)
}

// claims are the family's levels and ratios as claims.
func (f *family) claims() []claim {
	var out []claim
	for _, l := range f.levels {
		if c, ok := levelClaim(l); ok {
			out = append(out, c)
		}
	}
	for _, r := range f.ratios {
		if c, ok := ratioClaim(r); ok {
			out = append(out, c)
		}
	}
	return out
}

// rounding is what the digits of a value leave open.
func rounding(o *briefing.Figure) interval {
	v, half := decimalOf(o.Value), decimalOf(o.Step).half()
	return interval{closedAt(v.sub(half)), closedAt(v.add(half))}
}

// quotient is what two values leave open of their ratio.
func quotient(to, from *briefing.Figure) briefing.Bounds {
	t, f := rounding(to), rounding(from)
	div := func(a, b decimal) *float64 {
		if !b.positive() {
			return nil
		}
		v, _ := new(big.Rat).Quo(a.rat(), b.rat()).Float64()
		return &v
	}
	return briefing.Bounds{Low: div(t.low.at, f.high.at), High: div(t.high.at, f.low.at)}
}

// sameSource is the value of another period in the same statistic.
func sameSource(data []*briefing.Figure, o *briefing.Figure, p briefing.Period) *briefing.Figure {
	for _, x := range data {
		if x.Statistic == o.Statistic && x.Unit == o.Unit && x.Period == p {
			return x
		}
	}
	return nil
}

// weigh compares a claim with what the data say: they bear it out where both
// can be true.
func weigh(c *claim, is briefing.Bounds, unit string, data ...*briefing.Figure) briefing.Verdict {
	v := briefing.Verdict{Figure: c.fig.ID, Source: data[0].Statistic, Holding: briefing.Fails}
	strict, conventional := publish(c.strict), publish(c.conventional)
	if c.inverse {
		is = reciprocal(is)
	}
	switch {
	case meets(conventional, is):
		v.Holding = briefing.Holds
	case !strict.IsZero() && meets(strict, is):
		v.Holding = briefing.HoldsStrictly
	}
	var at []string
	for _, o := range data {
		v.Official = append(v.Official, o.ID)
		at = append(at, fmt.Sprintf("%s for %s", o.Text, o.Period))
	}
	said := strict
	if said.IsZero() {
		said = conventional
	}
	v.Why = fmt.Sprintf("%s (%s) says %s; %s has %s: %s", quote(c.fig), c.to, amount(unit, said), v.Source, list(at), v.Holding)
	if unit == briefing.IndexUnit {
		v.Why = fmt.Sprintf("%s (%s against %s) says %s times; %s has %s: %s", quote(c.fig), c.to, c.from, amount(unit, said), v.Source, list(at), v.Holding)
	}
	return v
}

// meets says whether two intervals share a value.
func meets(a, b briefing.Bounds) bool {
	below := func(high *float64, highOpen bool, low *float64, lowOpen bool) bool {
		if high == nil || low == nil {
			return false
		}
		const noise = 1e-12
		return *high < *low*(1-noise) || *high <= *low*(1+noise) && (highOpen || lowOpen)
	}
	return !below(a.High, a.HighOpen, b.Low, b.LowOpen) && !below(b.High, b.HighOpen, a.Low, a.LowOpen)
}

func reciprocal(b briefing.Bounds) briefing.Bounds {
	inv := func(v *float64) *float64 {
		if v == nil || *v <= 0 {
			return nil
		}
		r := 1 / *v
		return &r
	}
	return briefing.Bounds{Low: inv(b.High), High: inv(b.Low), LowOpen: b.HighOpen, HighOpen: b.LowOpen}
}
