package series

import (
	"slices"
	"strings"

	"brief/briefing"
)

// Words that say which way a balance of trade goes.
const (
	surplus = "surplus"
	deficit = "deficit"
)

// balanceFacet keeps deficits apart from surpluses: both are told as amounts
// above zero.
func balanceFacet(f *briefing.Figure) string {
	for _, w := range strings.FieldsFunc(strings.ToLower(f.Of+" "+f.Text), notLetter) {
		switch w {
		case surplus, surplus + "es":
			return surplus
		case deficit, deficit + "s":
			return deficit
		}
	}
	return ""
}

// isShareOfTurnover says whether a figure gives a side's exports or imports as
// a share of the pair's turnover.
func isShareOfTurnover(f *briefing.Figure) bool {
	return f.Kind == briefing.Share && f.Unit == briefing.Percent && f.Status != briefing.Target && f.Scope == briefing.ScopePair && len(f.Pair) == 2 &&
		(f.Part == briefing.Exports || f.Part == briefing.Imports) && f.From != "" && !f.Period.IsZero()
}

// placeShares files shares with the turnover that they are of, and makes room
// for the sides' exports and imports that follow from shares and balances.
func (g *grouper) placeShares(shares []*briefing.Figure) {
	for _, f := range slices.Clone(g.order) {
		switch f.metric {
		case briefing.TradeTurnover:
			for _, sh := range shares {
				if f.of == "" && f.unit != "" && f.pair == sh.Pair[0]+" "+sh.Pair[1] && f.statistic == sh.Statistic {
					f.shares = append(f.shares, sh)
					g.side(f, sh.Part, sh.From)
				}
			}
		case briefing.TradeBalance:
			whole := g.families[measure{pair: f.pair, metric: briefing.TradeTurnover, statistic: f.statistic, unit: f.unit}]
			if f.from != "" && f.of != "" && whole != nil {
				g.side(whole, briefing.Exports, f.from)
				g.side(whole, briefing.Imports, f.from)
			}
		}
	}
}

// side is the family of a side's exports or imports beside the turnover's.
func (g *grouper) side(whole *family, metric briefing.Metric, from string) {
	m := whole.measure
	m.metric, m.from = metric, from
	if g.families[m] == nil {
		f := &family{measure: m}
		g.families[m] = f
		g.order = append(g.order, f)
	}
}

// shareOffers reads "exports made up 60 percent of the turnover": the part is
// the share of the whole.
func (f *family) shareOffers(total *system, families []*family) []offer {
	const note = "the part is the stated share of the turnover"
	var out []offer
	for _, sh := range f.shares {
		part := f.sideSystem(families, sh.Part, sh.From)
		if part == nil {
			continue
		}
		r := readNumber(sh)
		strict, conventional := knownOf(r.strict, sh).fraction(), knownOf(r.conventional, sh).fraction()
		p := sh.Period
		t, tc := total.known(p)
		x, xc := part.known(p)
		if total.has(p) {
			out = append(out, offer{part, p, t.times(strict), tc.times(conventional), note})
		}
		if part.has(p) {
			out = append(out, offer{total, p, x.over(strict), xc.over(conventional), note})
		}
	}
	return out
}

// sideSystem is the system of a side's exports or imports that counts like the
// turnover, nil if there is none.
func (f *family) sideSystem(families []*family, metric briefing.Metric, from string) *system {
	for _, e := range families {
		if e.metric == metric && e.from == from && e.sideOf(f) {
			return e.levelSystem()
		}
	}
	return nil
}

// balanceOffers says that exports less imports are the balance, and with the
// turnover both of them follow: exports are half of turnover and surplus.
func (f *family) balanceOffers(balance *system, families []*family) []offer {
	const note, halves = "exports less imports are the balance", "turnover and balance give exports and imports"
	if f.from == "" || f.of == "" {
		return nil
	}
	at := slices.IndexFunc(families, func(t *family) bool {
		return t.metric == briefing.TradeTurnover && t.pair == f.pair && t.statistic == f.statistic && t.unit == f.unit && t.of == ""
	})
	like := &family{measure: measure{pair: f.pair, statistic: f.statistic, unit: f.unit}}
	more, less := like.sideSystem(families, briefing.Exports, f.from), like.sideSystem(families, briefing.Imports, f.from)
	if f.of == deficit {
		more, less = less, more
	}
	if more == nil || less == nil {
		return nil
	}
	var out []offer
	for _, p := range periodsOf(balance, more, less) {
		b, bc := balance.known(p)
		m, mc := more.known(p)
		l, lc := less.known(p)
		if balance.has(p) {
			out = append(out, offer{balance, p, m.minus(l), mc.minus(lc), note})
			if less.has(p) {
				out = append(out, offer{more, p, l.plus(b), lc.plus(bc), note})
			}
			if more.has(p) {
				out = append(out, offer{less, p, m.minus(b), mc.minus(bc), note})
			}
		}
		if at < 0 || !balance.has(p) {
			continue
		}
		total := families[at].levelSystem()
		if total == nil || !total.has(p) {
			continue
		}
		t, tc := total.known(p)
		out = append(out,
			offer{more, p, t.plus(b).half(), tc.plus(bc).half(), halves},
			offer{less, p, t.minus(b).half(), tc.minus(bc).half(), halves})
	}
	return out
}

// fraction takes percent to a share of one; no part is more than the whole.
func (k known) fraction() known {
	k.low /= 100
	k.high /= 100
	if k.high > 1 {
		k.high = 1
	}
	return k
}

func (k known) half() known {
	k.low /= 2
	k.high /= 2
	return k
}

// times is a share of an amount.
func (k known) times(share known) known {
	var out known
	if k.low > 0 && share.low > 0 {
		out.low, out.lowFigs = k.low*share.low, union(k.lowFigs, share.lowFigs)
	}
	switch {
	case k.high > 0 && share.high > 0:
		out.high, out.highFigs = k.high*share.high, union(k.highFigs, share.highFigs)
	case k.high > 0: // a share of any size
		out.high, out.highFigs = k.high, k.highFigs
	}
	return out
}

// over is the amount of which k is the share.
func (k known) over(share known) known {
	var out known
	switch {
	case k.low > 0 && share.high > 0:
		out.low, out.lowFigs = k.low/share.high, union(k.lowFigs, share.highFigs)
	case k.low > 0:
		out.low, out.lowFigs = k.low, k.lowFigs
	}
	if k.high > 0 && share.low > 0 {
		out.high, out.highFigs = k.high/share.low, union(k.highFigs, share.lowFigs)
	}
	return out
}
